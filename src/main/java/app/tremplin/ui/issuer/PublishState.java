package app.tremplin.ui.issuer;

import app.tremplin.work.Publishing;
import java.nio.file.Path;

/// How far publishing has come.
sealed interface PublishState {

    /// The folder is being chosen.
    record Choosing() implements PublishState {}

    /// The folder is being written.
    record Writing() implements PublishState {}

    /// The folder is written.
    record Written(Path folder, Publishing.Published published) implements PublishState {}
}
