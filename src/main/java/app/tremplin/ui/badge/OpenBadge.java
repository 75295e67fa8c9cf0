package app.tremplin.ui.badge;

import app.tremplin.domain.Badge;
import app.tremplin.domain.VerificationReport;

/// A badge of the wallet with all that is shown of it.
///
/// @param picture a PNG file
/// @param report  what a reader of the badge would find
/// @param link    its verification link
/// @param qr      the link as a PNG file
record OpenBadge(Badge badge, byte[] picture, VerificationReport report, String link, byte[] qr) {}
