package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.Language;
import app.tremplin.domain.Samples;
import app.tremplin.platform.Settings;
import app.tremplin.text.Texts;
import app.tremplin.work.Exporting;
import app.tremplin.work.Tremplin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A volunteer brings a badge they signed themselves; the organisation puts its word to it.
class EndorseJourneyTest {

    private static final String PASSPHRASE = "prairie haute 42";

    @TempDir
    Path volunteer;

    @TempDir
    Path desk;

    @TempDir
    Path stick;

    @BeforeEach
    void make_a_badge() {
        Wallet.fill(volunteer, "Léa Martin");
        Badge badge = Wallet.badge(volunteer, Wallet.light(Language.FR));
        try (Tremplin tremplin = Tremplin.open(volunteer, Window.CLOCK)) {
            for (String name : List.of("badge.json", "badge.png")) {
                tremplin.exporting().saveBadge(badge, stick.resolve(name), Language.FR);
            }
        }
        organisation();
    }

    @ParameterizedTest
    @CsvSource({"FR, badge.json", "EN, badge.png"})
    void the_word_of_an_organisation_reaches_the_volunteers_badge(Language language, String name) {
        Texts texts = Texts.of(language);
        Path endorsement = stick.resolve("endorsement.json");
        try (Window window = Window.open(desk, language)) {
            window.click("place-desk").click("endorse").picture("endorse-waiting-" + language.code());
            window.willChoose(stick.resolve(name));
            window.click("open-badge").picture("endorse-" + language.code());
            assertThat(window.words()).contains("Léa Martin");
            assertThat(Wallet.spoken(window.node("finding-integrity"))).contains(texts.get("result.ok"));
            assertThat(window.shows("comment")).isTrue();
            window.type("comment", "Présente et fiable, trois étés de suite.").type("passphrase", "not this one");
            window.willChoose(endorsement);
            window.press("endorse");
            assertThat(window.words()).contains(texts.get("failure.WRONG_PASSPHRASE"));
            assertThat(endorsement).doesNotExist();
            assertThat(window.<TextArea>node("comment").getText()).startsWith("Présente");
            window.willChoose(endorsement);
            window.type("passphrase", PASSPHRASE).picture("endorse-word-" + language.code());
            window.press("endorse").picture("endorse-signed-" + language.code());
            assertThat(window.words()).contains(texts.get("endorse.signed", "Léa Martin"));
            window.click("next-badge");
            assertThat(window.shows("open-badge")).isTrue();
        }
        try (Window window = Window.open(volunteer, language)) {
            window.willChoose(endorsement);
            window.click("place-badges").press("import-badges");
            assertThat(window.words()).contains(texts.get("wallet.outcome.endorsed", "Comité du Fleuve"));
            assertThat(window.words()).contains("Présente et fiable, trois étés de suite.");
            Wallet.scroll(window, 1).picture("endorse-received-" + language.code());
        }
    }

    @Test
    void a_badge_that_was_changed_a_picture_without_a_badge_and_a_closed_dialog_sign_nothing() throws Exception {
        Texts texts = Texts.of(Language.FR);
        Path changed = stick.resolve("changed.json");
        Files.writeString(changed, Files.readString(stick.resolve("badge.json")).replace("Léa Martin", "Lea Martin"));
        Path token = stick.resolve("badge.jwt");
        try (Tremplin tremplin = Tremplin.open(desk, Window.CLOCK)) {
            Path missions = stick.resolve("missions.tremplin");
            try (Tremplin other = Tremplin.open(volunteer, Window.CLOCK)) {
                other.declaring().export(missions);
            }
            Desks.sign(tremplin, missions, "autre phrase 77".toCharArray());
            Issuer open = tremplin.issuers().all().stream()
                    .filter(tremplin.issuers()::isOpen)
                    .findFirst()
                    .orElseThrow();
            tremplin.delivering().save(tremplin.register().search(open, "").getFirst(), open, stick);
        }
        Path qr = stick.resolve("qr.png");
        Exporting.saveQr("https://restaurant.example/", qr, Exporting.QR_SIZE);
        try (Window window = Window.open(desk, Language.FR)) {
            window.click("place-desk").click("endorse");
            window.willChoose(changed);
            window.click("open-badge").picture("endorse-changed-fr");
            assertThat(window.words()).contains(texts.get("endorse.obstacle.broken"));
            assertThat(window.shows("endorse")).isFalse();
            window.willChoose(token);
            window.press("next-badge").click("open-badge");
            assertThat(window.words()).contains(texts.get("endorse.obstacle.kind"));
            window.willChoose(qr);
            window.press("next-badge").click("open-badge").picture("endorse-unreadable-fr");
            assertThat(window.shows("endorse-problem")).isTrue();
            window.willChoose(stick.resolve("badge.png"));
            window.click("open-badge").type("comment", "Bravo").type("passphrase", PASSPHRASE);
            // The person closes the dialog: everything stays as it was typed.
            window.press("endorse");
            assertThat(window.<TextArea>node("comment").getText()).isEqualTo("Bravo");
            assertThat(window.shows("endorse-signed")).isFalse();
        }
    }

    @Test
    void it_fits_at_twice_the_text_and_in_the_dark() {
        Settings settings =
                Settings.initial(Language.FR).withTheme(Settings.Theme.DARK).withTextPercent(200);
        try (Window window = Window.open(desk, settings)) {
            window.click("place-desk").picture("desk-check-200-dark-fr");
            window.click("endorse").picture("endorse-waiting-200-dark-fr");
            window.willChoose(stick.resolve("badge.json"));
            window.click("open-badge");
            Wallet.scroll(window, 1).picture("endorse-word-200-dark-fr");
            assertThat(window.shows("comment")).isTrue();
        }
    }

    private void organisation() {
        Path missions = stick.resolve("first.tremplin");
        Path other = stick.resolve("other");
        try (Tremplin tremplin = Tremplin.open(other, Window.CLOCK)) {
            tremplin.identity().change("Zoé Petit", "", List.of());
            tremplin.badging().makeKey(new char[0]);
            tremplin.journal().log(Samples.facts("Marathon", "accueil-spectateurs", LocalDate.of(2026, 5, 2), 240));
            tremplin.declaring().export(missions);
        }
        try (Tremplin tremplin = Tremplin.open(desk, Window.CLOCK)) {
            Desks.sign(tremplin, missions, PASSPHRASE.toCharArray());
        }
    }
}
