package app.tremplin.ui.verify;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Failure;
import app.tremplin.domain.Language;
import app.tremplin.domain.Phrase;
import app.tremplin.text.Texts;
import app.tremplin.ui.Window;
import app.tremplin.ui.kit.Background;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.FileChoice;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.Notices;
import app.tremplin.ui.kit.Pasted;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class VerifyDropTest {

    @TempDir
    Path folder;

    @Test
    void what_is_dropped_on_the_page_is_checked_at_once() throws Exception {
        FxToolkit.registerPrimaryStage();
        Background background = new Background(NONE::failed, bug -> {
            throw new AssertionError(bug);
        });
        Kit kit = new Kit(
                Texts.of(Language.FR),
                place -> {},
                NONE,
                background,
                new NoFiles(),
                address -> {},
                Tremplin.memory(folder),
                14);
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            VerifyScreen screen =
                    Window.onWindowThread(() -> new VerifyScreen(kit, tremplin, new Destination.Verify()));
            Scene scene = Window.onWindowThread(() -> new Scene(screen.view(), 800, 600));
            drop(screen, background, new Pasted.Files(List.of(folder.resolve("absent.json"))));
            assertThat(screen.destination())
                    .isEqualTo(new Destination.Verify("", Optional.of(folder.resolve("absent.json")), ""));
            assertThat(problems(scene))
                    .containsExactly("Impossible de lire «\u00a0absent.json\u00a0». Vérifiez que le fichier"
                            + " existe et que vous avez le droit de le lire.");
            drop(screen, background, new Pasted.Words("bonjour"));
            assertThat(screen.destination()).isEqualTo(new Destination.Verify("bonjour", Optional.empty(), ""));
            assertThat(problems(scene)).singleElement().asString().startsWith("Ce n’est ni un badge");
        }
    }

    private static void drop(VerifyScreen screen, Background background, Pasted pasted) throws Exception {
        Window.onWindowThread(() -> {
            screen.take(pasted);
            return true;
        });
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> Window.onWindowThread(() -> background.running().get() == 0));
    }

    private static List<String> problems(Scene scene) {
        return Window.onWindowThread(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene.getRoot().lookupAll(".field-problem").stream()
                    .map(node -> ((Label) node).getText())
                    .filter(words -> !words.isEmpty())
                    .toList();
        });
    }

    private static final Notices NONE = new Notices() {
        @Override
        public void done(Phrase phrase) {
            throw new AssertionError(phrase);
        }

        @Override
        public void advise(Phrase phrase) {
            throw new AssertionError(phrase);
        }

        @Override
        public void undoable(Phrase phrase) {
            throw new AssertionError(phrase);
        }

        @Override
        public void undoable(Phrase phrase, Runnable undo) {
            throw new AssertionError(phrase);
        }

        @Override
        public void replaced(Phrase phrase, Runnable back) {
            throw new AssertionError(phrase);
        }

        @Override
        public void failed(Failure failure) {
            throw new AssertionError(failure);
        }
    };

    private static final class NoFiles implements FileChoice {
        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> open(String title, List<Kind> kinds) {
            return Optional.empty();
        }

        @Override
        public List<Path> openAll(String title, List<Kind> kinds) {
            return List.of();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, List<Kind> kinds) {
            return Optional.empty();
        }
    }
}
