package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Language;
import app.tremplin.platform.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyJourneyTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private Badge badge;

    @BeforeEach
    void make_a_badge() {
        Wallet.fill(folder, "Léa Martin");
        badge = Wallet.badge(folder, Wallet.light(Language.FR));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FR | Le contenu. Ne tient pas. La signature ne correspond pas | Ce qu’il dit, sans preuve
            EN | The content. Does not hold. The signature does not match | What it says, without proof
            """)
    void a_changed_badge_has_a_line_that_fails_and_claims_that_are_marked_unproved(
            Language language, String line, String unproved) {
        try (Window window = Window.open(folder, language)) {
            window.click("place-verify").picture("verify-empty-" + language.code());
            paste(window, badge.json().replace("Léa Martin", "Max Martin"));
            window.click("check").picture("verify-changed-" + language.code());
            assertThat(Wallet.spoken(window.node("finding-integrity"))).startsWith(line);
            assertThat(window.words()).contains("Max Martin", unproved);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FR, Le contenu. Vérifié., Qui a signé. Non vérifié., EN, The content. Verified.",
        "EN, The content. Verified., Who signed. Not checked., FR, Le contenu. Vérifié."
    })
    void a_link_is_verified_and_told_anew_in_the_other_language(
            Language language, String content, String issuer, Language other, String anew) {
        try (Window window = Window.open(folder, language)) {
            window.click("place-verify");
            paste(window, Settings.LOCAL_ADDRESS + "#" + badge.token());
            window.click("given").push(KeyCode.ENTER).picture("verify-link-" + language.code());
            assertThat(Wallet.spoken(window.node("finding-integrity"))).startsWith(content);
            assertThat(Wallet.spoken(window.node("finding-issuer"))).startsWith(issuer);
            window.click("language-" + other.code());
            assertThat(Wallet.spoken(window.node("finding-integrity"))).startsWith(anew);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FR, La personne. Vérifié., La personne. Ne tient pas.",
        "EN, The person. Verified., The person. Does not hold."
    })
    void an_address_is_compared_when_it_is_given(Language language, String same, String other) {
        try (Window window = Window.open(folder, language)) {
            window.click("place-verify");
            paste(window, badge.json());
            window.type("email", "LEA@example.org").push(KeyCode.ENTER);
            assertThat(Wallet.spoken(window.node("finding-recipient"))).startsWith(same);
            Wallet.scroll(window, 0);
            window.type("email", "max@example.org").push(KeyCode.ENTER);
            assertThat(Wallet.spoken(window.node("finding-recipient"))).startsWith(other);
        }
    }

    @Test
    void what_is_no_badge_says_why_in_its_place() throws Exception {
        Path notes = Files.writeString(elsewhere.resolve("notes.json"), "{\"a\": 1}");
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("place-verify").click("check");
            assertThat(window.words()).contains("Collez un lien ou un badge, ou choisissez un fichier.");
            paste(window, "bonjour");
            window.click("check").picture("verify-unreadable-fr");
            assertThat(window.words()).contains("Ce n’est ni un badge ni un lien de vérification");
            assertThat(Wallet.spoken(window.node("given"))).contains("ni un lien");
            window.willChoose(notes);
            window.click("choose").picture("verify-unreadable-file-fr");
            assertThat(window.words()).contains("Fichier choisi", "notes.json", "Ce n’est ni un badge");
            window.click("remove-file");
            assertThat(window.words()).doesNotContain("notes.json");
            assertThat(window.words()).doesNotContain("(code ");
        }
    }

    @Test
    void the_tab_key_leaves_the_field_where_one_pastes() {
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("place-verify").click("given").push(KeyCode.TAB);
            assertThat(window.node("scan").isFocused()).isTrue();
            window.push(KeyCode.SHIFT, KeyCode.TAB);
            assertThat(window.node("given").isFocused()).isTrue();
        }
    }

    private static void paste(Window window, String text) {
        Window.onWindowThread(() -> {
            window.<TextArea>node("given").setText(text);
            return true;
        });
        window.settle();
    }
}
