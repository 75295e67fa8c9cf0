package app.tremplin.domain;

/// What became of one file that was to be imported into the wallet.
public sealed interface ImportOutcome {

    /// It is new.
    ///
    /// @param belonging whose it is, as far as it can be told
    /// @param proved    whether its signature could be checked, which needs the issuer's key
    /// @param confirmed how many missions it turned from declared to confirmed
    record Added(String file, ReceivedBadge badge, Belonging belonging, boolean proved, int confirmed)
            implements ImportOutcome {

        private Phrase told() {
            if (belonging == Belonging.ANOTHERS) {
                return Phrase.of("wallet.outcome.anothers", badge.title());
            }
            return proved
                    ? Phrase.of("wallet.outcome.added", badge.title(), confirmed)
                    : Phrase.of("wallet.outcome.unproved", badge.title(), badge.issuerName());
        }
    }

    /// It is a newer issue of a badge that was there; that one is kept as history.
    ///
    /// @param confirmed how many missions it turned from declared to confirmed
    record Replaced(String file, ReceivedBadge badge, int confirmed) implements ImportOutcome {}

    /// It is an older issue of a badge that is there: kept as history.
    record Older(String file, ReceivedBadge badge) implements ImportOutcome {}

    /// It is the same issue of a badge that is there, as another file: kept beside it.
    record OtherFile(String file, ReceivedBadge badge) implements ImportOutcome {}

    /// It is there already, byte for byte.
    record Same(String file, String title) implements ImportOutcome {}

    /// It is an organisation's word for a badge.
    ///
    /// @param issuerName what the organisation calls itself
    /// @param here       whether the badge it is about is in the wallet
    record Endorsed(String file, String issuerName, boolean here) implements ImportOutcome {}

    /// It is not kept.
    record Refused(String file, Phrase why) implements ImportOutcome {}

    /// Whose badge it is.
    enum Belonging {
        /// It names the volunteer's own key or e-mail.
        MINE,
        /// It does not name anybody in a way that can be compared.
        UNTOLD,
        /// It names somebody else.
        ANOTHERS
    }

    /// The name of the file, or of what was pasted.
    String file();

    /// Whether the wallet holds something new.
    default boolean isKept() {
        return !(this instanceof Same || this instanceof Refused);
    }

    /// How many missions it turned from declared to confirmed.
    default int confirmations() {
        return switch (this) {
            case Added added -> added.confirmed();
            case Replaced replaced -> replaced.confirmed();
            case Older older -> 0;
            case OtherFile other -> 0;
            case Same same -> 0;
            case Endorsed endorsed -> 0;
            case Refused refused -> 0;
        };
    }

    /// What became of it, in a sentence.
    default Phrase phrase() {
        return switch (this) {
            case Added added -> added.told();
            case Replaced(String file, ReceivedBadge badge, int confirmed) ->
                Phrase.of("wallet.outcome.replaced", badge.title(), confirmed);
            case Older(String file, ReceivedBadge badge) -> Phrase.of("wallet.outcome.older", badge.title());
            case OtherFile(String file, ReceivedBadge badge) -> Phrase.of("wallet.outcome.other", badge.title());
            case Same(String file, String title) -> Phrase.of("wallet.outcome.same", title);
            case Endorsed(String file, String issuerName, boolean here) ->
                Phrase.of(here ? "wallet.outcome.endorsed" : "wallet.outcome.endorsed.absent", issuerName);
            case Refused(String file, Phrase why) -> Phrase.of("wallet.outcome.refused", why);
        };
    }
}
