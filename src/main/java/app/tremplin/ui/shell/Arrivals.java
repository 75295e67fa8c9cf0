package app.tremplin.ui.shell;

import app.tremplin.domain.Phrase;
import app.tremplin.ui.kit.Background;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.Navigator;
import app.tremplin.ui.kit.Notices;
import app.tremplin.ui.kit.Screen;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/// Files that come from outside: dropped on the window, or opened in the system.
final class Arrivals {

    private final Supplier<Optional<Screen>> shown;
    private final Workspaces workspaces;
    private final Navigator navigator;
    private final Notices notices;
    private final Background.Latest looks;

    /// @param shown the screen in the middle
    Arrivals(
            Supplier<Optional<Screen>> shown,
            Workspaces workspaces,
            Navigator navigator,
            Notices notices,
            Background background) {
        this.shown = shown;
        this.workspaces = workspaces;
        this.navigator = navigator;
        this.notices = notices;
        this.looks = background.latest();
    }

    /// Where a mission file is read. The desk sends a volunteer’s answer on.
    static Destination desk(Path missionFile) {
        return new Destination.Desk(Optional.of(missionFile), Map.of());
    }

    /// Takes what is dropped on the window. Screens that take files themselves come first: what they take does not get
    /// here.
    void acceptDrops(Node root) {
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

    /// Takes files by the screen that is shown, if they mean something there; otherwise they go to the place they are
    /// for. What fits nowhere is told.
    void take(List<Path> files) {
        if (files.isEmpty() || shown.get().filter(screen -> screen.take(files)).isPresent()) {
            return;
        }
        Dropped dropped = Dropped.of(files);
        if (!dropped.plannings().isEmpty()) {
            bring(new Destination.PlanningImport(), dropped.plannings(), dropped);
        } else if (!dropped.badges().isEmpty()) {
            bring(new Destination.Badges(), dropped.badges(), dropped);
        } else if (!dropped.missionFiles().isEmpty()) {
            Path file = dropped.missionFiles().getFirst();
            look(file, place -> {
                navigator.go(place);
                tellRest(dropped.besides(List.of(file)));
            });
        } else {
            boolean evidence = dropped.unknown().isEmpty();
            notices.advise(Phrase.of(evidence ? "drop.evidence" : "drop.unknown", name(files.getFirst())));
        }
    }

    /// Shows a mission file, or an answer, that was opened outside of the window. What was on the screen is one click
    /// away.
    void open(Path file) {
        look(file, place -> {
            Optional<Destination> before = shown.get().map(Screen::destination);
            navigator.go(place);
            before.filter(there -> !(there instanceof Destination.Home))
                    .ifPresent(there ->
                            notices.replaced(Phrase.of("shell.received", name(file)), () -> navigator.go(there)));
        });
    }

    /// Looks into the file before going anywhere: being sent on by the desk would take away what is told here, and a
    /// broken file leads nowhere.
    private void look(Path file, Consumer<Destination> then) {
        workspaces
                .shown()
                .ifPresent(verbs -> looks.run(
                        () -> verbs.declaring().isAnswer(file),
                        answer -> then.accept(answer ? new Destination.Missions(Optional.of(file)) : desk(file))));
    }

    private void bring(Destination place, List<Path> files, Dropped dropped) {
        navigator.go(place);
        shown.get().ifPresent(screen -> screen.take(files));
        tellRest(dropped.besides(files));
    }

    private void tellRest(List<Path> rest) {
        if (!rest.isEmpty()) {
            notices.advise(Phrase.of("drop.rest", rest.size(), name(rest.getFirst())));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
