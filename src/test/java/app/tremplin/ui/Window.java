package app.tremplin.ui;

import app.tremplin.domain.Language;
import app.tremplin.platform.Settings;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.Theme;
import app.tremplin.ui.shell.Shell;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A real window of the application, driven by mouse and keyboard.
public final class Window implements AutoCloseable {

    /// The day it is in the tests.
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneId.of("Europe/Paris"));

    private final FxRobot robot = new FxRobot();
    private final Hands hands = new Hands(this::scene);
    private final ChosenFiles chosen = new ChosenFiles();
    private final List<Throwable> bugs = new ArrayList<>();
    private final List<String> browsed = new ArrayList<>();
    private final Shell shell;
    private final Patience patience;

    private Window(Settings settings, Path folder, Callable<Tremplin> opening, Destination first) {
        try {
            FxToolkit.registerPrimaryStage();
            shell = onWindowThread(() -> {
                Theme.loadFonts();
                Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> bugs.add(thrown));
                return new Shell(settings, Tremplin.memory(folder), chosen, browsed::add, thrown -> {
                    bugs.add(thrown);
                    return thrown.toString();
                });
            });
            patience = new Patience(shell.scene(), running(), bugs);
            FxToolkit.setupStage(stage -> show(stage, folder, opening, first));
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        settle();
    }

    /// Opens the application on `folder`.
    public static Window open(Path folder, Language language) {
        return open(folder, Settings.initial(language).withTheme(Settings.Theme.LIGHT));
    }

    /// Opens the application on `folder` with these settings.
    public static Window open(Path folder, Settings settings) {
        return new Window(settings, folder, () -> Tremplin.open(folder, CLOCK), new Destination.Home());
    }

    /// Opens the application on `folder` as on the first run.
    public static Window firstRun(Path folder, Settings settings) {
        return new Window(settings, folder, () -> Tremplin.open(folder, CLOCK), new Destination.Welcome());
    }

    /// Opens the application on `folder` as `opening` opens it.
    public static Window open(Path folder, Settings settings, Callable<Tremplin> opening) {
        return new Window(settings, folder, opening, new Destination.Home());
    }

    private void show(Stage stage, Path folder, Callable<Tremplin> opening, Destination first) {
        stage.setScene(shell.scene());
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1000);
        stage.setHeight(1000);
        stage.show();
        shell.whenDamaged(() -> Tremplin.rescue(folder, CLOCK));
        shell.open(opening, first);
    }

    /// A file is opened outside of the window, by a double click.
    public Window receive(Path file) {
        onWindowThread(() -> {
            shell.receive(file);
            return true;
        });
        return settle();
    }

    /// Answers the next question for a file.
    public void willChoose(Path file) {
        chosen.add(file);
    }

    /// Drops files on the window. Not by the mouse: the headless toolkit has no drag-and-drop.
    public Window drop(Path... files) {
        onWindowThread(() -> {
            shell.take(List.of(files));
            return true;
        });
        return settle();
    }

    /// Addresses that were opened in the browser.
    public List<String> browsed() {
        return browsed;
    }

    public Window click(String id) {
        reveal(id);
        hands.click("#" + id);
        return settle();
    }

    /// Clicks where these words stand.
    public Window clickOnWords(String words) {
        hands.click(words);
        return settle();
    }

    /// Puts the focus on a node and presses the space bar, wherever the page is scrolled to.
    public Window press(String id) {
        onWindowThread(() -> {
            node(id).requestFocus();
            return true;
        });
        return push(KeyCode.SPACE);
    }

    /// Folds a pane open and waits until what it holds takes keys.
    public Window unfold(String id) {
        onWindowThread(() -> {
            this.<TitledPane>node(id).setExpanded(true);
            return true;
        });
        return settle();
    }

    /// Makes the window as large as that, in pixels.
    public Window resize(double width, double height) {
        onWindowThread(() -> {
            scene().getWindow().setWidth(width);
            scene().getWindow().setHeight(height);
            return true;
        });
        return settle();
    }

    /// Scrolls as a person would until the node can be clicked.
    private void reveal(String id) {
        onWindowThread(() -> {
            Node node = robot.lookup("#" + id).query();
            for (Node each = node.getParent(); each != null; each = each.getParent()) {
                if (each instanceof ScrollPane pane && pane.getContent() != null) {
                    Bounds whole = pane.getContent().getBoundsInLocal();
                    Bounds wanted = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                    double spare = whole.getHeight() - pane.getViewportBounds().getHeight();
                    double middle =
                            wanted.getCenterY() - pane.getViewportBounds().getHeight() / 2;
                    pane.setVvalue(spare <= 0 ? 0 : Math.clamp(middle / spare, 0, 1));
                }
            }
            return true;
        });
        frame();
    }

    /// Replaces what stands in a text field.
    public Window type(String id, String words) {
        return click(id).push(KeyCode.SHORTCUT, KeyCode.A).write(words);
    }

    /// Takes one of the answers that a box holds.
    public <T> Window pick(String id, T answer) {
        onWindowThread(() -> {
            this.<ComboBox<T>>node(id).setValue(answer);
            return true;
        });
        return settle();
    }

    public Window push(KeyCode... keys) {
        hands.push(keys);
        return settle();
    }

    /// Types one letter right after the other, as fast as a scanner does.
    public Window write(String words) {
        hands.write(words);
        return settle();
    }

    /// The node with this id.
    public <T extends Node> T node(String id) {
        return robot.lookup("#" + id).query();
    }

    /// Whether a node with this id is visible.
    public boolean shows(String id) {
        return onWindowThread(() -> Optional.ofNullable(scene().getRoot().lookup("#" + id)))
                .map(Window::isVisible)
                .orElse(false);
    }

    /// All words that are visible.
    public String words() {
        StringBuilder words = new StringBuilder();
        for (Node node :
                robot.lookup(node -> node instanceof Labeled && isVisible(node)).queryAll()) {
            Optional.ofNullable(((Labeled) node).getText())
                    .ifPresent(text -> words.append(text).append('\n'));
        }
        return words.toString();
    }

    /// Runs on the window's thread and waits for the answer.
    public static <T> T onWindowThread(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(90_000, work);
    }

    /// Goes to a place as the menu does.
    public Window go(Destination destination) {
        onWindowThread(() -> {
            shell.go(destination);
            return true;
        });
        return settle();
    }

    /// Puts other settings in force as the menu does.
    public Window change(UnaryOperator<Settings> change) {
        onWindowThread(() -> {
            shell.change(change.apply(shell.settings()));
            return true;
        });
        return settle();
    }

    /// Waits until nothing runs in the background any more and what is shown is laid out.
    public Window settle() {
        patience.settle();
        return this;
    }

    /// How many tasks run in the background.
    ReadOnlyIntegerProperty running() {
        return shell.background().running();
    }

    /// Waits until the next frame is laid out.
    public void frame() {
        patience.frame();
    }

    /// Waits, without laying anything out, until nothing runs in the background any more.
    public Window rest() {
        patience.rest();
        return this;
    }

    /// Drops the answers to questions for a file that were not asked.
    public void forgetChosen() {
        chosen.forget();
    }

    /// Whether there is a change to take back.
    public boolean canUndo() {
        return isUsable("history-undo");
    }

    /// Whether there is a change to do again.
    public boolean canRedo() {
        return isUsable("history-redo");
    }

    private boolean isUsable(String id) {
        return onWindowThread(() -> Optional.ofNullable(scene().getRoot().lookup("#" + id))
                .map(button -> !button.isDisabled())
                .orElse(false));
    }

    /// Takes the latest change back.
    public Window undo() {
        onWindowThread(() -> {
            Event.fireEvent(
                    scene().getRoot(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Z, false, true, false, false));
            return true;
        });
        return rest();
    }

    /// Keeps a picture of the window in `target/screens`.
    public Window picture(String name) {
        Picture.keep(scene(), name);
        return this;
    }

    public Scene scene() {
        return shell.scene();
    }

    @Override
    public void close() {
        try {
            FxToolkit.setupFixture(() -> scene().getWindow().hide());
            FxToolkit.cleanupStages();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        shell.close();
    }

    private static boolean isVisible(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
