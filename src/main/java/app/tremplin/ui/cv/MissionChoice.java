package app.tremplin.ui.cv;

import app.tremplin.domain.Mission;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Portion;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Which missions are told.
final class MissionChoice {

    private static final int FIRST = 60;
    private static final int STEP = 100;

    private final Texts texts;
    private final CvActions actions;
    private final VBox list = new VBox(8);
    private final Portion portion = new Portion(FIRST, STEP);
    private final FoldedList folded;

    MissionChoice(Texts texts, CvActions actions) {
        this.texts = texts;
        this.actions = actions;
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "cv-list");
        scroll.setFocusTraversable(false);
        folded = new FoldedList("cv-missions", scroll, list.getChildren(), this::rows);
    }

    Region root() {
        return folded.root();
    }

    void show(CvModel model) {
        folded.show(
                model,
                texts.get(
                        "cv.missions",
                        model.missionsTold(),
                        model.page().missions().size()));
    }

    private List<Node> rows(CvModel model) {
        List<Mission> missions = model.page().missions();
        List<Node> rows = new ArrayList<>();
        portion.of(missions).forEach(mission -> rows.add(row(model, mission)));
        int before = rows.size();
        portion.button(
                        "cv-missions-more",
                        left -> texts.get("cv.more", left),
                        missions.size(),
                        () -> goOn(model, before))
                .ifPresent(rows::add);
        return rows;
    }

    private void goOn(CvModel model, int before) {
        show(model);
        list.getChildren().get(before).lookup(".check-box").requestFocus();
    }

    private Node row(CvModel model, Mission mission) {
        String when = texts.formats()
                .shortPeriod(mission.facts().firstDay(), mission.facts().lastDay());
        VBox row = new VBox(
                1,
                FoldedList.box(
                        "cv-mission-" + mission.id(),
                        texts.get("cv.mission.line", mission.facts().event(), when),
                        model.tells(mission),
                        told -> actions.choose(model.telling(mission, told))));
        if (!mission.facts().site().isBlank()) {
            row.getChildren().add(Page.text(mission.facts().site(), "field-hint", "cv-under"));
        }
        return row;
    }
}
