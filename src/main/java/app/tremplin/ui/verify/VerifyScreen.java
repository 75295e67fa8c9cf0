package app.tremplin.ui.verify;

import app.tremplin.domain.Failure;
import app.tremplin.domain.Language;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.VerificationReport;
import app.tremplin.ui.kit.Background;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.FileChoice.Kind;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.Screen;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;

/// Checking a badge or a link that somebody shows.
public final class VerifyScreen implements Screen, VerifyView.Actions {

    private final Kit kit;
    private final Tremplin tremplin;
    private final VerifyModel model = new VerifyModel();
    private final VerifyView view;
    private final Background.Latest checking;

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
        if (model.isGiven()) {
            check();
        }
    }

    @Override
    public void choose() {
        List<Kind> kinds = Stream.of("png", "json", "svg")
                .map(extension -> new Kind(kit.texts().get("kind." + extension), extension))
                .toList();
        kit.files().open(kit.texts().get("verify.choose"), kinds).ifPresent(file -> drop(Optional.of(file), ""));
    }

    @Override
    public void drop(Optional<Path> file, String text) {
        if (file.isPresent()) {
            model.file().set(file);
        } else {
            model.text().set(text);
        }
        check();
    }

    @Override
    public void check() {
        if (!model.isGiven()) {
            model.state().set(new VerifyState.Unreadable(Phrase.of("verify.nothing")));
            return;
        }
        String text = model.text().get();
        Optional<Path> file = model.file().get();
        Optional<String> address = model.address();
        model.state().set(new VerifyState.Checking());
        checking.run(() -> report(text, file, address), this::told, this::failed);
    }

    private VerificationReport report(String text, Optional<Path> file, Optional<String> address) {
        Language language = kit.texts().language();
        return file.map(chosen -> tremplin.verifying().file(chosen, address, language))
                .orElseGet(() -> tremplin.verifying().text(text, address, language));
    }

    private void told(VerificationReport report) {
        model.state().set(new VerifyState.Told(report));
    }

    private void failed(Failure failure) {
        if (failure.code().isInput()) {
            model.state().set(new VerifyState.Unreadable(new Phrase("failure." + failure.code(), failure.args())));
        } else {
            model.state().set(new VerifyState.Waiting());
            kit.notices().failed(failure);
        }
    }
}
