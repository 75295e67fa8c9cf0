package app.tremplin.domain;

import java.time.Instant;

/// Whether an organisation still stands by a badge it signed. The reasons stay on its computer.
public sealed interface BadgeStatus {

    /// It stands by it.
    record Valid() implements BadgeStatus {}

    /// It does not for now, and may again.
    record Suspended(Instant at, String reason) implements BadgeStatus {}

    /// It does not, for good.
    record Revoked(Instant at, String reason) implements BadgeStatus {}
}
