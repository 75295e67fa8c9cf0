package app.tremplin.ui.verify;

import app.tremplin.domain.Phrase;
import app.tremplin.domain.VerificationReport;

/// How far checking has come.
sealed interface VerifyState {

    /// Nothing has been checked yet.
    record Waiting() implements VerifyState {}

    /// It is being checked.
    record Checking() implements VerifyState {}

    /// There is nothing to check in what was given.
    ///
    /// @param why the sentence to show in its place
    record Unreadable(Phrase why, Way way) implements VerifyState {}

    /// This is what was found.
    record Told(VerificationReport report, Way way) implements VerifyState {}

    /// How it came in.
    enum Way {
        /// Somebody put it here.
        GIVEN,
        /// A barcode scanner typed it, and the next one may follow at once.
        SCANNED
    }
}
