package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Id;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.IssuerProfile;
import app.tremplin.domain.Language;
import app.tremplin.platform.Settings;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.MissionDraft;
import app.tremplin.ui.kit.Pasted;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Walks through every screen in both languages, every theme and the smallest and the largest text, with and without
/// data, in one window for each language; keeps a picture of each in `target/screens`.
class EveryScreenTest {

    private static final double WIDTH = 1180;
    private static final double HEIGHT = 780;

    @TempDir
    Path folder;

    private Id<Issuer> issuer = new Id<>(new UUID(0, 0));
    private final List<String> faults = new ArrayList<>();

    private record Looks(Language language, Settings.Theme theme, int percent) {

        String name() {
            return String.join("-", language.code(), theme.name().toLowerCase(Locale.ROOT), "" + percent);
        }

        Settings settings() {
            return Settings.initial(language).withTheme(theme).withTextPercent(percent);
        }
    }

    @BeforeEach
    void found_an_organisation() {
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            issuer = tremplin.issuers()
                    .create(
                            new IssuerProfile(
                                    "Comité du Fleuve",
                                    "https://fleuve.example",
                                    "",
                                    Optional.empty(),
                                    Optional.empty(),
                                    "HTTPS://V.EXAMPLE/",
                                    Optional.of("https://fleuve.example/status/"),
                                    Optional.empty(),
                                    Language.FR),
                            "prairie haute 42".toCharArray())
                    .id();
        }
    }

    private Map<String, Destination> places() {
        Map<String, Destination> places = new LinkedHashMap<>();
        places.put("welcome", new Destination.Welcome());
        places.put("home", new Destination.Home());
        places.put("missions", new Destination.Missions());
        places.put("mission", new Destination.MissionForm(MissionDraft.EMPTY));
        places.put("planning", new Destination.PlanningImport());
        places.put("skills", new Destination.Skills(Optional.empty()));
        places.put("why", new Destination.Skills(Optional.of("avoir-le-sens-du-service")));
        places.put("badges", new Destination.Badges());
        places.put("cv", new Destination.Cv());
        places.put("passport", new Destination.Passport());
        places.put("print", new Destination.Print());
        places.put("verify", new Destination.Verify());
        places.put("desk", new Destination.Desk());
        places.put("register", new Destination.Register(""));
        places.put("cards", new Destination.DeskPrint(issuer, List.of(), "léa"));
        places.put("issuers", new Destination.Issuers());
        places.put("issuer", new Destination.IssuerForm(Optional.empty(), Optional.empty()));
        places.put("publish", new Destination.Publish(issuer, Optional.empty()));
        places.put("endorse", new Destination.Endorse(Optional.empty(), ""));
        places.put("given", new Destination.VerifyGiven(new Pasted.Words("HTTPS://V.EXAMPLE/#ABC"), false));
        places.put("data", new Destination.Data());
        places.put("settings", new Destination.Settings());
        places.put("help", new Destination.Help());
        places.put("keyboard", new Destination.Help(Destination.Help.KEYBOARD, ""));
        return places;
    }

    @Test
    void are_all_on_the_way() {
        assertThat(places().values().stream().map(Object::getClass).toList())
                .contains(Destination.class.getPermittedSubclasses());
    }

    @Test
    void have_names_contrast_room_and_whole_words_in_french() {
        try (Window window = Window.open(folder, new Looks(Language.FR, Settings.Theme.LIGHT, 100).settings())) {
            window.resize(WIDTH, HEIGHT);
            walk(window, "empty", new Looks(Language.FR, Settings.Theme.LIGHT, 100));
            walk(window, "empty", new Looks(Language.FR, Settings.Theme.DARK, 200));
            fill(window);
            walk(window, "sample", new Looks(Language.FR, Settings.Theme.LIGHT, 200));
            walk(window, "sample", new Looks(Language.FR, Settings.Theme.DARK, 100));
            walk(window, "sample", new Looks(Language.FR, Settings.Theme.CONTRAST, 100));
            walk(window, "sample", new Looks(Language.FR, Settings.Theme.LIGHT, 100));
        }
        assertThat(faults).as(String.join("\n", faults)).isEmpty();
    }

    @Test
    void have_names_contrast_room_and_whole_words_in_english() {
        try (Window window = Window.open(folder, new Looks(Language.EN, Settings.Theme.CONTRAST, 100).settings())) {
            window.resize(WIDTH, HEIGHT);
            fill(window);
            walk(window, "sample", new Looks(Language.EN, Settings.Theme.CONTRAST, 100));
            walk(window, "sample", new Looks(Language.EN, Settings.Theme.DARK, 200));
            walk(window, "sample", new Looks(Language.EN, Settings.Theme.LIGHT, 100));
        }
        assertThat(faults).as(String.join("\n", faults)).isEmpty();
    }

    private static void fill(Window window) {
        window.go(new Destination.Home()).press("home-sample");
    }

    private void walk(Window window, String state, Looks looks) {
        window.change(before -> looks.settings());
        places().forEach((name, place) -> {
            String where = String.join("-", "every", state, name, looks.name());
            window.go(place).picture(where);
            Inspection.throughout(window).forEach(fault -> faults.add(where + ": " + fault));
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Settings.Theme.class,
            names = {"LIGHT", "DARK", "CONTRAST"})
    void show_where_the_focus_is_all_the_way_round(Settings.Theme theme) {
        Looks looks = new Looks(Language.FR, theme, 100);
        try (Window window = Window.open(folder, looks.settings())) {
            window.resize(WIDTH, HEIGHT);
            fill(window);
            places().forEach((name, place) ->
                    FocusWalk.of(window.go(place)).forEach(fault -> faults.add(theme + " " + name + ": " + fault)));
        }
        assertThat(faults).as(String.join("\n", faults)).isEmpty();
    }
}
