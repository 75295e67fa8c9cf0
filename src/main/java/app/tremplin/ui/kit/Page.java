package app.tremplin.ui.kit;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How every screen is laid out: a title, one line of explanation, and what is below.
public final class Page {

    private Page() {}

    /// A page whose content fills the height, and scrolls only when the window is too low for it.
    public static ScrollPane filling(String title, String explanation, Node... content) {
        ScrollPane scroll = scrolling(title, explanation, content);
        scroll.setFitToHeight(true);
        return scroll;
    }

    /// A page that scrolls when it is higher than the window.
    public static ScrollPane scrolling(String title, String explanation, Node... content) {
        VBox page = new VBox(16, heading(title, explanation));
        page.getStyleClass().add("page");
        page.getChildren().addAll(content);
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "page-scroll");
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /// A heading inside a page.
    public static Label section(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("section-title");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A paragraph that wraps.
    public static Label text(String sentence, String... styles) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A box set apart from the page.
    public static VBox card(Node... content) {
        VBox card = new VBox(12, content);
        card.getStyleClass().add("card");
        return card;
    }

    /// A button with an icon.
    ///
    /// @param id names it for tests and stylesheets
    public static Button button(String id, String text, Feather icon, Runnable action) {
        Button button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// The button of what one most likely came for.
    public static Button mainButton(String id, String text, Feather icon, Runnable action) {
        Button button = button(id, text, icon, action);
        button.getStyleClass().add("accent");
        return button;
    }

    /// Nodes side by side, centred on their height.
    public static HBox row(Node... nodes) {
        HBox row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Nodes side by side in as many rows as they need.
    public static FlowPane wrapping(Node... nodes) {
        FlowPane pane = new FlowPane(8, 8, nodes) {
            @Override
            protected double computePrefWidth(double height) {
                double gaps = getHgap() * Math.max(0, getManagedChildren().size() - 1);
                double widths = getManagedChildren().stream()
                        .mapToDouble(node -> snapSizeX(node.prefWidth(-1)))
                        .sum();
                return widths + gaps + 1;
            }
        };
        return pane;
    }

    /// A choice with its name before it.
    public static HBox named(String name, Node control) {
        HBox.setHgrow(control, Priority.ALWAYS);
        HBox row = new HBox(12, text(name, "field-label", "choice-name"), control);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Takes up the room that is left in a row.
    public static Region spring() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    /// Scrolls just as far as it takes to see `node`. Its place must be laid out.
    public static void reveal(ScrollPane scroll, Node node) {
        double hidden = scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        Bounds place = scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = scroll.getVvalue() * hidden;
        double bottom = top + scroll.getViewportBounds().getHeight();
        if (place.getMinY() < top) {
            scroll.setVvalue(place.getMinY() / hidden);
        } else if (place.getMaxY() > bottom) {
            double wanted = place.getMaxY() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(Math.min(wanted, place.getMinY()) / hidden);
        }
    }

    private static VBox heading(String title, String explanation) {
        Label name = new Label(title);
        name.getStyleClass().add("page-title");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        VBox heading = new VBox(4, name);
        if (!explanation.isEmpty()) {
            heading.getChildren().add(text(explanation, "text-muted"));
        }
        return heading;
    }
}
