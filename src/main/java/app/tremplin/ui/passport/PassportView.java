package app.tremplin.ui.passport;

import app.tremplin.domain.PassportSheet;
import app.tremplin.export.PassportFormat;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Page;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The sheet, part by part in the order of the service, with a button beside each value that copies it.
final class PassportView {

    /// What one can do here.
    interface Actions {
        /// @param name  of the field
        /// @param value to put on the clipboard
        void copy(String name, String value);

        void save(PassportFormat format);

        void openService();

        void log();

        void back();

        /// Goes to where the address of the verification page is set.
        void giveAddress();
    }

    private final Texts texts;
    private final Actions actions;
    private final VBox content = new VBox(16);
    private final ScrollPane root;
    private int fields;

    PassportView(Texts texts, Actions actions) {
        this.texts = texts;
        this.actions = actions;
        root = Page.scrolling(texts.get("passport.title"), texts.get("passport.explanation"), content);
    }

    Parent root() {
        return root;
    }

    /// @param unlinked    whether a badge is not named because its link opens on this computer alone
    /// @param unprintable the characters that the PDF shows as boxes
    void show(PassportSheet sheet, boolean unlinked, List<String> unprintable) {
        fields = 0;
        content.getChildren()
                .setAll(Page.row(
                        Page.button("passport-back", texts.get("passport.back"), Feather.ARROW_LEFT, actions::back)));
        if (sheet.isEmpty()) {
            content.getChildren().add(empty());
            return;
        }
        Button first = Page.mainButton(
                "passport-pdf", texts.get("passport.pdf"), Feather.DOWNLOAD, () -> actions.save(PassportFormat.PDF));
        content.getChildren().add(actions(first));
        if (!unprintable.isEmpty()) {
            Label boxes = Page.text(texts.get("document.unprintable", String.join(" ", unprintable)), "warning");
            boxes.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            content.getChildren().add(boxes);
        }
        if (unlinked) {
            content.getChildren().add(linkMissing());
        }
        sheet.sections().forEach(section -> content.getChildren().add(section(section)));
        first.requestFocus();
    }

    private Node empty() {
        VBox card = Page.card(
                Page.text(texts.get("cv.empty"), "step-title"),
                Page.text(texts.get("passport.empty"), "text-muted"),
                Page.mainButton("passport-log", texts.get("missions.log"), Feather.PLUS, actions::log));
        card.setId("passport-empty");
        return card;
    }

    private Node linkMissing() {
        VBox card = Page.card(
                Page.text(texts.get("cv.unlinked")),
                Page.button(
                        "passport-address", texts.get("document.unlinked.do"), Feather.SETTINGS, actions::giveAddress));
        card.getStyleClass().addAll("quiet", "hint-card");
        return card;
    }

    private Node actions(Button first) {
        return Page.card(
                Page.text(texts.get("passport.how")),
                new Flow(
                        8,
                        8,
                        first,
                        Page.button(
                                "passport-open",
                                texts.get("passport.open"),
                                Feather.EXTERNAL_LINK,
                                actions::openService),
                        Page.button(
                                "passport-txt",
                                texts.get("passport.txt"),
                                Feather.FILE_TEXT,
                                () -> actions.save(PassportFormat.TXT)),
                        Page.button(
                                "passport-jsonld",
                                texts.get("passport.jsonld"),
                                Feather.CODE,
                                () -> actions.save(PassportFormat.JSONLD))),
                Page.text(texts.get("passport.data"), "field-hint"));
    }

    private Node section(PassportSheet.Section section) {
        VBox card = Page.card(Page.section(section.title()));
        card.setId("passport-" + section.part().name().toLowerCase(Locale.ROOT));
        // The sheet is in French; what to do is said in the reader's language.
        card.getChildren()
                .add(Page.text(
                        texts.get("passport.why." + section.part().name().toLowerCase(Locale.ROOT)), "text-muted"));
        if (section.entries().isEmpty()) {
            card.getStyleClass().add("quiet");
        }
        section.entries().forEach(entry -> card.getChildren().add(entry(entry)));
        return card;
    }

    private Node entry(PassportSheet.Entry entry) {
        VBox box = new VBox(6, Page.text(entry.title(), "fact"));
        box.getStyleClass().add("passport-entry");
        entry.fields().forEach(field -> box.getChildren().add(field(entry, field)));
        return box;
    }

    private Node field(PassportSheet.Entry entry, PassportSheet.Field field) {
        VBox both = new VBox(0, Page.text(field.name(), "field-hint"), Page.text(field.value()));
        HBox.setHgrow(both, Priority.ALWAYS);
        both.setMinWidth(0);
        Button copy = new Button("", new FontIcon(Feather.COPY));
        copy.setId("passport-copy-" + fields++);
        copy.getStyleClass().addAll("flat", "button-icon");
        copy.setAccessibleText(texts.get("passport.copy", field.name(), entry.title()));
        copy.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        copy.setOnAction(event -> actions.copy(field.name(), field.value()));
        HBox row = new HBox(8, copy, both);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
