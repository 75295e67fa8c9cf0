package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.JavaProcess;
import app.tremplin.domain.Backup;
import app.tremplin.domain.MissionFacts;
import java.io.BufferedReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreKillTest {

    private static final int KILLS = 5;
    private static final int LATEST_MICROS = 60_000;

    @TempDir
    Path folder;

    @Test
    void a_restore_that_is_killed_leaves_what_was_there_or_what_was_restored() throws Exception {
        List<String> copies = new ArrayList<>();
        Set<String> digests = new HashSet<>();
        for (int events : new int[] {300, 900}) {
            Path workspace = folder.resolve("of-" + events);
            try (Tremplin tremplin = Samples.open(workspace)) {
                tremplin.journal().logAll(facts(events));
                Backup backup = tremplin.backups().catchUp().orElseThrow();
                copies.add(workspace.resolve("backups").resolve(backup.name()).toString());
                digests.add(backup.contents().orElseThrow().digest());
            }
        }
        Path home = folder.resolve("home");
        Samples.open(home).close();
        Random random = new Random(2024);
        for (int kill = 1; kill <= KILLS; kill++) {
            restoreUntilKilled(home, copies, random.nextInt(LATEST_MICROS));
            try (Tremplin tremplin = Samples.open(home)) {
                assertThat(digests)
                        .as("after %d kills", kill)
                        .contains(tremplin.backups().present().digest());
            }
        }
    }

    private static List<MissionFacts> facts(int events) {
        return IntStream.range(0, events)
                .mapToObj(event -> Samples.facts("Fête " + event, Samples.DAY))
                .toList();
    }

    private static void restoreUntilKilled(Path home, List<String> copies, int micros) throws Exception {
        Process process = JavaProcess.of(
                        EndlessRestoring.class,
                        home.resolve("tremplin.db").toString(),
                        copies.getFirst(),
                        copies.getLast())
                .redirectError(Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("ready");
            process.outputWriter().append("go\n").flush();
            LockSupport.parkNanos(micros * 1_000L);
            assertThat(process.toHandle().destroyForcibly()).isTrue();
        }
        assertThat(process.waitFor()).isNotZero();
    }
}
