package app.tremplin;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Language;
import app.tremplin.platform.HandOver;
import app.tremplin.platform.Log;
import app.tremplin.platform.OpenFileEvents;
import app.tremplin.platform.Settings;
import app.tremplin.platform.SingleInstance;
import app.tremplin.platform.Workspace;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.Theme;
import app.tremplin.ui.shell.Placement;
import app.tremplin.ui.shell.Shell;
import app.tremplin.ui.shell.SystemFileChoice;
import app.tremplin.work.Memory;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window application: builds everything and opens the window.
public final class App extends Application {

    private static final Logger LOG = Logger.getLogger(App.class.getName());
    private static final List<Integer> ICONS = List.of(16, 32, 48, 64, 128, 256);

    private static final OpenFileEvents EVENTS = OpenFileEvents.ofSystem();

    private @Nullable Log log;
    private @Nullable Shell shell;
    private @Nullable Settings settings;
    private @Nullable Memory memory;
    private @Nullable Failure refusal;
    private boolean handedOver;
    private boolean first;
    private Optional<SingleInstance> instance = Optional.empty();
    private Optional<HandOver> door = Optional.empty();
    private List<Image> icons = List.of();

    /// Opens the window on `workspace` and returns once it is closed.
    ///
    /// @param file a mission or answer file to show at once
    static void open(Workspace workspace, Optional<Path> file) {
        String folder = workspace.folder().toString();
        Application.launch(
                App.class,
                file.map(path -> new String[] {folder, path.toString()}).orElseGet(() -> new String[] {folder}));
    }

    /// Everything that reads files, away from the window's thread.
    @Override
    public void init() {
        settings = Settings.initial(Language.ofSystem(Locale.getDefault()));
        memory = Tremplin.memory(folder());
        Theme.loadFonts();
        icons = ICONS.stream().map(App::icon).toList();
        try {
            Workspace workspace = new Workspace(folder()).make();
            first = !Tremplin.isKept(folder());
            log = Log.open(workspace);
            settings = Tremplin.preferences(folder()).read();
            instance = SingleInstance.take(workspace);
            if (instance.isEmpty()) {
                // The other window was only just starting when this program asked for it the first time.
                handedOver = HandOver.send(workspace, file());
                refusal = new Failure(FailureCode.ALREADY_OPEN);
            }
        } catch (Failure e) {
            refusal = e;
        }
    }

    @Override
    public void start(Stage stage) {
        if (handedOver) {
            Platform.exit();
            return;
        }
        Memory memory = Objects.requireNonNull(this.memory);
        Shell window = new Shell(
                Objects.requireNonNull(settings),
                memory,
                new SystemFileChoice(stage),
                address -> getHostServices().showDocument(address),
                App::outline);
        shell = window;
        stage.setTitle("Tremplin");
        stage.getIcons().setAll(icons);
        stage.setScene(window.scene());
        stage.setMinWidth(760);
        stage.setMinHeight(520);
        Placement.restore(stage, memory);
        stage.show();
        window.whenDamaged(() -> Tremplin.rescue(folder(), Clock.systemDefaultZone()));
        file().ifPresent(window::receive);
        window.open(this::tremplin, first ? new Destination.Welcome() : new Destination.Home());
        listen(stage, window);
    }

    /// Later starts, and on macOS the system itself, hand their files to this window.
    private void listen(Stage stage, Shell window) {
        Consumer<Optional<Path>> heard = file -> Platform.runLater(() -> {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
            file.ifPresent(window::receive);
        });
        if (instance.isPresent()) {
            door = HandOver.listen(new Workspace(folder()), heard);
        }
        EVENTS.listen(file -> heard.accept(Optional.of(file)));
    }

    @Override
    public void stop() {
        if (shell != null) {
            shell.close();
        }
        door.ifPresent(HandOver::close);
        instance.ifPresent(SingleInstance::close);
        if (log != null) {
            log.close();
        }
    }

    private Tremplin tremplin() {
        if (refusal != null) {
            throw refusal;
        }
        return Tremplin.open(folder(), Clock.systemDefaultZone());
    }

    private static Image icon(int size) {
        return new Image(
                Objects.requireNonNull(App.class.getResourceAsStream("/assets/icons/tremplin-" + size + ".png")));
    }

    private Optional<Path> file() {
        return getParameters().getRaw().stream().skip(1).findFirst().map(Path::of);
    }

    private Path folder() {
        return Path.of(getParameters().getRaw().getFirst());
    }

    private static String outline(Throwable thrown) {
        LOG.log(Level.SEVERE, "bug", thrown);
        return Log.outline(thrown);
    }
}
