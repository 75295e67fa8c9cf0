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
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The backups, each with what is in it; what is done with one is confirmed in its own row.
final class BackupList {

    private static final double WORDS = 22;

    private final Texts texts;
    private final Function<BackupContents, String> words;
    private final DataView.Actions actions;
    private final VBox box = new VBox();

    BackupList(Texts texts, Function<BackupContents, String> words, DataView.Actions actions) {
        this.texts = texts;
        this.words = words;
        this.actions = actions;
    }

    Node view() {
        return box;
    }

    void show(DataModel model) {
        show(model, false, Optional.empty());
    }

    /// What a row asks to confirm.
    ///
    /// @param away whether to delete the backup rather than to restore it
    private record Question(Backup backup, boolean away) {}

    private void show(DataModel model, boolean all, Optional<Question> asked) {
        box.getChildren().clear();
        if (model.backups().isEmpty()) {
            box.getChildren().add(Page.text(texts.get("data.backups.none")));
        }
        List<Backup> shown = model.shown(all);
        for (int i = 0; i < shown.size(); i++) {
            Backup backup = shown.get(i);
            box.getChildren().add(row(backup, i, away -> show(model, all, Optional.of(new Question(backup, away)))));
            asked.filter(question -> question.backup().equals(backup)).ifPresent(question -> {
                Runnable cancel = () -> show(model, all, Optional.empty());
                box.getChildren().add(question.away() ? deletion(backup, cancel) : restoration(model, backup, cancel));
                box.lookup(question.away() ? "#discard-cancel" : "#restore-now").requestFocus();
            });
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

    private Node row(Backup backup, int index, Consumer<Boolean> ask) {
        Label when = Page.text(texts.formats().dateTime(backup.taken()), "fact");
        String reason = texts.get("data.reason." + backup.reason().name().toLowerCase(Locale.ROOT));
        String contents = backup.contents().map(words).orElseGet(() -> texts.get("data.backup.damaged"));
        VBox told = new VBox(2, when, Page.text(reason + " – " + contents, "text-muted"));
        String time = texts.formats().dateTime(backup.taken());
        Button restore =
                Page.button("restore-" + index, texts.get("data.restore"), Feather.ROTATE_CCW, () -> ask.accept(false));
        restore.setAccessibleText(texts.get("data.restore.named", time));
        restore.setDisable(backup.contents().isEmpty());
        HBox buttons = Page.row(restore);
        if (backup.isWhole()) {
            Button discard =
                    Page.button("discard-" + index, texts.get("data.discard"), Feather.TRASH_2, () -> ask.accept(true));
            discard.getStyleClass().add("flat");
            discard.setAccessibleText(texts.get("data.discard.named", time));
            buttons.getChildren().addFirst(discard);
        }
        VBox row = new VBox(Pair.of(told, buttons, WORDS));
        row.getStyleClass().add("backup-row");
        return row;
    }

    private Node restoration(DataModel model, Backup backup, Runnable cancel) {
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
                                () -> actions.restore(backup)),
                        Page.button("restore-cancel", texts.get("common.cancel"), Feather.X, cancel)));
        note.getStyleClass().addAll("note");
        return note;
    }

    private Node deletion(Backup backup, Runnable cancel) {
        Button discard = Page.button(
                "discard-now", texts.get("data.discard.do"), Feather.TRASH_2, () -> actions.discard(backup));
        discard.getStyleClass().add("danger");
        VBox note = new VBox(
                8,
                Page.text(texts.get("data.discard.question")),
                Page.wrapping(discard, Page.button("discard-cancel", texts.get("common.cancel"), Feather.X, cancel)));
        note.getStyleClass().add("note");
        return note;
    }
}
