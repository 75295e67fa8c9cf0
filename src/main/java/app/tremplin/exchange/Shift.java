package app.tremplin.exchange;

import app.tremplin.domain.WorkedTime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// When someone worked.
record Shift(LocalDate firstDay, LocalDate lastDay, WorkedTime time) {

    /// First and last day included; below 1 when the last is before the first.
    long days() {
        return ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
    }
}
