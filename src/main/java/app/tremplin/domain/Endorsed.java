package app.tremplin.domain;

import java.util.List;

/// An organisation's word for a badge, and what is proved about that word.
///
/// @param comment  what the organisation adds; may be empty
/// @param findings about the content and about who signed
public record Endorsed(ReceivedEndorsement endorsement, String comment, List<Finding> findings) {

    public Endorsed {
        findings = List.copyOf(findings);
    }
}
