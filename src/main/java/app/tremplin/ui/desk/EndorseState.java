package app.tremplin.ui.desk;

import app.tremplin.domain.Phrase;
import app.tremplin.domain.VerificationReport;
import app.tremplin.work.Endorsing;
import java.nio.file.Path;

/// How far endorsing has come.
sealed interface EndorseState {

    /// There is no badge yet.
    record Waiting() implements EndorseState {}

    /// The file cannot be used.
    ///
    /// @param why the sentence to show in its place
    record Unreadable(Phrase why) implements EndorseState {}

    /// The badge is on the table.
    record Looking(Endorsing.Candidate candidate) implements EndorseState {}

    /// The endorsement is signed and saved.
    ///
    /// @param report of the badge
    record Signed(VerificationReport report, Path out) implements EndorseState {}
}
