package app.tremplin.badge.status;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a set bit of a status list means (W3C Bitstring Status List 1.0, section 2.2).
public enum StatusPurpose {
    /// Withdrawn for good.
    REVOCATION,
    /// Withdrawn for now.
    SUSPENSION;

    /// The word in credentials and file names, such as `revocation`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The purpose that `word` names, if it is one of these.
    public static Optional<StatusPurpose> of(String word) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.word().equals(word))
                .findFirst();
    }
}
