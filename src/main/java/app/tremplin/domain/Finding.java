package app.tremplin.domain;

import java.util.List;

/// The answer to one question of a verification.
///
/// @param code stable and made for scripts, such as `integrity.unchanged`; the sentence is the text `finding.<code>`
/// @param args what the sentence's placeholders stand for: strings, [java.time.LocalDate]s or [java.time.Instant]s
public record Finding(Topic topic, CheckResult result, String code, List<Object> args) {

    public Finding {
        args = List.copyOf(args);
    }

    /// Checked, and it holds.
    public static Finding ok(Topic topic, String code, Object... args) {
        return new Finding(topic, CheckResult.OK, code, List.of(args));
    }

    /// Could not be checked here.
    public static Finding notChecked(Topic topic, String code, Object... args) {
        return new Finding(topic, CheckResult.NOT_CHECKED, code, List.of(args));
    }

    /// Checked, and it does not hold.
    public static Finding failed(Topic topic, String code, Object... args) {
        return new Finding(topic, CheckResult.FAILED, code, List.of(args));
    }
}
