package app.tremplin.domain;

/// What sort of document makes a claim, which decides what can be proved about it.
public enum BadgeKind {
    /// An Open Badge 3.0 with its signature inside.
    OPEN_BADGE_3,
    /// An Open Badge 3.0 as a signed token (VC-JWT).
    OPEN_BADGE_3_TOKEN,
    /// An Open Badge 2.0 that only the issuer's website vouches for.
    OPEN_BADGE_2,
    /// An Open Badge 2.0 that is signed (JWS).
    OPEN_BADGE_2_SIGNED,
    /// A badge from before 2.0, or the mere address of one.
    LEGACY,
    /// A verification link.
    LINK
}
