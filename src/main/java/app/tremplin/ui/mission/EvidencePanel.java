package app.tremplin.ui.mission;

import app.tremplin.domain.Evidence;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Page;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The photos and documents that hang on a mission, as small pictures.
final class EvidencePanel {

    /// What one can do with evidence.
    interface Actions {
        /// Asks for files to add.
        void bring();

        /// Takes what was copied elsewhere.
        void paste();

        void open(Evidence evidence);

        void remove(Evidence evidence);
    }

    /// A piece and its small picture, where it is one that can be read.
    record Shown(Evidence evidence, Optional<Image> picture) {}

    /// Small pictures are at most this wide and high.
    static final double SIDE = 112;

    private final Texts texts;
    private final Actions actions;
    private final Flow pieces = new Flow(12, 12);
    private final Node ways;
    private final VBox box;

    EvidencePanel(Texts texts, Actions actions) {
        this.texts = texts;
        this.actions = actions;
        ways = Page.wrapping(
                Page.button("evidence-add", texts.get("evidence.add"), Feather.PAPERCLIP, actions::bring),
                Page.button("evidence-paste", texts.get("evidence.paste"), Feather.CLIPBOARD, actions::paste));
        box = new VBox(
                10,
                Page.section(texts.get("evidence.title")),
                Page.text(texts.get("evidence.why"), "text-muted"),
                pieces,
                ways);
        box.setId("evidence");
    }

    Node box() {
        return box;
    }

    void show(List<Shown> shown) {
        pieces.getChildren().clear();
        shown.forEach(each -> pieces.add(card(each)));
        pieces.setManaged(!shown.isEmpty());
    }

    private VBox card(Shown shown) {
        Evidence evidence = shown.evidence();
        Node face = shown.picture().map(EvidencePanel::face).orElseGet(() -> new FontIcon(Feather.FILE_TEXT));
        StackPane frame = new StackPane(face);
        frame.getStyleClass().add("evidence-frame");
        frame.setMinSize(SIDE, SIDE);
        frame.setPrefSize(SIDE, SIDE);
        Button open = new Button("", frame);
        open.setId("evidence-open");
        open.getStyleClass().addAll("flat", "evidence-open");
        open.setAccessibleText(texts.get("evidence.open", evidence.name()));
        open.setOnAction(event -> actions.open(evidence));
        Label name = new Label(evidence.name());
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMaxWidth(SIDE);
        Button remove =
                Page.button("evidence-remove", texts.get("evidence.remove"), Feather.X, () -> actions.remove(evidence));
        remove.getStyleClass().addAll("flat", "small");
        remove.setAccessibleText(texts.get("evidence.remove.name", evidence.name()));
        VBox card = new VBox(4, open, name, remove);
        card.setAlignment(Pos.TOP_CENTER);
        return card;
    }

    private static Node face(Image picture) {
        ImageView view = new ImageView(picture);
        view.setPreserveRatio(true);
        view.setFitWidth(SIDE - 8);
        view.setFitHeight(SIDE - 8);
        return view;
    }
}
