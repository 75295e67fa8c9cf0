package app.tremplin.ui.shell;

import app.tremplin.ui.kit.FileUse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Files dropped on the window, sorted by the place they are for, as their names tell.
///
/// @param plannings    tables and calendars
/// @param missionFiles for the desk, or its answers
/// @param badges       badges, baked pictures among them
/// @param evidence     photos and documents, which hang on a mission
/// @param unknown      everything else
record Dropped(
        List<Path> plannings, List<Path> missionFiles, List<Path> badges, List<Path> evidence, List<Path> unknown) {

    static Dropped of(List<Path> files) {
        return new Dropped(
                files.stream().filter(FileUse.PLANNING::fits).toList(),
                files.stream().filter(FileUse.MISSIONS::fits).toList(),
                files.stream().filter(FileUse.BADGE::fits).toList(),
                files.stream()
                        .filter(file -> FileUse.EVIDENCE.fits(file) && !FileUse.BADGE.fits(file))
                        .toList(),
                files.stream()
                        .filter(file -> Stream.of(FileUse.values()).noneMatch(use -> use.fits(file)))
                        .toList());
    }

    /// The files that are left when one kind has been taken.
    List<Path> besides(List<Path> taken) {
        return List.of(plannings, missionFiles, badges, evidence, unknown).stream()
                .flatMap(List::stream)
                .filter(file -> !taken.contains(file))
                .toList();
    }
}
