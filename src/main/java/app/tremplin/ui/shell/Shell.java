package app.tremplin.ui.shell;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
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
import app.tremplin.ui.kit.Shortcut;
import app.tremplin.ui.kit.Theme;
import app.tremplin.work.Memory;
import app.tremplin.work.Tremplin;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/// The window: sidebar, banner, notices, and the screen in the middle.
public final class Shell {

    private static final double NARROW_EMS = 52;
    private static final double MINUTES_BETWEEN_BACKUPS = 10;

    private final BorderPane root = new BorderPane();
    private final Scene scene = new Scene(root, 1180, 780);
    private final NoticeBar notices = new NoticeBar(this::undo);
    private final VBox top = new VBox();
    private final Timeline backups = new Timeline();
    private final UndoKeys undoKeys = new UndoKeys(this::undo, this::redo);
    private final Background background;
    private final Memory memory;
    private final FileChoice files;
    private final Consumer<String> browser;
    private final Function<Throwable, String> outline;

    private Settings settings;
    private Texts texts;
    private Optional<Tremplin> own = Optional.empty();
    private Optional<Tremplin> sample = Optional.empty();
    private Optional<Screen> screen = Optional.empty();
    private Optional<Destination> received = Optional.empty();
    private Optional<Sidebar> sidebar = Optional.empty();
    private Menus menus;
    private Optional<Callable<Tremplin>> opening = Optional.empty();
    private Optional<Callable<Tremplin>> rescuing = Optional.empty();
    private boolean narrow;

    /// @param settings those in force
    /// @param memory   how the window was left
    /// @param browser  opens an address in the person's browser
    /// @param outline  what of an exception may be shown and logged
    public Shell(
            Settings settings,
            Memory memory,
            FileChoice files,
            Consumer<String> browser,
            Function<Throwable, String> outline) {
        this.settings = settings;
        this.texts = Texts.of(settings.language());
        this.memory = memory;
        this.files = files;
        this.browser = browser;
        this.outline = outline;
        this.background = new Background(this::fail, this::bug);
        root.getStyleClass().add("shell");
        root.setBottom(notices.view());
        root.setTop(top);
        notices.speak(texts);
        Theme.dress(scene, settings);
        menus = showMenus();
        scene.widthProperty().addListener((property, before, after) -> fold());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, undoKeys::press);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, TabKeys::press);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> menus.press(event));
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        scene.focusOwnerProperty().addListener((property, before, after) -> {
            if (before != null && before.getScene() == null) {
                screen.map(Screen::view).ifPresent(this::focusInside);
            }
        });
        background.running().addListener((property, before, after) -> tellChanges());
        acceptFiles();
        backups.getKeyFrames().add(new KeyFrame(Duration.minutes(MINUTES_BETWEEN_BACKUPS), event -> backUp()));
        backups.setCycleCount(Animation.INDEFINITE);
        backups.play();
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

    /// What helps when the workspace is found to be damaged.
    ///
    /// @param rescue puts the latest backup in its place and opens it
    public void whenDamaged(Callable<Tremplin> rescue) {
        rescuing = Optional.of(rescue);
    }

    /// Opens the person's own workspace and goes to `start`.
    public void open(Callable<Tremplin> opening, Destination start) {
        this.opening = this.opening.or(() -> Optional.of(opening));
        root.setCenter(Curtain.opening(texts));
        background.run(opening, opened -> {
            own = Optional.of(opened);
            enter(received.orElse(start));
            received = Optional.empty();
            background.run(opened.backups()::sweepAttachments, swept -> {});
        });
    }

    /// Shows a mission file or an answer that was opened outside of the window, in the person's own workspace: what is
    /// done with it must not vanish with the sample. What was on the screen is one click away.
    ///
    /// @param file absolute
    public void receive(Path file) {
        Destination there = new Destination.Desk(Optional.of(file), Map.of());
        if (own.isEmpty()) {
            received = Optional.of(there);
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

    /// Takes a last backup if anything changed, and closes what is open.
    public void close() {
        backups.stop();
        sample.ifPresent(Tremplin::close);
        own.ifPresent(Shell::closeSafely);
        memory.keep();
    }

    /// A backup that cannot be taken does not keep the window open: the next start takes it.
    private static void closeSafely(Tremplin tremplin) {
        try {
            tremplin.backups().catchUp();
        } catch (Failure e) {
            // The health of the data tells of it until it is mended.
        } finally {
            tremplin.close();
        }
    }

    private void backUp() {
        own.ifPresent(mine -> background.run(mine.backups()::catchUpHourly, taken -> {}));
    }

    private void reopen(Runnable work, Phrase done, Destination next) {
        own.ifPresent(mine -> {
            own = Optional.empty();
            screen = Optional.empty();
            root.setCenter(Curtain.opening(texts));
            background.run(() -> Reopened.after(mine, work, opening.orElseThrow()), reopened -> {
                own = Optional.of(reopened.tremplin());
                reopened.settings().ifPresent(this::wear);
                enter(reopened.failure().isPresent() ? new Destination.Data() : received.orElse(next));
                received = Optional.empty();
                reopened.failure().ifPresentOrElse(notices::failed, () -> notices.done(done));
            });
        });
    }

    /// Shows a place.
    public void go(Destination destination) {
        tremplin().ifPresent(verbs -> {
            Screen next =
                    new Screens(kit(), verbs, settings, this::change, this::startSample, this::reopen).of(destination);
            notices.clear();
            screen = Optional.of(next);
            root.setCenter(next.view());
            showSidebar(destination);
            root.applyCss();
            root.layout();
            next.arrive();
            focusInside(next.view());
            keepMemory();
        });
    }

    /// Takes files that were dropped on the window, or handed over from outside: by the screen that is shown, if they
    /// mean something there; otherwise they go to the place they are for. What fits nowhere is told.
    public void take(List<Path> files) {
        if (files.isEmpty() || screen.filter(shown -> shown.take(files)).isPresent()) {
            return;
        }
        Dropped dropped = Dropped.of(files);
        if (!dropped.plannings().isEmpty()) {
            bring(new Destination.PlanningImport(), dropped.plannings(), dropped);
        } else if (!dropped.badges().isEmpty()) {
            bring(new Destination.Badges(), dropped.badges(), dropped);
        } else if (!dropped.missionFiles().isEmpty()) {
            openMissionFile(dropped.missionFiles().getFirst(), dropped);
        } else {
            boolean evidence = dropped.unknown().isEmpty();
            notices.done(Phrase.of(evidence ? "drop.evidence" : "drop.unknown", name(files.getFirst())));
        }
    }

    private void bring(Destination place, List<Path> files, Dropped dropped) {
        go(place);
        screen.ifPresent(shown -> shown.take(files));
        tellRest(dropped.besides(files));
    }

    private void openMissionFile(Path file, Dropped dropped) {
        tremplin()
                .ifPresent(verbs -> background.run(() -> verbs.declaring().isAnswer(file), answer -> {
                    go(
                            answer
                                    ? new Destination.Missions(Optional.of(file))
                                    : new Destination.Desk(Optional.of(file), Map.of()));
                    tellRest(dropped.besides(List.of(file)));
                }));
    }

    private void tellRest(List<Path> rest) {
        if (!rest.isEmpty()) {
            notices.done(Phrase.of("drop.rest", rest.size(), name(rest.getFirst())));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// Screens that take files themselves come first: what they take does not get here.
    private void acceptFiles() {
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        root.setOnDragDropped(event -> {
            take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        });
    }

    /// Keys belong to the page one has come to, never to a button of the frame around it.
    private void focusInside(Parent page) {
        for (Node each = scene.getFocusOwner(); each != null; each = each.getParent()) {
            if (each == page) {
                return;
            }
        }
        page.requestFocus();
    }

    private void keepMemory() {
        if (memory.isChanged()) {
            background.run(
                    () -> {
                        memory.keep();
                        return true;
                    },
                    kept -> {});
        }
    }

    private Menus showMenus() {
        Locale.setDefault(settings.language().locale());
        Menus bar = new Menus(texts, settings, new MenuActions());
        top.getChildren().setAll(bar.view());
        return bar;
    }

    /// A question mark that nothing else took.
    private void typed(KeyEvent event) {
        if (Shortcut.KEYBOARD.matches(event) && !(scene.getFocusOwner() instanceof TextInputControl)) {
            event.consume();
            go(new Destination.Help(Destination.Help.KEYBOARD, ""));
        }
    }

    private void showSidebar(Destination destination) {
        if (destination instanceof Destination.Welcome) {
            root.setLeft(null);
            sidebar = Optional.empty();
            return;
        }
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
        tremplin().map(verbs -> verbs.history().changes()).ifPresent(changes -> {
            sidebar.ifPresent(places -> places.tell(changes));
            menus.tell(changes);
        });
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
        return new Kit(texts, this::go, notices, background, files, browser, memory, Theme.em(settings));
    }

    private void enter(Destination destination) {
        menus = showMenus();
        if (sample.isPresent()) {
            top.getChildren().add(new SampleBanner(texts, () -> endSample(new Destination.Home())).view());
        }
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

    /// The settings in force.
    public Settings settings() {
        return settings;
    }

    private void wear(Settings chosen) {
        boolean speaksOtherwise = chosen.language() != settings.language();
        settings = chosen;
        Theme.dress(scene, settings);
        if (speaksOtherwise) {
            texts = Texts.of(settings.language());
            notices.speak(texts);
        }
    }

    /// Puts other settings in force and keeps them.
    public void change(Settings chosen) {
        wear(chosen);
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
            Optional<Runnable> help = rescuing.filter(any -> failure.code() == FailureCode.DATABASE_UNREADABLE)
                    .map(rescue -> () -> open(rescue, new Destination.Data()));
            root.setCenter(Curtain.closed(texts, failure, help));
        } else {
            notices.failed(failure);
        }
    }

    private void bug(Throwable thrown) {
        new ErrorWindow(texts, outline.apply(thrown)).show(each -> Theme.dress(each, settings));
    }

    private final class MenuActions implements Menus.Actions {

        @Override
        public void go(Destination destination) {
            Shell.this.go(destination);
        }

        @Override
        public void change(Settings chosen) {
            Shell.this.change(chosen);
        }

        @Override
        public void undo() {
            undoKeys.choose(scene, true);
        }

        @Override
        public void redo() {
            undoKeys.choose(scene, false);
        }

        @Override
        public void edit(Editing editing) {
            Optional.ofNullable(scene.getFocusOwner()).ifPresent(editing::with);
        }

        @Override
        public void find() {
            Optional.ofNullable(root.getCenter())
                    .map(center -> center.lookup("#search"))
                    .ifPresent(Node::requestFocus);
        }

        @Override
        public void fullScreen() {
            if (scene.getWindow() instanceof Stage stage) {
                stage.setFullScreen(!stage.isFullScreen());
            }
        }

        @Override
        public void quit() {
            scene.getWindow().fireEvent(new WindowEvent(scene.getWindow(), WindowEvent.WINDOW_CLOSE_REQUEST));
        }
    }
}
