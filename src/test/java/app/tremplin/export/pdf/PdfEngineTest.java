package app.tremplin.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.tremplin.VeraPdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfEngineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Éloïse Vaïana Ŵ ẞ Łukasz Ğ Ő",
                "Nguyễn Thị Hường",
                "M̃arc q̃",
                "Αλέξανδρος",
                "Юрий Шевченко",
                "محمد بن عبد الله",
                "כהן דוד",
                "สมชาย ใจดี น้ำ",
                "प्रिया शर्मा कीर्ति",
                "王小明",
                "山田太郎 さくら",
                "김민수",
                "தமிழ் செல்வி",
                "শ্রেয়া",
                "ნინო",
                "Արմեն",
            })
    void a_name_in_any_script_is_set_in_embedded_fonts_and_can_be_selected(String name) throws IOException {
        byte[] pdf = PdfEngine.render(page("<p>" + name + "</p>"), Map.of());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).isEqualToNormalizingWhitespace(Shaping.composed(name));
        }
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        assertThat(Shaping.unprintable(name)).isEmpty();
    }

    @Test
    void the_checker_sees_a_fault() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            assertThat(VeraPdf.faults(PdfEngine.saved(document)))
                    .anyMatch(fault -> fault.startsWith("2u"))
                    .anyMatch(fault -> fault.startsWith("ua1"));
        }
    }

    @Test
    void what_no_font_has_is_told_and_printed_as_a_box() throws IOException {
        assertThat(Shaping.unprintable("Ana 😀 Ba𠀀 😀 é")).containsExactly("😀", "𠀀");
        byte[] pdf = PdfEngine.render(page("<p>Ana 😀</p>"), Map.of());
        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }

    @Test
    void words_that_run_from_right_to_left_stay_in_their_places() {
        ShapedText both = Shaping.shape("a אב c", Weight.REGULAR);
        assertThat(both.runs().stream().map(GlyphRun::rightToLeft)).containsExactly(false, true, false);
        assertThat(both.runs().get(1).clusters().stream().map(GlyphRun.Cluster::text))
                .containsExactly("ב", "א");
        assertThat(Shaping.width("AVAVAV", Weight.BOLD)).isLessThan(6 * Shaping.width("A", Weight.BOLD));
    }

    @Test
    void a_page_that_is_not_well_formed_says_on_which_line() {
        UnreadablePage refused =
                catchThrowableOfType(UnreadablePage.class, () -> PdfEngine.render("<html>\n<b>\n</html>", Map.of()));
        assertThat(refused.line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body>&x;</body></html>",
                "<!DOCTYPE html [<!ENTITY a \"aa\">]><html><body>&a;</body></html>"
            })
    void a_page_cannot_bring_entities(String page) {
        assertThat(catchThrowableOfType(UnreadablePage.class, () -> PdfEngine.render(page, Map.of())))
                .isNotNull();
    }

    @Test
    void only_the_files_handed_in_are_loaded() throws IOException {
        String outside = Stream.of(
                        "file:///etc/hostname", "/etc/hostname", "http://localhost:1/a.css", "../a.css", "b.css")
                .map(link -> "<link rel='stylesheet' type='text/css' href='" + link + "'/>"
                        + "<style>p { background: url('" + link + "') }</style>")
                .reduce("", String::concat);
        String html = page("<p>here</p><p class='away'>away</p>")
                .replace("</head>", outside + "<link rel='stylesheet' type='text/css' href='a.css'/></head>");
        byte[] css = ".away { display: none }".getBytes(StandardCharsets.UTF_8);
        try (PDDocument document = Loader.loadPDF(PdfEngine.render(html, Map.of("a.css", css)))) {
            assertThat(new PDFTextStripper().getText(document).strip()).isEqualTo("here");
        }
    }

    private static String page(String body) {
        return "<html lang='fr'><head><title>Essai</title><meta name='description' content='Essai'/>"
                + "<style>body { font-family: Inter }</style></head><body>" + body + "</body></html>";
    }
}
