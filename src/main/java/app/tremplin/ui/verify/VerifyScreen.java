package app.tremplin.ui.verify;

import app.tremplin.domain.Failure;
import app.tremplin.domain.Language;
import app.tremplin.domain.ListedIssuer;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.VerificationReport;
import app.tremplin.ui.kit.Background;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.FileChoice.Kind;
import app.tremplin.ui.kit.FileUse;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.Pasted;
import app.tremplin.ui.kit.Screen;
import app.tremplin.ui.verify.VerifyState.Way;
import app.tremplin.work.Tremplin;
import app.tremplin.work.Trusting;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Parent;

/// Checking a badge or a link that somebody shows.
public final class VerifyScreen implements Screen, VerifyView.Actions {

    private final Kit kit;
    private final Tremplin tremplin;
    private final VerifyModel model = new VerifyModel();
    private final VerifyView view;
    private final Background.Latest checking;
    private Optional<Runnable> asked = Optional.empty();
    private Optional<Destination.VerifyGiven> given = Optional.empty();

    /// @param here what has been given so far
    public VerifyScreen(Kit kit, Tremplin tremplin, Destination.Verify here) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.checking = kit.background().latest();
        model.text().set(here.text());
        model.file().set(here.file());
        model.email().set(here.email());
        this.view = new VerifyView(kit.texts(), model, this);
    }

    /// @param here what was given elsewhere, to be checked at once
    public VerifyScreen(Kit kit, Tremplin tremplin, Destination.VerifyGiven here) {
        this(kit, tremplin, new Destination.Verify());
        given = Optional.of(here);
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return new Destination.Verify(
                model.text().get(), model.file().get(), model.email().get());
    }

    @Override
    public void arrive() {
        view.focusFirst();
        showTrust();
        given.ifPresent(this::take);
        if (given.isEmpty() && model.isGiven()) {
            check();
        }
    }

    private void take(Destination.VerifyGiven handed) {
        if (handed.scanned() && handed.given() instanceof Pasted.Words(String words)) {
            scan(words);
        } else {
            take(handed.given());
        }
    }

    @Override
    public void choose() {
        List<Kind> kinds = Stream.of("png", "json", "svg", "jpg", "pdf", "jwt")
                .map(kit::kind)
                .toList();
        kit.files()
                .open(kit.texts().get("verify.choose"), kinds)
                .ifPresent(file -> take(new Pasted.Files(List.of(file))));
    }

    /// Anything that may be a badge or show its code is checked, whatever it is called.
    @Override
    public boolean take(List<Path> files) {
        boolean mine = files.stream().noneMatch(file -> FileUse.PLANNING.fits(file) || FileUse.MISSIONS.fits(file));
        if (mine) {
            take(new Pasted.Files(files));
        }
        return mine;
    }

    @Override
    public void take(Pasted pasted) {
        switch (pasted) {
            case Pasted.Files(List<Path> files) -> {
                model.file().set(Optional.of(files.getFirst()));
                check();
            }
            case Pasted.Words(String words) -> {
                model.text().set(words);
                check();
            }
            case Pasted.Pixels pixels -> {
                model.text().set("");
                model.file().set(Optional.empty());
                check(
                        Way.GIVEN,
                        () -> tremplin.verifying().picture(pixels.argb(), pixels.width(), model.address(), language()));
            }
            case Pasted.Nothing() -> check();
        }
    }

    @Override
    public void scan(String text) {
        model.text().set("");
        model.file().set(Optional.empty());
        if (text.isBlank()) {
            view.focusScan();
            return;
        }
        Optional<String> address = model.address();
        check(Way.SCANNED, () -> tremplin.verifying().text(text, address, language()));
    }

    @Override
    public void check() {
        if (!model.isGiven()) {
            model.state().set(new VerifyState.Unreadable(Phrase.of("verify.nothing"), Way.GIVEN));
            return;
        }
        String text = model.text().get();
        Optional<Path> file = model.file().get();
        Optional<String> address = model.address();
        check(
                Way.GIVEN,
                () -> file.map(chosen -> tremplin.verifying().file(chosen, address, language()))
                        .orElseGet(() -> tremplin.verifying().text(text, address, language())));
    }

    private void check(Way way, Callable<VerificationReport> question) {
        asked = Optional.of(() -> check(way, question));
        model.state().set(new VerifyState.Checking());
        checking.run(
                question,
                report -> model.state().set(new VerifyState.Told(report, way)),
                failure -> failed(failure, way));
    }

    /// Asks the same once more, since more is known now.
    private void again() {
        showTrust();
        if (model.state().get() instanceof VerifyState.Told) {
            asked.ifPresent(Runnable::run);
        }
    }

    private void failed(Failure failure, Way way) {
        if (failure.code().isInput()) {
            model.state().set(new VerifyState.Unreadable(new Phrase("failure." + failure.code(), failure.args()), way));
        } else {
            model.state().set(new VerifyState.Waiting());
            kit.notices().failed(failure);
        }
    }

    @Override
    public void askOnline(String issuerId) {
        kit.background().run(() -> tremplin.trusting().askOnline(issuerId), learnt -> {
            again();
            kit.notices().done(Phrase.of("verify.online.asked", learnt.keys(), learnt.confirmed()));
        });
    }

    @Override
    public void importIssuers() {
        bring("trust.issuers.import", file -> {
            Trusting.Learnt learnt = tremplin.trusting().importIssuers(file);
            return Phrase.of("trust.issuers.imported", learnt.keys(), learnt.confirmed());
        });
    }

    @Override
    public void importStatus() {
        bring(
                "trust.status.import",
                file -> Phrase.of("trust.status.imported", tremplin.trusting().importStatus(file)));
    }

    private void bring(String title, Function<Path, Phrase> importing) {
        kit.files()
                .open(kit.texts().get(title), List.of(kit.kind("json")))
                .ifPresent(file -> kit.background().run(() -> importing.apply(file), done -> {
                    again();
                    kit.notices().done(done);
                }));
    }

    @Override
    public void forget(ListedIssuer issuer) {
        kit.background()
                .run(
                        () -> {
                            tremplin.trusting().forget(issuer);
                            return issuer;
                        },
                        forgotten -> {
                            again();
                            kit.notices()
                                    .undoable(Phrase.of(
                                            "trust.issuer.forgotten",
                                            forgotten.issuer().name()));
                        });
    }

    private void showTrust() {
        kit.background()
                .run(
                        () -> new Trust(
                                tremplin.trusting().issuers(),
                                tremplin.trusting().statusCopies()),
                        view::show);
    }

    private Language language() {
        return kit.texts().language();
    }
}
