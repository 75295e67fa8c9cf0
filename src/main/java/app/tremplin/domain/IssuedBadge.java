package app.tremplin.domain;

import java.util.Optional;

/// A badge that an organisation signed on this computer, as its register keeps it.
///
/// @param badge       what was signed
/// @param key         the `did:key` that signed it
/// @param holder      the volunteer's name as printed
/// @param holderDid   the volunteer's own `did:key`; empty when they have none
/// @param statusIndex its place in the organisation's status lists, counted through all of them; empty when the
///                    organisation published none at the time
public record IssuedBadge(
        Badge badge,
        Id<Issuer> issuer,
        String key,
        String holder,
        Optional<String> holderDid,
        Optional<Integer> statusIndex,
        BadgeStatus status) {}
