package app.tremplin.badge.verify;

import java.time.LocalDate;

/// An organisation whose key the application knows from elsewhere than the badge.
///
/// @param id    the issuer's identifier, as its badges give it
/// @param key   its public key, as a `did:key`
/// @param name  what it is called, whatever its badges say
/// @param since when the key was first known
public record KnownIssuer(String id, String key, String name, LocalDate since) {}
