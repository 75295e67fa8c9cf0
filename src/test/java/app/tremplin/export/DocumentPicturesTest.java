package app.tremplin.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.QrReading;
import app.tremplin.VeraPdf;
import app.tremplin.domain.Language;
import app.tremplin.domain.Picture;
import app.tremplin.text.Texts;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every document as it is printed, in `target/documents` to look at; each carries its proof and holds to the
/// standards.
class DocumentPicturesTest {

    static final String LINK = "HTTPS://VERIFY.EXAMPLE.ORG/#" + "2KCFQ4QTNFXGG33NMRSW4Y3F".repeat(13);
    private static final int DPI = 300;

    @ParameterizedTest
    @CsvSource({
        "CERTIFICATE, FR, one",
        "CERTIFICATE, EN, many",
        "CERTIFICATE, FR, long",
        "CERTIFICATE, EN, issued",
        "CERTIFICATE, FR, letter",
        "CERTIFICATE, FR, worst",
        "CERTIFICATE, EN, arabic",
        "CERTIFICATE, FR, chinese",
        "CERTIFICATE, EN, worst",
        "CERTIFICATE, FR, hebrew",
        "CERTIFICATE, EN, thai",
        "CERTIFICATE, FR, hindi",
        "CARD, FR, one",
        "CARD, EN, long",
        "CARD, FR, issued",
        "CARD, EN, arabic",
        "CARD, EN, issued-long",
        "CARD, FR, hebrew",
        "CARD, EN, thai",
        "CARD, FR, cyrillic",
        "CARD, FR, hindi",
        "CARD, EN, chinese",
        "LANYARD, FR, one",
        "LANYARD, EN, long",
        "LANYARD, FR, issued",
        "LANYARD, EN, hindi",
        "LANYARD, EN, issued-long",
        "LANYARD, FR, greek",
        "LANYARD, FR, arabic",
        "LANYARD, EN, thai",
        "LANYARD, FR, chinese",
        "STICKERS, FR, ten",
        "STICKERS, EN, fourteen",
        "STICKERS, FR, one",
        "STICKERS, EN, long",
        "STICKERS, FR, issued-long",
        "STICKERS, EN, ten-issued",
        "STICKERS, FR, chinese",
        "STICKERS, EN, arabic",
        "STICKERS, FR, thai",
        "STICKERS, EN, hindi",
    })
    void the_document_is_whole(DocumentFormat format, Language language, String which) throws Exception {
        DocumentLayout layout = DocumentLayout.of(format, language);
        layout = switch (which) {
            case "letter", "worst" ->
                new DocumentLayout(
                        format,
                        language,
                        Accent.of("#0b7a6f").orElseThrow(),
                        PaperFormat.LETTER,
                        layout.labels(),
                        0,
                        0,
                        0);
            case "ten", "ten-issued" ->
                new DocumentLayout(format, language, layout.accent(), layout.paper(), LabelFormat.TEN, 3, 1, 2);
            case "fourteen" ->
                new DocumentLayout(format, language, layout.accent(), layout.paper(), LabelFormat.FOURTEEN, 0, 0, 0);
            case "issued", "issued-long" ->
                new DocumentLayout(
                        format, language, Accent.of("#c2500f").orElseThrow(), layout.paper(), layout.labels(), 0, 0, 0);
            default -> layout;
        };
        DocumentComposer.Document made =
                new DocumentComposer(java.util.Map.of()).compose(facts(language, which), layout);
        String name = format.word() + "-" + language.code() + "-" + which;
        Path folder = Files.createDirectories(Path.of("target/documents"));
        Files.write(folder.resolve(name + ".pdf"), made.pdf());
        try (PDDocument document = Loader.loadPDF(made.pdf())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB);
            ImageIO.write(page, "png", new File(folder.toFile(), name + ".png"));
            Result code = QrReading.of(page);
            assertThat(code.getText()).isEqualTo(LINK);
            assertThat(millimetres(code)).as("width of the code").isGreaterThan(29.9);
            assertThat(size(document)).isEqualTo(sheet(layout));
            assertThat(squeezed(new PDFTextStripper().getText(document)))
                    .contains(said(facts(language, which), layout));
            assertThat(Overlaps.of(document)).isEmpty();
        }
        assertThat(VeraPdf.faults(made.pdf())).isEmpty();
        assertThat(made.unprintable()).isEmpty();
        assertThat(Zbar.read(folder.resolve(name + ".png"))).containsOnly(LINK);
    }

    /// From the first dark module to the last; the reader tells the middles of the finder patterns.
    private static double millimetres(Result code) {
        double middles = ResultPoint.distance(code.getResultPoints()[1], code.getResultPoints()[2]);
        int modules = QrCode.of(LINK).size();
        return middles * modules / (modules - 7) / DPI * 25.4;
    }

    private static String size(PDDocument document) {
        PDRectangle box = document.getPage(0).getMediaBox();
        return Math.round(box.getWidth() / 7.2 * 25.4) + " x " + Math.round(box.getHeight() / 7.2 * 25.4);
    }

    /// Width and height in tenths of a millimetre.
    private static String sheet(DocumentLayout layout) {
        return switch (layout.format()) {
            case CERTIFICATE -> layout.paper() == PaperFormat.A4 ? "2100 x 2970" : "2159 x 2794";
            case CARD -> "856 x 540";
            case LANYARD -> "1050 x 1480";
            case STICKERS -> "2100 x 2970";
        };
    }

    /// What a document must say, whatever its looks.
    private static List<String> said(DocumentFacts facts, DocumentLayout layout) {
        Texts texts = Texts.of(layout.language());
        boolean certificate = layout.format() == DocumentFormat.CERTIFICATE;
        boolean sticker = layout.format() == DocumentFormat.STICKERS;
        List<String> said = new ArrayList<>();
        said.add(
                sticker
                        ? texts.get("document.as.of.short", texts.formats().shortDate(facts.issued()))
                        : texts.get("document.as.of", facts.issued()));
        said.add(texts.get(sticker ? "document.check" : "document.scan"));
        said.add(facts.issuer().map(DocumentFacts.Organisation::name).orElse(texts.get("art.self-declared")));
        if (!sticker) {
            said.add(facts.title());
            said.add(texts.formats().duration(facts.minutes().orElseThrow()));
        }
        if (certificate) {
            said.addAll(facts.skills());
            said.addAll(
                    List.of(texts.get("document.help"), texts.get("document.signature"), texts.get("document.place")));
        }
        return said.stream().map(DocumentPicturesTest::squeezed).toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    static DocumentFacts facts(Language language, String which) {
        boolean many = List.of("many", "long", "worst", "issued-long").contains(which);
        String holder = switch (which) {
            case "long", "worst", "issued-long" -> "Marie-Antoinette Élisabeth de La Rochefoucauld-Montmorency";
            case "arabic" -> "محمد بن عبد الله الفاسي";
            case "chinese" -> "王小明";
            case "hebrew" -> "נועה בת־שבע כהן";
            case "thai" -> "สมชาย ใจดี";
            case "cyrillic" -> "Александра Фёдоровна Щербакова";
            case "greek" -> "Ελευθερία Παπαδοπούλου";
            case "hindi" -> "प्रिया शर्मा";
            default -> "Aïcha Lemoine";
        };
        String title = List.of("long", "worst", "issued-long").contains(which)
                ? "Championnats d’Europe d’athlétisme en salle de Clermont-Ferrand"
                : which.equals("many") ? Texts.of(language).get("badge.title.events", 9) : "Paris 2024";
        List<DocumentFacts.Event> events = new ArrayList<>();
        if (List.of("many", "worst").contains(which)) {
            IntStream.rangeClosed(1, 9)
                    .forEach(i -> events.add(new DocumentFacts.Event(
                            "Festival des Vieilles Charrues " + (2015 + i),
                            Texts.of(language)
                                    .formats()
                                    .period(LocalDate.of(2015 + i, 7, 16), LocalDate.of(2015 + i, 7, 19)),
                            3600 - i * 60)));
        }
        List<String> skills = Samples.CATALOGUE.skills().stream()
                .map(skill -> skill.label().in(language))
                .sorted(
                        which.equals("worst")
                                ? Comparator.comparingInt(String::length).reversed()
                                : Comparator.comparingInt(label -> 0))
                .limit(15)
                .toList();
        Optional<DocumentFacts.Organisation> issuer = which.contains("issued")
                ? Optional.of(new DocumentFacts.Organisation(
                        "Comité d’organisation des Jeux de la Méditerranée", Optional.of(logo())))
                : Optional.empty();
        List<String> ids = Samples.CATALOGUE.skills().stream()
                .limit(15)
                .map(skill -> skill.id())
                .toList();
        Picture picture = new Picture(
                "image/png",
                BadgeArt.selfDeclared(title, ids, 5760, Samples.CATALOGUE, Texts.of(language))
                        .png(700));
        return new DocumentFacts(
                holder,
                title,
                events,
                Optional.of(many ? 72_030 : 270),
                Optional.of(many ? 200 : 1),
                skills,
                issuer,
                LocalDate.of(2026, 11, 23),
                Optional.of(LINK),
                Optional.of(picture));
    }

    private static Picture logo() {
        try {
            return new Picture("image/png", Files.readAllBytes(Path.of("assets/icons/logo-on-light.png")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
