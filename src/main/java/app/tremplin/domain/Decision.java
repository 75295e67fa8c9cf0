package app.tremplin.domain;

/// What a coordinator decides about one mission of a mission file.
public sealed interface Decision {

    /// Nothing yet: the mission stays declared.
    record Open() implements Decision {}

    /// It was so.
    record Confirm() implements Decision {}

    /// It was not so.
    ///
    /// @param reason told to the volunteer; never blank
    record Refuse(String reason) implements Decision {

        /// @throws IllegalArgumentException when there is no reason
        public Refuse {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a refusal gives its reason");
            }
        }
    }
}
