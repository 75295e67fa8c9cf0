package app.tremplin.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The world failed, not the program: shown as one sentence with a code, never as a stack trace.
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FailureCode code;
    private final transient List<Object> args;

    /// @param args what the sentence's placeholders stand for; no personal data, since they may be logged
    public Failure(FailureCode code, Object... args) {
        this(null, code, args);
    }

    /// @param cause what the library underneath said, for the log
    public Failure(@Nullable Throwable cause, FailureCode code, Object... args) {
        super(code.code() + " " + code, cause);
        this.code = code;
        this.args = List.of(args);
    }

    /// What went wrong.
    public FailureCode code() {
        return code;
    }

    /// What the sentence's placeholders stand for.
    public List<Object> args() {
        return args;
    }
}
