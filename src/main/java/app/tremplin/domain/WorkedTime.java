package app.tremplin.domain;

import java.time.Duration;
import java.time.LocalTime;

/// How the time of a mission was given.
public sealed interface WorkedTime {

    /// The worked time of a mission that lasts `days` days, in minutes.
    int minutes(int days);

    /// All the time of the mission taken together.
    record Total(int minutes) implements WorkedTime {
        @Override
        public int minutes(int days) {
            return minutes;
        }
    }

    /// The same hours on each day; an end at or before the start is on the following day.
    record EachDay(LocalTime start, LocalTime end) implements WorkedTime {
        @Override
        public int minutes(int days) {
            int daily = (int) Duration.between(start, end).toMinutes();
            return Math.multiplyExact(daily > 0 ? daily : daily + 24 * 60, days);
        }
    }
}
