package app.tremplin.domain;

import java.util.Optional;

/// How one thing stands that keeps the data safe.
///
/// @param sentence how it is
/// @param advice   what to do about it; empty when nothing is to be done
public record HealthLine(Topic topic, Mark mark, Phrase sentence, Optional<Phrase> advice) {

    /// What is looked at.
    public enum Topic {
        BACKUP,
        KEY,
        LISTS,
        DISK
    }

    /// How it stands.
    public enum Mark {
        GOOD,
        LOOK,
        BAD
    }

    /// Nothing is to be done.
    public static HealthLine good(Topic topic, Phrase sentence) {
        return new HealthLine(topic, Mark.GOOD, sentence, Optional.empty());
    }

    /// Something is to be done some day.
    public static HealthLine look(Topic topic, Phrase sentence, Phrase advice) {
        return new HealthLine(topic, Mark.LOOK, sentence, Optional.of(advice));
    }

    /// Something is to be done now.
    public static HealthLine bad(Topic topic, Phrase sentence, Phrase advice) {
        return new HealthLine(topic, Mark.BAD, sentence, Optional.of(advice));
    }
}
