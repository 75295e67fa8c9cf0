package app.tremplin.badge.verify;

import app.tremplin.domain.Language;
import java.time.Instant;
import java.util.Optional;

/// What a reader of a badge asks.
///
/// @param now      the moment to check dates at
/// @param email    an address to compare with the badge's, if any
/// @param language the one to name skills in
public record Inquiry(Instant now, Optional<String> email, Language language) {}
