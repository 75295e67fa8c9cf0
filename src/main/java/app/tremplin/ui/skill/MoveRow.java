package app.tremplin.ui.skill;

import app.tremplin.domain.SkillMove;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Pair;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One skill that moves: its ranks before and after, and a bar with a hatched part for what is gained.
final class MoveRow {

    private static final double WORDS_EMS = 16;

    private MoveRow() {}

    /// @param style a style class that tells how it moves
    /// @param best  the score of a whole bar
    static Node of(SkillMove move, SkillWords says, Feather icon, String style, long best) {
        Region words = new VBox(
                2,
                Page.text(says.label(move.skill()), "skill-name"),
                Page.text(
                        says.texts()
                                .get(
                                        "skills.move",
                                        move.before().rank(),
                                        move.after().rank(),
                                        move.after().score() - move.before().score()),
                        "skill-kind"));
        StrengthBar bar = new StrengthBar(
                move.skill().familyId(),
                (double) move.before().score() / best,
                (double) move.after().score() / best);
        bar.getStyleClass().add("skill-strength");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox named = new HBox(12, new FontIcon(icon), words);
        named.setAlignment(Pos.CENTER_LEFT);
        VBox row = new VBox(Pair.of(named, bar, WORDS_EMS));
        row.getStyleClass()
                .addAll("move-row", "move-" + style, "family-" + move.skill().familyId());
        return row;
    }
}
