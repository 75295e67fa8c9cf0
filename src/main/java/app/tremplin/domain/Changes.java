package app.tremplin.domain;

import java.util.Optional;

/// What can be taken back now, and what can be done again, each by the name of the change.
public record Changes(Optional<Phrase> undo, Optional<Phrase> redo) {

    /// Nothing to take back.
    public static final Changes NONE = new Changes(Optional.empty(), Optional.empty());
}
