package app.tremplin.exchange;

import app.tremplin.domain.Folding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads days and times of day as people and tools write them in French and English, day before month.
///
/// @param monthFirst whether the file has dates that can only be month first, so that others are not to be trusted
record MomentReader(boolean monthFirst) {

    private static final String REST = "(?:t| at | a |,? )?(?<rest>.*)";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})(?<s>[-/.])(?<month>\\d{1,2})\\k<s>(?<day>\\d{1,2})(?!\\d)" + REST);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<day>\\d{1,2})(?<s>[-/.])(?<month>\\d{1,2})\\k<s>(?<year>\\d{4}|\\d{2})(?!\\d)" + REST);
    private static final Pattern NAMED = Pattern.compile("(?:[a-z]+\\.?,? )?(?<day>\\d{1,2})(?:er|st|nd|rd|th)?[ -]"
            + "(?<month>[a-z]+)\\.?,?[ -](?<year>\\d{4})(?!\\d)" + REST);
    private static final Pattern NAMED_MONTH_FIRST = Pattern.compile("(?:[a-z]+\\.?,? )?(?<month>[a-z]+)\\.? "
            + "(?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?!\\d)" + REST);
    private static final List<Pattern> WITH_NAMES = List.of(NAMED, NAMED_MONTH_FIRST);
    private static final Pattern TIME = Pattern.compile("(?<hour>\\d{1,2}) ?"
            + "(?::(?<minute>\\d{2})(?::\\d{2}(?:[.,]\\d+)?)?|h ?(?<after>\\d{2})?)? ?(?<half>[ap])?\\.?(?<m>m)?\\.?");
    private static final Map<String, Month> MONTHS = months();
    private static final int NOON = 12;
    private static final int MIDNIGHT = 24;

    /// Whether `cell` holds a date such as 07/26/2024, which can only be month first.
    static boolean isMonthFirst(String cell) {
        Matcher date = DAY_FIRST.matcher(Folding.fold(cell));
        return date.matches() && number(date, "month") > NOON && number(date, "day") <= NOON;
    }

    /// What `cell` tells.
    ///
    /// @param reason the sentence for a cell that is neither a day nor a time of day
    Moment read(String cell, String reason) throws UnreadableCell {
        String folded = Folding.fold(cell);
        if (folded.isEmpty()) {
            return Moment.NONE;
        }
        Matcher yearFirst = YEAR_FIRST.matcher(folded);
        if (yearFirst.matches()) {
            return moment(yearFirst, number(yearFirst, "month"), cell);
        }
        Matcher dayFirst = DAY_FIRST.matcher(folded);
        if (dayFirst.matches()) {
            refuseMonthFirst(dayFirst, cell);
            return moment(dayFirst, number(dayFirst, "month"), cell);
        }
        for (Pattern pattern : WITH_NAMES) {
            Matcher named = pattern.matcher(folded);
            Month month = named.matches() ? MONTHS.get(named.group("month")) : null;
            if (month != null) {
                return moment(named, month.getValue(), cell);
            }
        }
        LocalTime time = time(folded);
        if (time == null) {
            throw UnreadableCell.quoting(reason, cell);
        }
        return new Moment(null, time);
    }

    private void refuseMonthFirst(Matcher date, String cell) throws UnreadableCell {
        int day = number(date, "day");
        int month = number(date, "month");
        if (month > NOON && day <= NOON) {
            throw UnreadableCell.quoting("planning.bad.day.month", cell);
        }
        if (monthFirst && day <= NOON && day != month) {
            throw UnreadableCell.quoting("planning.bad.day.ambiguous", cell);
        }
    }

    private static Moment moment(Matcher date, int month, String cell) throws UnreadableCell {
        String year = date.group("year");
        String rest = date.group("rest").strip();
        LocalTime time = rest.isEmpty() ? null : time(rest);
        if (time == null && !rest.isEmpty()) {
            throw UnreadableCell.quoting("planning.bad.day", cell);
        }
        try {
            int full = Integer.parseInt(year.length() == 2 ? "20" + year : year);
            return new Moment(LocalDate.of(full, month, number(date, "day")), time);
        } catch (DateTimeException e) {
            throw UnreadableCell.quoting("planning.bad.day", cell);
        }
    }

    private static @Nullable LocalTime time(String folded) {
        Matcher time = TIME.matcher(folded);
        if (!time.matches() || (time.group("half") == null) != (time.group("m") == null)) {
            return null;
        }
        boolean bare = time.group("minute") == null && !folded.contains("h");
        if (bare && time.group("half") == null) {
            return null;
        }
        int hour = number(time, "hour");
        int minute = number(time, time.group("minute") != null ? "minute" : "after");
        String half = time.group("half");
        if (half != null && (hour < 1 || hour > NOON) || hour > MIDNIGHT || minute > 59) {
            return null;
        }
        if (hour == MIDNIGHT) {
            return minute == 0 ? LocalTime.MIDNIGHT : null;
        }
        return LocalTime.of(half == null ? hour : hour % NOON + (half.equals("p") ? NOON : 0), minute);
    }

    private static int number(Matcher matcher, String group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    String name = Folding.fold(month.getDisplayName(style, locale));
                    months.put(name.replace(".", ""), month);
                }
            }
        }
        months.put("sept", Month.SEPTEMBER);
        return months;
    }
}
