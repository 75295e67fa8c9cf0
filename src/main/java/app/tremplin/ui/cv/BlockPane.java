package app.tremplin.ui.cv;

import app.tremplin.domain.CvBlock;
import app.tremplin.domain.CvEdit;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Page;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A piece of the CV that can be reworded, and what to do when its facts have changed since.
final class BlockPane extends VBox {

    private final Texts texts;
    private final CvActions actions;
    private final CvBlock block;
    private final String name;

    /// @param name   what the piece is, for screen readers
    /// @param styles of each of its lines
    BlockPane(Texts texts, CvActions actions, CvBlock block, String name, List<String> styles) {
        this.texts = texts;
        this.actions = actions;
        this.block = block;
        this.name = name;
        setSpacing(6);
        setFillWidth(true);
        getChildren().add(reading(styles));
        if (block.isOutdated()) {
            getChildren().add(difference(block.edit().orElseThrow()));
        }
    }

    /// Turns the piece into a field.
    TextArea open() {
        TextArea area = new TextArea(block.text());
        area.setId("cv-words-" + block.key());
        area.setWrapText(true);
        area.setPrefRowCount(Math.clamp(block.lines().size() + 2L, 3, 10));
        area.setAccessibleText(name);
        area.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                actions.open("");
                event.consume();
            }
        });
        Flow buttons = new Flow(
                8,
                8,
                Page.mainButton(
                        "cv-done",
                        texts.get("cv.reword.done"),
                        Feather.CHECK,
                        () -> actions.reword(block, area.getText())),
                Page.button("cv-cancel", texts.get("cv.reword.cancel"), Feather.X, () -> actions.open("")));
        if (block.edit().isPresent()) {
            buttons.add(Page.button(
                    "cv-restore", texts.get("cv.reword.restore"), Feather.ROTATE_CCW, () -> actions.takeNew(block)));
        }
        getChildren().setAll(area, Page.text(texts.get("cv.reword.hint"), "field-hint"), buttons);
        return area;
    }

    private Node reading(List<String> styles) {
        VBox lines = new VBox(2);
        HBox.setHgrow(lines, Priority.ALWAYS);
        boolean bullets = styles.contains("cv-bullet");
        for (String line : block.lines()) {
            Label words = Page.text(line);
            words.getStyleClass().addAll(styles);
            lines.getChildren().add(bullets ? bullet(words) : words);
        }
        if (block.lines().isEmpty()) {
            lines.getChildren().add(Page.text(texts.get("cv.piece.empty"), "field-hint"));
        }
        if (block.edit().isPresent() && !block.isOutdated()) {
            Label mine = Page.text(texts.get("cv.mine"), "field-hint");
            mine.setGraphic(new FontIcon(Feather.USER));
            lines.getChildren().add(mine);
        }
        HBox row = new HBox(4, lines, pencil());
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static Node bullet(Label words) {
        Label sign = new Label("•");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        sign.getStyleClass().add("cv-bullet");
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(7, sign, words);
    }

    private Node pencil() {
        Button button = new Button("", new FontIcon(Feather.EDIT_2));
        button.setId("cv-edit-" + block.key());
        button.getStyleClass().addAll("flat", "cv-pencil");
        button.setAccessibleText(texts.get("cv.reword", name));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> actions.open(block.key()));
        return button;
    }

    private Node difference(CvEdit edit) {
        TextFlow flow = new TextFlow();
        for (WordDifference.Part part : WordDifference.of(edit.composed(), block.composed())) {
            Text words = new Text(part.words());
            words.getStyleClass().add("change-" + part.change().name().toLowerCase(Locale.ROOT));
            flow.getChildren().addAll(words, new Text(" "));
        }
        flow.setAccessibleText(texts.get("cv.changed.spoken", edit.composed(), block.composed()));
        VBox box = new VBox(
                8,
                Page.text(texts.get("cv.changed"), "fact"),
                Page.text(texts.get("cv.changed.how")),
                flow,
                new Flow(
                        8,
                        8,
                        Page.button(
                                "cv-keep-" + block.key(),
                                texts.get("cv.changed.keep"),
                                Feather.USER,
                                () -> actions.keepMine(block)),
                        Page.button(
                                "cv-take-" + block.key(),
                                texts.get("cv.changed.take"),
                                Feather.REFRESH_CW,
                                () -> actions.takeNew(block))));
        box.setId("cv-changed-" + block.key());
        box.getStyleClass().addAll("note", "cv-changed");
        return box;
    }
}
