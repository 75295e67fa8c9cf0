package app.tremplin.work;

import app.tremplin.domain.Language;
import app.tremplin.platform.AtomicFile;
import app.tremplin.platform.Settings;
import app.tremplin.platform.SettingsFile;
import app.tremplin.platform.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What lies in a workspace beside its database: keys, templates, attached files and settings.
final class Belongings {

    private Belongings() {}

    /// Whether there is none, settings aside.
    static boolean isNone(Workspace workspace) {
        return folders(workspace).stream()
                .allMatch(folder -> Folder.files(folder).isEmpty());
    }

    /// Copies them into an empty workspace. Attached files, which never change, take no more room where the disk can
    /// have one file in two places.
    ///
    /// @throws app.tremplin.domain.Failure when something cannot be read or written
    static void copy(Workspace from, Workspace empty) {
        mirror(from.keys(), empty.keys());
        mirror(from.templates(), empty.templates());
        new Workspace(empty.attachments()).make();
        for (Path file : Folder.files(from.attachments())) {
            link(file, empty.attachments().resolve(name(file)));
        }
        if (Files.exists(from.settings())) {
            place(from.settings(), empty.settings());
        }
    }

    /// Whether `copy` holds every one of `original` byte by byte, and no other.
    static boolean isCopy(Workspace copy, Workspace original) {
        List<Path> there = files(copy);
        List<Path> here = files(original);
        return there.size() == here.size()
                && here.stream()
                        .allMatch(file -> same(
                                file, copy.folder().resolve(original.folder().relativize(file))));
    }

    /// Puts them in the place of those at home: keys and templates are then those that came, attached files are added,
    /// and of the settings those change that do not belong to the computer.
    ///
    /// @throws app.tremplin.domain.Failure when something cannot be read or written
    static void settle(Workspace from, Workspace home) {
        mirror(from.keys(), home.keys());
        mirror(from.templates(), home.templates());
        for (Path file : Folder.files(from.attachments())) {
            place(file, home.attachments().resolve(name(file)));
        }
        Settings present = settings(home).read();
        Settings wanted = present.adopting(settings(from).read());
        if (!wanted.equals(present)) {
            settings(home).write(wanted);
        }
    }

    private static void mirror(Path from, Path to) {
        for (Path file : Folder.files(from)) {
            place(file, to.resolve(name(file)));
        }
        Folder.files(to).stream()
                .filter(file -> !Files.exists(from.resolve(name(file))))
                .forEach(Folder::delete);
    }

    private static void link(Path from, Path to) {
        try {
            Files.createLink(to, from);
        } catch (IOException | UnsupportedOperationException e) {
            place(from, to);
        }
    }

    private static void place(Path from, Path to) {
        if (!same(from, to)) {
            AtomicFile.copyPrivately(from, to);
        }
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.mismatch(one, other) < 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<Path> folders(Workspace workspace) {
        return List.of(workspace.keys(), workspace.templates(), workspace.attachments());
    }

    private static List<Path> files(Workspace workspace) {
        return folders(workspace).stream()
                .flatMap(folder -> Folder.files(folder).stream())
                .toList();
    }

    private static SettingsFile settings(Workspace workspace) {
        return new SettingsFile(workspace.settings(), Language.ofSystem(Locale.getDefault()));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
