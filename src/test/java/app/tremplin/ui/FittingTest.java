package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.platform.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Nothing is cut and nothing runs out of the window, whatever its size, its words and the size of its text.
class FittingTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "FR, LIGHT, 100, 1180, 780",
        "EN, DARK, 100, 1000, 1000",
        "FR, DARK, 150, 1180, 780",
        "EN, LIGHT, 200, 1180, 780",
        "FR, LIGHT, 200, 1000, 1000"
    })
    void skills_settings_and_cv_fit(Language language, Settings.Theme theme, int percent, int width, int height) {
        Settings settings = Settings.initial(language).withTheme(theme).withTextPercent(percent);
        String name = String.join("-", language.code(), theme.name().toLowerCase(Locale.ROOT), "" + percent);
        try (Window window = Window.open(folder, settings)) {
            window.resize(width, height).press("home-sample");
            window.press("place-skills").press("skill-avoir-le-sens-du-service");
            fits(window.picture("fit-skills-" + name));
            window.press("shape-1");
            fits(window.picture("fit-table-" + name));
            window.press("place-settings");
            fits(window.picture("fit-settings-" + name));
            window.press("place-cv");
            fits(window.picture("fit-cv-" + name));
        }
    }

    private static void fits(Window window) {
        List<String> wide = Window.onWindowThread(() -> window.scene().getRoot().lookupAll(".page-scroll").stream()
                .map(ScrollPane.class::cast)
                .filter(scroll -> scroll.getContent().getLayoutBounds().getWidth()
                        > scroll.getViewportBounds().getWidth() + 1)
                .map(Node::toString)
                .toList());
        Set<String> cut = Window.onWindowThread(() -> window.scene().getRoot().lookupAll(".page *, .why *").stream()
                .filter(node -> node instanceof Labeled labeled && labeled.isTextTruncated())
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.toSet()));
        assertThat(wide).isEmpty();
        assertThat(cut).isEmpty();
    }
}
