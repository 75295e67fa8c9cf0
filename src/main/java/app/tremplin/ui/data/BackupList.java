package app.tremplin.ui.data;

import app.tremplin.domain.Backup;
import app.tremplin.domain.BackupContents;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Pair;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The backups, each with what is in it; restoring one is confirmed in its own row.
final class BackupList {

    private static final double WORDS = 22;

    private final Texts texts;
    private final Function<BackupContents, String> words;
    private final Consumer<Backup> restore;
    private final VBox box = new VBox();

    BackupList(Texts texts, Function<BackupContents, String> words, Consumer<Backup> restore) {
        this.texts = texts;
        this.words = words;
        this.restore = restore;
    }

    Node view() {
        return box;
    }

    void show(DataModel model) {
        show(model, false, Optional.empty());
    }

    /// @param asked the backup whose row asks whether to restore it
    private void show(DataModel model, boolean all, Optional<Backup> asked) {
        box.getChildren().clear();
        if (model.backups().isEmpty()) {
            box.getChildren().add(Page.text(texts.get("data.backups.none")));
        }
        List<Backup> shown = model.shown(all);
        for (int i = 0; i < shown.size(); i++) {
            Backup backup = shown.get(i);
            boolean asks = asked.equals(Optional.of(backup));
            box.getChildren().add(row(backup, i, () -> show(model, all, Optional.of(backup))));
            if (asks) {
                box.getChildren().add(question(model, backup, () -> show(model, all, Optional.empty())));
                box.lookup("#restore-now").requestFocus();
            }
        }
        if (shown.size() < model.backups().size()) {
            Button more = Page.button(
                    "backups-all",
                    texts.get("data.backups.all", model.backups().size()),
                    Feather.CHEVRON_DOWN,
                    () -> show(model, true, Optional.empty()));
            more.getStyleClass().add("flat");
            box.getChildren().add(more);
        }
    }

    private Node row(Backup backup, int index, Runnable ask) {
        Label when = Page.text(texts.formats().dateTime(backup.taken()), "fact");
        String reason = texts.get("data.reason." + backup.reason().name().toLowerCase(Locale.ROOT));
        String contents = backup.contents().map(words).orElseGet(() -> texts.get("data.backup.damaged"));
        VBox told = new VBox(2, when, Page.text(reason + " – " + contents, "text-muted"));
        Button button = Page.button("restore-" + index, texts.get("data.restore"), Feather.ROTATE_CCW, ask);
        button.setAccessibleText(texts.get("data.restore.named", texts.formats().dateTime(backup.taken())));
        button.setDisable(backup.contents().isEmpty());
        VBox row = new VBox(Pair.of(told, button, WORDS));
        row.getStyleClass().add("backup-row");
        return row;
    }

    private Node question(DataModel model, Backup backup, Runnable cancel) {
        String difference =
                backup.contents().map(model::difference).map(texts::get).orElse("");
        VBox note = new VBox(
                8,
                Page.text(texts.get(backup.isWhole() ? "data.restore.question.whole" : "data.restore.question")),
                Page.text(difference),
                Page.wrapping(
                        Page.mainButton(
                                "restore-now",
                                texts.get("data.restore.do"),
                                Feather.ROTATE_CCW,
                                () -> restore.accept(backup)),
                        Page.button("restore-cancel", texts.get("common.cancel"), Feather.X, cancel)));
        note.getStyleClass().addAll("note");
        return note;
    }
}
