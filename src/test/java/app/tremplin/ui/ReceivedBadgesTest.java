package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.Organisation;
import app.tremplin.badge.bake.PngBaking;
import app.tremplin.badge.bake.SvgBaking;
import app.tremplin.domain.Badge;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Samples;
import app.tremplin.platform.Settings;
import app.tremplin.text.Texts;
import app.tremplin.work.Tremplin;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReceivedBadgesTest {

    private static final Instant LATER = Organisation.MORNING.plusSeconds(3_600);

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private Mission mission;
    private Badge own;
    private Path json;
    private Path png;
    private Path broken;

    @BeforeEach
    void receive_three_files() throws Exception {
        Wallet.fill(folder, "Léa Martin");
        own = Wallet.badge(folder, Wallet.light(Language.FR));
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            mission = tremplin.journal().missions().getFirst();
            Mission other = tremplin.journal()
                    .log(Samples.facts("Marathon des deux rives", "accreditation", LocalDate.of(2026, 6, 1), 300));
            String badge = badge(tremplin, new UUID(1, 1), Organisation.MORNING, mission);
            json = Files.writeString(elsewhere.resolve("fete-du-fleuve.json"), badge);
            byte[] art = tremplin.badging().picture(own, Language.FR, 600);
            png = Files.write(
                    elsewhere.resolve("marathon.png"),
                    PngBaking.bake(art, badge(tremplin, new UUID(2, 2), Organisation.MORNING, other)));
            broken = Files.writeString(elsewhere.resolve("abime.json"), badge.replace("Léa Martin", "Max Martin"));
        }
    }

    @ParameterizedTest
    @CsvSource({"FR,LIGHT,100,1000,1000", "EN,DARK,100,1180,780", "FR,DARK,200,1180,780", "EN,LIGHT,200,1000,1000"})
    void three_files_at_once_each_say_what_became_of_them_and_the_mission_is_confirmed(
            Language language, Settings.Theme theme, int percent, int width, int height) throws Exception {
        Texts texts = Texts.of(language);
        Settings settings = Settings.initial(language).withTheme(theme).withTextPercent(percent);
        String name = "-" + language.code() + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + percent;
        try (Window window = Window.open(folder, settings)) {
            Wallet.size(window, width, height);
            Wallet.press(window, "place-badges").picture("wallet-before" + name);
            List.of(json, broken, png).forEach(window::willChoose);
            Wallet.press(window, "import-badges").picture("wallet-imported" + name);
            assertThat(window.words())
                    .contains("fete-du-fleuve.json", texts.get("wallet.outcome.added", "Fête du fleuve", 1))
                    .contains("marathon.png", texts.get("wallet.outcome.added", "Marathon des deux rives", 1))
                    .contains("abime.json", texts.get("finding.integrity.changed"))
                    .contains(texts.get("wallet.confirmed", 2))
                    .contains(texts.get("verify.issuer", Organisation.NAME));
            for (int part = 0; part <= 2; part++) {
                Wallet.scroll(window, part / 2.0).picture("wallet-received" + name + "-" + part);
            }
            assertThat(Fitting.cut(window)).isEmpty();
            Wallet.press(window, "place-missions");
            Wallet.column(window, "missions", "state").picture("wallet-missions" + name);
            assertThat(window.words()).contains(texts.get("state.confirmed"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_badge_is_removed_and_comes_back_and_its_original_is_saved(Language language) {
        Texts texts = Texts.of(language);
        try (Window window = Window.open(folder, language)) {
            window.click("place-badges");
            window.willChoose(json);
            Wallet.press(window, "import-badges");
            Path out = elsewhere.resolve("out.json");
            window.willChoose(out);
            Wallet.press(window, "export-original");
            assertThat(out).hasSameBinaryContentAs(json);

            Wallet.press(window, "remove-badge");
            assertThat(window.words())
                    .contains(texts.get("wallet.removed", "Fête du fleuve"))
                    .doesNotContain(Organisation.NAME);
            window.click("undo");
            assertThat(window.words())
                    .contains(Organisation.NAME)
                    .contains(texts.get("history.undone", texts.get("change.badge.removed", "Fête du fleuve")));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void history_and_endorsements_stand_with_the_badge(Language language) throws Exception {
        Texts texts = Texts.of(language);
        Path newer;
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            newer = Files.writeString(elsewhere.resolve("newer.json"), badge(tremplin, new UUID(1, 1), LATER, mission));
        }
        Path endorsement = Files.writeString(
                elsewhere.resolve("recommandation.json"), Organisation.endorsement(own.json(), "Toujours à l’heure."));
        try (Window window = Window.open(folder, language)) {
            window.click("place-badges");
            List.of(json, newer, endorsement).forEach(window::willChoose);
            Wallet.press(window, "import-badges");
            assertThat(window.words())
                    .contains(
                            texts.get("wallet.outcome.replaced", "Fête du fleuve", 0),
                            texts.get("wallet.outcome.endorsed", Organisation.NAME));
            Wallet.press(window, "badge-1");
            Wallet.scroll(window, 1).picture("wallet-history-" + language.code());
            assertThat(window.shows("history")).isTrue();
            Wallet.press(window, "badge-0");
            Wallet.scroll(window, 0.6).picture("wallet-endorsed-" + language.code());
            assertThat(window.words()).contains("Toujours à l’heure.", Organisation.NAME);
            assertThat(window.shows("endorsements")).isTrue();
        }
    }

    @Test
    void what_was_copied_is_pasted_on_the_page() throws Exception {
        String badge = Files.readString(json);
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("place-badges");
            copy(badge);
            focus(window, "import-badges");
            window.push(KeyCode.SHORTCUT, KeyCode.V);
            assertThat(window.words())
                    .contains("Texte collé", Texts.of(Language.FR).get("wallet.outcome.added", "Fête du fleuve", 1));
            window.push(KeyCode.SHORTCUT, KeyCode.V);
            assertThat(window.words()).contains(Texts.of(Language.FR).get("wallet.outcome.same", "Fête du fleuve"));
            copy("bonjour");
            focus(window, "import-badges");
            window.push(KeyCode.SHORTCUT, KeyCode.V).picture("wallet-refused-fr");
            assertThat(window.words()).contains("Pas importé.");
        }
    }

    @Test
    void a_drawing_from_outside_is_shown_without_what_it_refers_to() throws Exception {
        String drawing = """
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 50">
                <script>throw 1</script><image xlink:href="file:///etc/passwd" width="9" height="9"/>
                <image xlink:href="http://localhost:1/x.png" width="9" height="9"/>
                <rect width="100" height="50" fill="#0b7a6f"/></svg>
                """;
        byte[] svg = SvgBaking.bake(drawing.getBytes(StandardCharsets.UTF_8), Files.readString(json));
        Path file = Files.write(elsewhere.resolve("badge.svg"), svg);
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("place-badges");
            window.willChoose(file);
            Wallet.press(window, "import-badges").picture("wallet-svg-fr");
            assertThat(window.shows("badge-picture")).isTrue();
        }
    }

    private static String badge(Tremplin tremplin, UUID id, Instant issued, Mission mission) {
        return Organisation.badge(id, issued, tremplin.identity().me(), List.of(mission));
    }

    private static void copy(String words) {
        Window.onWindowThread(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static void focus(Window window, String id) {
        Window.onWindowThread(() -> {
            window.node(id).requestFocus();
            return true;
        });
    }
}
