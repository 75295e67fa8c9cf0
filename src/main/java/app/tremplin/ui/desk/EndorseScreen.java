package app.tremplin.ui.desk;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.Phrase;
import app.tremplin.ui.kit.Background;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.FileChoice.Kind;
import app.tremplin.ui.kit.FileUse;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.Pasted;
import app.tremplin.ui.kit.Screen;
import app.tremplin.work.Delivering;
import app.tremplin.work.Endorsing;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Parent;

/// Putting an organisation's word to a badge that a volunteer signed.
public final class EndorseScreen implements Screen, EndorseView.Actions {

    private static final Set<FailureCode> AT_PASSPHRASE =
            Set.of(FailureCode.WRONG_PASSPHRASE, FailureCode.TOO_MANY_ATTEMPTS);

    private final Kit kit;
    private final Tremplin tremplin;
    private final EndorseModel model = new EndorseModel();
    private final EndorseView view;
    private final Background.Latest looking;
    private Optional<Path> file;
    private boolean busy;

    /// @param here the badge, and what is typed so far
    public EndorseScreen(Kit kit, Tremplin tremplin, Destination.Endorse here) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.file = here.file();
        this.looking = kit.background().latest();
        model.comment().set(here.comment());
        this.view = new EndorseView(kit.texts(), model, this);
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return new Destination.Endorse(file, model.comment().get());
    }

    @Override
    public void arrive() {
        kit.background().run(() -> tremplin.issuers().all(), issuers -> {
            model.offer(issuers);
            view.refresh();
            view.focusFirst();
            file.ifPresent(this::look);
        });
    }

    @Override
    public void choose() {
        List<Kind> kinds = Stream.of("json", "png", "svg").map(kit::kind).toList();
        kit.files().open(kit.texts().get("endorse.open"), kinds).ifPresent(this::open);
    }

    /// A badge is looked at.
    @Override
    public boolean take(List<Path> files) {
        boolean mine = files.stream().allMatch(FileUse.BADGE::fits);
        if (mine) {
            take(new Pasted.Files(files));
        }
        return mine;
    }

    @Override
    public void take(Pasted pasted) {
        if (pasted instanceof Pasted.Files(List<Path> files)) {
            open(files.getFirst());
        } else if (!(pasted instanceof Pasted.Nothing)) {
            model.state().set(new EndorseState.Unreadable(Phrase.of("endorse.not-file")));
        }
    }

    private void open(Path path) {
        model.comment().set("");
        look(path);
    }

    private void look(Path path) {
        file = Optional.of(path);
        looking.run(
                () -> tremplin.endorsing().look(path, kit.texts().language()),
                candidate -> model.state().set(new EndorseState.Looking(candidate)),
                failure -> {
                    file = Optional.empty();
                    model.state()
                            .set(new EndorseState.Unreadable(new Phrase("failure." + failure.code(), failure.args())));
                });
    }

    @Override
    public boolean isOpen(Issuer issuer) {
        return tremplin.issuers().isOpen(issuer);
    }

    @Override
    public void sign(Endorsing.Candidate candidate, char[] passphrase) {
        Optional<Issuer> issuer = model.issuer().get();
        if (busy || issuer.isEmpty()) {
            Arrays.fill(passphrase, '\0');
            return;
        }
        String name = Delivering.fileName(candidate.report().claims().holder()) + "-"
                + kit.texts().get("endorse.file") + ".json";
        kit.files()
                .save(kit.texts().get("endorse.save"), name, List.of(kit.kind("json")))
                .ifPresentOrElse(
                        out -> write(candidate, issuer.get(), passphrase, out), () -> Arrays.fill(passphrase, '\0'));
    }

    private void write(Endorsing.Candidate candidate, Issuer issuer, char[] passphrase, Path out) {
        busy = true;
        String comment = model.comment().get();
        boolean locked = !isOpen(issuer);
        kit.background()
                .run(
                        () -> {
                            if (locked) {
                                tremplin.issuers().unlock(issuer, passphrase);
                            }
                            tremplin.endorsing().endorse(candidate, comment, issuer, out);
                            return new EndorseState.Signed(candidate.report(), out);
                        },
                        model.state()::set,
                        this::failed,
                        () -> {
                            busy = false;
                            Arrays.fill(passphrase, '\0');
                        });
    }

    private void failed(Failure failure) {
        if (AT_PASSPHRASE.contains(failure.code())) {
            view.sayPassphrase(new Phrase("failure." + failure.code(), failure.args()));
        } else {
            kit.notices().failed(failure);
        }
    }

    @Override
    public void next() {
        file = Optional.empty();
        model.comment().set("");
        model.state().set(new EndorseState.Waiting());
        view.focusFirst();
    }

    @Override
    public void createIssuer() {
        kit.navigator().go(new Destination.IssuerForm(Optional.empty(), Optional.empty()));
    }

    @Override
    public void desk() {
        kit.navigator().go(new Destination.Desk());
    }
}
