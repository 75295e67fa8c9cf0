package app.tremplin.ui.home;

import app.tremplin.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A year as a field of days, a column a week. Arrow keys walk through the days; the one that has the focus is told in
/// words. How far a mission is vouched for shows in the form of its day, how long it was in the depth of the colour.
final class YearCalendar extends Region {

    private static final int WEEKS = 54;
    private static final double GAP = 2;
    private static final double LARGEST = 20;
    private static final double SHORT_NAME_EMS = 2.7;

    private final Texts texts;
    private final int year;
    private final Map<LocalDate, HomeModel.Day> days;
    private final Consumer<String> tell;
    private final List<Region> cells = new ArrayList<>();
    private final List<Label> months = new ArrayList<>();
    private final Text ruler = new Text();

    /// @param tell told the words of the day one looks at
    YearCalendar(Texts texts, int year, Map<LocalDate, HomeModel.Day> days, LocalDate start, Consumer<String> tell) {
        this.texts = texts;
        this.year = year;
        this.days = days;
        this.tell = tell;
        getStyleClass().add("year-calendar");
        ruler.setVisible(false);
        ruler.setManaged(false);
        getChildren().add(ruler);
        for (Month month : Month.values()) {
            Label label = new Label();
            label.getStyleClass().add("year-month");
            label.setMinWidth(USE_PREF_SIZE);
            months.add(label);
        }
        getChildren().addAll(months);
        for (LocalDate date = first(); date.getYear() == year; date = date.plusDays(1)) {
            cells.add(cell(date));
        }
        getChildren().addAll(cells);
        cells.get(index(start)).setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    }

    private Region cell(LocalDate date) {
        Region cell = new Region();
        Optional<HomeModel.Day> day = Optional.ofNullable(days.get(date));
        String words = words(date, day);
        cell.setId("day-" + date);
        cell.setAccessibleRole(AccessibleRole.TEXT);
        cell.setAccessibleText(words);
        cell.getStyleClass().add("day");
        day.ifPresent(each -> cell.getStyleClass()
                .addAll("level-" + each.level(), each.vouching().name().toLowerCase(Locale.ROOT)));
        cell.setOnMouseEntered(event -> tell.accept(words));
        cell.setOnMousePressed(event -> cell.requestFocus());
        cell.focusedProperty().addListener((property, before, focused) -> {
            if (focused) {
                cells.forEach(each -> each.setFocusTraversable(each == cell));
                tell.accept(words);
            }
        });
        return cell;
    }

    private String words(LocalDate date, Optional<HomeModel.Day> day) {
        String name = texts.formats().date(date);
        return day.map(each -> texts.get(
                        "home.day." + each.vouching().name().toLowerCase(Locale.ROOT),
                        name,
                        each.missions(),
                        texts.formats().duration(each.minutes())))
                .orElseGet(() -> texts.get("home.day.none", name));
    }

    private void walk(KeyEvent event) {
        int here = cells.indexOf(getScene().getFocusOwner());
        if (here < 0) {
            return;
        }
        int there = switch (event.getCode()) {
            case LEFT -> here - 7;
            case RIGHT -> here + 7;
            case UP -> here - 1;
            case DOWN -> here + 1;
            case HOME -> 0;
            case END -> cells.size() - 1;
            case PAGE_UP -> neighbour(here, -1);
            case PAGE_DOWN -> neighbour(here, 1);
            default -> -1;
        };
        if (event.getCode().isNavigationKey()) {
            event.consume();
            if (there >= 0 && there < cells.size()) {
                cells.get(there).requestFocus();
            }
        }
    }

    /// The next day in that direction that has a mission, or the same when there is none.
    private int neighbour(int here, int direction) {
        for (int each = here + direction; each >= 0 && each < cells.size(); each += direction) {
            if (days.containsKey(first().plusDays(each))) {
                return each;
            }
        }
        return here;
    }

    private LocalDate first() {
        return LocalDate.of(year, 1, 1);
    }

    private int index(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first(), date));
    }

    private int column(LocalDate date) {
        int before = first().getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue();
        return (index(date) + before) / 7;
    }

    private double step(double width) {
        return Math.min(LARGEST, Math.floor(width / WEEKS * 10) / 10);
    }

    private double titles() {
        return ruler.getFont().getSize() * 1.5;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return WEEKS * LARGEST;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return titles() + 7 * step(width < 0 ? prefWidth(-1) : width);
    }

    @Override
    protected void layoutChildren() {
        double step = step(getWidth());
        double top = titles();
        boolean room = step * 30 / 7 >= SHORT_NAME_EMS * ruler.getFont().getSize();
        for (Month month : Month.values()) {
            Label label = months.get(month.ordinal());
            label.setText(month.getDisplayName(
                    room ? TextStyle.SHORT_STANDALONE : TextStyle.NARROW_STANDALONE,
                    texts.language().locale()));
            label.autosize();
            label.relocate(column(LocalDate.of(year, month, 7)) * step, 0);
        }
        for (int i = 0; i < cells.size(); i++) {
            LocalDate date = first().plusDays(i);
            int row = date.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue();
            cells.get(i).resizeRelocate(column(date) * step, top + row * step, step - GAP, step - GAP);
        }
    }
}
