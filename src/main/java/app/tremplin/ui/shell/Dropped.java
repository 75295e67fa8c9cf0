package app.tremplin.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Files dropped on the window, sorted by the place they are for, as their names tell.
///
/// @param plannings    tables and calendars
/// @param missionFiles for the desk, or its answers
/// @param badges       badges, baked pictures among them
/// @param evidence     photos and documents, which hang on a mission
/// @param unknown      everything else
record Dropped(
        List<Path> plannings, List<Path> missionFiles, List<Path> badges, List<Path> evidence, List<Path> unknown) {

    private static final List<String> PLANNINGS = List.of("csv", "tsv", "ics");
    private static final List<String> MISSION_FILES = List.of("tremplin");
    private static final List<String> BADGES = List.of("json", "jsonld", "jwt", "png", "svg");
    private static final List<String> EVIDENCE = List.of("jpg", "jpeg", "pdf");

    static Dropped of(List<Path> files) {
        return new Dropped(
                ending(files, PLANNINGS),
                ending(files, MISSION_FILES),
                ending(files, BADGES),
                ending(files, EVIDENCE),
                files.stream()
                        .filter(file -> !List.of(PLANNINGS, MISSION_FILES, BADGES, EVIDENCE).stream()
                                .anyMatch(extensions -> extensions.contains(extension(file))))
                        .toList());
    }

    /// The files that are left when one kind has been taken.
    List<Path> besides(List<Path> taken) {
        return List.of(plannings, missionFiles, badges, evidence, unknown).stream()
                .flatMap(List::stream)
                .filter(file -> !taken.contains(file))
                .toList();
    }

    private static List<Path> ending(List<Path> files, List<String> extensions) {
        return files.stream()
                .filter(file -> extensions.contains(extension(file)))
                .toList();
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
