package app.tremplin.ui.issuer;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.Phrase;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.FileChoice.Kind;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.Screen;
import app.tremplin.work.Delivering;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// The organisations that sign badges here: their keys, and what others are told of them.
public final class IssuersScreen implements Screen, IssuersView.Actions {

    private final Kit kit;
    private final Tremplin tremplin;
    private final IssuersView view;

    /// The screen, empty until it is in the window.
    public IssuersScreen(Kit kit, Tremplin tremplin) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.view = new IssuersView(kit.texts(), this);
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return new Destination.Issuers();
    }

    @Override
    public void arrive() {
        kit.background()
                .run(() -> tremplin.issuers().all().stream().map(this::shown).toList(), view::show);
    }

    private IssuersView.Shown shown(Issuer issuer) {
        return new IssuersView.Shown(
                issuer, tremplin.issuers().isOpen(issuer), tremplin.publishing().publication(issuer));
    }

    @Override
    public void publish(Issuer issuer) {
        kit.navigator().go(new Destination.Publish(issuer.id(), Optional.empty()));
    }

    @Override
    public void create() {
        kit.navigator().go(new Destination.IssuerForm(Optional.empty(), Optional.empty()));
    }

    @Override
    public void change(Issuer issuer) {
        kit.navigator().go(new Destination.IssuerForm(Optional.of(issuer.id()), Optional.empty()));
    }

    @Override
    public void lock(Issuer issuer) {
        tremplin.issuers().lock(issuer);
        arrive();
    }

    @Override
    public void export(Issuer issuer) {
        kit.files()
                .folder(kit.texts().get("issuers.export"))
                .ifPresent(folder -> kit.background()
                        .run(
                                () -> tremplin.issuers().export(issuer, folder),
                                files -> kit.notices()
                                        .done(Phrase.of("issuers.exported", files.size(), folder.toString()))));
    }

    @Override
    public void withPassphrase(KeyAction action, Issuer issuer, char[] passphrase) {
        switch (action) {
            case UNLOCK ->
                keyed(issuer, passphrase, () -> {
                    tremplin.issuers().unlock(issuer, passphrase);
                    return Phrase.of("issuers.unlocked");
                });
            case ROTATE ->
                keyed(issuer, passphrase, () -> {
                    tremplin.issuers().rotate(issuer.id(), passphrase);
                    return Phrase.of("issuers.rotated");
                });
            case BACKUP -> {
                String name = Delivering.fileName(issuer.profile().name()) + ".p12";
                withFile(
                        kit.files().save(kit.texts().get("issuers.backup"), name, kinds()),
                        passphrase,
                        file -> keyed(issuer, passphrase, () -> {
                            tremplin.issuers().backup(issuer, passphrase, file);
                            return Phrase.of("issuers.backed-up", file.toString());
                        }));
            }
            case RESTORE ->
                withFile(
                        kit.files().open(kit.texts().get("issuers.restore"), kinds()),
                        passphrase,
                        file -> keyed(issuer, passphrase, () -> {
                            tremplin.issuers().restore(issuer, passphrase, file);
                            return Phrase.of("issuers.restored");
                        }));
        }
    }

    private static void withFile(Optional<Path> file, char[] passphrase, Consumer<Path> then) {
        file.ifPresentOrElse(then, () -> Arrays.fill(passphrase, '\0'));
    }

    private List<Kind> kinds() {
        return List.of(kit.kind("p12"));
    }

    private void keyed(Issuer issuer, char[] passphrase, Callable<Phrase> work) {
        kit.background()
                .run(
                        work,
                        done -> {
                            arrive();
                            kit.notices().done(done);
                        },
                        failure -> failed(issuer, failure),
                        () -> Arrays.fill(passphrase, '\0'));
    }

    private void failed(Issuer issuer, Failure failure) {
        if (failure.code() == FailureCode.WRONG_PASSPHRASE || failure.code() == FailureCode.TOO_MANY_ATTEMPTS) {
            view.say(issuer, new Phrase("failure." + failure.code(), failure.args()));
        } else {
            kit.notices().failed(failure);
        }
    }
}
