package app.tremplin.ui.shell;

import app.tremplin.domain.Changes;
import app.tremplin.domain.Language;
import app.tremplin.domain.Phrase;
import app.tremplin.platform.Settings;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.Kit;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The places one can go to, and the language.
final class Sidebar {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private static final Image LOGO =
            new Image(Objects.requireNonNull(Sidebar.class.getResourceAsStream("/assets/icons/logo-on-dark.png")));
    private static final Image SIGN =
            new Image(Objects.requireNonNull(Sidebar.class.getResourceAsStream("/assets/icons/tremplin-64.png")));
    private static final double LOGO_HEIGHT = 32;

    private final Kit kit;
    private final Settings settings;
    private final Consumer<Settings> change;
    private final boolean narrow;
    private final Button undo;
    private final Button redo;
    private final Map<Place, Button> buttons = new EnumMap<>(Place.class);
    private final ScrollPane view;
    private Optional<Changes> told = Optional.empty();

    /// @param narrow whether there is room for icons alone
    /// @param undo   takes the latest change back
    /// @param redo   does again what was taken back
    Sidebar(Kit kit, Settings settings, Consumer<Settings> change, boolean narrow, Runnable undo, Runnable redo) {
        this.kit = kit;
        this.settings = settings;
        this.change = change;
        this.narrow = narrow;
        this.undo = arrow("history-undo", Feather.CORNER_UP_LEFT, undo);
        this.redo = arrow("history-redo", Feather.CORNER_UP_RIGHT, redo);
        this.view = column();
    }

    private ScrollPane column() {
        VBox box = new VBox(4);
        box.getStyleClass().add("sidebar");
        box.getChildren().add(wordmark());
        for (Place place : Place.values()) {
            if (place == Place.DESK) {
                box.getChildren().addAll(spring(), organisations());
            }
            if (place == Place.DATA) {
                box.getChildren().add(gap());
            }
            Button button = button(place);
            buttons.put(place, button);
            box.getChildren().add(button);
        }
        box.getChildren().addAll(arrows(), languages());
        ScrollPane scroll = new Column(box);
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "sidebar-scroll");
        return scroll;
    }

    /// Scrolls where the window is too low, and is then wider by the scroll bar.
    private static final class Column extends ScrollPane {

        private static final double BAR = 16;

        private Column(VBox box) {
            super(box);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.VERTICAL;
        }

        @Override
        protected double computePrefWidth(double height) {
            double width = getContent().prefWidth(-1);
            return height >= 0 && height < getContent().prefHeight(width) ? width + BAR : width;
        }
    }

    /// What follows is for those who sign badges; a volunteer never needs it.
    private Node organisations() {
        Label label = new Label(kit.texts().get("place.organisations"));
        label.getStyleClass().add("place-group");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setVisible(!narrow);
        label.setManaged(!narrow);
        return label;
    }

    private Node wordmark() {
        ImageView logo = new ImageView(narrow ? SIGN : LOGO);
        logo.setFitHeight(LOGO_HEIGHT * settings.textPercent() / 100.0);
        logo.setPreserveRatio(true);
        logo.setSmooth(true);
        Label name = new Label("", logo);
        name.setAccessibleText("Tremplin");
        name.getStyleClass().add("wordmark");
        return name;
    }

    private Button button(Place place) {
        String name = place.name().toLowerCase(Locale.ROOT);
        String words = kit.texts().get(place.key());
        Button button = new Button(narrow ? "" : words, new FontIcon(place.icon()));
        button.setTooltip(narrow ? new Tooltip(words) : null);
        button.setId("place-" + name);
        button.getStyleClass().addAll("flat", "place");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> kit.navigator().go(place.destination()));
        return button;
    }

    /// It stays the same wherever one goes.
    Parent view() {
        return view;
    }

    /// Says where one is.
    void mark(Destination destination) {
        Place of = Place.of(destination);
        buttons.forEach((place, button) -> {
            String words = kit.texts().get(place.key());
            button.setAccessibleText(place == of ? kit.texts().get("place.here", words) : words);
            button.pseudoClassStateChanged(HERE, place == of);
        });
    }

    /// Says what can be taken back and done again.
    void tell(Changes changes) {
        if (Optional.of(changes).equals(told)) {
            return;
        }
        told = Optional.of(changes);
        tell(undo, "history.undo", "history.undo.nothing", changes.undo());
        tell(redo, "history.redo", "history.redo.nothing", changes.redo());
    }

    private void tell(Button button, String key, String nothing, Optional<Phrase> name) {
        String words = name.map(change -> kit.texts().get(key, change))
                .orElseGet(() -> kit.texts().get(nothing));
        button.setDisable(name.isEmpty());
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
    }

    /// Puts the focus on an arrow, or on the other one while that one leads nowhere.
    void focusArrow(boolean back) {
        Button wanted = back ? undo : redo;
        Button other = back ? redo : undo;
        (wanted.isDisabled() ? other : wanted).requestFocus();
    }

    private static Button arrow(String id, Feather icon, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "place", "button-icon");
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node arrows() {
        Pane box = narrow ? new VBox(undo, redo) : new HBox(4, undo, redo);
        box.getStyleClass().add("arrows");
        return box;
    }

    private Node languages() {
        ToggleGroup group = new ToggleGroup();
        Pane box = narrow ? new VBox() : new HBox();
        box.getStyleClass().add("languages");
        for (Language language : Language.values()) {
            String name = kit.texts().get("language." + language.code());
            ToggleButton button = new ToggleButton(narrow ? language.code().toUpperCase(Locale.ROOT) : name);
            button.setAccessibleText(name);
            button.setId("language-" + language.code());
            button.setToggleGroup(group);
            button.setSelected(language == settings.language());
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(event -> change.accept(settings.withLanguage(language)));
            box.getChildren().add(button);
        }
        box.getChildren().getFirst().getStyleClass().add(narrow ? "top-pill" : "left-pill");
        box.getChildren().getLast().getStyleClass().add(narrow ? "bottom-pill" : "right-pill");
        return box;
    }

    private static Region gap() {
        Region region = new Region();
        region.getStyleClass().add("place-gap");
        return region;
    }

    private static Region spring() {
        Region region = new Region();
        VBox.setVgrow(region, Priority.ALWAYS);
        return region;
    }
}
