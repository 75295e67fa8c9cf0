package app.tremplin.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a badge or a link says, in the issuer's words; whether it is so is the findings' business.
///
/// @param id           the credential's id, or a token's badge id
/// @param selfDeclared whether the person signed it for themselves
/// @param issuerName   empty when the document does not name one, as in a token
/// @param holder       the name as printed; empty when it gives none
/// @param title        the event or the badge's name
/// @param minutes      worked time as far as it is told
/// @param skillLabels  labels of the skills, as the document has them or by the catalogue
/// @param issued       when it was signed
/// @param expires      until when it is meant to hold
public record BadgeClaims(
        String id,
        boolean selfDeclared,
        String issuerName,
        String holder,
        String title,
        Optional<Integer> minutes,
        List<String> skillLabels,
        Optional<Instant> issued,
        Optional<Instant> expires) {

    public BadgeClaims {
        skillLabels = List.copyOf(skillLabels);
    }
}
