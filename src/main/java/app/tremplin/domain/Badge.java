package app.tremplin.domain;

import java.time.Instant;
import java.util.List;

/// A badge in the volunteer's wallet.
///
/// @param title    the event, or how many
/// @param json     the signed credential, byte for byte as it was made
/// @param token    the signed token of its verification link, in base32
/// @param skillIds the attributed skills, best first
/// @param minutes  the worked time it tells
public record Badge(
        Id<Badge> id, String title, Instant issuedAt, String json, String token, List<String> skillIds, int minutes) {

    public Badge {
        skillIds = List.copyOf(skillIds);
    }
}
