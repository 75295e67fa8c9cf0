package app.tremplin.ui.badge;

import app.tremplin.domain.ReceivedBadge;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Page;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// All badges of the wallet as cards, to choose one from; not there while there is nothing to choose.
final class BadgeShelf {

    private static final int PIXELS = 56;

    private final Texts texts;
    private final BadgesModel model;
    private final BadgesView.Actions actions;
    private final Map<WalletItem, StackPane> frames = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final Flow shelf = new Flow(10, 10);
    private final VBox box;

    BadgeShelf(Texts texts, BadgesModel model, BadgesView.Actions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        this.box = new VBox(10, Page.section(texts.get("badges.all")), shelf);
        model.items().addListener((ListChangeListener<WalletItem>) change -> fill());
        model.selected().addListener((property, before, chosen) -> mark(chosen));
        fill();
    }

    VBox box() {
        return box;
    }

    void show(WalletItem item, byte[] picture) {
        Optional.ofNullable(frames.get(item))
                .ifPresent(frame -> frame.getChildren().setAll(view(picture)));
    }

    private static ImageView view(byte[] picture) {
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(picture)));
        view.setPreserveRatio(true);
        view.setFitWidth(PIXELS);
        view.setFitHeight(PIXELS);
        return view;
    }

    private void fill() {
        boolean choice = model.items().size() > 1;
        box.setVisible(choice);
        box.setManaged(choice);
        shelf.getChildren().clear();
        frames.clear();
        if (choice) {
            model.items().forEach(this::add);
        }
    }

    private void add(WalletItem item) {
        StackPane frame = frame(item);
        frames.put(item, frame);
        FontIcon sign = new FontIcon(item.issuer().isPresent() ? Feather.SHIELD : Feather.EDIT_3);
        Label by = new Label(item.issuer().orElseGet(() -> texts.get("badges.self")), sign);
        by.getStyleClass().add("tile-issuer");
        by.setWrapText(true);
        Label title = new Label(item.title().isBlank() ? texts.get("wallet.untitled") : item.title());
        title.setWrapText(true);
        title.getStyleClass().add("tile-title");
        VBox words = new VBox(2, title, by);
        item.issued()
                .ifPresent(
                        day -> words.getChildren().add(new Label(texts.formats().date(day))));
        HBox content = new HBox(12, frame, words);
        content.setAlignment(Pos.CENTER_LEFT);
        ToggleButton button = new ToggleButton("", content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(title.getText() + ", " + by.getText());
        button.setId("badge-" + (frames.size() - 1));
        button.getStyleClass().addAll("badge-tile", item.issuer().isPresent() ? "tile-issued" : "tile-self");
        button.setUserData(item);
        button.setToggleGroup(group);
        button.setSelected(model.selected().get().equals(Optional.of(item)));
        button.setOnAction(event -> {
            model.selected().set(Optional.of(item));
            button.setSelected(true);
        });
        shelf.add(button);
        actions.drawSmall(item, 2 * PIXELS);
    }

    private StackPane frame(WalletItem item) {
        StackPane frame = new StackPane();
        frame.setMinSize(PIXELS, PIXELS);
        frame.setPrefSize(PIXELS, PIXELS);
        frame.setMaxSize(PIXELS, PIXELS);
        if (item instanceof WalletItem.Received(ReceivedBadge badge)) {
            frame.getChildren().add(ReceivedPanel.bare(texts, badge, PIXELS));
        }
        return frame;
    }

    private void mark(Optional<WalletItem> chosen) {
        group.getToggles()
                .forEach(toggle ->
                        toggle.setSelected(Optional.of(toggle.getUserData()).equals(chosen)));
    }
}
