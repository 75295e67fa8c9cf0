package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Issuer;
import app.tremplin.domain.IssuerProfile;
import app.tremplin.domain.Language;
import app.tremplin.domain.Samples;
import app.tremplin.platform.Settings;
import app.tremplin.text.Texts;
import app.tremplin.work.Tremplin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// An organisation puts its page on the web and keeps it up to date.
class PublishJourneyTest {

    private static final String PASSPHRASE = "prairie haute 42";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path desk;

    @TempDir
    Path elsewhere;

    private Path web;

    @BeforeEach
    void sign_a_badge() {
        web = elsewhere.resolve("web");
        Path missions = elsewhere.resolve("missions.tremplin");
        try (Tremplin volunteer = Tremplin.open(elsewhere.resolve("volunteer"), Window.CLOCK)) {
            volunteer.identity().change("Léa Martin", "", List.of());
            volunteer.badging().makeKey(new char[0]);
            volunteer.journal().log(Samples.facts("Fête du fleuve", "secours-medical", LocalDate.of(2026, 7, 26), 240));
            volunteer.declaring().export(missions);
        }
        try (Tremplin tremplin = Tremplin.open(desk, Window.CLOCK)) {
            Desks.sign(tremplin, missions, PASSPHRASE.toCharArray());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_folder_is_written_then_a_revocation_makes_it_old_and_publishing_again_changes_two_files(Language language)
            throws Exception {
        Texts texts = Texts.of(language);
        try (Window window = Window.open(desk, language)) {
            window.click("place-issuers").picture("issuers-unpublished-" + language.code());
            assertThat(window.words()).contains(texts.get("publication.never"));
            window.click("publish-0").picture("publish-" + language.code());
            window.press("publish");
            assertThat(window.words()).contains(texts.get("publish.folder.missing"));
            window.willChoose(web);
            window.click("choose-folder").type("passphrase", "not this one").press("publish");
            assertThat(window.words()).contains(texts.get("failure.WRONG_PASSPHRASE"));
            assertThat(web).doesNotExist();
            window.type("passphrase", PASSPHRASE).press("publish").picture("publish-done-" + language.code());
            assertThat(window.words())
                    .contains(
                            texts.get("publish.files.added", 22),
                            "index.html",
                            "status/0-revocation.json",
                            texts.get("publication.current", TODAY))
                    .doesNotContain(texts.get("publish.files.unchanged", 2));
            assertThat(window.shows("passphrase")).isFalse();
            window.press("open-folder");
            assertThat(window.browsed()).containsExactly(web.toUri().toString());

            window.click("place-desk").click("register");
            assertThat(window.shows("publish")).isFalse();
            window.clickOnWords("Léa Martin")
                    .click("revoke")
                    .type("reason", "Erreur")
                    .click("withdraw")
                    .picture("register-behind-" + language.code());
            assertThat(window.words()).contains(texts.get("publication.behind", TODAY, 1));
            window.click("publish").press("publish").picture("publish-again-" + language.code());
            assertThat(window.words())
                    .contains(
                            texts.get("publish.files.changed", 2),
                            "status/0-revocation.json",
                            texts.get("publish.files.unchanged", 20),
                            texts.get("publication.current", TODAY));
        }
        assertThat(Files.readString(web.resolve("issuers.json"))).contains("Comité du Fleuve");
    }

    @Test
    void another_website_is_left_alone_a_folder_that_is_away_is_told_and_a_new_key_makes_the_folder_old()
            throws Exception {
        Path holidays = Files.createDirectory(elsewhere.resolve("holidays"));
        Files.writeString(holidays.resolve("index.html"), "Mes vacances");
        Texts texts = Texts.of(Language.FR);
        try (Window window = Window.open(desk, Language.FR)) {
            window.click("place-issuers").click("publish-0");
            window.willChoose(holidays);
            window.click("choose-folder").type("passphrase", PASSPHRASE).press("publish");
            window.picture("publish-elsewhere-fr");
            assertThat(window.words()).contains(texts.get("failure.PUBLISH_ELSEWHERE", "holidays"));
            assertThat(holidays).isDirectoryContaining("glob:**/index.html");
            window.willChoose(web);
            window.click("choose-folder").press("publish");

            window.click("place-issuers")
                    .click("rotate-0")
                    .type("passphrase-0", PASSPHRASE)
                    .click("go-0");
            assertThat(window.words()).contains(texts.get("publication.behind", TODAY, 2));
            Files.move(web, elsewhere.resolve("unplugged"));
            window.click("place-issuers").picture("issuers-away-fr");
            assertThat(window.words()).contains(texts.get("publication.away", TODAY, web.toString()));
        }
    }

    @Test
    void a_badge_that_nobody_can_check_yet_says_so_where_it_is_signed_and_links_to_this_computer_are_warned_of() {
        Texts texts = Texts.of(Language.EN);
        try (Tremplin tremplin = Tremplin.open(desk, Window.CLOCK)) {
            Issuer issuer = tremplin.issuers().all().getFirst();
            IssuerProfile said = issuer.profile();
            tremplin.issuers()
                    .change(
                            issuer.id(),
                            new IssuerProfile(
                                    said.name(),
                                    said.url(),
                                    said.email(),
                                    said.logo(),
                                    said.domain(),
                                    Settings.LOCAL_ADDRESS,
                                    said.statusAddress(),
                                    said.validityMonths(),
                                    said.language()));
        }
        try (Window window = Window.open(desk, Language.EN)) {
            window.receive(elsewhere.resolve("missions.tremplin"))
                    .click("confirm-all")
                    .type("passphrase", PASSPHRASE)
                    .click("unlock");
            window.willChoose(elsewhere);
            window.press("sign").press("sign-again").picture("desk-signed-unpublished-en");
            assertThat(window.words()).contains(texts.get("publication.never"));
            window.click("publish").picture("publish-local-en");
            assertThat(window.words()).contains(texts.get("publish.local"));
            window.click("change-issuer");
            assertThat(window.shows("issuer-verify-address")).isTrue();
        }
    }

    @Test
    void it_fits_at_twice_the_text_and_in_the_dark() {
        Settings settings =
                Settings.initial(Language.FR).withTheme(Settings.Theme.DARK).withTextPercent(200);
        try (Window window = Window.open(desk, settings)) {
            window.click("place-issuers").picture("issuers-publish-200-dark-fr");
            window.click("publish-0").picture("publish-200-dark-fr");
            window.willChoose(web);
            window.click("choose-folder").type("passphrase", PASSPHRASE).press("publish");
            window.picture("publish-done-200-dark-fr");
            assertThat(window.shows("publish-done")).isTrue();
        }
    }
}
