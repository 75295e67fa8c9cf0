package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.MissionDraft;
import app.tremplin.work.Tremplin;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk on which nothing fits any more. Needs to be allowed to mount a small one, as in a container.
class FullDiskTest {

    @TempDir
    Path place;

    @BeforeEach
    void mount() throws Exception {
        assumeTrue(runs("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", place.toString()), "a disk of 3 MB");
    }

    @AfterEach
    void unmount() throws Exception {
        runs("umount", place.toString());
    }

    @Test
    void is_told_in_a_sentence_and_what_was_saved_and_typed_stays() throws Exception {
        Path folder = place.resolve("workspace");
        Wallet.fill(folder, "Léa Martin");
        try (Window window = Window.open(folder, Language.FR)) {
            window.go(new Destination.MissionForm(MissionDraft.EMPTY))
                    .type("event", "Fête du lac")
                    .type("first-day", "06/07/2026")
                    .type("start", "9h")
                    .type("end", "13h")
                    .type("type-search", "secours")
                    .push(KeyCode.DOWN);
            Path ballast = fillUp();
            window.push(KeyCode.SHORTCUT, KeyCode.S).picture("full-disk-fr");
            assertThat(window.words()).containsAnyOf("T203", "T103");
            assertThat(window.<TextField>node("event").getText()).isEqualTo("Fête du lac");

            Files.delete(ballast);
            window.push(KeyCode.SHORTCUT, KeyCode.S);
            assertThat(window.words()).contains("Mission enregistrée");

            ballast = fillUp();
            window.go(new Destination.Badges()).press("skip-passphrase");
            assertThat(window.words()).containsAnyOf("T203", "T103");
            window.go(new Destination.Data()).press("data-backup");
            assertThat(window.words()).containsAnyOf("T203", "T103", "T604");
            Files.delete(ballast);
            window.go(new Destination.Badges()).press("skip-passphrase").press("make-badge");
            assertThat(Wallet.badges(folder)).hasSize(1);
        }
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            assertThat(tremplin.journal().missions())
                    .extracting((Mission mission) -> mission.facts().event())
                    .containsExactlyInAnyOrder("Fête du fleuve", "Fête du lac");
        }
    }

    /// Takes all the room there is.
    private Path fillUp() throws IOException {
        Path ballast = place.resolve("ballast");
        byte[] block = new byte[1024];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            return ballast;
        }
    }

    private static boolean runs(String... command) throws Exception {
        try {
            return new ProcessBuilder(List.of(command))
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
