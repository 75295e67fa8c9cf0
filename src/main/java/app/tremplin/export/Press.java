package app.tremplin.export;

import java.util.stream.Stream;

/// Prints documents for many people into one file. Safe for use by several threads.
public interface Press {

    /// A PDF file with the documents of `people`, of whom there is at least one, in their order.
    ///
    /// @param gone how many places of the first sheet are taken already, where several people share one
    /// @throws app.tremplin.domain.Failure when the template cannot be used
    byte[] print(Stream<DocumentFacts> people, int gone);
}
