package app.tremplin.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Looks at every node of a window as somebody who cannot see, point or read well would have to.
final class Inspection {

    private static final double SMALLEST_TARGET = 24;
    private static final double PLAIN_TEXT = 4.5;
    private static final double LARGE_TEXT = 3;
    private static final double LARGE_PIXELS = 24;
    private static final double LARGE_BOLD_PIXELS = 18.66;

    private final Window window;
    private final List<String> faults = new ArrayList<>();

    private Inspection(Window window) {
        this.window = window;
    }

    /// What is wrong in the window as it stands, each in a line; none when nothing is.
    static List<String> of(Window window) {
        return Window.onWindowThread(() -> {
            Inspection inspection = new Inspection(window);
            WritableImage image = window.scene().snapshot(null);
            inspection.look(window.scene().getRoot(), image);
            return inspection.faults.stream().distinct().toList();
        });
    }

    /// The same at the top and at the foot of a page that is higher than the window.
    static List<String> throughout(Window window) {
        List<String> faults = new ArrayList<>(of(window));
        if (Window.onWindowThread(() -> scroll(window, 1))) {
            faults.addAll(of(window));
            Window.onWindowThread(() -> scroll(window, 0));
        }
        return faults.stream().distinct().toList();
    }

    private static boolean scroll(Window window, double share) {
        boolean scrolls = false;
        for (Node node : window.scene().getRoot().lookupAll(".page-scroll")) {
            ScrollPane page = (ScrollPane) node;
            scrolls |= page.getContent().getLayoutBounds().getHeight()
                    > page.getViewportBounds().getHeight() + 1;
            page.setVvalue(share);
        }
        window.scene().getRoot().layout();
        return scrolls;
    }

    private void look(Parent parent, WritableImage image) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (!node.isVisible()) {
                continue;
            }
            named(node);
            large(node);
            whole(node);
            if (node instanceof Text text) {
                legible(text, image);
            }
            if (node instanceof Parent inner) {
                look(inner, image);
            }
        }
    }

    /// Everything one can reach by the keyboard says what it is.
    private void named(Node node) {
        if (node.isFocusTraversable() && name(node).isBlank()) {
            faults.add("no name: " + outline(node));
        }
    }

    private String name(Node node) {
        return Stream.of(
                        node.getAccessibleText(),
                        node instanceof Labeled labeled ? labeled.getText() : null,
                        labelFor(node))
                .filter(each -> each != null && !each.isBlank())
                .findFirst()
                .orElse("");
    }

    private String labelFor(Node node) {
        return window.scene().getRoot().lookupAll(".label").stream()
                .filter(each -> each instanceof Label label && label.getLabelFor() == node)
                .map(each -> ((Label) each).getText())
                .findFirst()
                .orElse("");
    }

    private void large(Node node) {
        if (node instanceof Control control
                && control.isFocusTraversable()
                && !(control instanceof Hyperlink)
                && (control.getWidth() < SMALLEST_TARGET - 0.5 || control.getHeight() < SMALLEST_TARGET - 0.5)) {
            faults.add(String.format("target %.0f x %.0f: %s", control.getWidth(), control.getHeight(), outline(node)));
        }
    }

    private void whole(Node node) {
        if (node instanceof Labeled labeled && labeled.isTextTruncated() && !saysItAllBeside(labeled)) {
            faults.add("cut: " + outline(node));
        }
        if (node instanceof ScrollPane pane
                && pane.getContent() != null
                && pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.ALWAYS
                && pane.getContent().getLayoutBounds().getWidth()
                        > pane.getViewportBounds().getWidth() + 1) {
            faults.add("wider than its place: " + outline(node));
        }
        if (node instanceof ButtonBase button && button.getParent() != null && button.isManaged()) {
            Bounds place = button.getBoundsInParent();
            Bounds room = button.getParent().getLayoutBounds();
            if (place.getMaxX() > room.getMaxX() + 1 || place.getMinX() < room.getMinX() - 1) {
                faults.add("sticks out: " + outline(node));
            }
        }
    }

    /// A table's cell may be narrower than its words where they stand whole beside it; its column can be widened.
    private static boolean saysItAllBeside(Labeled labeled) {
        return labeled instanceof TableCell<?, ?> cell
                && tooltip(cell) != null
                && cell.getText().equals(cell.getTooltip().getText());
    }

    /// What the pointer finds when it comes: some cells have none before.
    private static @Nullable Tooltip tooltip(TableCell<?, ?> cell) {
        Event.fireEvent(
                cell,
                new MouseEvent(
                        MouseEvent.MOUSE_ENTERED,
                        0,
                        0,
                        0,
                        0,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
        return cell.getTooltip();
    }

    /// The words' own colour against the commonest colour around them in the picture.
    private void legible(Text text, WritableImage image) {
        boolean icon = text instanceof FontIcon;
        if (text.getText().isBlank() || isDisabled(text) || !(text.getFill() instanceof Color fill)) {
            return;
        }
        Optional<Color> behind = behind(text, image);
        if (behind.isEmpty()) {
            return;
        }
        Color shown = over(fill, opacity(text), behind.get());
        double ratio = ratio(shown, behind.get());
        double size = text.getFont().getSize();
        boolean bold = text.getFont().getStyle().contains("Bold");
        boolean large = icon || size >= LARGE_PIXELS || bold && size >= LARGE_BOLD_PIXELS;
        if (ratio < (large ? LARGE_TEXT : PLAIN_TEXT) - 0.05) {
            faults.add(String.format(
                    "contrast %.2f, %s on %s: %s",
                    ratio, shown, behind.get(), outline(icon ? text.getParent() : text)));
        }
    }

    private static boolean isDisabled(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.isDisabled() || each.getStyleClass().contains("list-heading")) {
                return true;
            }
        }
        return false;
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node each = node; each != null; each = each.getParent()) {
            opacity *= each.getOpacity();
        }
        return opacity;
    }

    private static Optional<Color> behind(Text text, WritableImage image) {
        Bounds place = text.localToScene(text.getBoundsInLocal());
        int left = (int) Math.max(0, place.getMinX() - 2);
        int top = (int) Math.max(0, place.getMinY());
        int right = (int) Math.min(image.getWidth(), place.getMaxX() + 2);
        int bottom = (int) Math.min(image.getHeight(), place.getMaxY());
        if (right - left < 3 || bottom - top < 3 || isHidden(text, place)) {
            return Optional.empty();
        }
        Map<Integer, Integer> seen = new HashMap<>();
        PixelReader pixels = image.getPixelReader();
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                seen.merge(pixels.getArgb(x, y), 1, Integer::sum);
            }
        }
        int most = seen.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return Optional.of(Color.rgb(most >> 16 & 255, most >> 8 & 255, most & 255));
    }

    /// Whether it is scrolled out of sight, where the picture shows something else.
    private static boolean isHidden(Node node, Bounds place) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            boolean clips = each.getClip() != null || each.getStyleClass().contains("viewport");
            if (clips && !each.localToScene(each.getLayoutBounds()).contains(place)) {
                return true;
            }
            if (each instanceof TextInputControl input && input.getText() == null) {
                return true;
            }
        }
        return false;
    }

    private static Color over(Color front, double opacity, Color behind) {
        double share = front.getOpacity() * opacity;
        return Color.color(
                front.getRed() * share + behind.getRed() * (1 - share),
                front.getGreen() * share + behind.getGreen() * (1 - share),
                front.getBlue() * share + behind.getBlue() * (1 - share));
    }

    /// By WCAG 2.2, "contrast ratio".
    private static double ratio(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static String outline(Node node) {
        StringBuilder path = new StringBuilder();
        for (Node each = node; each != null && path.length() < 160; each = each.getParent()) {
            String id = each.getId() == null ? "" : "#" + each.getId();
            path.insert(0, " > " + each.getClass().getSimpleName() + id + each.getStyleClass());
        }
        String words = node instanceof Text text ? text.getText() : node instanceof Labeled l ? l.getText() : "";
        return "«" + words + "»" + path;
    }
}
