package app.tremplin.badge.verify;

import tools.jackson.databind.node.ObjectNode;

/// A badge by its kind, as it was read. Nothing in it is proved yet.
sealed interface BadgeDocument {

    /// An Open Badge 3.0 with its proof inside, or with none.
    record OpenBadge3(Credential credential) implements BadgeDocument {}

    /// An Open Badge 3.0 as a VC-JWT.
    record OpenBadge3Token(CompactJws jws, Credential credential) implements BadgeDocument {}

    /// An Open Badge 2.0 that only its issuer's website vouches for.
    record OpenBadge2(Assertion assertion) implements BadgeDocument {}

    /// An Open Badge 2.0 as a JWS.
    record OpenBadge2Signed(CompactJws jws, Assertion assertion) implements BadgeDocument {}

    /// A badge from before 2.0.
    record Legacy(ObjectNode json) implements BadgeDocument {}

    /// The mere address of a badge, as older pictures hold it.
    record Address(String url) implements BadgeDocument {}
}
