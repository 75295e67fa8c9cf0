package app.tremplin.ui.help;

import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Beside;
import app.tremplin.ui.kit.Page;
import app.tremplin.work.Guide.Topic;
import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The help's nodes: a search with the pages below it, and the page that is open.
final class HelpView {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Texts texts;
    private final Consumer<String> choose;
    private final CustomTextField search = new CustomTextField();
    private final VBox topics = new VBox(2);
    private final VBox article = Page.card();
    private final ScrollPane root;

    /// @param choose opens the page with this id
    HelpView(Texts texts, String words, Runnable searched, Consumer<String> choose) {
        this.texts = texts;
        this.choose = choose;
        search.setId("search");
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.setPromptText(texts.get("help.search"));
        search.setAccessibleText(texts.get("help.search"));
        search.setText(words);
        search.textProperty().addListener((property, before, after) -> searched.run());
        VBox list = new VBox(12, search, topics);
        list.getStyleClass().add("help-list");
        article.setId("article");
        root = Page.scrolling(texts.get("help.title"), "", Beside.fromTheTop(list, article));
    }

    Parent root() {
        return root;
    }

    String search() {
        return search.getText();
    }

    void focusSearch() {
        search.requestFocus();
    }

    /// Puts the focus where one chooses this page, so that the keyboard goes on from there.
    void focusTopic(String id) {
        Optional.ofNullable(topics.lookup("#topic-" + id)).ifPresent(Node::requestFocus);
    }

    /// Shows which pages were found, and the one that is open.
    void show(List<Topic> found, Optional<Topic> open) {
        topics.getChildren()
                .setAll(found.stream().map(topic -> button(topic, open)).toList());
        article.getChildren()
                .setAll(open.<Parent>map(topic -> new Article(choose).of(topic.markdown()))
                        .orElseGet(() -> Page.text(texts.get("help.none"), "text-muted")));
        root.setVvalue(0);
    }

    /// Brings the open page into view, where it stands below the list for want of room.
    void reveal() {
        root.applyCss();
        root.layout();
        // Beside the list of topics it is in sight already.
        if (article.getLayoutX() == 0) {
            Page.reveal(root, article);
        }
    }

    private Button button(Topic topic, Optional<Topic> open) {
        boolean here = open.equals(Optional.of(topic));
        Button button = new Button(topic.title());
        button.setId("topic-" + topic.id());
        button.getStyleClass().addAll("flat", "help-topic");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setAccessibleText(here ? texts.get("place.here", topic.title()) : topic.title());
        button.pseudoClassStateChanged(HERE, here);
        button.setOnAction(event -> choose.accept(topic.id()));
        return button;
    }
}
