package app.tremplin.ui.help;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/// A page of Markdown as nodes: headings, paragraphs, lists, bold words, keys, links to other pages, pictures.
final class Article {

    private static final Parser PARSER = Parser.builder().build();

    private final Consumer<String> open;

    /// @param open opens the page that a link names
    Article(Consumer<String> open) {
        this.open = open;
    }

    Parent of(String markdown) {
        VBox box = new VBox();
        box.getStyleClass().add("article");
        blocks(PARSER.parse(markdown)).forEach(block -> box.getChildren().add(block));
        return box;
    }

    private List<javafx.scene.Node> blocks(Node parent) {
        List<javafx.scene.Node> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Heading heading -> blocks.add(words(heading, heading.getLevel() == 1 ? "badge-title" : "section"));
                case ListBlock list -> blocks.add(list(list));
                case Node block when block.getFirstChild() instanceof Image image -> blocks.add(picture(image));
                case Node block -> blocks.add(words(block, "paragraph"));
            }
        }
        return blocks;
    }

    private javafx.scene.Node list(ListBlock list) {
        VBox lines = new VBox();
        lines.getStyleClass().add("article-list");
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Text mark = new Text(list instanceof BulletList ? "•" : number + ".");
            mark.getStyleClass().add("article-words");
            VBox content = new VBox(blocks(item).toArray(javafx.scene.Node[]::new));
            HBox.setHgrow(content, Priority.ALWAYS);
            content.setMinWidth(0);
            HBox line = new HBox(new TextFlow(mark), content);
            line.getStyleClass().add("article-line");
            ((Region) line.getChildren().getFirst()).setMinWidth(Region.USE_PREF_SIZE);
            lines.getChildren().add(line);
            number++;
        }
        return lines;
    }

    private TextFlow words(Node block, String style) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("article-" + style);
        add(flow, block, "article-words");
        return flow;
    }

    private void add(TextFlow flow, Node parent, String style) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case org.commonmark.node.Text text -> flow.getChildren().add(text(text.getLiteral(), style));
                case Code code -> flow.getChildren().add(text(code.getLiteral(), "article-key"));
                case SoftLineBreak line -> flow.getChildren().add(text(" ", style));
                case StrongEmphasis strong -> add(flow, strong, "article-strong");
                case Link link -> flow.getChildren().add(link(link));
                default -> add(flow, node, style);
            }
        }
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private Hyperlink link(Link link) {
        String words = link.getFirstChild() instanceof org.commonmark.node.Text text ? text.getLiteral() : "";
        Hyperlink hyperlink = new Hyperlink(words);
        hyperlink.setOnAction(event -> open.accept(link.getDestination()));
        return hyperlink;
    }

    /// A picture that is not there leaves its description.
    private static javafx.scene.Node picture(Image image) {
        String description = image.getFirstChild() instanceof org.commonmark.node.Text text ? text.getLiteral() : "";
        InputStream in = Article.class.getResourceAsStream("/assets/help/" + image.getDestination());
        if (in == null) {
            return new TextFlow(text(description, "article-words"));
        }
        ImageView view = new ImageView(new javafx.scene.image.Image(in));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(description);
        return new Picture(view);
    }

    /// As wide as there is room, and never wider than it is.
    private static final class Picture extends Region {

        private final ImageView view;

        private Picture(ImageView view) {
            this.view = view;
            getStyleClass().add("article-picture");
            getChildren().add(view);
            setMinWidth(0);
        }

        @Override
        public javafx.geometry.Orientation getContentBias() {
            return javafx.geometry.Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            double own = view.getImage().getWidth();
            double shown = width < 0 ? own : Math.min(width - snappedLeftInset() - snappedRightInset(), own);
            return shown / own * view.getImage().getHeight() + snappedTopInset() + snappedBottomInset();
        }

        @Override
        protected void layoutChildren() {
            view.setFitWidth(Math.min(
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    view.getImage().getWidth()));
            view.relocate(snappedLeftInset(), snappedTopInset());
        }
    }
}
