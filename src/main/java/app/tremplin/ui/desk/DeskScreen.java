package app.tremplin.ui.desk;

import app.tremplin.domain.BadgeSplit;
import app.tremplin.domain.Decision;
import app.tremplin.domain.Declaration;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Id;
import app.tremplin.domain.IssuedBadge;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Picture;
import app.tremplin.domain.SkillProfile;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.FileUse;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.Pasted;
import app.tremplin.ui.kit.Screen;
import app.tremplin.ui.kit.Shortcut;
import app.tremplin.work.Delivering;
import app.tremplin.work.Exporting;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.MapChangeListener;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/// The help desk: one volunteer after the other, from their mission file to their badge.
public final class DeskScreen implements Screen, DeskView.Actions {

    private static final int QR_PIXELS = 320;

    private final Kit kit;
    private final Tremplin tremplin;
    private final Destination.Desk here;
    private final DeskModel model = new DeskModel();
    private final DeskView view;
    private Optional<Path> file;
    private boolean busy;

    /// @param here the file on the table, and what has been decided
    public DeskScreen(Kit kit, Tremplin tremplin, Destination.Desk here) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.here = here;
        this.file = here.file();
        this.view = new DeskView(kit.texts(), model, tremplin.catalogue(), this);
        model.decisions().addListener((MapChangeListener<Id<Mission>, Decision>) change -> note());
        view.root().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return new Destination.Desk(file, model.decisions());
    }

    @Override
    public void arrive() {
        kit.background().run(() -> tremplin.issuers().all(), issuers -> {
            model.offer(issuers);
            view.refresh();
            view.focusFirst();
            file.ifPresent(path -> read(path, here.decisions()));
        });
    }

    @Override
    public boolean isOpen(Issuer issuer) {
        return tremplin.issuers().isOpen(issuer);
    }

    @Override
    public void choose() {
        kit.files()
                .open(kit.texts().get("desk.open"), List.of(kit.kind("tremplin")))
                .ifPresent(this::open);
    }

    private void open(Path path) {
        read(path, Map.of());
    }

    /// A mission file is opened, and a badge checked.
    @Override
    public boolean take(List<Path> files) {
        boolean mine = files.stream().noneMatch(FileUse.PLANNING::fits);
        if (mine) {
            take(new Pasted.Files(files));
        }
        return mine;
    }

    @Override
    public void take(Pasted pasted) {
        Optional<Path> missions = pasted instanceof Pasted.Files(List<Path> files)
                ? files.stream()
                        .filter(each -> each.toString().endsWith(".tremplin"))
                        .findFirst()
                : Optional.empty();
        missions.ifPresentOrElse(this::open, () -> check(pasted, false));
    }

    @Override
    public void scan(String text) {
        check(new Pasted.Words(text), true);
    }

    private void check(Pasted given, boolean scanned) {
        if (!(given instanceof Pasted.Nothing)) {
            kit.navigator().go(new Destination.VerifyGiven(given, scanned));
        }
    }

    @Override
    public void endorse() {
        kit.navigator().go(new Destination.Endorse());
    }

    private void read(Path path, Map<Id<Mission>, Decision> decisions) {
        kit.background()
                .run(
                        () -> tremplin.desk().open(path),
                        declaration -> {
                            file = Optional.of(path);
                            Map<Id<Mission>, Decision> noted =
                                    tremplin.deskNotes().of(declaration);
                            noted.putAll(decisions);
                            model.open(declaration, noted);
                        },
                        failure -> unreadable(path, failure),
                        () -> {});
    }

    private void note() {
        if (model.state().get() instanceof DeskState.Deciding(Declaration declaration)) {
            tremplin.deskNotes().note(declaration, model.decisions());
        }
    }

    /// A desk's answer is the volunteer's own business.
    private void unreadable(Path path, Failure failure) {
        if (failure.code() == FailureCode.MISSION_FILE
                && failure.args().getLast().equals(Phrase.of("missionfile.missions"))) {
            kit.navigator().go(new Destination.Missions(Optional.of(path)));
            return;
        }
        file = Optional.empty();
        model.state().set(new DeskState.Unreadable(new Phrase("failure." + failure.code(), failure.args())));
    }

    @Override
    public void unlock(Issuer issuer, char[] passphrase) {
        kit.background()
                .run(
                        () -> {
                            tremplin.issuers().unlock(issuer, passphrase);
                            return true;
                        },
                        done -> view.refresh(),
                        failure -> view.sayPassphrase(new Phrase("failure." + failure.code(), failure.args())),
                        () -> Arrays.fill(passphrase, '\0'));
    }

    @Override
    public void sign(Declaration declaration, boolean again) {
        Optional<Issuer> issuer = model.issuer().get();
        if (busy || issuer.isEmpty() || !isOpen(issuer.get())) {
            return;
        }
        if (model.confirmed() == 0) {
            kit.notices().failed(new Failure(FailureCode.NOTHING_CONFIRMED));
            return;
        }
        if (!again && view.asksAgain(declaration)) {
            return;
        }
        kit.files().folder(kit.texts().get("desk.folder")).ifPresent(folder -> {
            busy = true;
            Path own = folder.resolve(
                    Delivering.fileName(declaration.file().volunteer().name()));
            Map<Id<Mission>, Decision> decisions = Map.copyOf(model.decisions());
            BadgeSplit split = model.split().get();
            kit.background()
                    .run(
                            () -> signed(declaration, decisions, issuer.get(), split, own),
                            model.state()::set,
                            () -> busy = false);
        });
    }

    private DeskState.Signed signed(
            Declaration declaration,
            Map<Id<Mission>, Decision> decisions,
            Issuer issuer,
            BadgeSplit split,
            Path folder) {
        List<IssuedBadge> badges = tremplin.desk().issue(declaration, decisions, issuer, split, true);
        tremplin.delivering().save(badges, issuer, folder);
        tremplin.deskNotes().forget(declaration);
        boolean answer = decisions.values().stream().anyMatch(Decision.Refuse.class::isInstance);
        if (answer) {
            tremplin.desk().answer(declaration, decisions, issuer, folder.resolve("answer.tremplin"));
        }
        byte[] qr = Exporting.qr(tremplin.delivering().link(badges.getFirst(), issuer), QR_PIXELS);
        return new DeskState.Signed(
                issuer,
                badges,
                folder,
                answer,
                new Picture("image/png", qr),
                tremplin.publishing().publication(issuer));
    }

    @Override
    public SkillProfile attested(Declaration declaration) {
        return tremplin.desk().attested(declaration, model.decisions());
    }

    @Override
    public void next() {
        file = Optional.empty();
        model.clear();
    }

    @Override
    public void publish(Issuer issuer) {
        kit.navigator().go(new Destination.Publish(issuer.id(), Optional.empty()));
    }

    @Override
    public void register() {
        kit.navigator().go(new Destination.Register(""));
    }

    @Override
    public void createIssuer() {
        kit.navigator().go(new Destination.IssuerForm(Optional.empty(), Optional.empty()));
    }

    private void key(KeyEvent event) {
        if (Shortcut.OPEN_FILE.matches(event)) {
            choose();
            event.consume();
        } else if (Shortcut.SIGN.matches(event)
                && model.state().get() instanceof DeskState.Deciding(Declaration declaration)) {
            sign(declaration, false);
            event.consume();
        }
    }
}
