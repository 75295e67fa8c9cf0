package app.tremplin.ui.badge;

import app.tremplin.domain.Badge;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Page;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;

/// The badges made so far, to choose one from; not there while there is nothing to choose.
final class BadgeShelf {

    private static final int PIXELS = 56;

    private final Texts texts;
    private final BadgesModel model;
    private final BadgesView.Actions actions;
    private final Map<Badge, ImageView> pictures = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final Flow shelf = new Flow(10, 10);
    private final VBox box;

    BadgeShelf(Texts texts, BadgesModel model, BadgesView.Actions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        this.box = new VBox(10, Page.section(texts.get("badges.all")), shelf);
        model.badges().addListener((ListChangeListener<Badge>) change -> fill());
        model.selected().addListener((property, before, chosen) -> mark(chosen));
        fill();
    }

    VBox box() {
        return box;
    }

    void show(Badge badge, byte[] picture) {
        Optional.ofNullable(pictures.get(badge))
                .ifPresent(view -> view.setImage(new Image(new ByteArrayInputStream(picture))));
    }

    private void fill() {
        boolean choice = model.badges().size() > 1;
        box.setVisible(choice);
        box.setManaged(choice);
        shelf.getChildren().clear();
        pictures.clear();
        if (choice) {
            model.badges().forEach(this::add);
        }
    }

    private void add(Badge badge) {
        ImageView picture = new ImageView();
        picture.setFitWidth(PIXELS);
        picture.setFitHeight(PIXELS);
        pictures.put(badge, picture);
        ToggleButton button =
                new ToggleButton(badge.title() + "\n" + texts.formats().date(badge.issuedAt()), picture);
        button.setId("badge-" + (pictures.size() - 1));
        button.getStyleClass().add("badge-tile");
        button.setWrapText(true);
        button.setUserData(badge);
        button.setToggleGroup(group);
        button.setSelected(model.selected().get().equals(Optional.of(badge)));
        button.setOnAction(event -> model.selected().set(Optional.of(badge)));
        shelf.add(button);
        actions.drawSmall(badge, 2 * PIXELS);
    }

    private void mark(Optional<Badge> chosen) {
        group.getToggles()
                .forEach(toggle ->
                        toggle.setSelected(Optional.of(toggle.getUserData()).equals(chosen)));
    }
}
