package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.platform.Settings;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Badges and verification at every size and in the dark: no word is cut.
class BadgePicturesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "FR,LIGHT,200,1000,1000",
        "EN,DARK,100,1000,1000",
        "FR,DARK,150,1180,780",
        "EN,LIGHT,100,1180,780",
        "EN,DARK,200,1180,780"
    })
    void nothing_is_cut(Language language, Settings.Theme theme, int percent, int width, int height) {
        Settings settings = Settings.initial(language).withTheme(theme).withTextPercent(percent);
        String name = "-" + language.code() + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + percent + "-" + width;
        try (Window window = Window.open(folder, settings)) {
            Wallet.size(window, width, height);
            Wallet.press(window, "home-sample");
            Wallet.press(window, "place-badges");
            show(window, "badges-sample" + name);
            Wallet.press(window, "new-badge");
            Wallet.press(window, "make-badge");
            Wallet.press(window, "linkedin");
            show(window, "badges-made" + name);
            String link = link(window);
            Wallet.press(window, "place-verify");
            Window.onWindowThread(() -> {
                window.<TextArea>node("given").setText(link);
                return true;
            });
            Wallet.press(window, "check");
            show(window, "verify-told" + name);
        }
    }

    private static String link(Window window) {
        return Window.onWindowThread(() -> window.<TextField>node("link").getText());
    }

    private static void show(Window window, String name) {
        for (int part = 0; part <= 2; part++) {
            Wallet.scroll(window, part / 2.0).picture(name + "-" + part);
        }
        assertThat(Fitting.cut(window)).isEmpty();
        ScrollPane page = (ScrollPane) window.scene().getRoot().lookup(".page-scroll");
        assertThat(Window.onWindowThread(
                        () -> page.getContent().getLayoutBounds().getWidth()))
                .as("width of the page")
                .isLessThanOrEqualTo(page.getViewportBounds().getWidth());
    }
}
