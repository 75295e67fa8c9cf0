package app.tremplin.ui.kit;

import app.tremplin.domain.Publication;
import app.tremplin.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Whether what an organisation published still says what is known here: words and a sign.
public final class PublicationMark {

    private PublicationMark() {}

    /// The words that say so.
    public static Label of(Publication publication, Texts texts) {
        Label mark = Page.text(
                words(publication, texts), isBehind(publication) ? "warning" : "text-muted", "publication-mark");
        mark.setGraphic(new FontIcon(isBehind(publication) ? Feather.ALERT_TRIANGLE : Feather.GLOBE));
        return mark;
    }

    /// Whether publishing would make a difference to whoever verifies.
    public static boolean isBehind(Publication publication) {
        return publication instanceof Publication.Behind;
    }

    private static String words(Publication publication, Texts texts) {
        return switch (publication) {
            case Publication.Never() -> texts.get("publication.never");
            case Publication.Away(var folder, var at) -> texts.get("publication.away", day(at), folder.toString());
            case Publication.Behind(var folder, var at, int changes) ->
                texts.get("publication.behind", day(at), changes);
            case Publication.Current(var folder, var at) -> texts.get("publication.current", day(at));
        };
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneId.systemDefault());
    }
}
