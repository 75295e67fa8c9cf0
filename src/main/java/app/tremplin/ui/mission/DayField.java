package app.tremplin.ui.mission;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.StringProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A day typed as 26/07/2024, 26/7/24, 26072024 or 2024-07-26, or picked from a calendar.
final class DayField {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4}|\\d{2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final int CENTURY = 2000;

    private DayField() {}

    /// The field: words to type over, and a calendar beside them. What is typed stays, whether it means a day or not.
    ///
    /// @param id    of the text field
    /// @param words in step with the text field both ways
    static HBox create(String id, StringProperty words, String prompt, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(name);
        field.textProperty().bindBidirectional(words);
        HBox.setHgrow(field, Priority.ALWAYS);
        DatePicker calendar = new DatePicker();
        calendar.getStyleClass().add("calendar-button");
        calendar.setEditable(false);
        calendar.setMaxHeight(Double.MAX_VALUE);
        // Whoever uses the keyboard types the day.
        calendar.setFocusTraversable(false);
        calendar.setOnShowing(event -> calendar.setValue(read(words.get()).orElse(null)));
        calendar.setOnAction(event -> {
            if (calendar.getValue() != null) {
                words.set(words(calendar.getValue()));
            }
        });
        return new HBox(4, field, calendar);
    }

    /// The day in figures, day first.
    static String words(LocalDate day) {
        return String.format("%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /// The day that `words` mean, if they mean one.
    static Optional<LocalDate> read(String words) {
        String typed = words.strip();
        Matcher yearFirst = YEAR_FIRST.matcher(typed);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = dayFirst(typed);
        return dayFirst.matches() ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
    }

    /// Whether `words` are written as a day is, though the calendar may not have it, as 31/02/2026.
    static boolean looksLikeADay(String words) {
        String typed = words.strip();
        return dayFirst(typed).matches() || YEAR_FIRST.matcher(typed).matches();
    }

    private static Matcher dayFirst(String typed) {
        Matcher digits = DIGITS.matcher(typed);
        return digits.matches() ? digits : DAY_FIRST.matcher(typed);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            int number = Integer.parseInt(year);
            int whole = year.length() == 2 ? CENTURY + number : number;
            return Optional.of(LocalDate.of(whole, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
