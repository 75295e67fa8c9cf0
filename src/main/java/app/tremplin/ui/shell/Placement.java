package app.tremplin.ui.shell;

import app.tremplin.work.Memory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window was and how large, to be found there again.
public final class Placement {

    private static final String PLACE = "window.place";
    private static final String MAXIMISED = "window.maximised";
    private static final double GRIP = 48;

    private Placement() {}

    /// Puts the window where it was left, or where it can be seen, and remembers where it goes from now on.
    public static void restore(Stage stage, Memory memory) {
        memory.get(PLACE).flatMap(Placement::read).ifPresent(place -> {
            List<Rectangle2D> screens =
                    Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
            put(stage, inView(place, screens));
        });
        stage.setMaximized(memory.get(MAXIMISED).map(Boolean::valueOf).orElse(false));
        stage.xProperty().addListener((property, before, after) -> keep(stage, memory));
        stage.yProperty().addListener((property, before, after) -> keep(stage, memory));
        stage.widthProperty().addListener((property, before, after) -> keep(stage, memory));
        stage.heightProperty().addListener((property, before, after) -> keep(stage, memory));
        stage.maximizedProperty()
                .addListener((property, before, after) -> memory.put(MAXIMISED, String.valueOf(after)));
    }

    private static void put(Stage stage, Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    private static void keep(Stage stage, Memory memory) {
        boolean plain = stage.isShowing() && !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
        if (plain && stage.getWidth() > 0 && stage.getHeight() > 0) {
            memory.put(
                    PLACE,
                    String.format(
                            Locale.ROOT,
                            "%.0f %.0f %.0f %.0f",
                            stage.getX(),
                            stage.getY(),
                            stage.getWidth(),
                            stage.getHeight()));
        }
    }

    private static Optional<Rectangle2D> read(String words) {
        try {
            double[] numbers = Arrays.stream(words.split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return numbers.length == 4 && Arrays.stream(numbers).allMatch(Double::isFinite)
                    ? Optional.of(new Rectangle2D(numbers[0], numbers[1], numbers[2], numbers[3]))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The same place where a title bar can be reached on one of the screens, otherwise in the middle of the first.
    ///
    /// @param screens what each screen leaves to windows; at least one
    static Rectangle2D inView(Rectangle2D place, List<Rectangle2D> screens) {
        for (Rectangle2D screen : screens) {
            Rectangle2D title = new Rectangle2D(place.getMinX() + GRIP, place.getMinY(), GRIP, GRIP);
            if (screen.contains(title)) {
                return place;
            }
        }
        Rectangle2D screen = screens.getFirst();
        double width = Math.min(place.getWidth(), screen.getWidth());
        double height = Math.min(place.getHeight(), screen.getHeight());
        return new Rectangle2D(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height);
    }
}
