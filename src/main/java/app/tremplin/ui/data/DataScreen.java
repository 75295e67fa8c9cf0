package app.tremplin.ui.data;

import app.tremplin.domain.Backup;
import app.tremplin.domain.Language;
import app.tremplin.domain.Phrase;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.FileChoice;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.Reopening;
import app.tremplin.ui.kit.Screen;
import app.tremplin.work.Moving;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// My data: health, backups, taking away, moving, deleting.
public final class DataScreen implements Screen, DataView.Actions {

    private final Kit kit;
    private final Tremplin tremplin;
    private final Reopening reopening;
    private final DataView view;

    /// @param reopening closes the workspace for what cannot be done to an open one
    public DataScreen(Kit kit, Tremplin tremplin, Reopening reopening) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.reopening = reopening;
        this.view = new DataView(kit.texts(), this);
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return new Destination.Data();
    }

    @Override
    public void arrive() {
        if (tremplin.isSample()) {
            view.showSample();
        } else {
            load();
        }
    }

    private void load() {
        kit.background().run(this::look, view::show);
    }

    private DataModel look() {
        return new DataModel(
                tremplin.checkup().lines(),
                tremplin.backups().all(),
                tremplin.backups().present());
    }

    @Override
    public void backUp() {
        work(() -> tremplin.backups().catchUp(), taken -> {
            if (taken.isPresent()) {
                kit.notices().done(Phrase.of("data.backup.done"));
            } else {
                kit.notices().advise(Phrase.of("data.backup.same"));
            }
            load();
        });
    }

    @Override
    public void restore(Backup backup) {
        Phrase done = Phrase.of("data.restored", backup.taken());
        work(
                () -> tremplin.backups().restoration(backup),
                restoring -> reopening.reopen(restoring, done, new Destination.Home()));
    }

    @Override
    public void discard(Backup backup) {
        work(
                () -> {
                    tremplin.backups().discard(backup);
                    return backup;
                },
                gone -> {
                    kit.notices().done(Phrase.of("data.discarded", gone.taken()));
                    load();
                });
    }

    @Override
    public void takeAway(boolean keys) {
        Language language = kit.texts().language();
        kit.files()
                .save(
                        kit.texts().get("data.take"),
                        tremplin.takingAway().suggestedName(),
                        List.of(new FileChoice.Kind("ZIP", "zip")))
                .ifPresent(file -> work(
                        () -> tremplin.takingAway()
                                .write(file, keys, language, kit.background().shown(view::progress)),
                        files -> kit.notices().done(Phrase.of("data.taken", name(file), files))));
    }

    @Override
    public void seal() {
        char[] passphrase = view.passphrase();
        Optional<Path> chosen =
                kit.files().save(kit.texts().get("data.move"), tremplin.moving().suggestedName(), kinds());
        chosen.ifPresentOrElse(file -> seal(file, passphrase), () -> Arrays.fill(passphrase, ' '));
    }

    private void seal(Path file, char[] passphrase) {
        work(
                () -> wiping(
                        passphrase,
                        () -> tremplin.moving()
                                .seal(file, passphrase, kit.background().shown(view::progress))),
                contents -> {
                    view.forgetPassphrase();
                    kit.notices().done(Phrase.of("data.sealed", name(file)));
                });
    }

    @Override
    public void open() {
        char[] passphrase = view.passphrase();
        kit.files()
                .open(kit.texts().get("data.open"), kinds())
                .ifPresent(file ->
                        work(() -> wiping(passphrase, () -> tremplin.moving().open(file, passphrase)), this::settle));
    }

    private void settle(Moving.Arrival arrival) {
        String contents = view.words(arrival.contents());
        reopening.reopen(arrival.putInPlace(), arrival.done(contents), new Destination.Home());
    }

    @Override
    public void deleteEverything() {
        reopening.reopen(tremplin.erasing().everything(), Phrase.of("data.deleted"), new Destination.Welcome());
    }

    private static <T> T wiping(char[] passphrase, Callable<T> work) throws Exception {
        try {
            return work.call();
        } finally {
            Arrays.fill(passphrase, ' ');
        }
    }

    /// Nothing else can be started meanwhile.
    private <T> void work(Callable<T> work, Consumer<T> then) {
        view.busy(true);
        kit.background().run(work, then, () -> view.busy(false));
    }

    private List<FileChoice.Kind> kinds() {
        return List.of(new FileChoice.Kind(kit.texts().get("data.move.file"), Moving.EXTENSION));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
