package app.tremplin.ui.mission;

import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The same shift on other days: a month to choose days from, or a period and its weekdays.
final class SeriesPanel {

    private static final int WEEK = 7;

    private final Texts texts;
    private final SeriesModel model;
    private final Supplier<Optional<LocalDate>> own;
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty until = new SimpleStringProperty("");
    private final Label problem = Page.text("", "field-problem");
    private final Label monthName = new Label();
    private final GridPane grid = new GridPane(4, 4);
    private final VBox inside;
    private final VBox box;
    private YearMonth month;

    /// @param own   the day the form itself gives
    /// @param today where the calendar opens when the form gives none
    SeriesPanel(Texts texts, SeriesModel model, Supplier<Optional<LocalDate>> own, LocalDate today) {
        this.texts = texts;
        this.model = model;
        this.own = own;
        month = YearMonth.from(today);
        grid.getStyleClass().add("series-days");
        inside = new VBox(10, Page.text(texts.get("series.why"), "text-muted"), calendar(), period(), problem);
        inside.setId("series");
        Button open = Page.button("series-open", texts.get("series.open"), Feather.REPEAT, this::open);
        box = new VBox(10, open, inside);
        say("");
        show(!model.days.isEmpty());
        model.days.addListener((InvalidationListener) change -> fill());
        fill();
    }

    VBox box() {
        return box;
    }

    private void open() {
        boolean opening = !inside.isVisible();
        if (opening) {
            own.get().ifPresent(day -> {
                month = YearMonth.from(day);
                from.set(DayField.words(day));
            });
        } else {
            model.clear();
        }
        show(opening);
        fill();
    }

    private void show(boolean visible) {
        inside.setVisible(visible);
        inside.setManaged(visible);
    }

    private VBox calendar() {
        Button before = turn("series-before", "series.month.before", Feather.CHEVRON_LEFT, -1);
        Button after = turn("series-after", "series.month.after", Feather.CHEVRON_RIGHT, 1);
        monthName.getStyleClass().add("field-label");
        monthName.setId("series-month");
        return new VBox(6, Page.row(before, monthName, after), grid);
    }

    private Button turn(String id, String key, Feather icon, int months) {
        Button button = Page.button(id, "", icon, () -> {
            month = month.plusMonths(months);
            fill();
        });
        button.setAccessibleText(texts.get(key));
        button.getStyleClass().addAll("flat", "button-icon");
        return button;
    }

    private VBox period() {
        Flow weekdays = new Flow(4, 4);
        for (DayOfWeek day : DayOfWeek.values()) {
            ToggleButton toggle = new ToggleButton(day.getDisplayName(TextStyle.SHORT, locale()));
            toggle.setId("series-" + day.name().toLowerCase(Locale.ROOT));
            toggle.setAccessibleText(day.getDisplayName(TextStyle.FULL, locale()));
            toggle.setSelected(model.weekdays.contains(day));
            toggle.selectedProperty().addListener((property, old, selected) -> {
                if (selected) {
                    model.weekdays.add(day);
                } else {
                    model.weekdays.remove(day);
                }
            });
            weekdays.add(toggle);
        }
        return new VBox(
                8,
                Page.wrapping(
                        new Label(texts.get("series.from")),
                        day("series-from", from, texts.get("series.from.name")),
                        new Label(texts.get("series.until")),
                        day("series-until", until, texts.get("series.until.name"))),
                weekdays,
                Page.wrapping(
                        Page.button("series-add", texts.get("series.add"), Feather.PLUS, this::add),
                        Page.button("series-clear", texts.get("series.clear"), Feather.X, model::clear)));
    }

    private HBox day(String id, StringProperty words, String name) {
        HBox field = DayField.create(id, words, texts.get("form.day.prompt"), name);
        field.getChildren().stream()
                .filter(TextField.class::isInstance)
                .forEach(each -> ((TextField) each).setPrefColumnCount(7));
        return field;
    }

    private void add() {
        Optional<LocalDate> first = DayField.read(from.get());
        Optional<LocalDate> last = DayField.read(until.get());
        if (first.isEmpty() || last.isEmpty()) {
            say(texts.get("problem.day.unreadable"));
        } else if (!model.add(first.orElseThrow(), last.orElseThrow())) {
            say(texts.get("series.period"));
        } else {
            month = YearMonth.from(first.orElseThrow());
            say("");
            fill();
        }
    }

    private void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
    }

    /// The month, Monday first.
    private void fill() {
        grid.getChildren().clear();
        monthName.setText(texts.formats().month(month));
        for (DayOfWeek day : DayOfWeek.values()) {
            Label name = new Label(day.getDisplayName(TextStyle.NARROW, locale()));
            name.getStyleClass().add("text-muted");
            GridPane.setHalignment(name, HPos.CENTER);
            grid.add(name, day.getValue() - 1, 0);
        }
        int offset = month.atDay(1).getDayOfWeek().getValue() - 1;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            int place = offset + day - 1;
            grid.add(toggle(month.atDay(day)), place % WEEK, 1 + place / WEEK);
        }
    }

    private ToggleButton toggle(LocalDate day) {
        ToggleButton toggle = new ToggleButton(String.valueOf(day.getDayOfMonth()));
        toggle.setId("series-day-" + day);
        toggle.setAccessibleText(texts.formats().date(day));
        toggle.setMaxWidth(Double.MAX_VALUE);
        boolean mine = own.get().filter(day::equals).isPresent();
        toggle.setSelected(mine || model.days.contains(day));
        toggle.setOnAction(event -> {
            if (mine) {
                toggle.setSelected(true);
                return;
            }
            model.toggle(day);
            // The month is built anew; whoever uses the keyboard stays on the same day.
            box.lookupAll("#series-day-" + day).forEach(Node::requestFocus);
        });
        return toggle;
    }

    private Locale locale() {
        return texts.language().locale();
    }
}
