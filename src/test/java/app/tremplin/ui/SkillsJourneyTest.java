package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.domain.SkillScore;
import app.tremplin.domain.SkillStep;
import app.tremplin.domain.Standing;
import app.tremplin.platform.Settings;
import app.tremplin.text.Texts;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SkillsJourneyTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_skill_of_the_sample_is_shown_with_its_time_and_every_reason_adds_up(Language language) {
        Standing standing = standing(language);
        Texts texts = Texts.of(language);
        List<SkillScore> earned = standing.all().attributed();
        try (Window window = Window.open(folder, language)) {
            window.click("home-sample").click("place-skills").picture("skills-" + language.code());
            assertThat(window.words())
                    .contains(
                            texts.get("skills.count", earned.size()),
                            texts.get(
                                    "skills.confirmed",
                                    standing.confirmed().attributed().size()));
            for (SkillScore score : standing.all().scores()) {
                Node row = window.node("skill-" + score.skill().id());
                assertThat(row.getAccessibleText())
                        .contains(score.skill().label().in(language));
                assertThat(row.getStyleClass().contains("not-earned")).isEqualTo(!score.attributed());
            }
            SkillScore first = earned.getFirst();
            window.press("skill-" + first.skill().id()).picture("skills-why-" + language.code());
            assertThat(numbers(window, ".trace-line")).isEqualTo(first.score());
            assertThat(numbers(window, ".trace-total")).isEqualTo(first.score());
            assertThat(window.words()).contains(texts.get("skills.why.catalogue", "2026.1"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void one_more_mission_growth_and_two_events_are_looked_at_in_turn(Language language) {
        Texts texts = Texts.of(language);
        Standing standing = standing(language);
        SkillStep nearest = standing.steps().stream()
                .min(Comparator.comparingInt(SkillStep::minutes))
                .orElseThrow();
        try (Window window = Window.open(folder, language)) {
            window.click("home-sample").click("place-skills").press("part-1");
            assertThat(window.scene().getFocusOwner().getId()).isEqualTo("part-1");
            window.press("try-" + nearest.skillId()).picture("skills-what-if-" + language.code());
            assertThat(words(window, "what-if-result"))
                    .contains(
                            texts.get("skills.what-if.enters"),
                            standing.all().of(nearest.skillId()).skill().label().in(language));
            window.press("language-" + (language == Language.FR ? "en" : "fr"));
            assertThat(words(window, "what-if-result"))
                    .contains(Texts.of(language == Language.FR ? Language.EN : Language.FR)
                            .get("skills.what-if.enters"));
            window.press("language-" + language.code());
            ComboBox<Object> type = window.node("what-if-type");
            Window.onWindowThread(() -> {
                type.getSelectionModel().selectLast();
                return true;
            });
            String answer = words(window.settle(), "what-if-result");

            window.press("part-2").press("pace-1").picture("skills-growth-" + language.code());
            assertThat(words(window, "growth-changes")).contains("2024", texts.get("skills.growth.gained", 15));
            window.press("pace-2").press("pace-0");

            window.press("part-3").picture("skills-compare-" + language.code());
            ComboBox<Object> first = window.node("compare-first");
            String before = words(window, "differences");
            Window.onWindowThread(() -> {
                first.getSelectionModel().selectLast();
                return true;
            });
            window.settle();
            assertThat(words(window, "differences")).isNotEqualTo(before);
            window.press("part-0");
            assertThat(window.shows("wheel")).isTrue();
            assertThat(window.<ToggleButton>node("part-0").isSelected()).isTrue();
            window.press("part-1").press("part-0");
            assertThat(window.<ToggleButton>node("part-0").isSelected()).isTrue();
            window.press("part-1");
            assertThat(words(window, "what-if-result")).isEqualTo(answer);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_reasons_stand_beside_the_list_where_both_have_room_and_below_the_skill_elsewhere(Language language) {
        String first = "skill-"
                + standing(language).all().attributed().getFirst().skill().id();
        try (Window window = Window.open(folder, language).resize(1600, 900)) {
            window.click("home-sample").click("place-skills").press(first).picture("skills-wide-" + language.code());
            assertThat(whyIsBeside(window)).isTrue();
            window.resize(1180, 900).picture("skills-below-" + language.code());
            assertThat(whyIsBeside(window)).isFalse();
        }
    }

    private static boolean whyIsBeside(Window window) {
        return Window.onWindowThread(
                () -> window.scene().getRoot().lookup(".why").getStyleClass().contains("why-aside"));
    }

    @Test
    void a_reason_leads_to_its_mission_and_back_again() {
        SkillScore first = standing(Language.EN).all().attributed().getFirst();
        try (Window window = Window.open(folder, Language.EN)) {
            window.click("home-sample")
                    .click("place-skills")
                    .press("skill-" + first.skill().id());
            Hyperlink mission = Window.onWindowThread(
                    () -> (Hyperlink) window.node("why-table").lookup(".trace-type"));
            String type = mission.getText();
            Window.onWindowThread(() -> {
                mission.fire();
                return true;
            });
            window.settle();
            assertThat(window.shows("event")).isTrue();
            assertThat(window.words()).contains(type);
        }
    }

    @Test
    void every_part_reads_without_missions_and_with_large_text_in_the_dark() {
        try (Window window = Window.open(
                folder,
                Settings.initial(Language.FR).withTheme(Settings.Theme.DARK).withTextPercent(200))) {
            window.press("place-skills").press("part-1").press("part-2").press("part-3");
            assertThat(window.words()).contains("rien à comparer");
            window.press("place-home")
                    .press("home-sample")
                    .press("place-skills")
                    .picture("skills-large-dark-fr");
            window.press("part-1").picture("skills-what-if-large-dark-fr");
            window.press("part-2").picture("skills-growth-large-dark-fr");
            window.press("part-3").picture("skills-compare-large-dark-fr");
        }
    }

    private static String words(Window window, String id) {
        return Window.onWindowThread(() -> window.node(id).lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining("\n")));
    }

    @Test
    void the_keyboard_alone_goes_from_skill_to_skill_and_opens_and_closes_the_reasons() {
        List<SkillScore> earned = standing(Language.EN).all().attributed();
        try (Window window = Window.open(folder, Language.EN)) {
            window.click("home-sample").click("place-skills").push(KeyCode.DOWN).push(KeyCode.ENTER);
            assertThat(window.words())
                    .contains("Why “" + earned.get(1).skill().label().en() + "”?");
            window.push(KeyCode.TAB).push(KeyCode.ESCAPE);
            assertThat(window.shows("why")).isFalse();
            assertThat(window.scene().getFocusOwner().getId())
                    .isEqualTo("skill-" + earned.get(1).skill().id());
        }
    }

    @Test
    void the_chart_reads_as_a_table_with_the_same_skills_and_a_line_asks_why() {
        List<SkillScore> earned = standing(Language.EN).all().attributed();
        try (Window window = Window.open(folder, Language.EN)) {
            window.click("home-sample").click("place-skills").press("shape-1").picture("skills-table-en");
            TableView<SkillScore> table = window.node("skill-table");
            assertThat(table.getItems())
                    .extracting(SkillScore::skill)
                    .containsExactlyElementsOf(
                            earned.stream().map(SkillScore::skill).toList());
            Window.onWindowThread(() -> {
                table.getSelectionModel().select(2);
                return true;
            });
            window.settle();
            assertThat(numbers(window, ".trace-total")).isEqualTo(earned.get(2).score());
        }
    }

    @Test
    void the_skills_go_by_family_and_the_open_one_stays_open_in_the_other_language() {
        SkillScore second = standing(Language.EN).all().attributed().get(1);
        try (Window window = Window.open(folder, Language.EN)) {
            window.click("home-sample").click("place-skills").press("order-1");
            assertThat(window.words()).contains("\nOrganisation\n", "\nRelationship / communication\n");
            window.press("skill-" + second.skill().id()).press("language-fr");
            assertThat(window.words())
                    .contains("Pourquoi «\u00a0" + second.skill().label().fr());
            window.press("esco");
            assertThat(window.browsed())
                    .containsExactly(second.skill().esco().uri().toString());
        }
    }

    @Test
    void somebody_without_missions_is_invited_to_log_one() {
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("place-skills").picture("skills-empty-fr");
            assertThat(window.words()).contains("Pas encore de compétence acquise");
            window.click("skills-log");
            assertThat(window.words()).contains("Noter une mission");
        }
    }

    /// The sum of the points of the lines of the open "Why?".
    private static long numbers(Window window, String lines) {
        return Window.onWindowThread(() -> window.node("why-table").lookupAll(lines).stream()
                .map(line ->
                        (Label) line.lookupAll(".trace-cell").stream().toList().get(2))
                .mapToLong(label -> Long.parseLong(label.getText().replaceAll("\\D", "")))
                .sum());
    }

    private Standing standing(Language language) {
        try (Tremplin own = Tremplin.open(elsewhere, Window.CLOCK);
                Tremplin sample = own.openSample(language)) {
            return sample.awarding().standing();
        }
    }
}
