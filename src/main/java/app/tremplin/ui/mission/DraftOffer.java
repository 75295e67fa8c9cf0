package app.tremplin.ui.mission;

import app.tremplin.domain.KeptDraft;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Page;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line about a mission that was being typed: take it up again, or let it go.
final class DraftOffer {

    /// What one can do with a kept draft.
    interface Actions {
        void takeUp(KeptDraft draft);

        void letGo(KeptDraft draft);
    }

    private DraftOffer() {}

    static Node of(KeptDraft draft, Texts texts, Actions actions) {
        Label words = Page.text(texts.get("draft.kept", draft.changed(), title(draft, texts)));
        words.setGraphic(new FontIcon(Feather.EDIT_3));
        Button take =
                Page.button("draft-take", texts.get("draft.take"), Feather.CORNER_UP_LEFT, () -> actions.takeUp(draft));
        Button drop = Page.button("draft-drop", texts.get("draft.drop"), Feather.X, () -> actions.letGo(draft));
        drop.getStyleClass().add("flat");
        Flow line = new Flow(12, 6, words, take, drop);
        line.getStyleClass().add("draft-offer");
        return line;
    }

    /// The words that tell it from other drafts.
    private static String title(KeptDraft draft, Texts texts) {
        List<String> words = new ArrayList<>();
        for (String field : List.of("event", "site", "first_day", "account")) {
            String typed = draft.words().getOrDefault(field, "").strip();
            if (!typed.isEmpty() && words.size() < 2) {
                words.add(typed.length() > 40 ? typed.substring(0, 39) + "…" : typed);
            }
        }
        return words.isEmpty() ? texts.get("draft.untitled") : String.join(", ", words);
    }
}
