package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.QrReading;
import app.tremplin.domain.Language;
import app.tremplin.domain.Samples;
import app.tremplin.platform.Settings;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.MissionDraft;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Everything without a mouse: only keys are pressed here, and the focus goes where they take it.
class KeyboardJourneyTest {

    private static final int MOST_STEPS = 120;

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @ParameterizedTest
    @EnumSource(Language.class)
    void leads_from_an_empty_window_to_a_saved_QR_code(Language language) throws Exception {
        Path file = elsewhere.resolve("qr.png");
        Texts texts = Texts.of(language);
        try (Window window = Window.open(folder, language)) {
            window.push(KeyCode.SHORTCUT, KeyCode.N);
            type(window, "event", "Fête du fleuve");
            type(window, "site", "Quai nord");
            type(window, "first-day", "26/07/2026");
            type(window, "start", "8:30");
            type(window, "end", "13:00");
            type(window, "type-search", "medic");
            window.push(KeyCode.DOWN).push(KeyCode.SHORTCUT, KeyCode.S);
            assertThat(window.words()).contains("Fête du fleuve");

            window.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
            assertThat(window.node("place-skills").getAccessibleText())
                    .isEqualTo(texts.get("place.here", texts.get("place.skills")));

            window.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            press(window, "give-name");
            type(window, "name", "Léa Martin");
            window.push(KeyCode.ENTER);
            press(window, "skip-passphrase");
            press(window, "make-badge");
            window.willChoose(file);
            press(window, "save-qr");
        }
        assertThat(QrReading.of(ImageIO.read(file.toFile())).getText()).startsWith("HTTP://LOCALHOST:8377/#");
    }

    @Test
    void reaches_help_settings_text_size_and_every_place_by_shortcuts() {
        try (Window window = Window.open(folder, Language.EN)) {
            window.push(KeyCode.F1);
            assertThat(window.shows("topic-start")).isTrue();
            window.write("passphrase");
            assertThat(window.shows("topic-trouble")).isTrue();
            assertThat(window.shows("topic-import")).isFalse();

            window.push(KeyCode.SHORTCUT, KeyCode.COMMA);
            assertThat(window.shows("text-size")).isTrue();
            double before = size(window);
            window.push(KeyCode.SHORTCUT, KeyCode.ADD);
            assertThat(size(window)).isGreaterThan(before);
            window.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
            assertThat(size(window)).isEqualTo(before);

            window.push(KeyCode.SHORTCUT, KeyCode.DIGIT2).push(KeyCode.SHORTCUT, KeyCode.F);
            assertThat(window.node("search").isFocused()).isTrue();
            window.write("a?b");
            assertThat(window.shows("missions"))
                    .as("a question mark in a field is a letter")
                    .isTrue();
            window.push(KeyCode.SHORTCUT, KeyCode.P);
            assertThat(window.node("place-print").getAccessibleText()).endsWith("shown");
            window.write("?");
            assertThat(window.shows("topic-keyboard")).isTrue();
            assertThat(window.node("topic-keyboard").getAccessibleText()).endsWith("shown");
            window.press("topic-words");
            assertThat(window.node("topic-words").isFocused()).isTrue();
        }
    }

    @Test
    void goes_to_the_message_at_the_foot_and_back() {
        try (Window window = Window.open(folder, Language.FR)) {
            window.push(KeyCode.SHORTCUT, KeyCode.DIGIT2).push(KeyCode.F6);
            assertThat(window.node("search").isFocused())
                    .as("there is no message")
                    .isTrue();
            window.drop(elsewhere.resolve("film.mp4"));
            window.push(KeyCode.F6);
            assertThat(focused(window))
                    .hasValueSatisfying(
                            node -> assertThat(((Label) node).getText()).contains("film.mp4"));
            window.push(KeyCode.F6);
            assertThat(window.node("search").isFocused()).isTrue();
        }
    }

    @Test
    void stays_on_the_arrow_that_takes_back_one_change_after_the_other() {
        List<Destination> pages = List.of(
                new Destination.Home(),
                new Destination.Missions(),
                new Destination.MissionForm(MissionDraft.EMPTY),
                new Destination.Skills(Optional.empty()),
                new Destination.Badges(),
                new Destination.Cv(),
                new Destination.Passport(),
                new Destination.Desk());
        Settings light = Settings.initial(Language.EN).withTheme(Settings.Theme.LIGHT);
        try (Window window = Window.open(folder, light, () -> logged(2 * pages.size()))) {
            int left = 2 * pages.size();
            for (Destination page : pages) {
                window.go(page).press("history-undo");
                assertThat(missions()).isEqualTo(--left);
                assertThat(id(window)).as("%s", page).isEqualTo("history-undo");
                window.push(KeyCode.SPACE);
                assertThat(missions()).isEqualTo(--left);
            }
            assertThat(id(window)).as("nothing is left to take back").isEqualTo("history-redo");
            window.push(KeyCode.SPACE);
            assertThat(missions()).isEqualTo(1);
            assertThat(id(window)).isEqualTo("history-redo");
            window.push(KeyCode.SHIFT, KeyCode.TAB);
            assertThat(id(window)).isEqualTo("history-undo");
            window.push(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(missions()).isZero();
            assertThat(id(window)).as("the keys lead into the page").isEqualTo("create-issuer");
        }
    }

    private Tremplin logged(int missions) {
        Tremplin tremplin = Tremplin.open(folder, Window.CLOCK);
        for (int day = 1; day <= missions; day++) {
            tremplin.journal().log(Samples.facts("Fête", "secours-medical", LocalDate.of(2026, 7, day), 240));
        }
        return tremplin;
    }

    private int missions() {
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            return tremplin.journal().missions().size();
        }
    }

    private static double size(Window window) {
        return Window.onWindowThread(
                () -> window.<Node>node("text-size").getScene().getRoot().lookupAll(".page-title").stream()
                        .mapToDouble(node -> ((Label) node).getFont().getSize())
                        .max()
                        .orElseThrow());
    }

    private static void type(Window window, String id, String words) {
        go(window, id);
        window.push(KeyCode.SHORTCUT, KeyCode.A).write(words);
    }

    private static void press(Window window, String id) {
        go(window, id);
        window.push(KeyCode.SPACE);
    }

    /// Tabs along until the node has the focus, as a person would.
    private static void go(Window window, String id) {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (id.equals(id(window))) {
                return;
            }
            if (focused(window).orElse(null) instanceof TextArea) {
                window.push(KeyCode.CONTROL, KeyCode.TAB);
            } else {
                window.push(KeyCode.TAB);
            }
        }
        throw new AssertionError("no key leads to " + id);
    }

    private static String id(Window window) {
        return focused(window).map(Node::getId).orElse("");
    }

    private static Optional<Node> focused(Window window) {
        return Window.onWindowThread(() -> Optional.of(window.scene()).map(Scene::getFocusOwner));
    }
}
