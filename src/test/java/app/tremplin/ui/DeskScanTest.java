package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Language;
import app.tremplin.domain.PrintSize;
import app.tremplin.platform.Settings;
import app.tremplin.text.Texts;
import app.tremplin.work.Exporting;
import app.tremplin.work.Tremplin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What people show at the help desk, on a computer that has never seen them.
class DeskScanTest {

    @TempDir
    Path volunteer;

    @TempDir
    Path desk;

    @TempDir
    Path stick;

    private String link;
    private Path qr;
    private Path baked;
    private Path missions;

    @BeforeEach
    void a_volunteer_comes_with_a_badge_a_code_and_a_mission_file() throws Exception {
        Wallet.fill(volunteer, "Léa Martin");
        Badge badge = Wallet.badge(volunteer, Wallet.light(Language.FR));
        link = Settings.LOCAL_ADDRESS + "#" + badge.token();
        qr = stick.resolve("qr.png");
        Exporting.saveQr(link, qr, new PrintSize(40, PrintSize.COARSE));
        baked = Files.writeString(stick.resolve("badge.json"), badge.json());
        missions = stick.resolve("missions.tremplin");
        try (Tremplin tremplin = Tremplin.open(volunteer, Window.CLOCK)) {
            tremplin.declaring().export(missions);
        }
        try (Tremplin tremplin = Tremplin.open(desk, Window.CLOCK)) {
            Desks.sign(tremplin, missions, "prairie haute 42".toCharArray());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_barcode_scanner_types_into_the_desk_and_goes_on_where_the_answer_is(Language language) {
        Texts texts = Texts.of(language);
        try (Window window = Window.open(desk, language)) {
            window.click("place-desk").click("scan");
            assertThat(scan(window, "   ").shows("open-file")).isTrue();

            scan(window, link).picture("desk-scanned-" + language.code());
            assertThat(Wallet.spoken(window.node("finding-integrity"))).contains(texts.get("result.ok"));
            assertThat(window.words()).contains("Léa Martin");

            scan(window, "HTTPS://VERIFY.EXAMPLE.ORG/#2KCE");
            assertThat(window.shows("finding-integrity")).isFalse();
            assertThat(window.node("scan").isFocused()).isTrue();
        }
    }

    @Test
    void a_link_a_screenshot_and_a_badge_file_can_be_pasted_and_a_mission_file_opens() {
        Texts texts = Texts.of(Language.FR);
        List<Consumer<ClipboardContent>> shown = List.of(
                content -> content.putString(link),
                content -> content.putImage(screenshot()),
                content -> content.putFiles(List.of(qr.toFile())),
                content -> content.putFiles(List.of(baked.toFile())));
        try (Window window = Window.open(desk, Language.FR)) {
            for (Consumer<ClipboardContent> each : shown) {
                paste(window, each);
                assertThat(Wallet.spoken(window.node("finding-integrity"))).contains(texts.get("result.ok"));
                assertThat(window.words()).contains("Léa Martin");
            }
            paste(window, content -> content.putFiles(List.of(missions.toFile())));
            assertThat(window.shows("confirm-0")).isTrue();
        }
    }

    private static Window scan(Window window, String text) {
        return window.write(text).push(KeyCode.ENTER);
    }

    private Image screenshot() {
        return new ImageView(qr.toUri().toString()).snapshot(null, null);
    }

    /// Where the keyboard is when one arrives at the desk.
    private static void paste(Window window, Consumer<ClipboardContent> what) {
        Window.onWindowThread(() -> {
            ClipboardContent content = new ClipboardContent();
            what.accept(content);
            return Clipboard.getSystemClipboard().setContent(content);
        });
        window.click("place-desk").push(KeyCode.SHORTCUT, KeyCode.V);
    }
}
