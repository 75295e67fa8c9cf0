package app.tremplin.ui.kit;

import app.tremplin.domain.Finding;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import app.tremplin.text.Texts;
import app.tremplin.work.OnlineCheck;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Offers to ask an organisation's website for its key, and says what is sent before anything is.
public final class OnlinePanel {

    private static final String METHOD = "did:web:";

    private OnlinePanel() {}

    /// Nothing when there is no website to ask, or the organisation is known from a list already.
    ///
    /// @param ask told whose website to ask, a `did:web`
    public static Optional<VBox> of(VerificationReport report, Texts texts, Consumer<String> ask) {
        String issuer = report.claims().issuerId();
        boolean known = report.findings().stream()
                .anyMatch(finding -> finding.topic() == Topic.ISSUER
                        && finding instanceof Finding.Ok
                        && !finding.code().equals("issuer.online"));
        if (known || !OnlineCheck.isPossible(issuer)) {
            return Optional.empty();
        }
        String host = issuer.substring(METHOD.length()).split(":")[0];
        return Optional.of(Page.card(
                Page.section(texts.get("verify.online.title")),
                Page.text(texts.get("verify.online.why", host)),
                Page.button(
                        "check-online",
                        texts.get("verify.online.ask", host),
                        Feather.GLOBE,
                        () -> ask.accept(issuer))));
    }
}
