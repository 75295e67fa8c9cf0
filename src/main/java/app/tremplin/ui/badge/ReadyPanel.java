package app.tremplin.ui.badge;

import app.tremplin.domain.Skill;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Beside;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.SkillRing;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Offers to make the badge that could be made now.
final class ReadyPanel {

    private static final double RING = 96;

    private final Texts texts;
    private final Label note = Page.text("", "text-muted");
    private final Button make;

    ReadyPanel(Texts texts, BadgesView.Actions actions) {
        this.texts = texts;
        this.make = Page.mainButton("make-badge", texts.get("badges.make"), Feather.AWARD, actions::make);
    }

    Node card(WalletState.Ready ready, List<Skill> skills) {
        String facts = texts.get(
                "badges.facts",
                texts.get("art.skills", ready.skillIds().size()),
                texts.formats().duration(ready.minutes()));
        Label name = Page.text(texts.get("badges.ready.name", ready.name()), "text-muted");
        VBox words = new VBox(10, new VBox(2, Page.text(facts, "step-title"), name, note), make);
        return Page.card(new Beside(SkillRing.of(skills, Set.copyOf(ready.skillIds()), RING), words));
    }

    /// @param upToDate whether the latest badge says the same already
    /// @param first    whether it would be the first badge
    void update(boolean upToDate, boolean first) {
        note.setText(upToDate ? texts.get("badges.ready.current") : "");
        note.setVisible(upToDate);
        note.setManaged(upToDate);
        make.setText(texts.get(first ? "badges.make" : "badges.make.another"));
        make.getStyleClass().remove("accent");
        if (!upToDate) {
            make.getStyleClass().add("accent");
        }
    }
}
