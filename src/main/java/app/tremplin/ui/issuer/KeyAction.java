package app.tremplin.ui.issuer;

/// What one can do with a key that takes its passphrase.
enum KeyAction {
    UNLOCK,
    ROTATE,
    BACKUP,
    RESTORE
}
