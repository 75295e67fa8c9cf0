package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.QrReading;
import app.tremplin.domain.Badge;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Language;
import app.tremplin.platform.Settings;
import app.tremplin.text.Texts;
import app.tremplin.work.Tremplin;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BadgeJourneyTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_badge_is_made_without_a_passphrase_saved_and_verified(Language language) throws Exception {
        Texts texts = Texts.of(language);
        Path png = elsewhere.resolve("badge.png");
        Path json = elsewhere.resolve("badge.json");
        Wallet.fill(folder, "Aïcha Lemoine");
        try (Window window = Window.open(folder, language)) {
            window.click("place-badges").picture("badges-key-" + language.code());
            window.click("skip-passphrase").picture("badges-ready-" + language.code());
            window.push(KeyCode.SPACE).picture("badges-made-" + language.code());
            assertThat(window.node("show-qr").isFocused())
                    .as("the new badge is there to be shown")
                    .isTrue();
            assertThat(window.shows("make-badge")).isFalse();
            Wallet.scroll(window, 1).picture("badges-made-below-" + language.code());
            assertThat(window.words())
                    .contains(texts.get("badges.self"), texts.get("finding.integrity.unchanged"))
                    .contains(texts.get("badges.local"));

            window.willChoose(png);
            Wallet.press(window, "save-png-large");
            window.willChoose(json);
            Wallet.press(window, "save-json");
            assertThat(window.words()).contains(texts.get("badges.saved", "badge.json"));
            assertThat(Files.readString(json)).startsWith("{").contains("Aïcha Lemoine");

            window.willChoose(png);
            window.click("place-verify").click("choose").picture("verify-told-" + language.code());
            assertThat(window.words())
                    .contains("Aïcha Lemoine", texts.get("verify.self"))
                    .contains(texts.get("finding.integrity.unchanged"), texts.get("finding.issuer.self"))
                    .contains(texts.get("result.ok"), texts.get("result.not_checked"))
                    .doesNotContain(texts.get("result.failed"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_passphrase_is_asked_for_again_after_closing_and_a_wrong_one_says_so_at_the_field(Language language) {
        Texts texts = Texts.of(language);
        Wallet.fill(folder, "Léa Martin");
        try (Window window = Window.open(folder, language)) {
            window.click("place-badges")
                    .type("passphrase", "trop")
                    .click("make-key")
                    .picture("badges-key-short-" + language.code());
            assertThat(window.words()).contains(texts.get("badges.passphrase.short", 8));
            window.type("passphrase", "un fleuve calme")
                    .type("passphrase-again", "un fleuve calmé")
                    .click("make-key");
            assertThat(window.words()).contains(texts.get("badges.passphrase.different"));
            window.type("passphrase-again", "un fleuve calme").click("make-key").click("make-badge");
        }
        assertThat(Wallet.badges(folder)).hasSize(1);
        try (Window window = Window.open(folder, language)) {
            window.click("place-badges").picture("badges-locked-" + language.code());
            assertThat(window.shows("passphrase")).as("badges come first").isFalse();
            window.click("new-badge");
            assertThat(window.node("passphrase").isFocused()).isTrue();
            assertThat(window.shows("make-badge")).isFalse();
            window.type("passphrase", "une mer agitée")
                    .push(KeyCode.ENTER)
                    .picture("badges-locked-wrong-" + language.code());
            assertThat(window.words())
                    .contains(texts.get("failure.WRONG_PASSPHRASE"))
                    .doesNotContain(FailureCode.WRONG_PASSPHRASE.code());
            window.type("passphrase", "un fleuve calme").push(KeyCode.ENTER).click("make-badge");
        }
        assertThat(Wallet.badges(folder)).hasSize(2);
    }

    @Test
    void whoever_has_no_name_yet_gives_it_here_and_keeps_everything_else() {
        Wallet.fill(folder, "");
        try (Window window = Window.open(folder, Language.EN)) {
            window.click("place-badges").click("give-name").picture("badges-name-missing-en");
            assertThat(window.words()).contains("Give your name.");
            window.type("name", "Zoé ").click("language-fr");
            assertThat(window.<TextField>node("name").getText()).isEqualTo("Zoé ");
            window.type("name", "Zoé Roche").push(KeyCode.ENTER).click("skip-passphrase");
            assertThat(window.words()).contains("Le badge sera au nom de Zoé Roche.");
        }
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            assertThat(tremplin.identity().me().name()).isEqualTo("Zoé Roche");
            assertThat(tremplin.identity().me().accreditation()).isEqualTo("ACC-1");
            assertThat(tremplin.identity().me().emails()).containsExactly("lea@example.org");
        }
    }

    @Test
    void without_a_finished_mission_the_way_leads_to_the_form() {
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            tremplin.identity().change("Zoé Roche", "", List.of());
        }
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("place-badges").picture("badges-skill-missing-fr");
            window.click("log-mission");
            assertThat(window.shows("event")).isTrue();
        }
    }

    @Test
    void a_damaged_key_is_told_and_the_badges_stay_to_be_seen() throws Exception {
        Wallet.fill(folder, "Léa Martin");
        Wallet.badge(folder, Wallet.light(Language.FR));
        Files.writeString(folder.resolve("keys/volunteer.p12"), "damaged");
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("place-badges").picture("badges-blocked-fr");
            assertThat(window.words()).contains("Votre clé de signature est introuvable ou abîmée.", "T405");
            assertThat(window.words()).contains("Fête du fleuve").doesNotContain("Ouverture de vos badges");
        }
    }

    @Test
    void the_saved_qr_code_leads_to_the_link_that_is_shown_and_copied() throws Exception {
        Wallet.fill(folder, "Léa Martin");
        Settings settings = Wallet.light(Language.EN).withVerifyAddress("HTTPS://VERIFY.EXAMPLE.ORG/");
        Badge badge = Wallet.badge(folder, settings);
        Path png = elsewhere.resolve("qr.png");
        Path svg = elsewhere.resolve("qr.svg");
        try (Window window = Window.open(folder, settings)) {
            window.click("place-badges");
            window.willChoose(png);
            Wallet.press(window, "save-qr");
            window.willChoose(svg);
            Wallet.press(window, "qr-size-3");
            Wallet.press(window, "save-qr");
            Wallet.press(window, "copy-link");
            Wallet.press(window, "open-page");
            String link = "HTTPS://VERIFY.EXAMPLE.ORG/#" + badge.token();
            assertThat(window.<TextField>node("link").getText()).isEqualTo(link);
            assertThat(decode(png)).isEqualTo(link);
            assertThat(Files.readString(svg)).contains("<svg", "width=\"100mm\"");
            assertThat(ImageIO.read(png.toFile()).getWidth())
                    .as("4 cm at 600 dpi")
                    .isEqualTo(945);
            assertThat(Window.onWindowThread(
                            () -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo(link);
            assertThat(window.browsed()).containsExactly(link);
            assertThat(window.words()).doesNotContain("works on this computer only");
        }
    }

    @Test
    void the_page_that_a_local_link_leads_to_is_served() throws Exception {
        Wallet.fill(folder, "Léa Martin");
        Settings settings = Wallet.light(Language.FR);
        Badge badge = Wallet.badge(folder, settings);
        try (Window window = Window.open(folder, settings)) {
            window.click("place-badges");
            Wallet.press(window, "open-page");
            assertThat(window.browsed()).containsExactly(Settings.LOCAL_ADDRESS + "#" + badge.token());
            assertThat(window.words()).contains(Texts.of(Language.FR).get("badges.opened"));
            HttpResponse<String> page = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(Settings.LOCAL_ADDRESS.toLowerCase(Locale.ROOT)))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Tremplin");
        }
    }

    @Test
    void one_of_several_badges_is_chosen_and_stays_chosen_in_the_other_language() {
        Wallet.fill(folder, "Léa Martin");
        Wallet.badge(folder, Wallet.light(Language.FR));
        Wallet.badge(folder, Wallet.light(Language.FR));
        Badge second = Wallet.badges(folder).get(1);
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("place-badges").click("badge-1").picture("badges-several-fr");
            assertThat(window.<TextField>node("link").getText()).endsWith(second.token());
            window.click("language-en");
            assertThat(window.<TextField>node("link").getText()).endsWith(second.token());
            assertThat(window.words()).contains("Self-declared");
            window.press("change-address");
            assertThat(window.node("address").isFocused()).isTrue();
        }
    }

    private static String decode(Path png) throws Exception {
        BufferedImage image = ImageIO.read(png.toFile());
        return QrReading.of(image).getText();
    }
}
