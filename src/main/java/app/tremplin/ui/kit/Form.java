package app.tremplin.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Fields with their label above and what is wrong below, each tied to the other for screen readers.
///
/// @param <F> names the fields
public final class Form<F> {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private record Field(Node control, Label problem, String name) {}

    private final Map<F, Field> fields = new LinkedHashMap<>();

    /// A labelled control.
    ///
    /// @param hint one line under the label; empty for none
    public Region field(F key, String name, String hint, Node control) {
        Label label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        label.setWrapText(true);
        control.setAccessibleText(name);
        control.setAccessibleHelp(hint);
        Label problem = new Label();
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        show(problem, "");
        fields.put(key, new Field(control, problem, name));
        VBox box = new VBox(4, label);
        if (!hint.isEmpty()) {
            Label small = new Label(hint);
            small.getStyleClass().add("field-hint");
            small.setWrapText(true);
            small.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(small);
        }
        box.getChildren().addAll(control, problem);
        box.setFillWidth(true);
        return box;
    }

    /// Says what is wrong at a field; empty for nothing.
    ///
    /// @param blocking whether it must be put right, as opposed to merely unusual
    public void say(F key, String sentence, boolean blocking) {
        Field field = fields.get(key);
        if (field != null) {
            show(field.problem(), sentence);
            field.problem().pseudoClassStateChanged(WRONG, blocking);
            field.control().pseudoClassStateChanged(PseudoClass.getPseudoClass("danger"), blocking);
            field.control().setAccessibleText(sentence.isEmpty() ? field.name() : field.name() + ". " + sentence);
        }
    }

    /// Puts the focus on the first of the fields that has a blocking problem.
    public void focusFirstWrong() {
        fields.values().stream()
                .filter(field -> field.problem().getPseudoClassStates().contains(WRONG))
                .findFirst()
                .ifPresent(field -> focusIn(field.control()));
    }

    /// Puts the focus on the node, or on the first in it that takes it.
    private static boolean focusIn(Node node) {
        if (node.isFocusTraversable() && node.isVisible()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && parent.isVisible()
                && parent.getChildrenUnmodifiable().stream().anyMatch(Form::focusIn);
    }

    private static void show(Label problem, String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
    }
}
