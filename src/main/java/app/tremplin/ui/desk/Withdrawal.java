package app.tremplin.ui.desk;

/// How an organisation stops standing by a badge.
enum Withdrawal {
    /// For good.
    REVOKE,
    /// For now.
    SUSPEND
}
