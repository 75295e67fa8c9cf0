package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.MissionDraft;
import app.tremplin.work.Tremplin;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are far too large, empty, full of noise, or no files at all, dropped on every page that takes files: each
/// is told in a sentence, and nothing is lost.
class HostileFilesTest {

    private static final long HUGE = 100L * 1024 * 1024;

    @TempDir
    Path folder;

    @TempDir
    Path files;

    @BeforeEach
    void fill() {
        Wallet.fill(folder, "Léa Martin");
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            tremplin.badging().makeKey(new char[0]);
            Path declaration = files.resolve("lea.tremplin");
            tremplin.declaring().export(declaration);
            Desks.sign(tremplin, declaration, "prairie haute 42".toCharArray());
        }
    }

    @Test
    void are_refused_in_a_sentence_wherever_they_are_dropped() throws IOException {
        try (Window window = Window.open(folder, Language.FR)) {
            drop(window, new Destination.Home(), "exe", "heic", "jwt");
            drop(window, new Destination.MissionForm(MissionDraft.EMPTY), "jpg", "pdf", "heic");
            drop(window, new Destination.PlanningImport(), "csv", "ics");
            drop(window, new Destination.Badges(), "json", "png", "svg");
            drop(window, new Destination.Verify(), "json", "png", "jpg", "pdf");
            drop(window, new Destination.Desk(), "tremplin");
            drop(window, new Destination.Endorse(), "json", "svg");
        }
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            assertThat(tremplin.journal().missions()).hasSize(1);
            assertThat(tremplin.wallet().badges()).isEmpty();
        }
    }

    private void drop(Window window, Destination place, String... endings) throws IOException {
        for (String ending : endings) {
            for (Path file : hostile(ending)) {
                List<String> before = window.go(place).words().lines().toList();
                assertThat(window.drop(file).words().lines())
                        .as("said of %s on %s", file.getFileName(), place)
                        .anyMatch(line -> line.length() > 20 && !before.contains(line));
            }
        }
    }

    private List<Path> hostile(String ending) throws IOException {
        byte[] noise = new byte[5_000];
        new Random(3).nextBytes(noise);
        Path huge = files.resolve("enorme." + ending);
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(HUGE);
        }
        Path inside = Files.createDirectories(files.resolve("dossier." + ending));
        Path empty = Files.write(files.resolve("vide." + ending), new byte[0]);
        return List.of(empty, Files.write(files.resolve("bruit." + ending), noise), inside, huge);
    }
}
