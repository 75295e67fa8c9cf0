package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.Organisation;
import app.tremplin.QrReading;
import app.tremplin.badge.bake.PngBaking;
import app.tremplin.badge.bake.SvgBaking;
import app.tremplin.domain.Badge;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.platform.Settings;
import app.tremplin.text.Texts;
import app.tremplin.work.Tremplin;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Showing badges to others and taking them away.
class WalletJourneyTest {

    private static final String PUBLISHED = "HTTPS://VERIFY.EXAMPLE.ORG/";

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @ParameterizedTest
    @CsvSource({"FR,DARK,100", "EN,LIGHT,200"})
    void a_badge_is_shown_large_on_white_in_any_theme_and_escape_closes_it(
            Language language, Settings.Theme theme, int percent) throws Exception {
        Wallet.fill(folder, "Léa Martin");
        Settings settings = Settings.initial(language)
                .withTheme(theme)
                .withTextPercent(percent)
                .withVerifyAddress(PUBLISHED);
        Badge badge = Wallet.badge(folder, settings);
        try (Window window = Window.open(folder, settings)) {
            Wallet.press(window, "place-badges");
            Wallet.press(window, "show-qr");
            Stage screen = top();
            BufferedImage picture = Picture.keep(screen.getScene(), "badge-qr-" + language.code() + "-" + percent);
            assertThat(QrReading.of(picture).getText()).isEqualTo(PUBLISHED + "#" + badge.token());
            assertThat(picture.getRGB(2, 2) & 0xffffff).as("white").isEqualTo(0xffffff);
            Node code = screen.getScene().getRoot().lookup("#qr");
            assertThat(Wallet.spoken(code)).contains("Fête du fleuve", PUBLISHED);
            window.push(KeyCode.ESCAPE);
            assertThat(screen.isShowing()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nobody_is_asked_to_scan_a_code_that_only_this_computer_opens(Language language) {
        Texts texts = Texts.of(language);
        Wallet.fill(folder, "Léa Martin");
        Wallet.badge(folder, Wallet.light(language));
        try (Window window = Window.open(folder, language)) {
            window.click("place-badges");
            Wallet.press(window, "show-qr");
            Scene screen = top().getScene();
            Picture.keep(screen, "badge-qr-local-" + language.code());
            assertThat(screen.getRoot().lookupAll(".label"))
                    .map(label -> ((Labeled) label).getText())
                    .contains(texts.get("badges.local.short"))
                    .doesNotContain(texts.get("badges.show.scan"));
            window.push(KeyCode.ESCAPE);
        }
    }

    @ParameterizedTest
    @CsvSource({"FR, novembre 2026, Auto-d%C3%A9clar%C3%A9", "EN, November 2026, Self-declared"})
    void linkedin_is_opened_only_after_saying_what_it_will_get(Language language, String month, String organisation) {
        Wallet.fill(folder, "Léa Martin");
        Settings settings = Wallet.light(language).withVerifyAddress(PUBLISHED);
        Badge badge = Wallet.badge(folder, settings);
        try (Window window = Window.open(folder, settings)) {
            window.click("place-badges");
            assertThat(window.shows("linkedin-question")).isFalse();
            Wallet.press(window, "linkedin").picture("badge-linkedin-" + language.code());
            assertThat(window.browsed()).isEmpty();
            Texts texts = Texts.of(language);
            String token = badge.token();
            assertThat(window.words())
                    .contains(texts.get("badges.linkedin.name", "Fête du fleuve"))
                    .contains(texts.get("badges.linkedin.organisation", texts.get("art.self-declared")))
                    .contains(texts.get("badges.linkedin.month", month))
                    .contains(PUBLISHED + "#" + token.substring(0, 8) + "…" + token.substring(token.length() - 8));
            Wallet.press(window, "linkedin-cancel");
            assertThat(window.browsed()).isEmpty();
            assertThat(window.shows("linkedin-question")).isFalse();
            Wallet.press(window, "linkedin");
            Wallet.press(window, "linkedin-go");
            assertThat(window.browsed())
                    .containsExactly("https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME"
                            + "&name=F%C3%AAte%20du%20fleuve&organizationName=" + organisation
                            + "&issueYear=2026&issueMonth=11&certUrl=HTTPS%3A%2F%2FVERIFY.EXAMPLE.ORG%2F%23"
                            + badge.token());
        }
    }

    @Test
    void a_link_that_works_here_alone_is_not_sent_to_linkedin() {
        Wallet.fill(folder, "Léa Martin");
        Settings settings = Wallet.light(Language.FR);
        Wallet.badge(folder, settings);
        try (Window window = Window.open(folder, settings)) {
            window.click("place-badges");
            Wallet.press(window, "linkedin");
            assertThat(window.words()).contains(Texts.of(Language.FR).get("badges.linkedin.nolink"));
            Wallet.press(window, "linkedin-go");
            assertThat(window.browsed().getFirst()).doesNotContain("certUrl", "LOCALHOST");
        }
    }

    @ParameterizedTest
    @CsvSource({"FR,LIGHT,100", "EN,DARK,200"})
    void a_received_badge_tells_everything_and_is_saved_in_other_forms_with_the_same_signature(
            Language language, Settings.Theme theme, int percent) throws Exception {
        Wallet.fill(folder, "Léa Martin");
        Settings settings = Settings.initial(language).withTheme(theme).withTextPercent(percent);
        String json;
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            List<Mission> missions = tremplin.journal().missions();
            json = Organisation.badge(
                    new UUID(1, 1), Organisation.MORNING, tremplin.identity().me(), missions);
        }
        Path file = Files.writeString(elsewhere.resolve("badge.json"), json);
        Texts texts = Texts.of(language);
        String name = "badge-received-" + language.code() + "-" + percent;
        try (Window window = Window.open(folder, settings)) {
            Wallet.press(window, "place-badges");
            window.willChoose(file);
            Wallet.press(window, "import-badges");
            Wallet.press(window, "close-outcomes");
            for (int part = 0; part <= 4; part++) {
                Wallet.scroll(window, part / 4.0).picture(name + "-" + part);
            }
            assertThat(Fitting.cut(window)).isEmpty();
            assertThat(window.shows("badge-picture"))
                    .as("the art of the organisation")
                    .isTrue();
            assertThat(window.words())
                    .contains(texts.get("wallet.issuer", Organisation.NAME), texts.get("wallet.endless"))
                    .contains(texts.get("badges.save.not.received"));
            Window.onWindowThread(() -> {
                esco(window.scene().getRoot()).fire();
                return true;
            });
            assertThat(window.settle().browsed().getFirst()).startsWith("http://data.europa.eu/esco/skill/");

            Path png = elsewhere.resolve("other.png");
            window.willChoose(png);
            Wallet.press(window, "save-png-small");
            assertThat(PngBaking.unbake(Files.readAllBytes(png))).isEqualTo(json);
            Path svg = elsewhere.resolve("other.svg");
            window.willChoose(svg);
            Wallet.press(window, "save-svg");
            assertThat(SvgBaking.unbake(Files.readAllBytes(svg))).isEqualTo(json);
            assertThat(new String(Files.readAllBytes(svg), StandardCharsets.UTF_8))
                    .contains(Organisation.NAME);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_hundred_badges_are_searched_and_shown_a_few_at_a_time(Language language) {
        Texts texts = Texts.of(language);
        Wallet.fill(folder, "Léa Martin");
        Wallet.badge(folder, Wallet.light(language));
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            Mission mission = tremplin.journal().missions().getFirst();
            for (int i = 1; i < 100; i++) {
                String json = Organisation.badge(
                        new UUID(1, i),
                        Organisation.MORNING.plusSeconds(i),
                        tremplin.identity().me(),
                        List.of(mission));
                tremplin.wallet().add("badge " + i, json);
            }
        }
        try (Window window = Window.open(folder, language)) {
            window.click("place-badges").picture("wallet-hundred-" + language.code());
            assertThat(window.words()).contains(texts.get("wallet.count", 100, 100), texts.get("wallet.more", 88));
            assertThat(window.shows("badge-11")).isTrue();
            assertThat(window.shows("badge-12")).isFalse();
            Wallet.press(window, "shelf-more");
            assertThat(window.node("badge-12").isFocused()).isTrue();
            assertThat(window.words()).contains(texts.get("wallet.more", 76));
            Wallet.press(window, "shelf-signer-1");
            assertThat(window.words()).contains(texts.get("wallet.count", 1, 100));
            Wallet.press(window, "shelf-signer-0");
            window.type("shelf-words", "rien de tel").picture("wallet-hundred-none-" + language.code());
            assertThat(window.words()).contains(texts.get("wallet.count", 0, 100));
        }
    }

    private static Hyperlink esco(Parent root) {
        ScrollPane page = (ScrollPane) root.lookup(".page-scroll");
        return (Hyperlink) page.getContent().lookup("#badge-details").lookup(".skill-chip");
    }

    private static Stage top() {
        return Window.onWindowThread(
                () -> (Stage) javafx.stage.Window.getWindows().getLast());
    }
}
