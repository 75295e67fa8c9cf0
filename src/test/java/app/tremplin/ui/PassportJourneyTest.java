package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.platform.Settings;
import app.tremplin.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.Clipboard;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassportJourneyTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @ParameterizedTest
    @CsvSource({"FR,LIGHT,100", "EN,DARK,200"})
    void from_the_cv_one_copies_field_by_field_and_saves_the_sheet(Language language, Settings.Theme theme, int percent)
            throws Exception {
        Texts texts = Texts.of(language);
        Settings settings = Settings.initial(language).withTheme(theme).withTextPercent(percent);
        String name = "passport-" + language.code() + "-" + percent;
        Path pdf = elsewhere.resolve("passeport.pdf");
        Path data = elsewhere.resolve("passeport.jsonld");
        try (Window window = Window.open(folder, settings)) {
            window.press("home-sample").press("place-cv").press("cv-passport");
            assertThat(window.node("passport-pdf").isFocused()).isTrue();
            for (int part = 0; part <= 4; part++) {
                Wallet.scroll(window, part / 4.0).picture(name + "-" + part);
            }
            assertThat(Fitting.cut(window)).isEmpty();
            assertThat(window.words()).contains("Mes compétences", texts.get("passport.why.recognitions"));

            window.press("passport-copy-2");
            assertThat(copied())
                    .isEqualTo(
                            language == Language.FR ? "Festival des Mondes voisins" : "Neighbouring Worlds Festival");
            assertThat(window.words()).contains(texts.get("passport.copied", "Événement"));

            window.willChoose(pdf);
            window.press("passport-pdf");
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                assertThat(new PDFTextStripper().getText(document)).contains("Aïcha Lemoine", "Mon parcours");
            }
            window.willChoose(data);
            window.press("passport-jsonld");
            assertThat(Files.readString(data)).contains("LearningAchievement");
            window.press("passport-open");
            assertThat(window.browsed()).containsExactly("https://competences.moncompteformation.gouv.fr/");
            window.press("passport-back");
            assertThat(window.shows("cv-passport")).isTrue();
        }
    }

    @Test
    void with_no_finished_mission_nothing_is_offered_to_copy() {
        try (Window window = Window.open(folder, Language.FR)) {
            window.press("place-cv");
            assertThat(window.shows("cv-passport")).isFalse();
        }
    }

    private static String copied() {
        return Window.onWindowThread(() -> Clipboard.getSystemClipboard().getString());
    }
}
