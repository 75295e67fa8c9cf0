package app.tremplin.domain;

import java.time.LocalDate;
import java.util.Optional;

/// An organisation whose key the application knows from elsewhere than the badge.
///
/// @param id    the issuer's identifier, as its badges give it
/// @param key   its public key, as a `did:key`
/// @param name  what it is called, whatever its badges say
/// @param since when the key came into use, or was first known
/// @param until when another key took its place; what it signed before still holds
public record KnownIssuer(String id, String key, String name, LocalDate since, Optional<LocalDate> until) {}
