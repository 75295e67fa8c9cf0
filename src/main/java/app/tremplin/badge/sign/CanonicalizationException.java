package app.tremplin.badge.sign;

import org.jspecify.annotations.Nullable;

/// A document has no canonical form that stands for all of it, so nothing can be signed or verified.
public final class CanonicalizationException extends Exception {

    private static final long serialVersionUID = 1L;

    /// What stands in the way.
    public enum Reason {
        /// It uses a JSON-LD context that does not come with the application, or defines terms of its own.
        UNKNOWN_CONTEXT,
        /// A part of it would silently be left out of what is signed.
        NOT_COVERED,
        /// A part of it is spelt in a way that readers would not find.
        NOT_PLAIN,
        /// It cannot be put in order, or takes longer than any real badge.
        UNPROCESSABLE
    }

    private final Reason reason;

    /// @param place the name of the key or term at fault; never a value, which may be personal
    public CanonicalizationException(Reason reason, String place) {
        this(reason, place, null);
    }

    /// @param cause what the library underneath said
    public CanonicalizationException(Reason reason, String place, @Nullable Throwable cause) {
        super(reason + " " + place, cause);
        this.reason = reason;
    }

    /// What stands in the way.
    public Reason reason() {
        return reason;
    }
}
