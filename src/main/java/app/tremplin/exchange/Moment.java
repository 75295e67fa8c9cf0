package app.tremplin.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// What a cell for a day or a time of day tells: one of them, both as form exports have it, or nothing.
record Moment(@Nullable LocalDate day, @Nullable LocalTime time) {

    /// What a blank cell tells.
    static final Moment NONE = new Moment(null, null);
}
