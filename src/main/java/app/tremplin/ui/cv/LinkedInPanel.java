package app.tremplin.ui.cv;

import app.tremplin.domain.LinkedInEntry;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The fields of LinkedIn's volunteering section, each with a button that copies it.
final class LinkedInPanel {

    /// Longer descriptions show how they begin; the button copies all of it.
    private static final int SHOWN = 160;

    private final Texts texts;
    private final CvActions actions;
    private final VBox root = new VBox(14);

    LinkedInPanel(Texts texts, CvActions actions, List<CvActions.Entry> entries) {
        this.texts = texts;
        this.actions = actions;
        root.setId("cv-linkedin");
        for (int i = 0; i < entries.size(); i++) {
            root.getChildren().add(entry(i, entries.get(i)));
        }
    }

    Node root() {
        return root;
    }

    private Node entry(int number, CvActions.Entry words) {
        LinkedInEntry entry = words.entry();
        VBox box = new VBox(4, Page.text(entry.role(), "fact"));
        box.getStyleClass().add("cv-entry");
        field(box, number, "organisation", entry.organisation());
        field(box, number, "role", entry.role());
        field(box, number, "cause", entry.cause());
        field(box, number, "from", words.from());
        field(box, number, "to", words.to());
        field(box, number, "description", entry.description());
        return box;
    }

    private void field(VBox box, int number, String name, String value) {
        if (value.isEmpty()) {
            return;
        }
        String title = texts.get("cv.linkedin." + name);
        String shown =
                value.length() <= SHOWN ? value : value.substring(0, SHOWN).strip() + "…";
        Label words = Page.text(shown);
        VBox both = new VBox(0, Page.text(title, "field-hint"), words);
        HBox.setHgrow(both, Priority.ALWAYS);
        Button copy = new Button("", new FontIcon(Feather.COPY));
        copy.setId("cv-linkedin-" + number + "-" + name);
        copy.getStyleClass().addAll("flat", "cv-mover");
        copy.setAccessibleText(texts.get("cv.linkedin.copy", title));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(event -> actions.copyField(value));
        HBox row = new HBox(4, both, copy);
        row.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().add(row);
    }
}
