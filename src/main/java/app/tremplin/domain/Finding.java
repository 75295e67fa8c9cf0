package app.tremplin.domain;

import java.util.List;

/// The answer to one question of a verification; there is no overall tick.
public sealed interface Finding {

    /// Checked, and it holds.
    record Ok(Topic topic, String code, List<Object> args) implements Finding {
        public Ok {
            args = List.copyOf(args);
        }
    }

    /// Could not be checked here; it may or may not hold.
    record NotChecked(Topic topic, String code, List<Object> args) implements Finding {
        public NotChecked {
            args = List.copyOf(args);
        }
    }

    /// Checked, and it does not hold.
    record Failed(Topic topic, String code, List<Object> args) implements Finding {
        public Failed {
            args = List.copyOf(args);
        }
    }

    /// The question.
    Topic topic();

    /// Stable and made for scripts, such as `integrity.unchanged`; the sentence is the text `finding.<code>`.
    String code();

    /// What the sentence's placeholders stand for: strings, [java.time.LocalDate]s or [java.time.Instant]s.
    List<Object> args();

    /// The kind of answer in one stable word: `ok`, `not_checked` or `failed`.
    default String result() {
        return switch (this) {
            case Ok ok -> "ok";
            case NotChecked notChecked -> "not_checked";
            case Failed failed -> "failed";
        };
    }

    /// Checked, and it holds.
    static Finding ok(Topic topic, String code, Object... args) {
        return new Ok(topic, code, List.of(args));
    }

    /// Could not be checked here.
    static Finding notChecked(Topic topic, String code, Object... args) {
        return new NotChecked(topic, code, List.of(args));
    }

    /// Checked, and it does not hold.
    static Finding failed(Topic topic, String code, Object... args) {
        return new Failed(topic, code, List.of(args));
    }
}
