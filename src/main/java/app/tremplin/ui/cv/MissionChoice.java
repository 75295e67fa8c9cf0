package app.tremplin.ui.cv;

import app.tremplin.domain.Mission;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Which missions are told.
final class MissionChoice {

    private static final int FIRST = 60;

    private final Texts texts;
    private final CvActions actions;
    private final VBox list = new VBox(8);
    private final Portion portion = new Portion(FIRST);
    private final TitledPane root;
    private Optional<CvModel> shown = Optional.empty();

    MissionChoice(Texts texts, CvActions actions) {
        this.texts = texts;
        this.actions = actions;
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "cv-list");
        scroll.setFocusTraversable(false);
        root = new TitledPane("", scroll);
        root.setId("cv-missions");
        root.setExpanded(false);
        root.setAnimated(false);
        root.expandedProperty().addListener((property, before, open) -> shown.ifPresent(this::show));
    }

    Region root() {
        return root;
    }

    void show(CvModel model) {
        root.setText(texts.get(
                "cv.missions", model.missionsTold(), model.page().missions().size()));
        shown = Optional.of(model);
        if (!root.isExpanded()) {
            // What is folded away is not built either.
            list.getChildren().clear();
            return;
        }
        List<Mission> missions = model.page().missions();
        list.getChildren()
                .setAll(portion.of(missions).stream()
                        .map(mission -> box(model, mission))
                        .toList());
        portion.button(texts, "cv-missions-more", missions.size(), () -> show(model))
                .ifPresent(list.getChildren()::add);
    }

    private Node box(CvModel model, Mission mission) {
        String when = texts.formats()
                .shortPeriod(mission.facts().firstDay(), mission.facts().lastDay());
        CheckBox box = new CheckBox(texts.get("cv.mission.line", mission.facts().event(), when));
        box.setId("cv-mission-" + mission.id());
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setSelected(model.tells(mission));
        box.setOnAction(event -> actions.choose(model.telling(mission, box.isSelected())));
        VBox row = new VBox(1, box);
        if (!mission.facts().site().isBlank()) {
            row.getChildren().add(Page.text(mission.facts().site(), "field-hint", "cv-under"));
        }
        return row;
    }
}
