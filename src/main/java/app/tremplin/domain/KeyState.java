package app.tremplin.domain;

/// How it stands with the volunteer's signing key.
public enum KeyState {
    /// There is none yet: it is made with the first badge.
    NONE,
    /// It is there and can sign.
    OPEN,
    /// It is there and asks for its passphrase.
    LOCKED
}
