package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickAddJourneyTest {

    @TempDir
    Path folder;

    /// Nothing but keys: from the search field on top, as one finds the page.
    @Test
    void three_missions_are_logged_by_keyboard_alone() {
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("place-missions").picture("quick-empty-fr");
            window.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N).write("Fête du fleuve");
            window.push(KeyCode.TAB).write("secours").push(KeyCode.TAB).write("Quai nord");
            window.push(KeyCode.TAB).write("25/07/2026").push(KeyCode.TAB).write("matin");
            window.push(KeyCode.ENTER).picture("quick-wrong-fr");
            assertThat(window.words()).contains("Écrivez le temps comme 8h30-13h ou 4h30.");
            assertThat(focused(window)).isEqualTo("quick-hours");
            window.write("8h30-13h").push(KeyCode.ENTER);

            // The next one starts from the last: the day after, and only the hours are missing.
            assertThat(focused(window)).isEqualTo("quick-day");
            assertThat(window.<TextField>node("quick-day").getText()).isEqualTo("26/07/2026");
            window.push(KeyCode.TAB).write("4h").push(KeyCode.ENTER);

            window.write("25/07/2026").push(KeyCode.TAB).write("12h-14h").picture("quick-overlap-fr");
            assertThat(window.words()).contains("Chevauche «\u00a0Fête du fleuve\u00a0» le 25 juillet 2026");
            window.push(KeyCode.ENTER).picture("quick-three-fr");
            assertThat(window.words()).contains("2 missions se chevauchent");
            window.click("show-unusual").picture("quick-unusual-fr");
            assertThat(window.words()).contains("2 missions · 6");

            window.click("language-en").picture("quick-three-en");
            assertThat(window.words()).contains("2 missions overlap");
        }
        assertThat(missions())
                .containsExactlyInAnyOrder(
                        "Fête du fleuve, secours-medical, Quai nord, 2026-07-25, 270",
                        "Fête du fleuve, secours-medical, Quai nord, 2026-07-26, 240",
                        "Fête du fleuve, secours-medical, Quai nord, 2026-07-25, 120");
    }

    private static String focused(Window window) {
        return Window.onWindowThread(() -> {
            assertThat(window.scene().getFocusOwner()).isInstanceOf(TextInputControl.class);
            return window.scene().getFocusOwner().getId();
        });
    }

    private List<String> missions() {
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            return tremplin.journal().missions().stream()
                    .map(mission -> mission.facts())
                    .map(facts -> String.join(
                            ", ",
                            facts.event(),
                            facts.missionTypeId(),
                            facts.site(),
                            facts.firstDay().toString(),
                            String.valueOf(facts.minutes())))
                    .toList();
        }
    }
}
