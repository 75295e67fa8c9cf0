package app.tremplin.domain;

import java.time.Instant;

/// An organisation's key that is known from an imported list.
///
/// @param source the name of the file it came from
public record ListedIssuer(KnownIssuer issuer, String source, Instant imported) {}
