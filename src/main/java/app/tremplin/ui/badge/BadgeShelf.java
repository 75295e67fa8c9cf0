package app.tremplin.ui.badge;

import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Choice;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Portion;
import app.tremplin.ui.kit.Term;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// All badges of the wallet as cards, to choose one from; not there while there is nothing to choose. Many of them can
/// be searched and sorted, and are shown a few at a time.
final class BadgeShelf {

    private static final int PIXELS = 56;
    /// With more badges than this, one wants to search them.
    private static final int FEW = 6;

    private static final int STEP = 12;

    private final Texts texts;
    private final BadgesModel model;
    private final BadgesView.Actions actions;
    private final Map<WalletItem, StackPane> frames = new LinkedHashMap<>();
    private final Map<WalletItem, Image> pictures = new HashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final Flow shelf = new Flow(10, 10);
    private final VBox tools;
    private final Label count = Page.text("", "text-muted");
    private final VBox more = new VBox();
    private final Portion portion = new Portion(STEP, STEP);
    private final VBox box;
    private ShelfChoice choice = ShelfChoice.ALL;

    BadgeShelf(Texts texts, BadgesModel model, BadgesView.Actions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        this.tools = tools();
        this.box = new VBox(10, Term.BADGE.beside(Page.section(texts.get("badges.all")), texts), tools, shelf, more);
        count.setAccessibleRole(AccessibleRole.TEXT);
        count.setId("shelf-count");
        model.items().addListener((ListChangeListener<WalletItem>) change -> fill());
        model.selected().addListener((property, before, chosen) -> mark(chosen));
        fill();
    }

    VBox box() {
        return box;
    }

    void show(WalletItem item, byte[] picture) {
        Image image = new Image(new ByteArrayInputStream(picture));
        pictures.put(item, image);
        Optional.ofNullable(frames.get(item))
                .ifPresent(frame -> frame.getChildren().setAll(view(image)));
    }

    private VBox tools() {
        TextField words = new TextField();
        words.setId("shelf-words");
        words.setPromptText(texts.get("wallet.search"));
        words.setAccessibleText(texts.get("wallet.search"));
        words.setPrefColumnCount(24);
        words.textProperty().addListener((property, before, typed) -> choose(choice.withWords(typed)));
        Flow row = new Flow(
                16,
                8,
                words,
                Choice.of(
                        "shelf-signer",
                        texts.get("wallet.signer"),
                        List.of(ShelfChoice.Signer.values()),
                        each -> texts.get("wallet.signer." + name(each)),
                        choice.signer(),
                        chosen -> choose(choice.withSigner(chosen))),
                Choice.of(
                        "shelf-order",
                        texts.get("wallet.order"),
                        List.of(ShelfChoice.Order.values()),
                        each -> texts.get("wallet.order." + name(each)),
                        choice.order(),
                        chosen -> choose(choice.withOrder(chosen))));
        return new VBox(8, row, count);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void choose(ShelfChoice chosen) {
        choice = chosen;
        portion.restart();
        fill();
    }

    private void showMore() {
        int before = shelf.getChildren().size();
        fill();
        // The button moves on or is gone, the first of the new ones is where one goes on reading.
        shelf.getChildren().get(before).requestFocus();
    }

    private void fill() {
        int all = model.items().size();
        show(box, all > 1);
        show(tools, all > FEW);
        shelf.getChildren().clear();
        frames.clear();
        group.getToggles().clear();
        if (all <= 1) {
            return;
        }
        List<WalletItem> chosen = choice.of(model.items());
        List<WalletItem> shown = portion.of(chosen);
        shown.forEach(this::add);
        count.setText(texts.get("wallet.count", chosen.size(), all));
        more.getChildren()
                .setAll(
                        portion
                                .button(
                                        "shelf-more",
                                        left -> texts.get("wallet.more", left),
                                        chosen.size(),
                                        this::showMore)
                                .stream()
                                .toList());
        List<WalletItem> bare = new ArrayList<>(shown);
        bare.removeAll(pictures.keySet());
        actions.drawSmall(bare, 2 * PIXELS);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
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
        button.setAccessibleText(title.getText() + ", " + by.getText()
                + item.issued().map(day -> ", " + texts.formats().date(day)).orElse(""));
        button.setId("badge-" + (frames.size() - 1));
        button.getStyleClass().addAll("badge-tile", item.issuer().isPresent() ? "tile-issued" : "tile-self");
        button.setUserData(item);
        button.setToggleGroup(group);
        button.setSelected(model.selected().get().equals(Optional.of(item)));
        button.setOnAction(event -> {
            model.selected().set(Optional.of(item));
            button.setSelected(true);
        });
        button.setMaxHeight(Double.MAX_VALUE);
        shelf.add(button);
    }

    private StackPane frame(WalletItem item) {
        StackPane frame = new StackPane();
        frame.setMinSize(PIXELS, PIXELS);
        frame.setPrefSize(PIXELS, PIXELS);
        frame.setMaxSize(PIXELS, PIXELS);
        frame.getChildren()
                .setAll(pictures.containsKey(item) ? view(pictures.get(item)) : BadgePicture.bare(texts, item, PIXELS));
        return frame;
    }

    private static ImageView view(Image picture) {
        ImageView view = new ImageView(picture);
        view.setPreserveRatio(true);
        view.setFitWidth(PIXELS);
        view.setFitHeight(PIXELS);
        return view;
    }

    private void mark(Optional<WalletItem> chosen) {
        group.getToggles()
                .forEach(toggle ->
                        toggle.setSelected(Optional.of(toggle.getUserData()).equals(chosen)));
    }
}
