package app.tremplin.ui.cv;

import app.tremplin.domain.Cv;
import app.tremplin.domain.CvBlock;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Portion;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The CV as it reads, with a pencil at each piece that can be reworded.
final class Sheet {

    /// A few pages of it, so that it is there at once.
    private static final int FIRST = 20;

    private static final int STEP = 100;

    private final Texts texts;
    private final CvActions actions;
    private final VBox root = new VBox();
    private final Portion portion = new Portion(FIRST, STEP);
    private Optional<TextArea> typing = Optional.empty();

    Sheet(Texts texts, CvActions actions) {
        this.texts = texts;
        this.actions = actions;
        root.setId("cv-sheet");
        root.getStyleClass().add("cv-sheet");
    }

    Region root() {
        return root;
    }

    void show(CvModel model) {
        String typed = typed();
        Cv cv = model.page().cv();
        typing = Optional.empty();
        root.getChildren().clear();
        if (!cv.name().isEmpty()) {
            root.getChildren().add(Page.text(cv.name(), "cv-name"));
        }
        if (cv.isEmpty()) {
            root.getChildren().add(Page.text(texts.get("cv.nothing.chosen"), "text-muted"));
            return;
        }
        root.getChildren().add(Page.text(cv.heading(), "cv-section"));
        root.getChildren().add(block(model, cv.summary(), texts.get("cv.piece.summary"), List.of("cv-summary")));
        List<Cv.Engagement> told = portion.of(cv.engagements());
        told.forEach(engagement -> root.getChildren().add(engagement(model, engagement)));
        portion.button(
                        "cv-sheet-more",
                        left -> texts.get("cv.more", left),
                        cv.engagements().size(),
                        () -> goOn(model, told.size()))
                .ifPresent(root.getChildren()::add);
        if (!cv.others().isEmpty()) {
            root.getChildren().add(Page.text(cv.others(), "cv-others"));
        }
        skills(model, cv);
        proofs(cv);
        if (!typed.isEmpty()) {
            type(typed);
        }
    }

    private void goOn(CvModel model, int before) {
        show(model);
        root.getChildren().stream()
                .filter(each -> each.getStyleClass().contains("cv-engagement"))
                .skip(before)
                .findFirst()
                .map(each -> each.lookup(".cv-pencil"))
                .ifPresent(Node::requestFocus);
    }

    String typed() {
        return typing.map(TextArea::getText).orElse("");
    }

    void type(String words) {
        typing.ifPresent(area -> area.setText(words));
    }

    void focusOpen() {
        typing.ifPresent(TextArea::requestFocus);
    }

    private Node engagement(CvModel model, Cv.Engagement engagement) {
        Label vouching = Page.text(engagement.vouching(), "cv-vouching", "cv-" + sign(engagement.vouched()));
        vouching.setGraphic(
                new FontIcon(engagement.vouched() == Cv.Vouched.DECLARED ? Feather.EDIT_3 : Feather.CHECK_CIRCLE));
        VBox box = new VBox(
                2,
                block(model, engagement.role(), texts.get("cv.piece.role"), List.of("cv-role")),
                Page.text(engagement.context(), "cv-context"),
                block(model, engagement.text(), texts.get("cv.piece.text"), List.of("cv-bullet")),
                vouching);
        box.getStyleClass().add("cv-engagement");
        return box;
    }

    private static String sign(Cv.Vouched vouched) {
        return vouched == Cv.Vouched.DECLARED ? "declared" : "confirmed";
    }

    private void skills(CvModel model, Cv cv) {
        if (cv.skills().isEmpty()) {
            return;
        }
        root.getChildren().add(Page.text(cv.skillsHeading(), "cv-section"));
        for (Cv.SkillLine skill : cv.skills()) {
            VBox box = new VBox(
                    Page.text(skill.label(), "cv-skill"),
                    block(model, skill.fact(), texts.get("cv.piece.skill", skill.label()), List.of("cv-fact")));
            box.getStyleClass().add("cv-skill-line");
            root.getChildren().add(box);
        }
        root.getChildren().add(Page.text(cv.basis(), "cv-basis"));
    }

    private void proofs(Cv cv) {
        if (cv.proofs().isEmpty()) {
            return;
        }
        root.getChildren().add(Page.text(cv.proofsHeading(), "cv-section"));
        for (Cv.Proof proof : cv.proofs()) {
            Label words = Page.text(proof.words(), "cv-fact");
            words.setGraphic(new FontIcon(Feather.LINK));
            root.getChildren().add(words);
        }
    }

    private Node block(CvModel model, CvBlock block, String name, List<String> styles) {
        BlockPane pane = new BlockPane(texts, actions, block, name, styles);
        if (model.open().equals(block.key())) {
            typing = Optional.of(pane.open());
        }
        return pane;
    }
}
