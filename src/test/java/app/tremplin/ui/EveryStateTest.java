package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.Organisation;
import app.tremplin.domain.Badge;
import app.tremplin.domain.Language;
import app.tremplin.platform.Settings;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.MissionDraft;
import app.tremplin.ui.kit.Pasted;
import app.tremplin.work.Tremplin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Looks at what a press or a file leads to on a screen, as [EveryScreenTest] looks at the screen one comes to.
class EveryStateTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private Badge badge;
    private Path received;
    private Path declaration;
    private Path nonsense;

    @BeforeEach
    void fill() throws Exception {
        Wallet.fill(folder, "Léa Martin");
        declaration = elsewhere.resolve("lea.tremplin");
        received = elsewhere.resolve("recu.json");
        nonsense = Files.writeString(elsewhere.resolve("rien.json"), "{}");
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            tremplin.badging().makeKey(new char[0]);
            badge = tremplin.badging().make(Wallet.light(Language.FR));
            tremplin.declaring().export(declaration);
            Files.writeString(
                    received,
                    Organisation.badge(
                            new UUID(1, 1),
                            Organisation.MORNING,
                            tremplin.identity().me(),
                            tremplin.journal().missions()));
            Desks.sign(tremplin, declaration, "prairie haute 42".toCharArray());
            tremplin.backups().catchUp();
        }
    }

    private Map<String, Consumer<Window>> states() {
        Map<String, Consumer<Window>> states = new LinkedHashMap<>();
        Destination form = new Destination.MissionForm(MissionDraft.EMPTY);
        states.put("mission-missing", window -> window.go(form).push(KeyCode.SHORTCUT, KeyCode.S));
        states.put(
                "mission-series",
                window -> window.go(form)
                        .type("first-day", "06/07/2026")
                        .type("start", "22h")
                        .type("end", "2h")
                        .press("series-open"));
        states.put("mission-drafts", window -> window.go(form).press("time-total"));
        states.put(
                "missions-none", window -> window.go(new Destination.Missions()).type("search", "rien de tel"));
        states.put("planning-table", window -> {
            window.willChoose(Path.of("assets/sample/planning.csv"));
            window.go(new Destination.PlanningImport()).press("choose-file").press("correct-columns");
        });
        states.put(
                "planning-calendar",
                window -> window.go(new Destination.Home())
                        .drop(Path.of("src/test/resources/app/tremplin/exchange/outlook-whole-days.ics")));
        states.put("why-table", window -> {
            window.go(new Destination.Skills(Optional.empty())).press("shape-1");
            Window.onWindowThread(() -> {
                window.<TableView<?>>node("skill-table").getSelectionModel().select(1);
                return true;
            });
            window.settle();
        });
        for (int part = 1; part <= 3; part++) {
            String id = "part-" + part;
            states.put(
                    "skills-" + id,
                    window ->
                            window.go(new Destination.Skills(Optional.empty())).press(id));
        }
        states.put("badge-linkedin", window -> {
            unfold(window.go(new Destination.Badges()));
            window.press("linkedin");
        });
        states.put(
                "badge-received",
                window -> unfold(window.go(new Destination.Badges()).drop(received, nonsense)));
        states.put(
                "verify-holds",
                window -> window.go(new Destination.VerifyGiven(new Pasted.Words(badge.json()), false)));
        states.put(
                "verify-fails",
                window -> window.go(new Destination.VerifyGiven(
                        new Pasted.Words(badge.json().replace("Léa Martin", "Max Martin")), false)));
        states.put(
                "verify-unreadable",
                window -> window.go(new Destination.Verify()).drop(nonsense));
        states.put(
                "settings-address",
                window -> window.go(new Destination.Settings())
                        .type("address", "nonsense")
                        .press("address-save"));
        states.put("data-restore", window -> window.go(new Destination.Data()).press("restore-0"));
        states.put("cv-choices", window -> unfold(window.go(new Destination.Cv())));
        states.put("desk-deciding", window -> window.go(new Destination.Desk(Optional.of(declaration), Map.of())));
        states.put("register-found", window -> {
            window.go(new Destination.Register("")).type("search", "lea");
            Window.onWindowThread(() -> {
                window.<TableView<?>>node("register-table").getSelectionModel().select(0);
                return true;
            });
            window.settle();
        });
        states.put("endorse-looking", window -> window.go(new Destination.Endorse(Optional.of(nonsense), "")));
        states.put("help-none", window -> window.go(new Destination.Help("", "zzzz")));
        states.put("notice", window -> window.go(new Destination.Home()).drop(elsewhere.resolve("film.mp4")));
        return states;
    }

    @ParameterizedTest
    @CsvSource({"FR,LIGHT,200", "FR,CONTRAST,100", "EN,DARK,100"})
    void have_names_contrast_room_and_whole_words(Language language, Settings.Theme theme, int percent) {
        Settings settings = Settings.initial(language).withTheme(theme).withTextPercent(percent);
        String looks = String.join("-", language.code(), theme.name().toLowerCase(Locale.ROOT), "" + percent);
        List<String> faults = new ArrayList<>();
        try (Window window = Window.open(folder, settings)) {
            window.resize(1180, 780);
            states().forEach((name, reach) -> {
                String where = String.join("-", "state", name, looks);
                reach.accept(window);
                window.picture(where);
                Inspection.throughout(window).forEach(fault -> faults.add(where + ": " + fault));
            });
        }
        assertThat(faults).as(String.join("\n", faults)).isEmpty();
    }

    /// Opens everything that can be unfolded.
    private static void unfold(Window window) {
        Window.onWindowThread(() -> {
            window.scene().getRoot().lookupAll(".titled-pane").forEach(node -> ((TitledPane) node).setExpanded(true));
            return true;
        });
        window.settle();
    }
}
