package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.JavaProcess;
import app.tremplin.domain.KeptDraft;
import java.io.BufferedReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftingTest {

    @TempDir
    Path folder;

    @Test
    void what_was_typed_is_found_again_after_the_program_was_killed() throws Exception {
        Process process = JavaProcess.of(EndlessTyping.class, folder.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        int kept = 0;
        try (BufferedReader out = process.inputReader()) {
            for (int line = 0; line < 20; line++) {
                kept = Integer.parseInt(out.readLine());
            }
            assertThat(process.toHandle().destroyForcibly()).isTrue();
            List<String> rest = out.lines().toList();
            // The last line may have been cut short.
            kept += Math.max(0, rest.size() - 1);
        }
        assertThat(process.waitFor()).isNotZero();
        try (Tremplin tremplin = Samples.open(folder)) {
            List<KeptDraft> drafts = tremplin.drafting().all();
            assertThat(drafts).hasSize(1);
            assertThat(drafts.getFirst().words().getOrDefault("account", "")).hasSizeGreaterThanOrEqualTo(kept);
        }
    }

    @Test
    void a_dropped_draft_stays_away_and_closing_keeps_what_is_typed() {
        String dropped;
        try (Tremplin tremplin = Samples.open(folder)) {
            dropped = tremplin.drafting().newSlot();
            tremplin.drafting().type(dropped, Map.of("event", "Fête"));
            tremplin.drafting().keep();
            tremplin.drafting().drop(dropped);
            tremplin.drafting().type(dropped, Map.of("event", "Fête"));
            tremplin.drafting().type(tremplin.drafting().newSlot(), Map.of("event", "Autre"));
        }
        try (Tremplin tremplin = Samples.open(folder)) {
            assertThat(tremplin.drafting().all())
                    .singleElement()
                    .satisfies(draft -> assertThat(draft.words()).isEqualTo(Map.of("event", "Autre")));
        }
    }
}
