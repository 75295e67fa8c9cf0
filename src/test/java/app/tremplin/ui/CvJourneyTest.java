package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
            window.willChoose(file);
            window.click("cv-save");
            assertThat(text(window)).contains("Aïcha Lemoine");
            assertThat(Files.readString(file)).isEqualTo(text(window));
            window.click("cv-copy").picture("cv-copied-" + language.code());
            assertThat(Window.<String>onWindowThread(
                            () -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo(text(window));
        }
    }

    @Test
    void the_text_has_its_own_language_and_format() {
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("home-sample").click("place-cv");
            assertThat(text(window)).startsWith("Engagement bénévole");
            window.click("cv-language-1").click("cv-format-1").picture("cv-markdown-en-fr");
            assertThat(text(window)).startsWith("#").contains("Volunteering", "Aïcha Lemoine");
            assertThat(window.words()).contains("Langue du texte");
        }
    }

    @Test
    void changing_ones_mind_about_saving_changes_nothing() {
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("home-sample").click("place-cv").click("cv-save");
            assertThat(window.words()).doesNotContain("Texte enregistré");
        }
    }

    @Test
    void somebody_without_missions_is_invited_to_log_one() {
        try (Window window = Window.open(folder, Language.EN)) {
            window.click("place-cv").picture("cv-empty-en").click("cv-log");
            assertThat(window.words()).contains("Log a mission", "Event");
        }
    }

    private static String text(Window window) {
        return window.<TextArea>node("cv-text").getText();
    }
}
