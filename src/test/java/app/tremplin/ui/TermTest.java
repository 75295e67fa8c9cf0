package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.domain.Samples;
import app.tremplin.platform.Settings;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.Term;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The sign beside a word of the trade.
class TermTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"FR, LIGHT, 100", "EN, DARK, 200", "FR, CONTRAST, 150"})
    void says_what_the_word_means_and_goes_away_again(Language language, Settings.Theme theme, int percent) {
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            tremplin.journal().log(Samples.facts("Marathon", "secours-medical", LocalDate.of(2026, 5, 2), 240));
        }
        Texts texts = Texts.of(language);
        Settings settings = Settings.initial(language).withTheme(theme).withTextPercent(percent);
        try (Window window = Window.open(folder, settings)) {
            window.click("place-skills").press("term-transversal");
            assertThat(card())
                    .hasValueSatisfying(words -> assertThat(words)
                            .containsExactly(Term.TRANSVERSAL.name(texts), Term.TRANSVERSAL.meaning(texts)));
            Picture.keep(popOver().orElseThrow().getScene(), "term-" + language.code() + "-" + percent);

            window.push(KeyCode.SPACE);
            assertThat(card()).as("pressed again").isEmpty();
            window.push(KeyCode.SPACE).push(KeyCode.ESCAPE);
            assertThat(card()).as("after Escape").isEmpty();
            assertThat(window.node("term-transversal").isFocused()).isTrue();
            window.push(KeyCode.SPACE).go(new Destination.Home());
            assertThat(card()).as("on another page").isEmpty();
        }
    }

    @Test
    void goes_away_on_the_way_to_a_page_that_was_not_there_yet() {
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("home-sample").press("place-badges").press("term-badge");
            assertThat(card()).isPresent();
            window.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
            assertThat(window.shows("wheel")).isTrue();
            assertThat(card()).isEmpty();
        }
    }

    private static Optional<List<String>> card() {
        return Window.onWindowThread(() -> popOver()
                .map(shown -> shown.getScene().getRoot().lookupAll(".label").stream()
                        .map(node -> ((Label) node).getText())
                        .filter(text -> text != null && !text.isEmpty())
                        .toList()));
    }

    private static Optional<PopOver> popOver() {
        return javafx.stage.Window.getWindows().stream()
                .filter(PopOver.class::isInstance)
                .map(PopOver.class::cast)
                .findFirst();
    }
}
