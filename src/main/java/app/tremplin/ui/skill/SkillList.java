package app.tremplin.ui.skill;

import app.tremplin.domain.SkillScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;

/// The rows of all skills on the page, in whatever groups: at most one is open. Rows out of view come after the first
/// layout.
final class SkillList {

    /// More rows than a usual window shows below the wheel.
    private static final int AT_ONCE = 10;

    private final Consumer<SkillRow> toggle;
    private final List<SkillRow> rows = new ArrayList<>();
    private final Afterwards afterwards = new Afterwards();

    /// @param toggle told of a row that is to open or close
    SkillList(Consumer<SkillRow> toggle) {
        this.toggle = toggle;
    }

    /// Begins anew.
    void clear() {
        afterwards.forget();
        rows.clear();
    }

    /// The next group of rows.
    ///
    /// @param stacked whether a skill's bar goes below its name
    VBox group(List<SkillScore> scores, SkillWords says, boolean stacked) {
        VBox group = new VBox(6);
        for (SkillScore score : scores) {
            Runnable building = () -> add(group, new SkillRow(score, says, toggle), stacked);
            if (rows.size() < AT_ONCE) {
                building.run();
            } else {
                afterwards.add(building);
            }
        }
        return group;
    }

    private void add(VBox group, SkillRow row, boolean stacked) {
        row.arrange(stacked);
        rows.add(row);
        group.getChildren().add(row);
    }

    /// Builds the rows out of view after the next layout.
    void completeAfterLayout(Scene scene) {
        afterwards.afterLayout(scene);
    }

    /// Opens the row of this skill and no other; what stood below an open one goes.
    void open(Optional<String> skillId) {
        if (skillId.isPresent()) {
            afterwards.all();
        }
        for (SkillRow row : rows) {
            row.setOpen(skillId.filter(row.skillId()::equals).isPresent());
            group(row).removeIf(node -> node.getStyleClass().contains("why"));
        }
    }

    /// The open row.
    Optional<SkillRow> open() {
        return rows.stream().filter(SkillRow::isOpen).findFirst();
    }

    /// The row of a skill.
    Optional<SkillRow> row(String skillId) {
        return rows.stream().filter(row -> row.skillId().equals(skillId)).findFirst();
    }

    /// The first row.
    Optional<SkillRow> first() {
        return rows.stream().findFirst();
    }

    /// The row `step` places further down, or the last that way.
    SkillRow beside(SkillRow row, int step) {
        return rows.get(Math.clamp(rows.indexOf(row) + (long) step, 0, rows.size() - 1));
    }

    /// Puts a panel below a row until another opens.
    void putBelow(SkillRow row, VBox panel) {
        List<Node> group = group(row);
        group.add(group.indexOf(row) + 1, panel);
    }

    private static List<Node> group(SkillRow row) {
        return ((VBox) row.getParent()).getChildren();
    }
}
