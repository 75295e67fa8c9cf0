package app.tremplin.ui.skill;

import app.tremplin.domain.Skill;
import app.tremplin.domain.SkillScore;
import app.tremplin.ui.kit.Hint;
import app.tremplin.ui.kit.Page;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One skill of the list: what it is, how strong, and a way to ask why, by mouse, keyboard or screen reader.
final class SkillRow extends GridPane {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private final SkillScore score;
    private final VBox words;
    private final Node strength;
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    private final Consumer<SkillRow> toggle;
    private boolean open;

    SkillRow(SkillScore score, SkillWords says, Consumer<SkillRow> toggle) {
        this.score = score;
        this.toggle = toggle;
        Skill skill = score.skill();
        setId("skill-" + skill.id());
        getStyleClass().addAll("skill-row", "family-" + skill.familyId());
        if (!score.attributed()) {
            getStyleClass().add("not-earned");
        }
        Label kind = Page.text(says.kind(skill.kind()) + " · " + says.family(skill), "skill-kind");
        Hint.on(kind, () -> says.kindMeaning(skill.kind()));
        words = new VBox(2, Page.text(says.label(skill), "skill-name"), kind);
        setHgrow(words, Priority.ALWAYS);
        strength = score.attributed() ? strength(says) : Page.text(says.step(score), "skill-step");
        strength.getStyleClass().add("skill-strength");
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        setAccessibleText(spoken(says));
        setAccessibleHelp(says.texts().get("skills.why.hint"));
        setFocusTraversable(true);
        setOnMouseClicked(event -> toggle());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    String skillId() {
        return score.skill().id();
    }

    /// Puts the strength beside the words, or below them.
    void arrange(boolean stacked) {
        getChildren().clear();
        add(sign(), 0, 0);
        add(words, 1, 0);
        if (stacked) {
            add(strength, 1, 1);
            add(arrow, 2, 0);
        } else {
            add(strength, 2, 0);
            add(arrow, 3, 0);
        }
        pseudoClassStateChanged(STACKED, stacked);
        setHgrow(strength, stacked ? Priority.ALWAYS : Priority.NEVER);
    }

    void setOpen(boolean now) {
        open = now;
        pseudoClassStateChanged(OPEN, now);
        arrow.setIconCode(now ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    boolean isOpen() {
        return open;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED ? open : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            toggle();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private void toggle() {
        requestFocus();
        toggle.accept(this);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            toggle();
            event.consume();
        }
    }

    private Node sign() {
        Label sign = score.attributed()
                ? new Label(String.valueOf(score.rank()))
                : new Label("", new FontIcon(Feather.CIRCLE));
        sign.getStyleClass().add("skill-rank");
        return sign;
    }

    private Node strength(SkillWords says) {
        StrengthBar bar = new StrengthBar(
                score.skill().familyId(),
                says.model().confirmedStrength(score),
                says.model().strength(score));
        return new VBox(4, bar, Page.text(says.time(score), "skill-time"));
    }

    private String spoken(SkillWords says) {
        Skill skill = score.skill();
        String what = says.label(skill) + ", " + says.kind(skill.kind()) + ", " + says.family(skill);
        return score.attributed()
                ? says.texts().get("skills.spoken", score.rank(), what, says.time(score), says.strength(score))
                : says.texts().get("skills.spoken.rest", what, says.step(score));
    }
}
