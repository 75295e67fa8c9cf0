package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.text.Texts;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickAddJourneyTest {

    @TempDir
    Path folder;

    /// Nothing but keys: from the search field on top, as one finds the page.
    @ParameterizedTest
    @CsvSource({"FR, secours, EN", "EN, first-aid, FR"})
    void three_missions_are_logged_by_keyboard_alone(Language language, String type, Language other) {
        Texts texts = Texts.of(language);
        String code = language.code();
        try (Window window = Window.open(folder, language)) {
            window.click("place-missions").picture("quick-empty-" + code);
            window.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N).write("Fête du fleuve");
            window.push(KeyCode.TAB).write(type).push(KeyCode.TAB).write("Quai nord");
            window.push(KeyCode.TAB).write("25/07/2026").push(KeyCode.TAB).write("matin");
            window.push(KeyCode.ENTER).picture("quick-wrong-" + code);
            assertThat(window.words()).contains(texts.get("quick.hours"));
            assertThat(focused(window)).isEqualTo("quick-hours");
            window.write("8h30-13h").push(KeyCode.ENTER);

            // The next one starts from the last: the day after, and only the hours are missing.
            assertThat(focused(window)).isEqualTo("quick-day");
            assertThat(window.<TextField>node("quick-day").getText()).isEqualTo("26/07/2026");
            window.push(KeyCode.TAB).write("4h").push(KeyCode.ENTER);

            window.write("25/07/2026").push(KeyCode.TAB).write("12h-14h").picture("quick-overlap-" + code);
            assertThat(window.words())
                    .contains(texts.get("remark.overlap", "Fête du fleuve", LocalDate.of(2026, 7, 25), "")
                            .split(",")[0]);
            window.push(KeyCode.ENTER).picture("quick-three-" + code);
            assertThat(window.words()).contains(texts.get("missions.check", 2));
            window.click("show-unusual").picture("quick-unusual-" + code);
            assertThat(window.words()).contains("2 missions · 6");

            window.click("language-" + other.code());
            assertThat(window.words()).contains(Texts.of(other).get("missions.check", 2));
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
