package app.tremplin.ui.skill;

import app.tremplin.domain.SkillMove;
import app.tremplin.domain.SkillPlace;
import app.tremplin.domain.SkillProfile;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Pair;
import app.tremplin.ui.kit.SkillsPart;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The skills of two events or years side by side, and the differences in words.
final class ComparisonView {

    private static final double HALF_EMS = 15;

    private final SkillWords says;
    private final Texts texts;
    private final Node parts;
    private final Stretches stretches;
    private final Stretches.Stretch first;
    private final Stretches.Stretch second;
    private final Consumer<SkillsPart> choose;

    /// @param parts  the choice of what to look at
    /// @param choose told of another comparison
    ComparisonView(
            SkillWords says,
            Node parts,
            Stretches stretches,
            Stretches.Stretch first,
            Stretches.Stretch second,
            Consumer<SkillsPart> choose) {
        this.says = says;
        this.texts = says.texts();
        this.parts = parts;
        this.stretches = stretches;
        this.first = first;
        this.second = second;
        this.choose = choose;
    }

    /// @param one   the profile of the first
    /// @param other the profile of the second
    Parent root(SkillProfile one, SkillProfile other) {
        List<SkillMove> moves = SkillMove.between(one, other).stream()
                .filter(move -> move.before().earned() || move.after().earned())
                .sorted(Comparator.comparingInt(
                        move -> Math.min(move.before().rank(), move.after().rank())))
                .toList();
        VBox rows = new VBox(6);
        long bestOne = best(one);
        long bestOther = best(other);
        moves.forEach(move -> rows.getChildren().add(row(move, bestOne, bestOther)));
        return Page.scrolling(
                texts.get("skills.title"),
                texts.get("skills.compare.explanation"),
                parts,
                Pair.halves(side("first", first, one), side("second", second, other), HALF_EMS),
                differences(moves),
                rows);
    }

    private static long best(SkillProfile profile) {
        return Math.max(1, profile.scores().getFirst().score());
    }

    private Region side(String name, Stretches.Stretch chosen, SkillProfile profile) {
        ComboBox<Stretches.Stretch> box = new ComboBox<>();
        box.setId("compare-" + name);
        box.getItems().setAll(stretches.all());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Stretches.@Nullable Stretch stretch) {
                return stretch == null ? "" : stretch.name();
            }

            @Override
            public Stretches.Stretch fromString(String words) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        box.setValue(chosen);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty()
                .addListener((property, before, after) -> choose.accept(
                        name.equals("first")
                                ? new SkillsPart.Comparison(after.key(), second.key())
                                : new SkillsPart.Comparison(first.key(), after.key())));
        Label field = Page.text(texts.get("skills.compare." + name), "field-name");
        field.setLabelFor(box);
        return Page.card(
                field,
                box,
                Page.text(
                        texts.get(
                                "skills.compare.side",
                                says.duration(chosen.minutes()),
                                profile.missions(),
                                profile.attributed().size()),
                        "text-muted"));
    }

    private Node differences(List<SkillMove> moves) {
        VBox card = Page.card(Page.text(texts.get("skills.compare.differences"), "step-title"));
        card.setId("differences");
        long common = moves.stream().filter(SkillMove::stays).count();
        card.getChildren().add(line(Feather.CHECK_CIRCLE, texts.get("skills.compare.common", common)));
        only(card, Feather.ARROW_LEFT_CIRCLE, first, moves, SkillMove::leaves);
        only(card, Feather.ARROW_RIGHT_CIRCLE, second, moves, SkillMove::enters);
        return card;
    }

    private void only(
            VBox card, Feather icon, Stretches.Stretch where, List<SkillMove> moves, Predicate<SkillMove> wanted) {
        List<SkillMove> found = moves.stream().filter(wanted).toList();
        if (!found.isEmpty()) {
            Flow chips = new Flow(6, 6);
            for (SkillMove move : found) {
                chips.add(Page.text(says.label(move.skill()), "skill-chip"));
            }
            card.getChildren().addAll(line(icon, texts.get("skills.compare.only", where.name(), found.size())), chips);
        }
    }

    private static Node line(Feather icon, String sentence) {
        Label words = Page.text(sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, new FontIcon(icon), words);
        row.getStyleClass().add("why-fact");
        return row;
    }

    private Node row(SkillMove move, long bestOne, long bestOther) {
        VBox row = new VBox(
                6,
                Page.text(says.label(move.skill()), "skill-name"),
                Pair.halves(bar(move, move.before(), bestOne), bar(move, move.after(), bestOther), HALF_EMS));
        row.getStyleClass().addAll("move-row", "family-" + move.skill().familyId());
        return row;
    }

    private Region bar(SkillMove move, SkillPlace place, long best) {
        double share = (double) place.score() / best;
        StrengthBar bar = new StrengthBar(move.skill().familyId(), place.earned() ? share : 0, share);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label words = new Label(
                place.earned() ? texts.get("skills.compare.rank", place.rank()) : texts.get("skills.compare.unearned"));
        words.getStyleClass().add("compare-rank");
        words.setMinWidth(Region.USE_PREF_SIZE);
        HBox both = new HBox(10, bar, words);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }
}
