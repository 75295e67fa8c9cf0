package app.tremplin.exchange;

import app.tremplin.domain.Folding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads worked time as people write it: 7.5, 7,5, 7:30, 7h30, "7 h 30 min", 450 min.
final class DurationReader {

    private static final String HOUR = "(?:h|hrs?|hours?|heures?)\\.?";
    private static final String MINUTE = "(?:m|mn|mins?|minutes?)\\.?";
    private static final Pattern PLAIN = Pattern.compile("(?<number>\\d{1,6}(?:[.,]\\d{1,6})?)");
    private static final Pattern HOURS = Pattern.compile(PLAIN + " ?" + HOUR);
    private static final Pattern MINUTES = Pattern.compile(PLAIN + " ?" + MINUTE);
    private static final Pattern BOTH = Pattern.compile("(?<hours>\\d{1,5}) ?(?::|" + HOUR
            + ") ?(?:(?:et|and) )?(?<minutes>\\d{1,2})(?::\\d{2})? ?(?:" + MINUTE + ")?");
    private static final int PER_HOUR = 60;

    private DurationReader() {}

    /// The worked time in minutes.
    ///
    /// @param inMinutes whether a number without a unit means minutes, not hours
    static int minutes(String cell, boolean inMinutes) throws UnreadableCell {
        String folded = Folding.fold(cell);
        Matcher plain = PLAIN.matcher(folded);
        if (plain.matches()) {
            return minutes(plain, inMinutes ? 1 : PER_HOUR);
        }
        Matcher hours = HOURS.matcher(folded);
        if (hours.matches()) {
            return minutes(hours, PER_HOUR);
        }
        Matcher minutes = MINUTES.matcher(folded);
        if (minutes.matches()) {
            return minutes(minutes, 1);
        }
        Matcher both = BOTH.matcher(folded);
        if (both.matches() && Integer.parseInt(both.group("minutes")) < PER_HOUR) {
            return Integer.parseInt(both.group("hours")) * PER_HOUR + Integer.parseInt(both.group("minutes"));
        }
        throw UnreadableCell.quoting("planning.bad.duration", cell);
    }

    private static int minutes(Matcher number, int unit) {
        return Math.toIntExact(
                Math.round(Double.parseDouble(number.group("number").replace(',', '.')) * unit));
    }
}
