package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.CvChoices;
import app.tremplin.domain.CvTone;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.export.CvFormat;
import app.tremplin.platform.Settings;
import app.tremplin.text.Texts;
import app.tremplin.work.Tremplin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CvJourneyTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_file_and_the_clipboard_hold_what_the_page_shows(Language language) throws IOException {
        Path file = folder.resolve("cv.txt");
        try (Window window = Window.open(folder.resolve("data"), language)) {
            window.click("home-sample").click("place-cv").picture("cv-" + language.code());
            assertThat(window.words()).contains("Aïcha Lemoine");
            window.willChoose(file);
            choose(window, CvFormat.TXT);
            window.click("cv-save");
            String written = Files.readString(file);
            assertThat(written).startsWith("Aïcha Lemoine\n");
            window.click("cv-copy").picture("cv-copied-" + language.code());
            assertThat(Window.<String>onWindowThread(
                            () -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo(written);
            assertThat(Window.<String>onWindowThread(
                            () -> Clipboard.getSystemClipboard().getHtml()))
                    .contains("<h1>Aïcha Lemoine</h1>", "<h3>");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_saved_document_is_read_back_as_a_recruiter_would(Language language) {
        Path file = folder.resolve("cv.docx");
        try (Window window = Window.open(folder.resolve("data"), language)) {
            window.click("home-sample").click("place-cv");
            window.willChoose(file);
            window.click("cv-save").picture("cv-reading-" + language.code());
            assertThat(file).isNotEmptyFile();
            assertThat(window.shows("cv-reading")).isTrue();
            assertThat(window.words()).contains(language == Language.FR ? "Nom\u00a0: retrouvé" : "Name: found", "15");
            assertThat(window.unfold("cv-reading-words")
                            .<TextArea>node("cv-reading-text")
                            .getText())
                    .contains("Aïcha Lemoine");
            window.click("cv-tone-0");
        }
    }

    @ParameterizedTest
    @CsvSource({"FR, EN, 'And '", "EN, FR, 'Et '"})
    void choices_show_at_once_and_are_there_the_next_time(Language language, Language written, String others) {
        Texts texts = Texts.of(written);
        try (Window window = Window.open(folder, language)) {
            window.click("home-sample")
                    .click("place-cv")
                    .click("cv-language-" + written.ordinal())
                    .click("cv-tone-2")
                    .click("cv-length-0");
            assertThat(window.words())
                    .contains(texts.get("cv.heading"), Texts.of(language).get("cv.language"), "\n" + others);
            assertThat(window.shows("cv-word-0"))
                    .as("only French has more words than one")
                    .isEqualTo(written == Language.FR);
            window.click("place-home").click("place-cv").picture("cv-story-brief-" + written.code());
            assertThat(window.words()).contains(texts.get("cv.heading"), texts.get("cv.story.situation", ""));
        }
    }

    @Test
    void the_form_of_a_word_is_asked_where_it_differs_and_what_is_no_font_has_is_told() {
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            tremplin.identity().change("Nadia 😀", "", List.of());
            CvMissions.log(tremplin, "2026-07-01", "Accueil du public");
        }
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("place-cv");
            assertThat(window.shows("cv-form")).isFalse();
            window.click("cv-word-3").picture("cv-word-forms-fr");
            assertThat(window.words()).contains("Équipière ou équipier bénévole");
            window.click("cv-form-1");
            assertThat(window.words()).contains("Équipière bénévole").doesNotContain("ou équipier");
            window.click("cv-word-2");
            assertThat(window.shows("cv-form")).isFalse();
            assertThat(window.shows("cv-unprintable")).isFalse();
            choose(window, CvFormat.PDF);
            assertThat(window.shows("cv-unprintable")).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void missions_and_skills_are_taken_out_and_put_in_order(Language language) {
        Texts texts = Texts.of(language);
        try (Window window = Window.open(folder, language)) {
            window.click("home-sample").click("place-cv");
            window.unfold("cv-missions").unfold("cv-skills");
            List<String> missions = boxes(window, "cv-missions");
            window.picture("cv-choices-" + language.code()).press(missions.getFirst());
            assertThat(window.words()).contains(texts.get("cv.missions", missions.size() - 1, missions.size()));

            List<String> skills = boxes(window, "cv-skills");
            window.press(skills.getFirst().replace("cv-skill-", "cv-down-"));
            assertThat(boxes(window, "cv-skills"))
                    .startsWith(skills.get(1), skills.get(0))
                    .containsExactlyInAnyOrderElementsOf(skills);

            window.type("cv-job", texts.get("cv.job.example"))
                    .push(KeyCode.ENTER)
                    .picture("cv-job-" + language.code());
            assertThat(window.shows("cv-job-answer")).isTrue();
            assertThat(window.words()).doesNotContain(texts.get("cv.job.answer", 0));
            window.type("cv-job", "M1601").push(KeyCode.ENTER);
            assertThat(window.words()).contains(texts.get("cv.job.answer", 0));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void own_words_outlive_a_change_of_the_missions_until_one_decides(Language language) {
        Texts texts = Texts.of(language);
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            tremplin.identity().change("Nadia Benali", "", List.of());
            CvMissions.log(tremplin, "2026-07-01", "Accueil du public");
        }
        try (Window window = Window.open(folder, language)) {
            window.click("place-cv");
            String key = textKey(window);
            window.click("cv-edit-" + key).picture("cv-rewording-" + language.code());
            window.type("cv-words-" + key, "Mes propres mots.").click("cv-done");
            assertThat(window.words()).contains("Mes propres mots.", texts.get("cv.mine"));
        }
        Clock later = Clock.offset(Window.CLOCK, Duration.ofHours(1));
        try (Tremplin tremplin = Tremplin.open(folder, later)) {
            CvMissions.log(tremplin, "2026-07-02", "Aide aux familles");
        }
        try (Window window = Window.open(folder, language)) {
            window.click("place-cv");
            String key = textKey(window);
            assertThat(window.words()).contains("Mes propres mots.", texts.get("cv.changed"));
            window.picture("cv-changed-" + language.code()).click("cv-keep-" + key);
            assertThat(window.words()).contains("Mes propres mots.").doesNotContain(texts.get("cv.changed"));
            window.click("cv-edit-" + key).click("cv-restore");
            assertThat(window.words()).contains("Aide aux familles.").doesNotContain("Mes propres mots.");
        }
    }

    @Test
    void a_change_of_language_of_the_window_keeps_what_is_being_typed() {
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("home-sample").click("place-cv").click("cv-edit-summary-BENEVOLE");
            window.type("cv-words-summary-BENEVOLE", "À moitié").click("language-en");
            assertThat(window.<TextArea>node("cv-words-summary-BENEVOLE").getText())
                    .isEqualTo("À moitié");
            window.click("cv-cancel");
            assertThat(window.words()).doesNotContain("À moitié").contains("Engagement bénévole");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_field_for_linkedin_is_copied_by_itself(Language language) {
        try (Window window = Window.open(folder, language)) {
            window.click("home-sample").click("place-cv");
            choose(window, CvFormat.LINKEDIN);
            window.click("cv-linkedin-0-organisation").picture("cv-linkedin-" + language.code());
            assertThat(Window.<String>onWindowThread(
                            () -> Clipboard.getSystemClipboard().getString()))
                    .isNotBlank()
                    .doesNotContain("\n");
            choose(window, CvFormat.MD);
            assertThat(window.shows("cv-linkedin")).isFalse();
        }
    }

    @Test
    void changing_ones_mind_about_saving_changes_nothing() {
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("home-sample").click("place-cv").click("cv-save");
            assertThat(window.words()).doesNotContain("CV enregistré");
        }
    }

    @Test
    void without_a_ticked_mission_the_page_says_so_and_saves_nothing() {
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            Mission mission = CvMissions.log(tremplin, "2026-07-01", "Accueil");
            tremplin.cv()
                    .choose(CvChoices.initial(Language.FR)
                            .withTone(CvTone.SHORT)
                            .withMissionsLeftOut(Set.of(mission.id())));
        }
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("place-cv").picture("cv-nothing-fr");
            assertThat(window.words()).contains("Toutes les missions sont décochées");
            assertThat(window.node("cv-save").isDisabled()).isTrue();
            assertThat(window.unfold("cv-missions").words()).contains("Missions\u00a0: 0 sur 1");
        }
    }

    @ParameterizedTest
    @CsvSource({"FR, LIGHT, 200", "FR, DARK, 100", "EN, DARK, 200"})
    void it_reads_in_the_dark_and_twice_as_large(Language language, Settings.Theme theme, int percent) {
        Settings settings = Settings.initial(language).withTheme(theme).withTextPercent(percent);
        try (Window window = Window.open(folder, settings)) {
            window.click("home-sample").click("place-cv");
            window.picture("cv-" + language.code() + "-" + theme + "-" + percent);
            assertThat(window.words()).contains("Aïcha Lemoine");
        }
    }

    @Test
    void somebody_without_missions_is_invited_to_log_one() {
        try (Window window = Window.open(folder, Language.EN)) {
            window.click("place-cv").picture("cv-empty-en").click("cv-log");
            assertThat(window.words()).contains("Log a mission", "Event");
        }
    }

    /// The ids of the boxes in one of the folded lists, from the top.
    private static List<String> boxes(Window window, String list) {
        return Window.onWindowThread(() -> window.node(list).lookupAll(".check-box").stream()
                .map(Node::getId)
                .toList());
    }

    private static String textKey(Window window) {
        return Window.onWindowThread(() -> window.scene().getRoot().lookupAll(".cv-pencil").stream()
                .map(node -> node.getId().substring("cv-edit-".length()))
                .filter(key -> key.startsWith("text-"))
                .findFirst()
                .orElseThrow());
    }

    private static void choose(Window window, CvFormat format) {
        onWindow(() -> window.<ComboBox<CvFormat>>node("cv-format").setValue(format));
        window.settle();
    }

    private static void onWindow(Runnable work) {
        Window.onWindowThread(() -> {
            work.run();
            return true;
        });
    }
}
