package app.tremplin.ui.badge;

import app.tremplin.domain.Badge;
import app.tremplin.domain.BadgeExport;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Id;
import app.tremplin.domain.ImportOutcome;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.PrintSize;
import app.tremplin.domain.ReceivedBadge;
import app.tremplin.domain.Volunteer;
import app.tremplin.platform.Settings;
import app.tremplin.ui.kit.Background;
import app.tremplin.ui.kit.CopiedText;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.MissionDraft;
import app.tremplin.ui.kit.Pasted;
import app.tremplin.ui.kit.Screen;
import app.tremplin.work.Serving;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// The wallet: making badges and handing them on.
public final class BadgesScreen implements Screen, BadgesView.Actions {

    private final Kit kit;
    private final Tremplin tremplin;
    private final Settings settings;
    private final Optional<Id<?>> first;
    private final BadgesModel model = new BadgesModel();
    private final BadgesView view;
    private final Background.Latest latest;
    private final BadgeOpening opening;
    private final BadgeSaving saving;
    private final BadgeReception reception;
    private final Deque<WalletItem> waiting = new ArrayDeque<>();
    private boolean drawing;
    private boolean busy;

    /// @param here which badge to show first, and what has been typed
    public BadgesScreen(Kit kit, Tremplin tremplin, Settings settings, Destination.Badges here) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.settings = settings;
        this.first = here.open();
        this.latest = kit.background().latest();
        this.opening = new BadgeOpening(tremplin, settings, kit.texts().language());
        this.saving = new BadgeSaving(kit, tremplin);
        this.reception = new BadgeReception(kit, tremplin, this::arrived);
        model.name().set(here.name());
        this.view = new BadgesView(kit.texts(), model, tremplin.catalogue().skills(), this);
        model.selected().addListener((property, before, chosen) -> chosen.ifPresentOrElse(this::open, view::showNone));
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return new Destination.Badges(
                model.selected().get().map(WalletItem::id), model.name().get());
    }

    @Override
    public void arrive() {
        load(first, this::refresh);
    }

    private record Contents(List<Badge> made, List<ReceivedBadge> received) {}

    private void load(Optional<Id<?>> open, Runnable then) {
        kit.background()
                .run(
                        () -> {
                            tremplin.fillSampleWallet(kit.texts().language());
                            return new Contents(
                                    tremplin.badging().badges(),
                                    tremplin.wallet().badges());
                        },
                        contents -> {
                            model.load(contents.made(), contents.received(), open);
                            then.run();
                        });
    }

    /// Finds out what the next badge waits for.
    private void refresh() {
        kit.background().run(this::state, state -> model.state().set(state), this::blocked, () -> {});
    }

    private void blocked(Failure failure) {
        Phrase why = new Phrase("failure." + failure.code(), failure.args());
        model.state()
                .set(new WalletState.Blocked(
                        Phrase.of("common.failure", why, failure.code().code())));
    }

    private WalletState state() {
        return BadgesModel.state(
                tremplin.identity().me(),
                tremplin.awarding().standing().all(),
                () -> tremplin.badging().keyState());
    }

    @Override
    public void giveName() {
        String name = model.name().get();
        kit.background()
                .run(
                        () -> {
                            Volunteer me = tremplin.identity().me();
                            return tremplin.identity().change(name, me.accreditation(), me.emails());
                        },
                        named -> refresh());
    }

    @Override
    public void logMission() {
        kit.navigator().go(new Destination.MissionForm(MissionDraft.EMPTY));
    }

    @Override
    public void makeKey(char[] passphrase) {
        useKey(passphrase, tremplin.badging()::makeKey, kit.notices()::failed);
    }

    @Override
    public void unlock(char[] passphrase) {
        useKey(passphrase, tremplin.badging()::unlock, this::refused);
    }

    private void useKey(char[] passphrase, Consumer<char[]> use, Consumer<Failure> failed) {
        if (busy) {
            return;
        }
        busy = true;
        kit.background()
                .run(
                        () -> {
                            use.accept(passphrase);
                            return state();
                        },
                        state -> model.state().set(state),
                        failed,
                        () -> over(passphrase));
    }

    private void refused(Failure failure) {
        if (failure.code() == FailureCode.WRONG_PASSPHRASE) {
            view.sayWrongPassphrase();
        } else {
            kit.notices().failed(failure);
        }
    }

    private void over(char[] passphrase) {
        Arrays.fill(passphrase, '\0');
        busy = false;
    }

    @Override
    public void make() {
        if (busy) {
            return;
        }
        busy = true;
        kit.background()
                .run(
                        () -> tremplin.badging().make(settings),
                        badge -> {
                            view.focusNext();
                            model.add(badge);
                            kit.notices().done(Phrase.of("badges.made", badge.title()));
                        },
                        () -> busy = false);
    }

    private void open(WalletItem item) {
        latest.run(() -> opening.of(item), view::show);
    }

    /// One after the other: many at once would keep everything else waiting.
    @Override
    public void drawSmall(List<WalletItem> items, int pixels) {
        waiting.clear();
        waiting.addAll(items);
        if (!drawing) {
            drawNext(pixels);
        }
    }

    private void drawNext(int pixels) {
        Optional<WalletItem> next = Optional.ofNullable(waiting.poll());
        drawing = next.isPresent();
        next.ifPresent(item -> kit.background()
                .run(
                        () -> opening.picture(item, pixels),
                        picture -> picture.ifPresent(png -> view.showSmall(item, png)),
                        () -> drawNext(pixels)));
    }

    @Override
    public void chooseBadges() {
        reception.choose();
    }

    /// Badges dropped anywhere on the window come here.
    @Override
    public boolean take(List<Path> files) {
        return reception.take(files);
    }

    @Override
    public void take(Pasted pasted) {
        reception.take(pasted);
    }

    @Override
    public void askOnline(String issuerId) {
        reception.askOnline(issuerId);
    }

    private void arrived(Optional<Id<?>> newest, List<ImportOutcome> outcomes) {
        load(newest.or(() -> model.selected().get().map(WalletItem::id)), () -> view.show(outcomes));
        refresh();
    }

    @Override
    public void remove(ReceivedBadge badge) {
        kit.background()
                .run(
                        () -> {
                            tremplin.wallet().remove(badge);
                            return badge;
                        },
                        removed -> {
                            load(Optional.empty(), () -> {});
                            kit.notices().undoable(Phrase.of("wallet.removed", removed.title()));
                        });
    }

    @Override
    public void saveBadge(OpenBadge open, BadgeExport format) {
        saving.badge(open, format);
    }

    @Override
    public void saveQr(OpenBadge open, String link, PrintSize size) {
        saving.qr(open, link, size);
    }

    @Override
    public void exportOriginal(ReceivedBadge badge) {
        saving.original(badge);
    }

    @Override
    public void copyLink(String link) {
        CopiedText.put(link);
        kit.notices().done(Phrase.of("badges.link.copied"));
    }

    @Override
    public void openPage(String link) {
        if (!BadgesModel.isLocal(link)) {
            browse(link);
            return;
        }
        kit.background().run(() -> tremplin.serving().start(Serving.defaultPort()), address -> browse(link));
    }

    /// The system does not tell whether a browser opened, so the person is told what to do if none did.
    @Override
    public void browse(String address) {
        kit.browser().accept(address);
        kit.notices().done(Phrase.of("badges.opened"));
    }

    @Override
    public void changeAddress() {
        kit.navigator().go(Destination.Settings.address());
    }
}
