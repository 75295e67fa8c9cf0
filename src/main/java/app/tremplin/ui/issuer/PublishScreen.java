package app.tremplin.ui.issuer;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Publication;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.Screen;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;

/// Writing the folder that an organisation puts on a web host.
public final class PublishScreen implements Screen, PublishView.Actions {

    private static final Set<FailureCode> AT_PASSPHRASE =
            Set.of(FailureCode.WRONG_PASSPHRASE, FailureCode.TOO_MANY_ATTEMPTS);
    private static final Set<FailureCode> AT_FOLDER = Set.of(
            FailureCode.PUBLISH_ELSEWHERE,
            FailureCode.PUBLISH_LISTS,
            FailureCode.PUBLISH_DOMAINS,
            FailureCode.KNOWN_ISSUERS,
            FailureCode.FILE_UNWRITABLE,
            FailureCode.FILE_UNREADABLE);

    private final Kit kit;
    private final Tremplin tremplin;
    private final Destination.Publish here;
    private final PublishModel model = new PublishModel();
    private final PublishView view;

    /// @param here whose folder, and where
    public PublishScreen(Kit kit, Tremplin tremplin, Destination.Publish here) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.here = here;
        model.folder().set(here.folder());
        this.view = new PublishView(kit.texts(), model, this);
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return new Destination.Publish(here.issuer(), model.folder().get());
    }

    private record Found(Issuer issuer, Publication publication) {}

    @Override
    public void arrive() {
        kit.background()
                .run(
                        () -> {
                            Issuer issuer = tremplin.issuers().find(here.issuer());
                            return new Found(issuer, tremplin.publishing().publication(issuer));
                        },
                        found -> {
                            model.issuer().set(Optional.of(found.issuer()));
                            model.offer(found.publication());
                            view.focusFirst();
                        });
    }

    @Override
    public boolean needsPassphrase() {
        return model.issuer()
                .get()
                .filter(tremplin.publishing()::needsKeys)
                .filter(issuer -> !tremplin.issuers().isOpen(issuer))
                .isPresent();
    }

    @Override
    public void choose() {
        kit.files().folder(kit.texts().get("publish.folder.choose")).ifPresent(folder -> {
            model.state().set(new PublishState.Choosing());
            model.folder().set(Optional.of(folder));
        });
    }

    @Override
    public void publish(char[] passphrase) {
        Optional<Issuer> issuer = model.issuer().get();
        Optional<Path> folder = model.folder().get();
        if (issuer.isEmpty() || model.state().get() instanceof PublishState.Writing) {
            Arrays.fill(passphrase, '\0');
        } else if (folder.isEmpty()) {
            Arrays.fill(passphrase, '\0');
            view.sayFolder(Phrase.of("publish.folder.missing"));
        } else {
            boolean locked = needsPassphrase();
            model.state().set(new PublishState.Writing());
            kit.background()
                    .run(
                            () -> write(issuer.get(), folder.get(), locked, passphrase),
                            this::written,
                            this::failed,
                            () -> Arrays.fill(passphrase, '\0'));
        }
    }

    private record Outcome(PublishState.Written written, Publication publication) {}

    private Outcome write(Issuer issuer, Path folder, boolean locked, char[] passphrase) {
        if (locked) {
            tremplin.issuers().unlock(issuer, passphrase);
        }
        PublishState.Written written =
                new PublishState.Written(folder, tremplin.publishing().publish(folder, List.of(issuer)));
        return new Outcome(written, tremplin.publishing().publication(issuer));
    }

    private void written(Outcome outcome) {
        model.publication().set(outcome.publication());
        model.state().set(outcome.written());
    }

    private void failed(Failure failure) {
        model.state().set(new PublishState.Choosing());
        Phrase why = new Phrase("failure." + failure.code(), failure.args());
        if (AT_PASSPHRASE.contains(failure.code())) {
            view.sayPassphrase(why);
        } else if (AT_FOLDER.contains(failure.code())) {
            view.sayFolder(why);
        } else {
            kit.notices().failed(failure);
        }
    }

    @Override
    public void openFolder(Path folder) {
        kit.browser().accept(folder.toUri().toString());
    }

    @Override
    public void change() {
        kit.navigator().go(new Destination.IssuerForm(Optional.of(here.issuer()), Optional.empty()));
    }

    @Override
    public void leave() {
        kit.navigator().go(new Destination.Issuers());
    }
}
