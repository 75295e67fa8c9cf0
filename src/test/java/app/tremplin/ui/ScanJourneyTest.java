package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.Organisation;
import app.tremplin.domain.Badge;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.PrintSize;
import app.tremplin.platform.Settings;
import app.tremplin.text.Texts;
import app.tremplin.work.Exporting;
import app.tremplin.work.Tremplin;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScanJourneyTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private Badge badge;
    private String link;
    private Path qr;

    @BeforeEach
    void print_a_code() {
        Wallet.fill(folder, "Léa Martin");
        badge = Wallet.badge(folder, Wallet.light(Language.FR));
        link = Settings.LOCAL_ADDRESS + "#" + badge.token();
        qr = elsewhere.resolve("qr.png");
        Exporting.saveQr(link, qr, new PrintSize(40, PrintSize.COARSE));
    }

    @ParameterizedTest
    @CsvSource({"FR, Le contenu. Vérifié., lien", "EN, The content. Verified., link"})
    void a_barcode_scanner_verifies_one_after_the_other_without_touching_the_mouse(
            Language language, String verified, String problem) {
        try (Window window = Window.open(folder, language)) {
            window.click("place-verify").click("scan");
            scan(window, link).picture("verify-scanned-" + language.code());
            assertThat(Wallet.spoken(window.node("finding-integrity"))).startsWith(verified);
            assertThat(window.<TextField>node("scan").getText()).isEmpty();
            assertThat(window.node("scan").isFocused()).isTrue();

            scan(window, link.substring(0, link.length() - 4)).picture("verify-scanned-cut-" + language.code());
            assertThat(window.shows("finding-integrity")).isFalse();
            assertThat(window.node("scan").isFocused()).isTrue();
            assertThat(Wallet.spoken(window.node("scan"))).contains(problem);

            scan(window, link);
            assertThat(Wallet.spoken(window.node("finding-integrity"))).startsWith(verified);
        }
    }

    @ParameterizedTest
    @CsvSource({"FR, Le contenu. Vérifié.", "EN, The content. Verified."})
    void a_photograph_a_pdf_page_and_a_screenshot_lead_to_the_same_lines(Language language, String verified)
            throws Exception {
        try (Window window = Window.open(folder, language)) {
            window.click("place-verify");
            for (Path file : List.of(qr, photograph(), pdf())) {
                window.willChoose(file);
                Wallet.press(window, "choose");
                assertThat(Wallet.spoken(window.node("finding-integrity")))
                        .as(file.toString())
                        .startsWith(verified);
                assertThat(window.words())
                        .contains("Léa Martin", Texts.of(language).get("verify.self"));
            }
            window.picture("verify-pdf-" + language.code());
            Window.onWindowThread(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putImage(new Image(photograph().toUri().toString()));
                return Clipboard.getSystemClipboard().setContent(content);
            });
            Wallet.press(window, "place-verify");
            Window.onWindowThread(() -> {
                window.node("choose").requestFocus();
                return true;
            });
            window.push(KeyCode.SHORTCUT, KeyCode.V);
            assertThat(Wallet.spoken(window.node("finding-integrity"))).startsWith(verified);
        }
    }

    @Test
    void a_picture_without_a_code_or_with_another_one_says_so() throws Exception {
        Path blank = elsewhere.resolve("blank.jpg");
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "jpg", blank.toFile());
        Path elsewhereQr = elsewhere.resolve("menu.png");
        Exporting.saveQr("https://restaurant.example/menu?table=7", elsewhereQr, new PrintSize(40, PrintSize.COARSE));
        Path damaged = Files.write(elsewhere.resolve("damaged.pdf"), "%PDF-1.7 nothing".getBytes());
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("place-verify");
            window.willChoose(blank);
            Wallet.press(window, "choose").picture("verify-no-code-fr");
            assertThat(window.words()).contains("Aucun code QR n’a été trouvé.");
            window.willChoose(elsewhereQr);
            Wallet.press(window, "choose");
            assertThat(window.words()).contains("https://restaurant.example/menu?table=7");
            window.willChoose(damaged);
            Wallet.press(window, "choose");
            assertThat(window.words()).contains("Cette image ou ce PDF ne s’ouvre pas.");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void imported_organisations_and_lists_change_what_is_found_at_once(Language language) throws Exception {
        Texts texts = Texts.of(language);
        String issued;
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            Mission mission = tremplin.journal().missions().getFirst();
            issued = Organisation.listed(
                    new UUID(1, 2), Organisation.MORNING, tremplin.identity().me(), List.of(mission));
        }
        Path file = Files.writeString(elsewhere.resolve("badge.json"), issued);
        Path issuers = Files.write(elsewhere.resolve("issuers.json"), Organisation.list("Les Bénévoles réunis"));
        Path status = Files.writeString(
                elsewhere.resolve("status.json"), Organisation.statusList(Organisation.MORNING.plusSeconds(60), true));
        Path older = Files.writeString(
                elsewhere.resolve("older.json"), Organisation.statusList(Organisation.MORNING, false));
        try (Window window = Window.open(folder, language)) {
            window.click("place-verify");
            window.willChoose(file);
            Wallet.press(window, "choose");
            assertThat(Wallet.spoken(window.node("finding-issuer"))).contains(texts.get("result.not_checked"));
            window.willChoose(issuers);
            Wallet.press(window, "import-issuers");
            assertThat(Wallet.spoken(window.node("finding-issuer"))).contains("Les Bénévoles réunis");
            window.willChoose(status);
            Wallet.press(window, "import-status");
            Wallet.scroll(window, 1).picture("verify-trust-" + language.code());
            assertThat(Wallet.spoken(window.node("finding-revocation"))).contains(texts.get("result.failed"));
            assertThat(window.words()).contains("issuers.json", "status.json");
            window.willChoose(older);
            Wallet.press(window, "import-status");
            assertThat(window.words()).contains("T412");
        }
    }

    /// All characters at once, as such a reader sends them.
    private static Window scan(Window window, String text) {
        return window.write(text).push(KeyCode.ENTER);
    }

    /// The code on a grey table, turned and small.
    private Path photograph() throws Exception {
        BufferedImage photograph = new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = photograph.createGraphics();
        graphics.setColor(new Color(150, 140, 130));
        graphics.fillRect(0, 0, 900, 700);
        graphics.rotate(0.3, 450, 350);
        graphics.drawImage(ImageIO.read(qr.toFile()), 250, 150, 380, 380, null);
        graphics.dispose();
        File file = elsewhere.resolve("photo.jpg").toFile();
        ImageIO.write(photograph, "jpg", file);
        return file.toPath();
    }

    /// The code on the second page, three centimetres wide.
    private Path pdf() throws Exception {
        Path file = elsewhere.resolve("cv.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(PDImageXObject.createFromFile(qr.toString(), document), 400, 60, 100, 100);
            }
            document.save(file.toFile());
        }
        return file;
    }
}
