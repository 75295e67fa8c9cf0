package app.tremplin.ui.skill;

import app.tremplin.domain.Mission;
import app.tremplin.domain.SkillScore;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Portion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The missions behind a score with minutes, weight, points and share, down to the total, which is the score.
final class TraceTable {

    private static final List<String> COLUMNS = List.of("minutes", "weight", "points", "share");

    private static final int AT_ONCE = 25;

    private final SkillWords says;
    private final Texts texts;
    private final Consumer<Mission> open;

    /// @param open goes to a mission
    TraceTable(SkillWords says, Consumer<Mission> open) {
        this.says = says;
        this.texts = says.texts();
        this.open = open;
    }

    /// @param stacked whether a mission's numbers go below its name, for want of room
    Node of(SkillScore score, boolean stacked) {
        VBox table = new VBox();
        table.setId("why-table");
        table.getStyleClass().add("trace");
        table.getChildren()
                .add(line(
                        new Region(),
                        stacked,
                        "trace-head",
                        COLUMNS.stream()
                                .map(column -> texts.get("skills.why.column." + column))
                                .toList()));
        VBox lines = new VBox();
        table.getChildren().add(lines);
        more(lines, score, stacked, new Portion(AT_ONCE, AT_ONCE));
        table.getChildren()
                .add(line(
                        Page.text(texts.get("skills.why.total")),
                        stacked,
                        "trace-total",
                        List.of(
                                says.number(score.minutes()),
                                "",
                                says.number(score.score()),
                                texts.formats().percent(1))));
        return table;
    }

    /// Thousands of missions would be no reading, and slow: the weightiest first, the others on demand.
    private void more(VBox lines, SkillScore score, boolean stacked, Portion portion) {
        int before = lines.getChildren().size() - 1;
        List<Node> shown = new ArrayList<>();
        for (SkillsModel.Reason reason : says.model().reasons(score, portion.most())) {
            shown.add(line(reason, score.skill().familyId(), stacked));
        }
        portion.button(
                        "why-more",
                        left -> texts.get("skills.why.more", Math.min(left, AT_ONCE), left),
                        score.trace().size(),
                        () -> more(lines, score, stacked, portion))
                .ifPresent(shown::add);
        lines.getChildren().setAll(shown);
        if (before >= 0) {
            lines.getChildren().get(before).lookupAll(".hyperlink").stream()
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private Node line(SkillsModel.Reason reason, String familyId, boolean stacked) {
        return line(
                mission(reason, familyId),
                stacked,
                "trace-line",
                List.of(
                        says.number(reason.minutes()),
                        "× " + reason.weight(),
                        says.number(reason.points()),
                        texts.formats().percent(reason.share())));
    }

    private static Pane line(Region name, boolean stacked, String style, List<String> numbers) {
        HBox cells = new HBox();
        cells.setAlignment(Pos.BOTTOM_RIGHT);
        for (String number : numbers) {
            Label cell = new Label(number);
            cell.getStyleClass().add("trace-cell");
            cell.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(cell, Priority.ALWAYS);
            cells.getChildren().add(cell);
        }
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        if (!stacked) {
            cells.setMinWidth(Region.USE_PREF_SIZE);
        }
        Pane line = stacked ? new VBox(2, name, cells) : new HBox(12, name, cells);
        line.getStyleClass().addAll("trace-row", style);
        return line;
    }

    private Region mission(SkillsModel.Reason reason, String familyId) {
        boolean confirmed = reason.mission().isConfirmed();
        Hyperlink type = new Hyperlink(reason.type());
        type.getStyleClass().add("trace-type");
        type.setWrapText(true);
        type.setMinHeight(Region.USE_PREF_SIZE);
        type.setMaxWidth(Double.MAX_VALUE);
        type.setAccessibleText(spoken(reason));
        type.setAccessibleHelp(texts.get("skills.why.mission"));
        type.setOnAction(event -> open.accept(reason.mission()));
        HBox.setHgrow(type, Priority.ALWAYS);
        Label sign =
                new Label(state(reason.mission()), new FontIcon(confirmed ? Feather.CHECK_CIRCLE : Feather.EDIT_3));
        sign.getStyleClass().addAll("trace-state", confirmed ? "is-confirmed" : "is-declared");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        HBox name = new HBox(8, type, sign);
        name.setAlignment(Pos.TOP_LEFT);
        StrengthBar bar = new StrengthBar(familyId, confirmed ? reason.share() : 0, reason.share());
        return new VBox(3, name, Page.text(when(reason.mission()), "text-muted"), bar);
    }

    private String spoken(SkillsModel.Reason reason) {
        return texts.get(
                "skills.why.spoken",
                String.join(", ", reason.type(), when(reason.mission()), state(reason.mission())),
                reason.minutes(),
                reason.weight(),
                reason.points(),
                texts.formats().percent(reason.share()));
    }

    private String when(Mission mission) {
        return mission.facts().event() + " · "
                + texts.formats()
                        .period(mission.facts().firstDay(), mission.facts().lastDay());
    }

    private String state(Mission mission) {
        return texts.get(mission.isConfirmed() ? "state.confirmed" : "state.declared");
    }
}
