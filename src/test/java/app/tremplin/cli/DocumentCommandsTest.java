package app.tremplin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.QrReading;
import app.tremplin.VeraPdf;
import app.tremplin.domain.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// `certificate` and `card`, of the volunteer's own badge and of one that an organisation signed.
class DocumentCommandsTest {

    private static final double POINTS = 72 / 25.4;
    private static final String PLANNING = """
            Événement;Type de mission;Lieu;Date;Heure de début;Heure de fin
            Fête du fleuve;Accréditation;Quai Sud;20/06/2026;9h;13h
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"FR, a4, 210, 297, Attestation de bénévolat", "EN, letter, 215.9, 279.4, Certificate of volunteering"})
    void a_certificate_is_written_on_the_paper_asked_for(
            Language language, String paper, float width, float height, String heading) throws Exception {
        Path file = folder.resolve("certificate.pdf");
        badge();

        CommandLineRun run = run(language, "certificate", "--out", file.toString(), "--paper", paper);

        assertThat(run.code()).as(run.err()).isZero();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDRectangle page = document.getPage(0).getMediaBox();
            assertThat((float) (page.getWidth() / POINTS)).isBetween(width - 0.2f, width + 0.2f);
            assertThat((float) (page.getHeight() / POINTS)).isBetween(height - 0.2f, height + 0.2f);
            assertThat(text(document)).contains(heading, "Aïcha Lemoine", "Fête du fleuve");
        }
    }

    @ParameterizedTest
    @CsvSource({"card, 85.6, 54", "lanyard, 105, 148", "stickers, 210, 297"})
    void cards_have_the_size_of_their_kind_and_their_code_leads_to_the_badge(String kind, float width, float height)
            throws Exception {
        Path file = folder.resolve(kind + ".pdf");
        badge();
        publish("HTTPS://VERIFIER.EXAMPLE/");

        CommandLineRun run = run(Language.FR, "card", "--kind", kind, "--out", file.toString());

        assertThat(run.code()).as(run.err()).isZero();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDRectangle page = document.getPage(0).getMediaBox();
            assertThat((float) (page.getWidth() / POINTS)).isBetween(width - 0.2f, width + 0.2f);
            assertThat((float) (page.getHeight() / POINTS)).isBetween(height - 0.2f, height + 0.2f);
            assertThat(text(document)).contains("Auto-déclaré");
            assertThat(code(document)).startsWith("HTTPS://VERIFIER.EXAMPLE/#");
        }
    }

    @Test
    void a_link_that_only_this_computer_opens_is_on_no_paper_and_that_is_said() throws Exception {
        badge();
        publish("HTTP://192.168.1.20:8377/");
        for (String command : List.of("card", "certificate", "cv", "passport")) {
            Path file = folder.resolve(command + ".pdf");
            List<String> words = command.equals("cv")
                    ? List.of("cv", "--format", "pdf", "--out", file.toString())
                    : List.of(command, "--out", file.toString());
            CommandLineRun run = run(Language.FR, words.toArray(String[]::new));
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.err()).contains("ne s’ouvrirait que sur cet ordinateur");
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                assertThat(text(document)).doesNotContain("192.168").doesNotContain("8377");
                assertThat(document.getPage(0).getAnnotations()).isEmpty();
                assertThat(QrReading.all(new PDFRenderer(document).renderImageWithDPI(0, 300)))
                        .isEmpty();
            }
        }
    }

    @Test
    void a_badge_that_an_organisation_signed_is_printed_with_its_name_logo_and_link() throws Exception {
        Path signed = signedByAnOrganisation();
        assertThat(run(Language.FR, "badge", "import", signed.toString()).code())
                .isZero();
        Path file = folder.resolve("card.pdf");

        CommandLineRun run = run(Language.FR, "card", "--out", file.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(VeraPdf.faults(Files.readAllBytes(file))).isEmpty();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(text(document)).contains("Comité des fêtes").doesNotContain("Auto-déclaré");
            assertThat(code(document)).startsWith("HTTPS://VERIFIER.EXAMPLE/#");
            assertThat(pictures(document)).as("the code and the logo").isEqualTo(2);
        }
        Path certificate = folder.resolve("certificate.pdf");
        assertThat(run(Language.FR, "certificate", "--out", certificate.toString())
                        .code())
                .isZero();
        try (PDDocument document = Loader.loadPDF(certificate.toFile())) {
            assertThat(text(document)).contains("Délivrée par Comité des fêtes");
        }
    }

    @Test
    void a_colour_too_light_is_darkened_and_told_of_and_signs_that_no_font_has_too() throws Exception {
        run(Language.EN, "demo", "--out", folder.toString());
        Path planning = Files.writeString(folder.resolve("planning.csv"), PLANNING);
        run(Language.EN, "missions", "import", planning.toString());
        String name = "Zoé \uD80C\uDC00";
        run(
                Language.EN,
                "badge",
                "create",
                "--name",
                name,
                "--out",
                folder.resolve("own.json").toString());
        CommandLineRun run =
                run(Language.EN, "card", "--out", folder.resolve("c.pdf").toString(), "--colour", "#ffee00");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("too light to read", "\uD80C\uDC00");
    }

    @Test
    void without_a_badge_nothing_is_written() {
        Path file = folder.resolve("certificate.pdf");
        CommandLineRun run = run(Language.EN, "certificate", "--out", file.toString());

        assertThat(run.code()).isEqualTo(Console.REFUSED);
        assertThat(run.err()).contains("There is no badge yet");
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "--kind, certificate",
        "--kind, poster",
        "--labels, 12",
        "--first, 22",
        "--first, 0",
        "--right, 10.5",
        "--down, -11",
        "--down, NaN",
        "--colour, blue",
    })
    void what_cannot_be_is_wrong_use_and_nothing_is_written(String option, String value) throws Exception {
        badge();
        Path file = folder.resolve("card.pdf");
        CommandLineRun run =
                run(Language.EN, "card", "--kind=stickers", "--out", file.toString(), option + "=" + value);

        assertThat(run.code()).as(run.err()).isEqualTo(Console.UNUSABLE);
        assertThat(run.err()).contains(option);
        assertThat(file).doesNotExist();
    }

    private void publish(String address) throws IOException {
        Files.writeString(folder.resolve("data/settings.json"), "{\"verifyAddress\": \"" + address + "\"}");
    }

    private void badge() throws IOException {
        Path planning = Files.writeString(folder.resolve("planning.csv"), PLANNING);
        run(Language.FR, "missions", "import", planning.toString());
        CommandLineRun made = run(
                Language.FR,
                "badge",
                "create",
                "--name",
                "Aïcha Lemoine",
                "--out",
                folder.resolve("own.json").toString());
        assertThat(made.code()).as(made.err()).isZero();
    }

    /// By a desk with a workspace of its own.
    private Path signedByAnOrganisation() throws IOException {
        badge();
        Path missions = folder.resolve("missions.tremplin");
        run(Language.FR, "missions", "export", missions.toString());
        Path logo = folder.resolve("logo.png");
        ImageIO.write(new BufferedImage(120, 60, BufferedImage.TYPE_INT_RGB), "png", logo.toFile());
        String secret = Files.writeString(folder.resolve("secret.txt"), "prairie haute 42\n")
                .toString();
        desk(
                "issuer",
                "create",
                "--name",
                "Comité des fêtes",
                "--logo",
                logo.toString(),
                "--verify-address",
                "HTTPS://VERIFIER.EXAMPLE/",
                "--passphrase-file",
                secret);
        String issuer = JsonMapper.shared()
                .readTree(desk("issuer", "list", "--json"))
                .get(0)
                .path("id")
                .stringValue();
        Path out = folder.resolve("signed");
        desk(
                "badge",
                "issue",
                missions.toString(),
                "--issuer",
                issuer,
                "--confirm",
                "all",
                "--out",
                out.toString(),
                "--passphrase-file",
                secret);
        return out.resolve("badge.json");
    }

    private String desk(String... words) {
        String[] all = Stream.concat(
                        Stream.of(words),
                        Stream.of("--workspace", folder.resolve("desk").toString()))
                .toArray(String[]::new);
        CommandLineRun run = run(Language.FR, all);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private CommandLineRun run(Language language, String... words) {
        return CommandLineRun.of(folder.resolve("data"), language, words);
    }

    private static int pictures(PDDocument document) {
        int count = 0;
        for (var ignored : document.getPage(0).getResources().getXObjectNames()) {
            count++;
        }
        return count;
    }

    private static String code(PDDocument document) throws Exception {
        return QrReading.of(new PDFRenderer(document).renderImageWithDPI(0, 300, ImageType.RGB))
                .getText();
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }
}
