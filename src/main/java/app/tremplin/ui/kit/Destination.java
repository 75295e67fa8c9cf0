package app.tremplin.ui.kit;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Id;
import java.nio.file.Path;
import java.util.Optional;

/// A place in the window. The shell turns it into a [Screen]; no screen needs to know another.
public sealed interface Destination {

    /// What to do next.
    record Home() implements Destination {}

    /// The table of missions.
    record Missions() implements Destination {}

    /// The form for one mission.
    record MissionForm(MissionDraft draft) implements Destination {}

    /// Importing a planning file.
    record PlanningImport() implements Destination {}

    /// The thirty skills.
    ///
    /// @param skillId whose "Why?" is open
    record Skills(Optional<String> skillId) implements Destination {}

    /// The wallet.
    ///
    /// @param open the badge that is shown; the latest where empty
    /// @param name the volunteer's name as far as it is typed, while it is asked for here
    record Badges(Optional<Id<Badge>> open, String name) implements Destination {

        /// The wallet as one comes to it.
        public Badges() {
            this(Optional.empty(), "");
        }
    }

    /// The CV.
    ///
    /// @param block the key of the piece that is being reworded; empty for none
    /// @param words what is typed for it so far
    record Cv(String block, String words) implements Destination {

        /// The page as one comes to it.
        public Cv() {
            this("", "");
        }
    }

    /// Checking a badge or a link.
    ///
    /// @param text  what was pasted
    /// @param file  the chosen file
    /// @param email the address to compare
    record Verify(String text, Optional<Path> file, String email) implements Destination {

        /// The page as one comes to it.
        public Verify() {
            this("", Optional.empty(), "");
        }
    }

    /// Language, theme, text size, who I am.
    record Settings(SettingsDraft draft) implements Destination {

        /// The page as one finds it.
        public Settings() {
            this(SettingsDraft.NONE);
        }
    }
}
