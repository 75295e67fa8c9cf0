package app.tremplin.domain;

import java.time.Instant;

/// The latest copy of an organisation's list of withdrawn badges that is known here.
///
/// @param listId    its address
/// @param issuer    who signed it, by identifier
/// @param purpose   `revocation` or `suspension`
/// @param validFrom the day it speaks of
/// @param source    the name of the file it came from
/// @param content   all of it, as JSON
public record StatusCopy(
        String listId,
        String issuer,
        String purpose,
        Instant validFrom,
        String source,
        Instant imported,
        String content) {}
