package app.tremplin.ui.mission;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a time of day as people type it: 8:30, 8h30, 8 h, 0830, 8:30 am, 1pm.
final class ClockTime {

    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})\\s*(?:[:hH.]\\s*(\\d{2})?|(\\d{2}))?\\s*(?:([aApP])\\.?\\s?[mM]\\.?)?");
    private static final int NOON = 12;

    private ClockTime() {}

    /// The time that `words` mean, if they mean one.
    static Optional<LocalTime> read(String words) {
        Matcher matcher = TIME.matcher(words.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int told = Integer.parseInt(matcher.group(1));
        int hour = matcher.group(4) == null ? told : ofHalfDay(told, matcher.group(4));
        String minuteWords = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
        int minute = minuteWords == null ? 0 : Integer.parseInt(minuteWords);
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /// The hour before or after noon; more than a day has where there is no such hour.
    private static int ofHalfDay(int hour, String half) {
        if (hour < 1 || hour > NOON) {
            return Integer.MAX_VALUE;
        }
        return hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
    }
}
