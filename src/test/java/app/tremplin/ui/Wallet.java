package app.tremplin.ui;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Language;
import app.tremplin.domain.Samples;
import app.tremplin.platform.Settings;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/// A workspace with a mission in it, and how to move about the long pages of badges.
final class Wallet {

    private Wallet() {}

    /// Logs one mission, for a volunteer of this name.
    static void fill(Path folder, String name) {
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            tremplin.identity().change(name, "ACC-1", List.of("lea@example.org"));
            tremplin.journal().log(Samples.facts("Fête du fleuve", "secours-medical", LocalDate.of(2026, 7, 26), 270));
        }
    }

    /// Makes a badge without the window.
    static Badge badge(Path folder, Settings settings) {
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            tremplin.badging().makeKey(new char[0]);
            return tremplin.badging().make(settings);
        }
    }

    static List<Badge> badges(Path folder) {
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            return tremplin.badging().badges();
        }
    }

    static Settings light(Language language) {
        return Settings.initial(language).withTheme(Settings.Theme.LIGHT);
    }

    /// Presses a button by keyboard, wherever on a long page it is.
    static Window press(Window window, String id) {
        Window.onWindowThread(() -> {
            window.node(id).requestFocus();
            return true;
        });
        return window.push(KeyCode.SPACE);
    }

    /// Scrolls the page to a share of its height, from 0 to 1.
    static Window scroll(Window window, double share) {
        Window.onWindowThread(() -> {
            ((ScrollPane) window.scene().getRoot().lookup(".page-scroll")).setVvalue(share);
            return true;
        });
        return window.settle();
    }

    /// Scrolls a table sideways until one of its columns is in view; a table makes the cells in view only.
    static Window column(Window window, String table, String column) {
        Window.onWindowThread(() -> {
            TableView<?> rows = (TableView<?>) window.node(table);
            rows.scrollToColumnIndex(
                    rows.getColumns().stream().map(TableColumn::getId).toList().indexOf(column));
            return true;
        });
        return window.settle();
    }

    static Window size(Window window, double width, double height) {
        Window.onWindowThread(() -> {
            window.scene().getWindow().setWidth(width);
            window.scene().getWindow().setHeight(height);
            return true;
        });
        return window.settle();
    }

    /// All that a screen reader reads of a node and what is in it.
    static String spoken(Node node) {
        return String.valueOf(node.getAccessibleText());
    }
}
