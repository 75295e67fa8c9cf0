package app.tremplin.domain;

import java.util.List;

/// What a recruiter's software finds in a CV that was written to a file.
///
/// @param text    all that it reads, in the order in which it reads it
/// @param missing what the CV says and the software does not find, in the order of the CV
/// @param asked   everything that was looked for
/// @param inOrder whether all that was found stands in the order of the CV
public record CvReading(String text, List<Piece> missing, List<Piece> asked, boolean inOrder) {

    /// What was looked for.
    public enum Kind {
        NAME,
        ROLE,
        DATES,
        SKILL,
        TEXT
    }

    /// One thing the CV says.
    public record Piece(Kind kind, String words) {}

    public CvReading {
        missing = List.copyOf(missing);
        asked = List.copyOf(asked);
    }

    /// How many pieces of a kind were looked for.
    public long asked(Kind kind) {
        return asked.stream().filter(piece -> piece.kind() == kind).count();
    }

    /// How many pieces of a kind were found.
    public long found(Kind kind) {
        return asked(kind)
                - missing.stream().filter(piece -> piece.kind() == kind).count();
    }

    /// Whether nothing was lost.
    public boolean isWhole() {
        return missing.isEmpty() && inOrder;
    }
}
