package app.tremplin.domain;

import java.time.Instant;

/// How far a mission is vouched for.
public sealed interface MissionState {

    /// The volunteer says so.
    record Declared() implements MissionState {}

    /// A coordinator says so too.
    ///
    /// @param by name of the organisation that confirmed
    record Confirmed(String by, Instant at) implements MissionState {}

    /// A coordinator says it was not so.
    record Refused(String by, Instant at, String reason) implements MissionState {}
}
