package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.BadgeSplit;
import app.tremplin.domain.Decision;
import app.tremplin.domain.Declaration;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Id;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.IssuerProfile;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Phrase;
import app.tremplin.text.Texts;
import app.tremplin.work.Tremplin;
import app.tremplin.work.Websites;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A badge of an organisation with a website: nothing is asked there before the person says so.
class OnlineJourneyTest {

    private static final URI ADDRESS = URI.create("https://fleuve.example/.well-known/did.json");

    @TempDir
    Path verifier;

    @TempDir
    Path elsewhere;

    private final List<URI> asked = new CopyOnWriteArrayList<>();
    private Path badge;

    @BeforeEach
    void issue() {
        Path missions = elsewhere.resolve("missions.tremplin");
        Wallet.fill(elsewhere.resolve("volunteer"), "Léa Martin");
        try (Tremplin volunteer = Tremplin.open(elsewhere.resolve("volunteer"), Window.CLOCK)) {
            volunteer.badging().makeKey(new char[0]);
            volunteer.declaring().export(missions);
        }
        try (Tremplin desk = Tremplin.open(elsewhere.resolve("desk"), Window.CLOCK)) {
            Issuer issuer = desk.issuers().create(profile(), "prairie haute 42".toCharArray());
            Declaration declaration = desk.desk().open(missions);
            Map<Id<Mission>, Decision> all = new HashMap<>();
            declaration.file().missions().forEach(mission -> all.put(mission.id(), new Decision.Confirm()));
            desk.delivering()
                    .save(desk.desk().issue(declaration, all, issuer, BadgeSplit.ONE, false), issuer, elsewhere);
            desk.issuers().export(issuer, elsewhere);
        }
        badge = elsewhere.resolve("badge.json");
    }

    @ParameterizedTest
    @CsvSource({"FR, English, Français", "EN, Français, English"})
    void the_website_is_asked_once_when_the_button_is_pressed_and_its_answer_stays(
            Language language, String there, String back) {
        Texts texts = Texts.of(language);
        try (Window window = window(language, this::answer)) {
            window.click("place-verify");
            window.willChoose(badge);
            window.press("choose");
            assertThat(Wallet.spoken(window.node("finding-issuer"))).contains(texts.get("result.not_checked"));
            assertThat(window.words()).contains(texts.get("verify.online.why", "fleuve.example"));
            window.clickOnWords(there).clickOnWords(back).click("place-badges").click("place-verify");
            window.willChoose(badge);
            window.press("choose");
            Wallet.scroll(window, 0.6).picture("verify-before-online-" + language.code());
            assertThat(asked).isEmpty();

            window.press("check-online").picture("verify-online-" + language.code());
            assertThat(asked).containsExactly(ADDRESS);
            assertThat(Wallet.spoken(window.node("finding-issuer"))).contains(texts.get("result.ok"), "fleuve.example");
            window.click("place-verify");
            window.willChoose(badge);
            window.press("choose");
            assertThat(Wallet.spoken(window.node("finding-issuer"))).contains(texts.get("result.ok"));
            assertThat(asked).hasSize(1);
        }
    }

    @Test
    void a_website_that_does_not_answer_leaves_everything_as_it_was() {
        Texts texts = Texts.of(Language.EN);
        try (Window window = window(Language.EN, address -> {
            asked.add(address);
            throw new Failure(FailureCode.ONLINE, "fleuve.example", Phrase.of("online.time"));
        })) {
            window.click("place-verify");
            window.willChoose(badge);
            window.press("choose").press("check-online").picture("verify-online-silent-en");
            assertThat(asked).containsExactly(ADDRESS);
            assertThat(window.words()).contains(FailureCode.ONLINE.code());
            assertThat(Wallet.spoken(window.node("finding-issuer"))).contains(texts.get("result.not_checked"));
            assertThat(window.shows("check-online")).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void missions_are_confirmed_by_the_badge_that_came_before_its_organisation_was_known(Language language) {
        Texts texts = Texts.of(language);
        try (Window window = volunteerWithAnUnknownBadge(language)) {
            assertThat(asked).isEmpty();
            window.click("place-badges");
            Wallet.press(window, "check-online").picture("wallet-online-" + language.code());
            assertThat(window.words()).contains(texts.get("verify.online.asked", 1, 1));
            assertThat(window.shows("check-online")).isTrue();
            window.click("place-missions");
            assertThat(window.words()).contains(texts.get("state.confirmed"));
            window.push(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(window.words()).contains(texts.get("state.declared"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_file_of_keys_does_the_same(Language language) {
        Texts texts = Texts.of(language);
        try (Window window = volunteerWithAnUnknownBadge(language)) {
            window.click("place-verify");
            window.willChoose(elsewhere.resolve("issuers.json"));
            Wallet.press(window, "import-issuers").picture("verify-issuers-confirm-" + language.code());
            assertThat(window.words()).contains(texts.get("wallet.confirmed", 1));
            window.click("place-missions");
            assertThat(window.words()).contains(texts.get("state.confirmed"));
        }
        assertThat(asked).isEmpty();
    }

    /// The badge is in the wallet and its organisation unknown, so that the mission is declared.
    private Window volunteerWithAnUnknownBadge(Language language) {
        Texts texts = Texts.of(language);
        Window window = window(elsewhere.resolve("volunteer"), language, this::answer);
        window.click("place-badges");
        window.willChoose(badge);
        Wallet.press(window, "import-badges").picture("wallet-unproved-" + language.code());
        assertThat(window.words()).contains(texts.get("wallet.outcome.unproved", "Fête du fleuve", "Comité du Fleuve"));
        window.click("place-missions");
        assertThat(window.words()).contains(texts.get("state.declared"));
        return window;
    }

    private Window window(Language language, Function<URI, byte[]> website) {
        return window(verifier, language, website);
    }

    private static Window window(Path folder, Language language, Function<URI, byte[]> website) {
        return Window.open(folder, Wallet.light(language), () -> Websites.open(folder, Window.CLOCK, website));
    }

    private byte[] answer(URI address) {
        asked.add(address);
        try {
            return Files.readAllBytes(elsewhere.resolve("did.json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IssuerProfile profile() {
        return new IssuerProfile(
                "Comité du Fleuve",
                "https://fleuve.example/",
                "",
                Optional.empty(),
                Optional.of("fleuve.example"),
                "https://verifier.example/",
                Optional.empty(),
                Optional.empty(),
                Language.FR);
    }
}
