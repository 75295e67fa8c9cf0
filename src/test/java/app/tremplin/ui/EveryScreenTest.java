package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.platform.Settings;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.MissionDraft;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Walks through every screen in both languages, every theme and the smallest and the largest text, with and without
/// data, in one window; keeps a picture of each in `target/screens`.
class EveryScreenTest {

    @TempDir
    Path folder;

    private final List<String> faults = new ArrayList<>();

    private record Looks(Language language, Settings.Theme theme, int percent) {

        String name() {
            return String.join("-", language.code(), theme.name().toLowerCase(Locale.ROOT), "" + percent);
        }

        Settings settings(Settings before) {
            return before.withLanguage(language).withTheme(theme).withTextPercent(percent);
        }
    }

    private static final List<Looks> EMPTY = List.of(
            new Looks(Language.FR, Settings.Theme.LIGHT, 100),
            new Looks(Language.FR, Settings.Theme.DARK, 200),
            new Looks(Language.EN, Settings.Theme.CONTRAST, 100));

    private static final List<Looks> FILLED = List.of(
            new Looks(Language.FR, Settings.Theme.LIGHT, 100),
            new Looks(Language.FR, Settings.Theme.DARK, 100),
            new Looks(Language.FR, Settings.Theme.LIGHT, 200),
            new Looks(Language.EN, Settings.Theme.LIGHT, 100),
            new Looks(Language.EN, Settings.Theme.DARK, 200),
            new Looks(Language.EN, Settings.Theme.CONTRAST, 100));

    private static Map<String, Destination> places() {
        Map<String, Destination> places = new LinkedHashMap<>();
        places.put("home", new Destination.Home());
        places.put("missions", new Destination.Missions());
        places.put("mission", new Destination.MissionForm(MissionDraft.EMPTY));
        places.put("planning", new Destination.PlanningImport());
        places.put("skills", new Destination.Skills(Optional.empty()));
        places.put("why", new Destination.Skills(Optional.of("avoir-le-sens-du-service")));
        places.put("badges", new Destination.Badges());
        places.put("cv", new Destination.Cv());
        places.put("print", new Destination.Print());
        places.put("verify", new Destination.Verify());
        places.put("desk", new Destination.Desk());
        places.put("register", new Destination.Register(""));
        places.put("issuers", new Destination.Issuers());
        places.put("issuer", new Destination.IssuerForm(Optional.empty(), Optional.empty()));
        places.put("settings", new Destination.Settings());
        places.put("help", new Destination.Help());
        places.put("keyboard", new Destination.Help(Destination.Help.KEYBOARD, ""));
        return places;
    }

    @Test
    void has_names_contrast_room_and_whole_words() {
        Settings settings = Settings.initial(Language.FR).withTheme(Settings.Theme.LIGHT);
        try (Window window = Window.open(folder, settings)) {
            window.resize(1180, 780);
            walk(window, "empty", EMPTY);
            window.go(new Destination.Home()).press("home-sample");
            walk(window, "sample", FILLED);
        }
        assertThat(faults).as(String.join("\n", faults)).isEmpty();
    }

    private void walk(Window window, String state, List<Looks> all) {
        for (Looks looks : all) {
            window.change(looks::settings);
            places().forEach((name, place) -> {
                window.go(place).picture("every-" + state + "-" + name + "-" + looks.name());
                Inspection.of(window).forEach(fault -> faults.add(state + " " + name + " " + looks.name() + ": " + fault));
            });
        }
    }
}
