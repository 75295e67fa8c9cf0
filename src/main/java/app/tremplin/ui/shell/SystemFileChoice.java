package app.tremplin.ui.shell;

import app.tremplin.ui.kit.FileChoice;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Asks with the system's own dialogs, starting where the last file was.
public final class SystemFileChoice implements FileChoice {

    private final Stage stage;
    private @Nullable File folder;

    /// @param stage the window the dialogs belong to
    public SystemFileChoice(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Optional<Path> open(String title, List<Kind> kinds) {
        return chosen(together(title, kinds).showOpenDialog(stage));
    }

    @Override
    public List<Path> openAll(String title, List<Kind> kinds) {
        List<File> files = together(title, kinds).showOpenMultipleDialog(stage);
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        folder = files.getFirst().getParentFile();
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, List<Kind> kinds) {
        FileChooser chooser = chooser(title, kinds);
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(stage)).map(path -> withExtension(path, kinds, chooser));
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chosen(chooser.showDialog(stage));
    }

    /// Shows files of all kinds at once: whoever looks for a file need not know its kind.
    private FileChooser together(String title, List<Kind> kinds) {
        FileChooser chooser = chooser(title, List.of());
        List<String> endings =
                kinds.stream().map(kind -> "*." + kind.extension()).toList();
        String names = kinds.stream().map(Kind::name).distinct().collect(Collectors.joining(", "));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(names, endings));
        return chooser;
    }

    private FileChooser chooser(String title, List<Kind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        for (Kind kind : kinds) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(
                            kind.name() + " (*." + kind.extension() + ")", "*." + kind.extension()));
        }
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getParentFile();
        return Optional.of(file.toPath());
    }

    /// Some systems leave out the ending that the chosen kind stands for.
    private static Path withExtension(Path path, List<Kind> kinds, FileChooser chooser) {
        String name = String.valueOf(path.getFileName());
        if (kinds.stream().anyMatch(kind -> name.endsWith("." + kind.extension()))) {
            return path;
        }
        int chosen = Math.max(0, chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter()));
        return path.resolveSibling(name + "." + kinds.get(chosen).extension());
    }
}
