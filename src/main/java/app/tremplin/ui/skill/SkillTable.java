package app.tremplin.ui.skill;

import app.tremplin.domain.SkillScore;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.TableHabits;
import app.tremplin.ui.kit.WrappingCell;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The same numbers as the bars, as a table that sorts and that a screen reader walks through cell by cell.
final class SkillTable {

    private static final double SKILL_EMS = 12;
    private static final double OTHER_EMS = 4 + 11 + 7.6 + 7.6 + 5.2 + 6 + 1.2;
    private static final int ROWS_IN_VIEW = 16;
    private static final double ROW_EMS = 2.6;

    private final SkillWords says;
    private final Kit kit;
    private final double em;

    SkillTable(SkillWords says, Kit kit) {
        this.says = says;
        this.kit = kit;
        this.em = kit.em();
    }

    TableView<SkillScore> of(List<SkillScore> scores) {
        SkillsModel model = says.model();
        TableView<SkillScore> table = new TableView<>();
        table.setId("skill-table");
        table.getStyleClass().add("wrapping-table");
        table.setAccessibleText(says.texts().get("skills.earned"));
        table.getItems().setAll(scores);
        TableColumn<SkillScore, SkillScore> skill = words("skill", SKILL_EMS, score -> says.label(score.skill()));
        table.getColumns()
                .setAll(List.of(
                        number("rank", 4, SkillScore::rank, score -> says.number(score.rank())),
                        skill,
                        words(
                                "kind",
                                11,
                                score -> says.kind(score.skill().kind()) + " · " + says.family(score.skill())),
                        number("time", 7.6, SkillScore::minutes, score -> says.duration(score.minutes())),
                        number(
                                "confirmed",
                                7.6,
                                model::confirmedMinutes,
                                score -> says.duration(model.confirmedMinutes(score))),
                        number("points", 5.2, SkillScore::score, score -> says.number(score.score())),
                        number("strength", 6, SkillScore::score, says::strength)));
        skill.prefWidthProperty()
                .bind(Bindings.max(SKILL_EMS * em, table.widthProperty().subtract(OTHER_EMS * em)));
        table.setPrefHeight(Math.min(ROWS_IN_VIEW, scores.size() + 2) * ROW_EMS * em);
        table.setMinHeight(8 * ROW_EMS * em);
        TableHabits.of(table, kit, "skills").withMenu();
        return table;
    }

    private TableColumn<SkillScore, SkillScore> number(
            String name, double ems, ToLongFunction<SkillScore> value, Function<SkillScore, String> words) {
        TableColumn<SkillScore, SkillScore> column = column(name, ems, words);
        column.getStyleClass().add("number-column");
        column.setComparator(Comparator.comparingLong(value));
        return column;
    }

    private TableColumn<SkillScore, SkillScore> words(String name, double ems, Function<SkillScore, String> words) {
        TableColumn<SkillScore, SkillScore> column = column(name, ems, words);
        column.setComparator(Comparator.comparing(words));
        return column;
    }

    private TableColumn<SkillScore, SkillScore> column(String name, double ems, Function<SkillScore, String> words) {
        TableColumn<SkillScore, SkillScore> column =
                new TableColumn<>(says.texts().get("skills.column." + name));
        column.setId("skill-column-" + name);
        column.setPrefWidth(ems * em);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(each -> new WrappingCell<>(words, em));
        return column;
    }
}
