package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.JavaProcess;
import app.tremplin.domain.Mission;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

    private static final int KILLS = 50;
    private static final int LATEST_MICROS = 60_000;
    private static final int IN_ADVANCE = 2;

    @TempDir
    Path folder;

    private final Deque<Process> waiting = new ArrayDeque<>();
    private int started;

    @AfterEach
    void end_those_that_still_wait() {
        waiting.forEach(Process::destroyForcibly);
    }

    @Test
    void no_mission_whose_save_returned_is_lost_when_the_program_is_killed() throws Exception {
        Path workspace = folder.resolve("workspace");
        Random random = new Random(2024);
        Set<String> printed = new HashSet<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            printed.addAll(logUntilKilled(workspace, random.nextInt(LATEST_MICROS)));
            Set<String> kept = ids(workspace);
            assertThat(kept).as("after %d kills", kill).containsAll(printed);
            assertThat(kept.size()).as("saved but not yet printed").isBetween(printed.size(), printed.size() + kill);
        }
        System.out.printf("%d kills, %d missions saved, 0 lost%n", KILLS, printed.size());
    }

    private List<String> logUntilKilled(Path workspace, int micros) throws Exception {
        while (waiting.size() < IN_ADVANCE) {
            waiting.add(start(workspace));
        }
        Process process = waiting.remove();
        List<String> lines = new ArrayList<>();
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("ready");
            process.outputWriter().append("go\n").flush();
            lines.add(out.readLine());
            LockSupport.parkNanos(micros * 1_000L);
            // Unlike the process itself, its handle leaves what was printed before to be read.
            assertThat(process.toHandle().destroyForcibly()).isTrue();
            out.lines()
                    .filter(line -> line.length() == lines.getFirst().length())
                    .forEach(lines::add);
        }
        assertThat(process.waitFor()).isNotZero();
        return lines;
    }

    private Process start(Path workspace) throws IOException {
        Path practice = folder.resolve("practice-" + started++);
        return JavaProcess.of(EndlessLogging.class, practice.toString(), workspace.toString())
                .redirectError(Redirect.INHERIT)
                .start();
    }

    private static Set<String> ids(Path workspace) {
        try (Tremplin tremplin = Samples.open(workspace)) {
            Set<String> ids = new HashSet<>();
            for (Mission mission : tremplin.journal().missions()) {
                ids.add(mission.id().toString());
            }
            return ids;
        }
    }
}
