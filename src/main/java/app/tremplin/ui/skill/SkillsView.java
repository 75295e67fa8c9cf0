package app.tremplin.ui.skill;

import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Choice;
import app.tremplin.ui.kit.Deck;
import app.tremplin.ui.kit.SkillsPart;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// The frame around what one looks at among the skills.
final class SkillsView {

    private enum Part {
        PROFILE(new SkillsPart.Profile()),
        WHAT_IF(new SkillsPart.WhatIf()),
        GROWTH(new SkillsPart.Growth()),
        COMPARISON(new SkillsPart.Comparison());

        private final SkillsPart start;

        Part(SkillsPart start) {
            this.start = start;
        }

        private static Part of(SkillsPart part) {
            return switch (part) {
                case SkillsPart.Profile profile -> PROFILE;
                case SkillsPart.WhatIf whatIf -> WHAT_IF;
                case SkillsPart.Growth growth -> GROWTH;
                case SkillsPart.Comparison comparison -> COMPARISON;
            };
        }
    }

    private final Texts texts;
    private final Consumer<SkillsPart> choose;
    private final Deck deck = new Deck();

    /// @param choose told of the part to look at
    SkillsView(Texts texts, Consumer<SkillsPart> choose) {
        this.texts = texts;
        this.choose = choose;
    }

    Parent root() {
        return deck.view();
    }

    /// Shows a part, and in its choice that it is the one.
    ///
    /// @param staying parts to come back to
    void show(SkillsPart part, Parent nodes, Collection<Parent> staying) {
        deck.show(nodes, staying);
        root().layout();
        choiceOf(part).ifPresent(choice -> choice.setSelected(true));
    }

    /// Puts the focus where one chose the part.
    void focus(SkillsPart part) {
        choiceOf(part).ifPresent(Node::requestFocus);
    }

    private Optional<ToggleButton> choiceOf(SkillsPart part) {
        return Optional.ofNullable(
                (ToggleButton) root().lookup("#part-" + Part.of(part).ordinal()));
    }

    /// The choice of what to look at.
    FlowPane parts(SkillsPart chosen) {
        return Choice.of(
                "part",
                texts.get("skills.part"),
                List.of(Part.values()),
                part -> texts.get("skills.part." + part.ordinal()),
                Part.of(chosen),
                part -> choose.accept(part.start));
    }
}
