package app.tremplin.domain;

import java.time.Instant;
import java.util.Optional;

/// One of an organisation's public keys, and when it was in use.
///
/// @param did   the key as a `did:key`
/// @param since when it was made or taken over
/// @param until when another key took its place; what it signed before still holds
/// @param jwk   the `did:jwk` under which the same key signs badges as a JWT; empty when it never does
public record IssuerKey(String did, Instant since, Optional<Instant> until, Optional<String> jwk) {}
