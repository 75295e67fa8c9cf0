package app.tremplin.ui.kit;

import app.tremplin.platform.Settings;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How the window looks: light or dark, and how large its text is.
public final class Theme {

    private static final int TEXT_PIXELS = 14;
    private static final int ICON_PIXELS = 16;
    private static final int LARGE_ICON_PIXELS = 18;
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final List<String> FONTS = List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf");

    private Theme() {}

    /// Makes the fonts known to the toolkit. Once, before the first window.
    public static void loadFonts() {
        for (String font : FONTS) {
            try (InputStream in = Theme.class.getResourceAsStream("/assets/fonts/" + font)) {
                Font.loadFont(in, TEXT_PIXELS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Dresses a scene.
    public static void dress(Scene scene, Settings settings) {
        boolean dark = switch (settings.theme()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        String own =
                Objects.requireNonNull(Theme.class.getResource("tremplin.css")).toExternalForm();
        scene.getStylesheets().setAll(own, icons(settings.textPercent()));
        Parent root = scene.getRoot();
        root.pseudoClassStateChanged(DARK, dark);
        root.setStyle("-fx-font-size: " + Math.round(em(settings)) + "px;");
    }

    /// The height of plain text, in pixels.
    public static double em(Settings settings) {
        return TEXT_PIXELS * settings.textPercent() / 100.0;
    }

    /// Icons measure an em by their own size instead of the text's, so theirs is given in pixels.
    private static String icons(int percent) {
        String css = ".ikonli-font-icon { -fx-icon-size: " + ICON_PIXELS * percent / 100 + "px; }"
                + ".sidebar .ikonli-font-icon { -fx-icon-size: " + LARGE_ICON_PIXELS * percent / 100 + "px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    /// Calls `change` whenever the system goes from light to dark or back.
    public static void whenTheSystemChanges(Runnable change) {
        Platform.getPreferences().colorSchemeProperty().addListener((scheme, before, after) -> change.run());
    }
}
