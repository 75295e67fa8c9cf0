package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tremplin.domain.Language;
import app.tremplin.platform.Settings;
import app.tremplin.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PrintJourneyTest {

    @TempDir
    Path folder;

    @Test
    void what_is_saved_is_what_was_chosen() throws IOException {
        Path data = folder.resolve("data");
        Wallet.fill(data, "Aïcha Lemoine");
        Wallet.badge(data, Settings.initial(Language.FR));
        Path file = folder.resolve("card.pdf");
        try (Window window = Window.open(data, Language.FR)) {
            window.press("place-print").press("print-format-1").press("print-language-1");
            window.willChoose(file);
            window.press("print-save");
            assertThat(window.words()).contains("Enregistré : card.pdf".replace(" :", "\u00a0:"));
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Volunteer", "Aïcha Lemoine", "Self-declared");
        }
    }

    @Test
    void one_choice_leaves_the_others_as_they_were() throws IOException {
        Path data = folder.resolve("data");
        Wallet.fill(data, "Aïcha Lemoine");
        Wallet.badge(data, Settings.initial(Language.EN));
        Path file = folder.resolve("letter.pdf");
        try (Window window = Window.open(data, Language.EN)) {
            window.press("place-print").press("print-language-0").press("print-paper-1");
            window.press("print-format-1").press("print-format-0");
            window.willChoose(file);
            window.press("print-save");
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(792, within(1f));
            assertThat(new PDFTextStripper().getText(document)).contains("Attestation de bénévolat");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_code_that_no_telephone_opens_is_printed_when_asked_for_and_read_by_the_program(Language language)
            throws Exception {
        Texts texts = Texts.of(language);
        Path data = folder.resolve("data");
        Wallet.fill(data, "Aïcha Lemoine");
        Wallet.badge(data, Settings.initial(language));
        Path file = folder.resolve("certificate.pdf");
        try (Window window = Window.open(data, language)) {
            window.press("place-print").picture("print-unlinked-" + language.code());
            assertThat(window.words()).contains(texts.get("document.unlinked"));
            window.press("print-local").picture("print-local-" + language.code());
            assertThat(window.words()).contains(texts.get("document.local"));
            window.willChoose(file);
            window.press("print-save").click("place-verify");
            window.willChoose(file);
            window.press("choose");
            assertThat(window.words()).contains("Aïcha Lemoine", "Fête du fleuve");
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(texts.get("document.scan.local"), texts.get("document.help.local"))
                    .doesNotContain(texts.get("document.scan") + " ");
        }
    }

    @Test
    void somebody_without_a_badge_is_led_to_make_one() {
        try (Window window = Window.open(folder, Language.EN)) {
            window.press("place-print").picture("print-empty-en").press("print-badge");
            assertThat(window.words()).contains("Badges");
        }
    }

    @ParameterizedTest
    @CsvSource({"FR,LIGHT,100", "EN,DARK,200", "EN,LIGHT,150"})
    void the_place_looks_right(Language language, Settings.Theme theme, int percent) {
        Wallet.fill(folder, "Aïcha Lemoine");
        Settings settings = Settings.initial(language).withTheme(theme).withTextPercent(percent);
        Wallet.badge(folder, settings);
        String name = "print-" + language.code() + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + percent;
        try (Window window = Window.open(folder, settings)) {
            window.press("place-print").picture(name);
            window.press("print-format-3").picture(name + "-stickers");
            Wallet.scroll(window, 1).picture(name + "-low");
            assertThat(window.shows("print-labels")).isTrue();
        }
    }
}
