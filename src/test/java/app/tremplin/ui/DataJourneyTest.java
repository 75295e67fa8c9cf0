package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Backup;
import app.tremplin.domain.Language;
import app.tremplin.domain.Samples;
import app.tremplin.platform.Settings;
import app.tremplin.text.Texts;
import app.tremplin.work.Tremplin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The first run, and all that can be done with the data as a whole, each in one window.
class DataJourneyTest {

    @TempDir
    Path folder;

    private Path home;

    @ParameterizedTest
    @CsvSource({"FR, EN", "EN, FR"})
    void the_first_run_goes_by_keyboard_alone_in_either_language(Language language, Language other) {
        home = folder.resolve("home");
        try (Window window = Window.firstRun(home, Wallet.light(language))) {
            window.picture("welcome-" + language.code());
            assertThat(window.shows("place-home")).isFalse();
            window.write("李小龙 Bruce")
                    .push(KeyCode.TAB)
                    .write("V-12")
                    .push(KeyCode.TAB)
                    .write("a@example.org, b");
            assertThat(window.words()).contains(Texts.of(language).get("settings.emails.unusual", "b"));
            window.write("@example.org").picture("welcome-typed-" + language.code());
            window.press("welcome-language-" + other.ordinal());
            assertThat(window.words()).contains(Texts.of(other).get("welcome.title"));
            window.push(KeyCode.ENTER);
            assertThat(window.shows("event")).isTrue();
            assertThat(window.shows("place-home")).isTrue();
        }
        try (Tremplin tremplin = Tremplin.open(home, Window.CLOCK)) {
            assertThat(tremplin.identity().me().name()).isEqualTo("李小龙 Bruce");
            assertThat(tremplin.identity().me().emails()).containsExactly("a@example.org", "b@example.org");
            assertThat(tremplin.preferences().read().language()).isEqualTo(other);
        }
    }

    @Test
    void everything_can_be_skipped_at_twice_the_size_in_the_dark() {
        Settings settings =
                Settings.initial(Language.FR).withTheme(Settings.Theme.DARK).withTextPercent(200);
        try (Window window = Window.firstRun(folder.resolve("home"), settings)) {
            window.picture("welcome-200-dark");
            assertThat(Fitting.cut(window)).isEmpty();
            window.press("welcome-later");
            assertThat(window.shows("home-log")).isTrue();
            window.press("home-sample").picture("home-200-dark");
            assertThat(Fitting.cut(window)).isEmpty();
        }
    }

    @Test
    void badges_signed_for_others_count_in_a_backup_and_in_its_proof() {
        Texts texts = Texts.of(Language.EN);
        Path missions = folder.resolve("missions.tremplin");
        home = folder.resolve("home");
        Wallet.fill(home, "Léa Martin");
        Wallet.badge(home, Wallet.light(Language.EN));
        try (Tremplin tremplin = Tremplin.open(home, Window.CLOCK)) {
            tremplin.declaring().export(missions);
            Desks.sign(tremplin, missions, "quatre mots bien choisis".toCharArray());
        }
        try (Window window = Window.open(home, Language.EN)) {
            window.click("place-data").press("data-backup");
            assertThat(window.words())
                    .contains(texts.get("health.backup.proved", Window.CLOCK.instant(), 1, 2))
                    .contains(texts.get("data.contents", 1, texts.formats().duration(270), 2));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FR, Rien n’est encore sauvegardé, Sauvegarde faite et relue, remise en place à l’essai, a pris la place, rouvert à l’essai",
        "EN, Nothing is backed up yet, Backup taken and read back, restored on trial, has taken the place, opened again on trial"
    })
    void a_backup_is_taken_put_back_and_all_is_moved_and_deleted(
            Language language, String none, String taken, String proved, String replaced, String sealedWords)
            throws Exception {
        String code = language.code();
        home = folder.resolve("home");
        try (Tremplin tremplin = Tremplin.open(home, Window.CLOCK)) {
            tremplin.identity().change("Zoé", "", List.of());
            tremplin.journal().log(Samples.facts("Fête", "accreditation", LocalDate.of(2026, 6, 1), 240));
        }
        try (Window window = Window.open(home, language)) {
            window.picture("home-one-" + code).press("place-data").picture("data-" + code);
            assertThat(window.words()).contains(none);
            window.press("data-backup");
            assertThat(window.words()).contains(taken, proved);

            log("Marché");
            window.press("place-data").press("restore-0").picture("data-restore-" + code);
            assertThat(window.words()).contains("missions \u22121");
            window.press("restore-now").picture("home-restored-" + code);
            assertThat(window.words()).contains(replaced);
            assertThat(events()).containsExactly("Fête");

            Path zip = folder.resolve("all.zip");
            window.willChoose(zip);
            window.press("place-data").press("data-take");
            assertThat(zip).isNotEmptyFile();

            Path sealed = folder.resolve("all.tremplin-move");
            window.willChoose(sealed);
            window.type("move-passphrase", "quatre mots bien choisis").press("data-seal");
            assertThat(window.words()).contains(sealedWords);

            window.type(
                            "delete-word",
                            Texts.of(language).get("data.delete.word").toLowerCase(Locale.ROOT))
                    .picture("data-delete-" + code)
                    .press("data-delete");
            window.picture("welcome-deleted");
            assertThat(window.shows("welcome-log")).isTrue();
            assertThat(Files.exists(home.resolve("backups"))).isFalse();

            window.press("welcome-later").press("place-data");
            window.willChoose(sealed);
            window.type("move-passphrase", "quatre mots bien choisis").press("data-open");
            assertThat(events()).containsExactly("Fête");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FR, Avant de tout remplacer, ', avec clés', vos clés actuelles, a pris la place, est supprimée",
        "EN, Before replacing everything, ', with keys', your present data and keys, has taken the place, is deleted"
    })
    void what_comes_from_another_computer_leaves_a_copy_that_is_named_and_put_back(
            Language language, String before, String keys, String question, String replaced, String deleted) {
        String code = language.code();
        Path sealed = folder.resolve("all.tremplin-move");
        home = folder.resolve("there");
        log("Fête");
        try (Tremplin tremplin = Tremplin.open(home, Window.CLOCK)) {
            tremplin.moving().seal(sealed, "quatre mots bien choisis".toCharArray(), done -> {});
        }
        home = folder.resolve("home");
        log("Marché");
        try (Window window = Window.open(home, language)) {
            window.willChoose(sealed);
            window.press("place-data").type("move-passphrase", "quatre mots bien choisis");
            window.press("data-open").picture("home-arrived-" + code);
            assertThat(window.words()).contains(before);
            assertThat(events()).containsExactly("Fête");

            window.press("place-data").press("restore-0").picture("data-whole-" + code);
            assertThat(window.words()).contains(before + keys, question);
            window.press("restore-now");
            assertThat(window.words()).contains(replaced);
            assertThat(events()).containsExactly("Marché");

            window.press("place-data").press("discard-1");
            assertThat(window.node("discard-cancel").isFocused())
                    .as("Enter by mistake deletes nothing")
                    .isTrue();
            window.picture("data-discard-" + code)
                    .press("discard-cancel")
                    .press("discard-1")
                    .press("discard-now");
            assertThat(window.words()).contains(deleted).containsOnlyOnce(before + keys);
            assertThat(events()).containsExactly("Marché");
        }
    }

    @Test
    void closing_the_window_takes_a_last_backup() {
        home = folder.resolve("home");
        try (Window window = Window.open(home, Language.FR)) {
            log("Fête");
        }
        try (Tremplin tremplin = Tremplin.open(home, Window.CLOCK)) {
            assertThat(tremplin.backups().all()).extracting(Backup::reason).containsExactly(Backup.Reason.ROUTINE);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void damaged_data_are_replaced_by_the_latest_backup_and_kept(Language language) throws Exception {
        home = folder.resolve("home");
        try (Tremplin tremplin = Tremplin.open(home, Window.CLOCK)) {
            tremplin.journal().log(Samples.facts("Fête", "accreditation", LocalDate.of(2026, 6, 1), 240));
            tremplin.backups().catchUp();
        }
        Files.writeString(home.resolve("tremplin.db"), "no database, but words enough. ".repeat(200));
        try (Window window = Window.open(home, language)) {
            window.picture("damaged-" + language.code()).press("rescue");
            assertThat(events()).containsExactly("Fête");
            assertThat(window.shows("data-backup")).isTrue();
        }
        try (Stream<Path> kept = Files.walk(home.resolve("backups"))) {
            assertThat(kept.filter(file -> file.endsWith("tremplin.db"))).hasSize(1);
        }
    }

    @Test
    void the_page_and_the_home_page_fit_in_english_and_large() {
        Settings settings =
                Settings.initial(Language.EN).withTheme(Settings.Theme.LIGHT).withTextPercent(200);
        home = folder.resolve("home");
        log("Fête");
        try (Window window = Window.open(home, settings)) {
            window.press("place-data").press("data-backup").press("restore-0").picture("data-200-en");
            assertThat(Fitting.cut(window)).isEmpty();
            window.press("place-home").picture("home-200-en");
            assertThat(Fitting.cut(window)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_year_is_walked_by_keys_and_told_in_words(Language language) {
        try (Window window = Window.open(folder.resolve("home"), language)) {
            window.press("home-sample").resize(1000, 780).picture("home-wide-" + language.code());
            String day = Window.onWindowThread(() -> window.scene().getRoot().lookupAll(".day").stream()
                    .filter(node -> node.isFocusTraversable())
                    .map(node -> node.getId())
                    .findFirst()
                    .orElseThrow());
            Window.onWindowThread(() -> {
                window.node(day).requestFocus();
                return true;
            });
            window.push(KeyCode.PAGE_UP).picture("home-day-" + language.code());
            assertThat(window.words()).containsPattern("\\d+ \\p{L}+ 20\\d\\d\u00a0?: \\d .*mission");
            window.push(KeyCode.RIGHT);
            assertThat(window.words()).contains(Texts.of(language).get("home.day.none", ""));
        }
    }

    private void log(String event) {
        try (Tremplin tremplin = Tremplin.open(home, Window.CLOCK)) {
            tremplin.journal().log(Samples.facts(event, "accreditation", LocalDate.of(2026, 6, 1), 240));
        }
    }

    private List<String> events() {
        try (Tremplin tremplin = Tremplin.open(home, Window.CLOCK)) {
            return tremplin.journal().missions().stream()
                    .map(mission -> mission.facts().event())
                    .toList();
        }
    }
}
