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
import javafx.collections.MapChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How the window looks: light, dark or contrast, how large its text is, and whether anything moves.
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
        boolean contrast = settings.theme() == Settings.Theme.CONTRAST
                || settings.theme() == Settings.Theme.SYSTEM && isContrastWanted(Platform.getPreferences());
        boolean dark = contrast
                || settings.theme() == Settings.Theme.DARK
                || settings.theme() == Settings.Theme.SYSTEM
                        && Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet("tremplin.css"), icons(settings.textPercent()));
        if (contrast) {
            scene.getStylesheets().add(sheet("contrast.css"));
        }
        scene.getPreferences().setReducedMotion(settings.reducedMotion() ? true : null);
        Parent root = scene.getRoot();
        root.pseudoClassStateChanged(DARK, dark);
        root.setStyle("-fx-font-size: " + Math.round(em(settings)) + "px;");
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name)).toExternalForm();
    }

    /// Windows says it in so many words, GNOME by the name of its theme; macOS does not tell.
    private static boolean isContrastWanted(Platform.Preferences system) {
        return system.getBoolean("Windows.SPI.HighContrast").orElse(false)
                || system.getString("GTK.theme_name").orElse("").startsWith("HighContrast");
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

    /// Calls `change` whenever the system goes from light to dark, to contrast, or back.
    public static void whenTheSystemChanges(Runnable change) {
        Platform.getPreferences().addListener((MapChangeListener<String, Object>) preference -> change.run());
    }
}
