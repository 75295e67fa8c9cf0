package app.tremplin.ui.shell;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
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
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The window: sidebar, banner, notices, and the screen in the middle.
public final class Shell {

    private static final double NARROW_EMS = 52;

    private final BorderPane root = new BorderPane();
    // Notices come and go below the page alone: the places beside it must not move under the pointer.
    private final BorderPane middle = new BorderPane();
    private final Pages pages = new Pages();
    private final Scene scene = new Scene(root, 1180, 780);
    private final NoticeBar notices = new NoticeBar(this::undo);
    private final VBox top = new VBox();
    private final UndoKeys undoKeys = new UndoKeys(this::undo, this::redo);
    private final Background background;
    private final HeldFocus heldFocus;
    private final Workspaces workspaces;
    private final Arrivals arrivals;
    private final Memory memory;
    private final FileChoice files;
    private final Consumer<String> browser;
    private final Function<Throwable, String> outline;

    private Settings settings;
    private Texts texts;
    private Optional<Destination> received = Optional.empty();
    private Optional<Sidebar> sidebar = Optional.empty();
    private Menus menus;
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
        this.heldFocus = new HeldFocus(scene, background);
        this.workspaces = new Workspaces(background);
        this.arrivals = new Arrivals(pages::shown, workspaces, this::go, notices, background);
        root.getStyleClass().add("shell");
        root.setCenter(middle);
        middle.setCenter(pages.view());
        middle.setBottom(notices.view());
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
            boolean lost = before == null || before.getScene() == null;
            if (lost && after != null) {
                pages.shown().map(Screen::view).ifPresent(this::focusInside);
            }
        });
        background.running().addListener((property, before, after) -> tellChanges());
        arrivals.acceptDrops(root);
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
        pages.cover(Curtain.opening(texts));
        workspaces.open(opening, () -> enterReceivedOr(start));
    }

    /// Shows a mission file or an answer that was opened outside of the window, in the person's own workspace: what is
    /// done with it must not vanish with the sample.
    ///
    /// @param file absolute
    public void receive(Path file) {
        if (!workspaces.isOpen()) {
            received = Optional.of(Arrivals.desk(file));
        } else if (workspaces.isSample()) {
            endSample(Arrivals.desk(file));
        } else {
            arrivals.open(file);
        }
    }

    /// Takes files that were dropped on the window.
    public void take(List<Path> files) {
        arrivals.take(files);
    }

    /// Takes a last backup if anything changed, and closes what is open.
    public void close() {
        workspaces.close();
        memory.keep();
    }

    private void enterReceivedOr(Destination place) {
        Destination next = received.orElse(place);
        received = Optional.empty();
        enter(next);
    }

    private void reopen(Runnable work, Phrase done, Destination next) {
        pages.cover(Curtain.opening(texts));
        workspaces.reopen(work, reopened -> {
            reopened.settings().ifPresent(this::wear);
            enterReceivedOr(reopened.failure().isPresent() ? new Destination.Data() : next);
            reopened.failure().ifPresentOrElse(notices::failed, () -> notices.done(done));
        });
    }

    /// Shows a place.
    public void go(Destination destination) {
        workspaces.shown().ifPresent(verbs -> {
            Screens screens = new Screens(kit(), verbs, settings, this::change, this::startSample, this::reopen);
            notices.clear();
            Screen next = pages.show(destination, screens::of);
            showSidebar(destination);
            root.layout();
            next.arrive();
            focusInside(next.view());
            keepMemory();
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
        Menus bar = new Menus(texts, settings, new MenuActions(scene, undoKeys, this::go, this::change));
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
        if (sidebar.isEmpty() || narrow != isNarrow()) {
            narrow = isNarrow();
            Sidebar places = new Sidebar(kit(), settings, this::change, narrow, () -> press(true), () -> press(false));
            sidebar = Optional.of(places);
            root.setLeft(places.view());
        }
        sidebar.get().mark(destination);
        tellChanges();
    }

    /// Large text in a small window leaves the sidebar its icons alone.
    private boolean isNarrow() {
        return scene.getWidth() < NARROW_EMS * Theme.em(settings);
    }

    private void fold() {
        if (narrow != isNarrow()) {
            pages.shown().map(Screen::destination).ifPresent(this::showSidebar);
        }
    }

    private void tellChanges() {
        workspaces.shown().map(verbs -> verbs.history().changes()).ifPresent(changes -> {
            sidebar.ifPresent(places -> places.tell(changes));
            menus.tell(changes);
        });
    }

    /// An arrow of the sidebar was pressed, perhaps the first time of several.
    private void press(boolean back) {
        heldFocus.hold(() -> sidebar.ifPresent(places -> places.focusArrow(back)));
        if (back) {
            undo();
        } else {
            redo();
        }
    }

    private void undo() {
        workspaces
                .shown()
                .ifPresent(verbs -> background.run(verbs.history()::undo, name -> changed("history.undone", name)));
    }

    private void redo() {
        workspaces
                .shown()
                .ifPresent(verbs -> background.run(verbs.history()::redo, name -> changed("history.redone", name)));
    }

    /// What is shown is read anew; what is being typed stays.
    private void changed(String key, Optional<Phrase> name) {
        name.ifPresent(change -> {
            pages.shown().map(Screen::destination).ifPresent(this::go);
            notices.done(Phrase.of(key, change));
        });
    }

    private Kit kit() {
        return new Kit(texts, this::go, notices, background, files, browser, memory, Theme.em(settings));
    }

    private void enter(Destination destination) {
        pages.forget();
        menus = showMenus();
        if (workspaces.isSample()) {
            top.getChildren().add(new SampleBanner(texts, () -> endSample(new Destination.Home())).view());
        }
        go(destination);
    }

    private void startSample() {
        workspaces.startSample(settings.language(), () -> enter(new Destination.Home()));
    }

    private void endSample(Destination next) {
        workspaces.endSample(() -> enter(next));
    }

    /// The settings in force.
    public Settings settings() {
        return settings;
    }

    private void wear(Settings chosen) {
        boolean speaksOtherwise = chosen.language() != settings.language();
        settings = chosen;
        sidebar = Optional.empty();
        Theme.dress(scene, settings);
        if (speaksOtherwise) {
            texts = Texts.of(settings.language());
            notices.speak(texts);
        }
    }

    /// Puts other settings in force and keeps them.
    public void change(Settings chosen) {
        wear(chosen);
        pages.shown().map(Screen::destination).ifPresent(this::enter);
        workspaces.keep(chosen);
    }

    private void fail(Failure failure) {
        if (workspaces.shown().isEmpty()) {
            Optional<Runnable> help = rescuing.filter(any -> failure.code() == FailureCode.DATABASE_UNREADABLE)
                    .map(rescue -> () -> open(rescue, new Destination.Data()));
            pages.cover(Curtain.closed(texts, failure, help));
        } else {
            notices.failed(failure);
        }
    }

    private void bug(Throwable thrown) {
        new ErrorWindow(texts, outline.apply(thrown)).show(each -> Theme.dress(each, settings));
    }
}
