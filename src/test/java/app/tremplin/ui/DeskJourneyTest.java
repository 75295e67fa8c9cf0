package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.Samples;
import app.tremplin.platform.Settings;
import app.tremplin.text.Texts;
import app.tremplin.work.Tremplin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The whole trust path in the window, on a volunteer's computer and on a desk's.
class DeskJourneyTest {

    private static final String PASSPHRASE = "prairie haute 42";

    @TempDir
    Path volunteer;

    @TempDir
    Path desk;

    @TempDir
    Path stick;

    @ParameterizedTest
    @EnumSource(Language.class)
    void missions_go_to_the_desk_and_come_back_confirmed_and_refused(Language language) throws Exception {
        Texts texts = Texts.of(language);
        Path file = stick.resolve("missions.tremplin");
        declare();
        try (Window window = Window.open(volunteer, language)) {
            window.willChoose(file);
            window.click("place-missions").click("hand-in").picture("missions-handed-in-" + language.code());
            assertThat(window.words()).contains(texts.get("missions.handed-in", 2, file.toString()));
        }
        try (Window window = Window.open(desk, language)) {
            window.click("place-desk").picture("desk-empty-" + language.code());
            window.click("create-issuer");
            create(window, language);
            window.willChoose(file);
            window.click("place-desk").picture("desk-waiting-" + language.code());
            window.click("open-file").picture("desk-open-" + language.code());
            window.click("confirm-0").click("refuse-1");
            assertThat(window.words()).contains(texts.get("desk.reason.missing"));
            window.write("Absent").picture("desk-decided-" + language.code());
            assertThat(window.words())
                    .contains(texts.get("desk.totals", 1, texts.formats().duration(240), 1, 0));
            window.willChoose(stick);
            window.press("sign").picture("desk-signed-" + language.code());
            assertThat(window.words()).contains(texts.get("desk.signed", 1, "Léa Martin"));
            window.click("next-volunteer");
            assertThat(window.shows("open-file")).isTrue();
        }
        Path out = stick.resolve("lea-martin");
        try (Tremplin checker = Tremplin.open(desk, Window.CLOCK)) {
            for (String name : List.of("badge.json", "badge.png", "badge-1200.png", "badge.svg", "badge.jwt")) {
                assertThat(checker.verifying()
                                .file(out.resolve(name), Optional.of("lea@example.org"), language)
                                .holds())
                        .as(name)
                        .isTrue();
            }
        }
        try (Window window = Window.open(volunteer, language)) {
            window.willChoose(out.resolve("answer.tremplin"));
            window.click("place-missions").click("open-answer").picture("missions-answer-" + language.code());
            assertThat(window.words()).contains(texts.get("missions.answer.title", "Comité du Fleuve"));
            window.click("accept-answer").picture("missions-answered-" + language.code());
            assertThat(window.words()).contains(texts.get("missions.answer.accepted", 2));
        }
        assertThat(states()).hasSize(2);
        assertThat(states()).anySatisfy(state -> assertThat(state).isInstanceOf(MissionState.Confirmed.class));
        assertThat(states())
                .anySatisfy(state -> assertThat(state)
                        .isInstanceOfSatisfying(
                                MissionState.Refused.class,
                                refused -> assertThat(refused.reason()).isEqualTo("Absent")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_badge_is_found_in_the_register_suspended_reinstated_and_revoked(Language language) {
        signed();
        Texts texts = Texts.of(language);
        try (Window window = Window.open(desk, language)) {
            window.click("place-desk").click("register").type("search", "lea");
            window.clickOnWords("Léa Martin").picture("register-" + language.code());
            window.click("suspend").picture("register-suspend-" + language.code());
            window.click("withdraw");
            assertThat(window.words()).contains(texts.get("desk.reason.missing"));
            window.type("reason", "À vérifier").click("withdraw");
            assertThat(window.words()).contains(texts.get("register.status.suspended", "À vérifier"));
            assertThat(window.node("register-table").isFocused()).isTrue();
            window.press("reinstate");
            assertThat(window.words()).contains(texts.get("register.status.valid"));
            assertThat(window.node("register-table").isFocused())
                    .as("one goes on at the badge")
                    .isTrue();
            window.click("revoke")
                    .type("reason", "Erreur de nom")
                    .click("withdraw")
                    .picture("register-revoked-" + language.code());
            assertThat(window.words()).contains(texts.get("register.status.revoked", "Erreur de nom"));
            assertThat(window.node("revoke").isDisabled()).isTrue();
            assertThat(window.node("suspend").isDisabled()).isTrue();
            window.willChoose(stick);
            window.click("export-badge");
            assertThat(stick.resolve("lea-martin/badge.png")).exists();
            window.type("search", "nobody").picture("register-none-" + language.code());
            assertThat(window.words()).contains(texts.get("register.none"));
            assertThat(window.node("search").isFocused())
                    .as("one goes on typing")
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void who_publishes_no_lists_is_told_before_withdrawing_that_nobody_will_see_it(Language language) {
        signed(Optional.empty());
        Texts texts = Texts.of(language);
        try (Window window = Window.open(desk, language)) {
            window.click("place-desk").click("register").clickOnWords("Léa Martin");
            for (String withdrawal : List.of("suspend", "revoke")) {
                window.click(withdrawal);
                assertThat(window.words())
                        .contains(texts.get("register." + withdrawal + ".unlisted", "Léa Martin"))
                        .doesNotContain(texts.get("register." + withdrawal + ".why", "Léa Martin"));
            }
        }
    }

    @Test
    void a_file_that_is_damaged_says_so_and_one_that_was_signed_asks_before_signing_again() throws Exception {
        signed();
        Path file = stick.resolve("missions.tremplin");
        Texts texts = Texts.of(Language.EN);
        try (Window window = Window.open(desk, Language.EN)) {
            Path damaged = stick.resolve("damaged.tremplin");
            Files.writeString(damaged, Files.readString(file).replace("Fête", "Foire"));
            window.willChoose(damaged);
            window.click("place-desk").click("open-file").picture("desk-damaged-en");
            assertThat(window.words()).contains(texts.get("failure.MISSION_FILE_CHANGED"));

            window.willChoose(file);
            window.click("open-file")
                    .click("confirm-all")
                    .type("passphrase", "not the passphrase")
                    .click("unlock");
            assertThat(window.words()).contains(texts.get("failure.WRONG_PASSPHRASE"));
            window.type("passphrase", PASSPHRASE).click("unlock").press("sign").picture("desk-again-en");
            assertThat(window.words()).contains(texts.get("desk.again.sign"));
            window.willChoose(stick.resolve("again"));
            window.press("sign-again");
            assertThat(stick.resolve("again/lea-martin/badge.json")).exists();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_organisation_is_made_backed_up_and_given_a_new_key(Language language) {
        Path copy = stick.resolve("copy.p12");
        Texts texts = Texts.of(language);
        try (Window window = Window.open(desk, language)) {
            window.click("place-issuers").picture("issuers-empty-" + language.code());
            window.click("create-issuer");
            window.press("save-issuer").picture("issuer-form-wrong-" + language.code());
            assertThat(window.words()).contains(texts.get("organisation.problem.name"));
            create(window, language);
            window.click("place-issuers").picture("issuers-" + language.code());
            window.willChoose(copy);
            window.click("backup-0")
                    .type("passphrase-0", PASSPHRASE)
                    .picture("issuers-backup-" + language.code())
                    .click("go-0");
            assertThat(copy).exists();
            window.click("rotate-0")
                    .type("passphrase-0", PASSPHRASE)
                    .click("go-0")
                    .picture("issuers-rotated-" + language.code());
            assertThat(window.words()).contains(texts.get("issuers.rotated"));
            window.willChoose(stick.resolve("public"));
            window.click("public-0");
            assertThat(stick.resolve("public/issuers.json")).exists();
        }
    }

    @Test
    void all_places_fit_at_twice_the_text_and_in_the_dark() {
        signed();
        Path file = stick.resolve("missions.tremplin");
        Settings settings =
                Settings.initial(Language.FR).withTheme(Settings.Theme.DARK).withTextPercent(200);
        try (Window window = Window.open(desk, settings)) {
            window.click("place-issuers").picture("issuers-200-dark-fr");
            window.click("change-0").picture("issuer-form-200-dark-fr");
            window.willChoose(file);
            window.click("place-desk").picture("desk-200-dark-fr");
            window.click("open-file").picture("desk-open-200-dark-fr");
            window.click("place-desk").click("register").picture("register-200-dark-fr");
        }
    }

    private void create(Window window, Language language) {
        window.type("issuer-name", "Comité du Fleuve")
                .type("issuer-url", "https://fleuve.example/")
                .type("issuer-verify-address", "https://verifier.example/")
                .type("issuer-status-address", "https://verifier.example/status/")
                .picture("issuer-form-" + language.code())
                .type("passphrase", PASSPHRASE)
                .type("passphrase-again", PASSPHRASE)
                .picture("issuer-form-below-" + language.code())
                .press("save-issuer")
                .picture("issuer-created-" + language.code());
        assertThat(window.words()).contains(Texts.of(language).get("issuers.created", "Comité du Fleuve"));
    }

    private void declare() {
        try (Tremplin tremplin = Tremplin.open(volunteer, Window.CLOCK)) {
            tremplin.identity().change("Léa Martin", "ACC-1", List.of("lea@example.org"));
            tremplin.badging().makeKey(new char[0]);
            tremplin.journal().log(Samples.facts("Fête du fleuve", "secours-medical", LocalDate.of(2026, 7, 26), 240));
            tremplin.journal().log(Samples.facts("Marathon", "accueil-spectateurs", LocalDate.of(2026, 5, 2), 240));
        }
    }

    /// A badge over all missions, signed without the window.
    private void signed() {
        signed(Optional.of("https://verifier.example/status/"));
    }

    /// @param lists where the organisation publishes its lists of withdrawn badges
    private void signed(Optional<String> lists) {
        declare();
        Path file = stick.resolve("missions.tremplin");
        try (Tremplin tremplin = Tremplin.open(volunteer, Window.CLOCK)) {
            tremplin.declaring().export(file);
        }
        try (Tremplin tremplin = Tremplin.open(desk, Window.CLOCK)) {
            Desks.sign(tremplin, file, PASSPHRASE.toCharArray(), lists);
        }
    }

    private List<MissionState> states() {
        try (Tremplin tremplin = Tremplin.open(volunteer, Window.CLOCK)) {
            return tremplin.journal().missions().stream().map(Mission::state).toList();
        }
    }
}
