package app.tremplin.domain;

import java.time.Instant;

/// An organisation's word for a badge that somebody else signed, as the wallet keeps it.
///
/// @param credentialId the badge it is about
/// @param content      all of it, as JSON
public record ReceivedEndorsement(
        Id<ReceivedEndorsement> id,
        String credentialId,
        String issuerName,
        Instant issued,
        Instant received,
        String content) {}
