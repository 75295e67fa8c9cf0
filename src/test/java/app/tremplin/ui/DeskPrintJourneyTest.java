package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Issuer;
import app.tremplin.domain.Language;
import app.tremplin.platform.Settings;
import app.tremplin.text.Texts;
import app.tremplin.work.Registers;
import app.tremplin.work.Tremplin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A coordinator prints cards from the register.
class DeskPrintJourneyTest {

    @TempDir
    Path desk;

    @TempDir
    Path out;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everybody_is_printed_then_one_person_then_nobody_is_new(Language language) throws IOException {
        Issuer issuer = Registers.fill(desk, Window.CLOCK, Registers.ADDRESS, 7);
        Texts texts = Texts.of(language);
        try (Tremplin tremplin = Tremplin.open(desk, Window.CLOCK)) {
            tremplin.register()
                    .revoke(
                            tremplin.register()
                                    .search(issuer, Registers.name(4))
                                    .getFirst()
                                    .badge()
                                    .id(),
                            "Erreur de nom");
        }
        try (Window window = Window.open(desk, language)) {
            window.click("place-desk").click("register").click("print-register").picture("cards-" + language.code());
            assertThat(window.words()).contains(texts.get("cards.plan.files", 6, 1), texts.get("cards.revoked", 1));
            assertThat(window.node("print-cards").isDisabled()).isTrue();
            window.willChoose(out);
            window.press("choose-folder").press("print-cards").picture("cards-done-" + language.code());
            assertThat(window.words())
                    .contains(texts.get("cards.done", 6, 6), texts.get("cards.written", 6, 1, out.toString()))
                    .contains(texts.get("cards.plan.files", 0, 0));
            window.press("open-folder");
            assertThat(window.browsed()).containsExactly(out.toUri().toString());
            assertThat(text(files().getFirst())).contains(Registers.name(0)).doesNotContain(Registers.name(4));

            window.press("register").clickOnWords(Registers.name(2)).press("print-register");
            assertThat(window.words()).contains(texts.get("cards.who.chosen", 1), texts.get("cards.again", 1));
            window.press("cards-format-3").picture("cards-certificate-" + language.code());
            window.press("print-cards");
            assertThat(files()).hasSize(2);
            assertThat(text(files().getLast())).contains(Registers.name(2)).doesNotContain(Registers.name(1));
        }
    }

    @Test
    void several_rows_are_selected_and_withdrawing_waits_for_a_single_one() throws IOException {
        Registers.fill(desk, Window.CLOCK, Registers.ADDRESS, 5);
        try (Window window = Window.open(desk, Language.FR)) {
            window.click("place-desk").click("register");
            TableView<?> table = window.node("register-table");
            Window.onWindowThread(() -> {
                table.getSelectionModel().selectIndices(0, 2, 3);
                return true;
            });
            assertThat(window.node("revoke").isDisabled()).isTrue();
            window.picture("register-several-fr").press("print-register");
            window.willChoose(out);
            window.press("choose-folder").press("print-cards");
            try (PDDocument document = Loader.loadPDF(files().getFirst().toFile())) {
                assertThat(document.getNumberOfPages()).isEqualTo(3);
            }
        }
    }

    @Test
    void stickers_begin_at_the_label_that_was_chosen() throws IOException {
        Registers.fill(desk, Window.CLOCK, Registers.ADDRESS, 9);
        try (Window window = Window.open(desk, Language.FR)) {
            window.click("place-desk").click("register").press("print-register");
            assertThat(window.shows("cards-first")).isFalse();
            window.press("cards-format-2");
            assertThat(window.shows("cards-first")).isTrue();
            set(window, "cards-first", 17);
            window.willChoose(out);
            window.press("choose-folder").picture("cards-stickers-fr").press("print-cards");
            try (PDDocument document = Loader.loadPDF(files().getFirst().toFile())) {
                assertThat(document.getNumberOfPages()).isEqualTo(2);
            }
            window.press("cards-labels-0");
            assertThat(window.<Spinner<Integer>>node("cards-first").getValue())
                    .as("on another sheet one begins anew")
                    .isEqualTo(1);
        }
    }

    private static void set(Window window, String spinner, int value) {
        Window.onWindowThread(() -> {
            window.<Spinner<Integer>>node(spinner).getValueFactory().setValue(value);
            return true;
        });
        window.settle();
    }

    @Test
    void what_a_search_found_is_printed_and_a_printer_that_is_gone_is_told() {
        Registers.fill(desk, Window.CLOCK, Registers.ADDRESS, 30);
        var memory = Tremplin.memory(desk);
        memory.put("printing.printer", "Guichet");
        memory.keep();
        Texts texts = Texts.of(Language.FR);
        try (Window window = Window.open(desk, Language.FR)) {
            window.click("place-desk")
                    .click("register")
                    .type("search", "zoe 0001")
                    .press("print-register");
            assertThat(window.words())
                    .contains(texts.get("cards.plan", 10), texts.get("failure.PRINTER_MISSING", "Guichet"));
            window.picture("cards-printer-gone-fr").press("print-cards").picture("cards-printer-failed-fr");
            assertThat(window.words())
                    .contains(texts.get("cards.partly", 0, 10), texts.get("cards.sent", 0, "Guichet"));
            set(window, "cards-copies", 2);
            window.press("cards-size-1").type("cards-pages", "1-4,x");
            assertThat(window.words()).contains(texts.get("print.pages.wrong"));
            assertThat(window.node("print-cards").isDisabled()).isTrue();
            window.type("cards-pages", "1-4");
            assertThat(window.words())
                    .contains(texts.get("cards.plan", 4))
                    .doesNotContain(texts.get("print.pages.wrong"));
            window.press("cards-where-0");
            assertThat(window.words()).contains(texts.get("cards.plan.files", 10, 1));
            assertThat(window.shows("choose-folder")).isTrue();
        }
    }

    @Test
    void an_organisation_whose_links_only_open_here_is_told_so_before_it_prints() {
        Registers.fill(desk, Window.CLOCK, Settings.LOCAL_ADDRESS, 2);
        Settings settings =
                Settings.initial(Language.EN).withTheme(Settings.Theme.DARK).withTextPercent(200);
        try (Window window = Window.open(desk, settings)) {
            window.press("place-desk").press("register").press("print-register").picture("cards-unlinked-en-dark-200");
            assertThat(window.words())
                    .contains(Texts.of(Language.EN)
                            .get("cards.unlinked", "Comité d’organisation du Marathon de la Loire"));
            window.press("change-issuer");
            assertThat(window.shows("issuer-verify-address")).isTrue();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.sorted(
                            java.util.Comparator.comparing(file -> file.toFile().lastModified()))
                    .toList();
        }
    }

    private static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
