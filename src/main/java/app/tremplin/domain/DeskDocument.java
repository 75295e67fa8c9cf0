package app.tremplin.domain;

import java.time.Instant;

/// What passes between a volunteer and a desk in a `.tremplin` file, signed by whoever made it.
public sealed interface DeskDocument permits MissionFile, Answer {

    /// The `did:key` that signed it.
    String did();

    /// When it was made, to the second.
    Instant made();
}
