package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.Samples;
import app.tremplin.text.Texts;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Long lists come in portions, and the last portion is as easy to reach as the first.
class ShowMoreTest {

    @TempDir
    Path folder;

    @TempDir
    Path stick;

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_desk_shows_the_missions_of_a_long_file_sixty_at_a_time(Language language) {
        Texts texts = Texts.of(language);
        Path file = stick.resolve("missions.tremplin");
        try (Tremplin volunteer = Tremplin.open(stick.resolve("volunteer"), Window.CLOCK)) {
            volunteer.identity().change("Léa Martin", "", List.of());
            volunteer.badging().makeKey(new char[0]);
            volunteer.journal().logAll(missions(130));
            volunteer.declaring().export(file);
        }
        try (Window window = Window.open(folder, language)) {
            window.receive(file).press("confirm-all");
            assertThat(count(window, ".decision")).isEqualTo(60);
            assertThat(window.words()).contains(texts.get("desk.more"));
            window.press("more-missions").picture("desk-more-" + language.code());
            assertThat(count(window, ".decision")).isEqualTo(120);
            assertThat(window.node("confirm-60").isFocused())
                    .as("one goes on with the first of them")
                    .isTrue();
            assertThat(count(window, ".decide-confirm:selected"))
                    .as("what was decided for all holds for those that were not shown yet")
                    .isEqualTo(120);
            window.press("more-missions");
            assertThat(count(window, ".decision")).isEqualTo(130);
            assertThat(window.shows("more-missions")).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_skill_shows_the_missions_behind_it_a_few_at_a_time(Language language) {
        Texts texts = Texts.of(language);
        String skill;
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            tremplin.journal().logAll(missions(51));
            skill = tremplin.awarding()
                    .standing()
                    .all()
                    .attributed()
                    .getFirst()
                    .skill()
                    .id();
        }
        try (Window window = Window.open(folder, language)) {
            window.click("place-skills").press("skill-" + skill);
            assertThat(count(window, ".trace-line")).isEqualTo(25);
            assertThat(window.words()).contains(texts.get("skills.why.more", 25, 26));
            window.press("why-more").picture("skills-why-more-" + language.code());
            assertThat(count(window, ".trace-line")).isEqualTo(50);
            assertThat(window.scene().getFocusOwner().getStyleClass())
                    .as("one goes on with the first of them")
                    .contains("trace-type");
            assertThat(window.words()).as("one is not several").doesNotContainPattern("\\b1 (more )?missions");
            window.press("why-more");
            assertThat(count(window, ".trace-line")).isEqualTo(51);
            assertThat(window.shows("why-more")).isFalse();
        }
    }

    @Test
    void the_cv_shows_its_first_missions_at_once_and_lists_them_in_portions_too() {
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            tremplin.journal().logAll(missions(130));
        }
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("place-cv");
            assertThat(count(window, ".cv-engagement")).isEqualTo(20);
            window.press("cv-sheet-more").picture("cv-more-fr");
            assertThat(count(window, ".cv-engagement")).isEqualTo(120);
            assertThat(window.scene().getFocusOwner().getStyleClass())
                    .as("one goes on with the first of them")
                    .contains("cv-pencil");
            assertThat(count(window, "#cv-missions .check-box"))
                    .as("folded away")
                    .isZero();
            assertThat(count(window.unfold("cv-missions"), "#cv-missions .check-box"))
                    .isEqualTo(60);
            window.press("cv-missions-more").picture("cv-missions-more-fr");
            assertThat(count(window, "#cv-missions .check-box")).isEqualTo(130);
            assertThat(window.scene().getFocusOwner().getStyleClass())
                    .as("one goes on with the first of them")
                    .contains("check-box");
            window.press("cv-sheet-more").picture("cv-portions-fr");
            assertThat(count(window, ".cv-engagement")).isEqualTo(130);
            assertThat(window.shows("cv-sheet-more")).isFalse();
        }
    }

    private static int count(Window window, String style) {
        return Window.onWindowThread(
                () -> window.scene().getRoot().lookupAll(style).size());
    }

    private static List<MissionFacts> missions(int count) {
        LocalDate first = LocalDate.of(2026, 1, 1);
        return IntStream.range(0, count)
                .mapToObj(i -> Samples.facts("Fête " + i, "secours-medical", first.plusDays(i), 240))
                .toList();
    }
}
