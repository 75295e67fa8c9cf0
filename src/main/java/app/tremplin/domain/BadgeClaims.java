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
/// @param kind         what sort of document says so
/// @param issuerId     the issuer's identifier; empty when the document does not give one, as a token
/// @param subject      the identifier of whom it is about, such as the volunteer's `did:key`
/// @param evidence     the descriptions of its evidence, in which references to missions may stand
public record BadgeClaims(
        String id,
        boolean selfDeclared,
        String issuerName,
        String holder,
        String title,
        Optional<Integer> minutes,
        List<String> skillLabels,
        Optional<Instant> issued,
        Optional<Instant> expires,
        BadgeKind kind,
        String issuerId,
        Optional<String> subject,
        List<String> evidence) {

    public BadgeClaims {
        skillLabels = List.copyOf(skillLabels);
        evidence = List.copyOf(evidence);
    }
}
