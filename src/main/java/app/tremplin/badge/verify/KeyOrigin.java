package app.tremplin.badge.verify;

import app.tremplin.domain.KnownIssuer;

/// Where the key comes from that a signature was checked with: what the signature says about the issuer hangs on it.
sealed interface KeyOrigin {

    /// From the list of known organisations.
    record Listed(KnownIssuer issuer) implements KeyOrigin {}

    /// From the issuer's website, when somebody asked there.
    record Online(KnownIssuer issuer) implements KeyOrigin {}

    /// The issuer's identifier spells it; nobody here knows whose it is.
    record Spelt() implements KeyOrigin {}

    /// The badge brings it along: it may be anybody's.
    record Enclosed() implements KeyOrigin {}
}
