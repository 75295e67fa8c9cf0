package app.tremplin.ui.shell;

import app.tremplin.domain.Failure;
import app.tremplin.domain.Language;
import app.tremplin.domain.Phrase;
import app.tremplin.platform.Settings;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Background;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.ErrorWindow;
import app.tremplin.ui.kit.FileChoice;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.Screen;
import app.tremplin.ui.kit.Theme;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The window: sidebar, banner, notices, and the screen in the middle.
public final class Shell {

    private static final double NARROW_EMS = 52;

    private final BorderPane root = new BorderPane();
    private final Scene scene = new Scene(root, 1180, 780);
    private final NoticeBar notices = new NoticeBar(this::undo);
    private final UndoKeys undoKeys = new UndoKeys(this::undo, this::redo);
    private final Background background;
    private final FileChoice files;
    private final Consumer<String> browser;
    private final Function<Throwable, String> outline;

    private Settings settings;
    private Texts texts;
    private Optional<Tremplin> own = Optional.empty();
    private Optional<Tremplin> sample = Optional.empty();
    private Optional<Screen> screen = Optional.empty();
    private Optional<Destination> first = Optional.empty();
    private Optional<Sidebar> sidebar = Optional.empty();
    private boolean narrow;

    /// @param settings those in force
    /// @param browser  opens an address in the person's browser
    /// @param outline  what of an exception may be shown and logged
    public Shell(Settings settings, FileChoice files, Consumer<String> browser, Function<Throwable, String> outline) {
        this.settings = settings;
        this.texts = Texts.of(settings.language());
        this.files = files;
        this.browser = browser;
        this.outline = outline;
        this.background = new Background(this::fail, this::bug);
        root.getStyleClass().add("shell");
        root.setBottom(notices.view());
        notices.speak(texts);
        Theme.dress(scene, settings);
        scene.widthProperty().addListener((property, before, after) -> fold());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, undoKeys::press);
        background.running().addListener((property, before, after) -> tellChanges());
        Theme.whenTheSystemChanges(() -> Theme.dress(scene, this.settings));
    }

    /// The scene to put on a stage.
    public Scene scene() {
        return scene;
    }

    /// What runs in the background, for whoever must wait for it.
    public Background background() {
        return background;
    }

    /// Opens the person's own workspace and goes home.
    public void open(Callable<Tremplin> opening) {
        open(opening, new Destination.Home());
    }

    /// Opens the person's own workspace and goes to `start`.
    public void open(Callable<Tremplin> opening, Destination start) {
        first = Optional.of(start);
        root.setCenter(Curtain.opening(texts));
        background.run(opening, opened -> {
            own = Optional.of(opened);
            first.ifPresent(this::enter);
        });
    }

    /// Shows a mission file or an answer that was opened outside of the window, in the person's own workspace: what is
    /// done with it must not vanish with the sample. What was on the screen is one click away.
    ///
    /// @param file absolute
    public void receive(Path file) {
        Destination there = new Destination.Desk(Optional.of(file), Map.of());
        if (own.isEmpty()) {
            first = Optional.of(there);
        } else if (sample.isPresent()) {
            endSample(there);
        } else {
            Optional<Destination> before = screen.map(Screen::destination);
            go(there);
            before.filter(place -> !(place instanceof Destination.Home))
                    .ifPresent(place -> notices.replaced(
                            Phrase.of("shell.received", String.valueOf(file.getFileName())), () -> go(place)));
        }
    }

    /// Closes what is open.
    public void close() {
        sample.ifPresent(Tremplin::close);
        own.ifPresent(Tremplin::close);
    }

    /// Shows a place.
    public void go(Destination destination) {
        tremplin().ifPresent(verbs -> {
            Screen next = new Screens(kit(), verbs, settings, this::change, this::startSample).of(destination);
            notices.clear();
            screen = Optional.of(next);
            root.setCenter(next.view());
            showSidebar(destination);
            root.applyCss();
            root.layout();
            next.arrive();
        });
    }

    private void showSidebar(Destination destination) {
        narrow = isNarrow();
        Sidebar places = new Sidebar(kit(), settings, this::change, narrow, this::undo, this::redo);
        sidebar = Optional.of(places);
        root.setLeft(places.view(destination));
        tellChanges();
    }

    /// Large text in a small window leaves the sidebar its icons alone.
    private boolean isNarrow() {
        return scene.getWidth() < NARROW_EMS * Theme.em(settings);
    }

    private void fold() {
        if (narrow != isNarrow()) {
            screen.map(Screen::destination).ifPresent(this::showSidebar);
        }
    }

    private void tellChanges() {
        sidebar.ifPresent(
                places -> tremplin().map(verbs -> verbs.history().changes()).ifPresent(places::tell));
    }

    private void undo() {
        tremplin().ifPresent(verbs -> background.run(verbs.history()::undo, name -> changed("history.undone", name)));
    }

    private void redo() {
        tremplin().ifPresent(verbs -> background.run(verbs.history()::redo, name -> changed("history.redone", name)));
    }

    /// What is shown is read anew; what is being typed stays.
    private void changed(String key, Optional<Phrase> name) {
        name.ifPresent(change -> {
            screen.map(Screen::destination).ifPresent(this::go);
            notices.done(Phrase.of(key, change));
        });
    }

    private Optional<Tremplin> tremplin() {
        return sample.or(() -> own);
    }

    private Kit kit() {
        return new Kit(texts, this::go, notices, background, files, browser);
    }

    private void enter(Destination destination) {
        root.setTop(
                sample.isPresent()
                        ? new SampleBanner(texts, () -> endSample(new Destination.Home())).view()
                        : new VBox());
        go(destination);
    }

    private void startSample() {
        Language language = settings.language();
        own.ifPresent(mine -> background.run(() -> mine.openSample(language), opened -> {
            sample = Optional.of(opened);
            enter(new Destination.Home());
        }));
    }

    private void endSample(Destination next) {
        own.ifPresent(mine -> {
            Optional<Tremplin> gone = sample;
            sample = Optional.empty();
            enter(next);
            background.run(
                    () -> {
                        gone.ifPresent(Tremplin::close);
                        mine.removeSample();
                        return true;
                    },
                    done -> {});
        });
    }

    private void change(Settings chosen) {
        boolean speaksOtherwise = chosen.language() != settings.language();
        settings = chosen;
        Theme.dress(scene, settings);
        if (speaksOtherwise) {
            texts = Texts.of(settings.language());
            notices.speak(texts);
        }
        screen.map(Screen::destination).ifPresent(this::enter);
        own.ifPresent(mine -> background.run(
                () -> {
                    mine.preferences().write(chosen);
                    return true;
                },
                done -> {}));
    }

    private void fail(Failure failure) {
        if (tremplin().isEmpty()) {
            root.setCenter(Curtain.closed(texts, failure));
        } else {
            notices.failed(failure);
        }
    }

    private void bug(Throwable thrown) {
        new ErrorWindow(texts, outline.apply(thrown)).show(each -> Theme.dress(each, settings));
    }
}
