package app.tremplin.ui.shell;

import app.tremplin.ui.kit.TableHabits;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

/// What the edit menu does with the words or the rows that have the focus.
enum Editing {
    CUT,
    COPY,
    PASTE,
    SELECT_ALL;

    void with(Node focused) {
        if (focused instanceof TextInputControl field) {
            with(field);
        } else if (focused instanceof TableView<?> table) {
            with(table);
        }
    }

    private void with(TextInputControl field) {
        switch (this) {
            case CUT -> field.cut();
            case COPY -> field.copy();
            case PASTE -> field.paste();
            case SELECT_ALL -> field.selectAll();
        }
    }

    private void with(TableView<?> table) {
        switch (this) {
            case COPY -> TableHabits.copy(table);
            case SELECT_ALL -> table.getSelectionModel().selectAll();
            case CUT, PASTE -> {}
        }
    }
}
