package app.tremplin.ui.badge;

import app.tremplin.domain.Phrase;
import java.util.List;

/// What stands between the volunteer and the next badge.
sealed interface WalletState {

    /// Not known yet.
    record Loading() implements WalletState {}

    /// Nobody knows whose badge it would be.
    record NameMissing() implements WalletState {}

    /// There is nothing to put on it.
    record SkillMissing() implements WalletState {}

    /// There is no key to sign with.
    record KeyMissing() implements WalletState {}

    /// The key asks for its passphrase.
    record KeyLocked() implements WalletState {}

    /// The world forbids it.
    ///
    /// @param why with its code
    record Blocked(Phrase why) implements WalletState {}

    /// It can be made.
    ///
    /// @param name     whose it will be
    /// @param skillIds the skills it will carry, best first
    /// @param minutes  the worked time it will tell
    record Ready(String name, List<String> skillIds, long minutes) implements WalletState {

        public Ready {
            skillIds = List.copyOf(skillIds);
        }
    }
}
