package app.tremplin.ui.mission;

import app.tremplin.domain.WorkedTime;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads worked time written in one field: 8h30-13h, 8:30 – 13:00, de 8h à 12h, 4h30, 4,5 h, 90 min.
final class WorkedWords {

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[-–—>]|à|\\bto\\b|\\buntil\\b)\\s*");
    private static final Pattern OPENING = Pattern.compile("^(?:de|from)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3})\\s*(?:h|:|heures?|hours?)\\s*(\\d{1,2})?");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(?:h|heures?|hours?)?");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s*(?:min|minutes?|mn)");
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private WorkedWords() {}

    /// The time that `words` mean, if they mean one.
    static Optional<WorkedTime> read(String words) {
        String typed = OPENING.matcher(words.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
        String[] ends = BETWEEN.split(typed, -1);
        if (ends.length == 2) {
            Optional<LocalTime> start = ClockTime.read(ends[0]);
            return start.flatMap(from -> ClockTime.read(ends[1]).map(to -> new WorkedTime.EachDay(from, to)));
        }
        return ends.length == 1 ? minutes(typed).map(WorkedTime.Total::new) : Optional.empty();
    }

    private static Optional<Integer> minutes(String typed) {
        Matcher minutes = MINUTES.matcher(typed);
        if (minutes.matches()) {
            return Optional.of(Integer.parseInt(minutes.group(1)));
        }
        Matcher clock = CLOCK.matcher(typed);
        if (clock.matches()) {
            int rest = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
            return rest < 60 ? Optional.of(Integer.parseInt(clock.group(1)) * 60 + rest) : Optional.empty();
        }
        Matcher hours = HOURS.matcher(typed);
        return hours.matches()
                ? Optional.of(new BigDecimal(hours.group(1).replace(',', '.'))
                        .multiply(HOUR)
                        .intValue())
                : Optional.empty();
    }
}
