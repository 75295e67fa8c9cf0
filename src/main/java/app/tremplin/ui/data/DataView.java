package app.tremplin.ui.data;

import app.tremplin.domain.Backup;
import app.tremplin.domain.BackupContents;
import app.tremplin.domain.HealthLine;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Form;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Pair;
import app.tremplin.ui.kit.Secret;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The nodes of the page about the data.
final class DataView {

    private static final double WORDS = 22;
    private static final double HALF = 24;

    /// What one can do here.
    interface Actions {
        void backUp();

        void restore(Backup backup);

        /// Deletes the copy of a whole workspace.
        void discard(Backup backup);

        void takeAway(boolean keys);

        void seal();

        void open();

        void deleteEverything();
    }

    private enum Field {
        PASSPHRASE,
        WORD
    }

    private final Texts texts;
    private final Actions actions;
    private final Form<Field> form = new Form<>();
    private final PasswordField passphrase = new PasswordField();
    private final ProgressBar progress = new ProgressBar(0);
    private final VBox content = new VBox(16);
    private final BackupList list;
    private final ScrollPane root;

    DataView(Texts texts, Actions actions) {
        this.texts = texts;
        this.actions = actions;
        this.list = new BackupList(texts, this::words, actions);
        passphrase.setId("move-passphrase");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(texts.get("data.progress"));
        progress.setVisible(false);
        progress.managedProperty().bind(progress.visibleProperty());
        root = Page.scrolling(texts.get("data.title"), texts.get("data.explanation"), progress, content);
    }

    Parent root() {
        return root;
    }

    void showSample() {
        content.getChildren().setAll(Page.card(Page.text(texts.get("data.sample"))));
    }

    void show(DataModel model) {
        list.show(model);
        content.getChildren()
                .setAll(health(model.health()), backups(), Pair.halves(takeAway(), move(), HALF), deletion());
    }

    /// What is typed as passphrase; the caller wipes it.
    char[] passphrase() {
        return Secret.in(passphrase);
    }

    void forgetPassphrase() {
        passphrase.clear();
    }

    /// How much of a long piece of work is done, from 0 to 1.
    void progress(double done) {
        progress.setProgress(done);
    }

    void busy(boolean busy) {
        content.setDisable(busy);
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        progress.setVisible(busy);
    }

    String words(BackupContents contents) {
        return texts.get(
                "data.contents",
                contents.missions(),
                texts.formats().duration(contents.minutes()),
                contents.allBadges());
    }

    private Node health(List<HealthLine> lines) {
        VBox card = Page.card(Page.section(texts.get("data.health")));
        lines.forEach(line -> card.getChildren().add(line(line)));
        return card;
    }

    private Node line(HealthLine line) {
        String mark = line.mark().name().toLowerCase(Locale.ROOT);
        Label state = new Label(texts.get("health.mark." + mark), new FontIcon(icon(line.mark())));
        state.getStyleClass().addAll("health-mark", "health-" + mark);
        state.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(2, Page.text(texts.get(line.sentence())));
        line.advice().ifPresent(advice -> words.getChildren().add(Page.text(texts.get(advice), "fact")));
        HBox row = new HBox(12, state, words);
        HBox.setHgrow(words, Priority.ALWAYS);
        row.setId("health-" + line.topic().name().toLowerCase(Locale.ROOT));
        return row;
    }

    private static Feather icon(HealthLine.Mark mark) {
        return switch (mark) {
            case GOOD -> Feather.CHECK_CIRCLE;
            case LOOK -> Feather.EYE;
            case BAD -> Feather.ALERT_TRIANGLE;
        };
    }

    private Node backups() {
        Button now = Page.button("data-backup", texts.get("data.backup.now"), Feather.SAVE, actions::backUp);
        return Page.card(
                Pair.of(Page.section(texts.get("data.backups")), now, WORDS),
                Page.text(texts.get("data.backups.why"), "text-muted"),
                list.view());
    }

    private VBox takeAway() {
        CheckBox keys = new CheckBox(texts.get("data.take.keys"));
        keys.setId("take-keys");
        keys.setWrapText(true);
        keys.setMinHeight(Region.USE_PREF_SIZE);
        Label told = Page.text(texts.get("data.page.keys.out"), "field-hint");
        keys.selectedProperty()
                .addListener((property, before, with) ->
                        told.setText(texts.get(with ? "data.page.keys.in" : "data.page.keys.out")));
        return Page.card(
                Page.section(texts.get("data.take")),
                Page.text(texts.get("data.take.why"), "text-muted"),
                keys,
                told,
                Page.wrapping(Page.button(
                        "data-take",
                        texts.get("data.take.do"),
                        Feather.PACKAGE,
                        () -> actions.takeAway(keys.isSelected()))));
    }

    private VBox move() {
        Button seal = Page.button("data-seal", texts.get("data.move.do"), Feather.LOCK, actions::seal);
        Button open = Page.button("data-open", texts.get("data.open"), Feather.UNLOCK, actions::open);
        seal.disableProperty().bind(passphrase.textProperty().isEmpty());
        open.disableProperty().bind(passphrase.textProperty().isEmpty());
        return Page.card(
                Page.section(texts.get("data.move")),
                Page.text(texts.get("data.move.why"), "text-muted"),
                form.field(
                        Field.PASSPHRASE,
                        texts.get("data.move.passphrase"),
                        texts.get("data.move.passphrase.hint"),
                        passphrase),
                Page.wrapping(seal, open));
    }

    private Node deletion() {
        String word = texts.get("data.delete.word");
        TextField typed = new TextField();
        typed.setId("delete-word");
        typed.setMaxWidth(260);
        Button delete =
                Page.button("data-delete", texts.get("data.delete.do"), Feather.TRASH_2, actions::deleteEverything);
        delete.getStyleClass().add("danger");
        delete.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !typed.getText().strip().equalsIgnoreCase(word), typed.textProperty()));
        return Page.card(
                Page.section(texts.get("data.delete")),
                Page.text(texts.get("data.delete.why")),
                Page.text(texts.get("data.delete.left"), "text-muted"),
                form.field(Field.WORD, texts.get("data.delete.type", word), "", typed),
                Page.wrapping(delete));
    }
}
