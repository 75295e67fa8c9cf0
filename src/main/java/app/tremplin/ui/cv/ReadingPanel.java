package app.tremplin.ui.cv;

import app.tremplin.domain.CvReading;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a recruiter's software finds in the file that was saved.
final class ReadingPanel {

    private final Texts texts;
    private final VBox root;

    ReadingPanel(Texts texts, CvReading reading) {
        this.texts = texts;
        root = new VBox(6, Page.text(texts.get("cv.read"), "fact"));
        root.setId("cv-reading");
        root.getStyleClass().add("cv-entry");
        for (CvReading.Kind kind : CvReading.Kind.values()) {
            if (reading.asked(kind) > 0) {
                root.getChildren().add(line(reading, kind));
            }
        }
        root.getChildren()
                .add(line(reading.inOrder(), texts.get(reading.inOrder() ? "cv.read.ordered" : "cv.read.unordered")));
        reading.missing()
                .forEach(piece ->
                        root.getChildren().add(Page.text(texts.get("cv.read.lost", piece.words()), "field-hint")));
        root.getChildren().add(words(reading));
    }

    Node root() {
        return root;
    }

    private Node line(CvReading reading, CvReading.Kind kind) {
        long found = reading.found(kind);
        long asked = reading.asked(kind);
        return line(found == asked, texts.get("cv.read." + kind.name().toLowerCase(Locale.ROOT), found, asked));
    }

    private static Node line(boolean good, String words) {
        Label label = Page.text(words, good ? "cv-found" : "cv-lost");
        label.setGraphic(new FontIcon(good ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE));
        return label;
    }

    private Node words(CvReading reading) {
        TextArea area = new TextArea(reading.text());
        area.setId("cv-reading-text");
        area.setEditable(false);
        area.setWrapText(true);
        area.setAccessibleText(texts.get("cv.read.words"));
        area.setPrefRowCount(10);
        TitledPane pane = new TitledPane(texts.get("cv.read.words"), area);
        pane.setId("cv-reading-words");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }
}
