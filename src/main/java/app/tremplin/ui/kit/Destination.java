package app.tremplin.ui.kit;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Decision;
import app.tremplin.domain.Id;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.IssuerDraft;
import app.tremplin.domain.Mission;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A place in the window. The shell turns it into a [Screen]; no screen needs to know another.
public sealed interface Destination {

    /// The first run.
    ///
    /// @param name          what is typed so far
    /// @param accreditation what is typed so far
    /// @param emails        what is typed so far
    record Welcome(String name, String accreditation, String emails) implements Destination {

        /// The page as one comes to it.
        public Welcome() {
            this("", "", "");
        }
    }

    /// Health of the data, backups, and all of it at once.
    record Data() implements Destination {}

    /// What to do next.
    record Home() implements Destination {}

    /// The table of missions.
    ///
    /// @param answer a desk's answer that is being looked at
    record Missions(Optional<Path> answer) implements Destination {
        /// The table as one comes to it.
        public Missions() {
            this(Optional.empty());
        }
    }

    /// The help desk.
    ///
    /// @param file      the mission file on the table
    /// @param decisions what has been decided about its missions so far
    record Desk(Optional<Path> file, Map<Id<Mission>, Decision> decisions) implements Destination {
        public Desk {
            decisions = Map.copyOf(decisions);
        }

        /// The desk as one comes to it.
        public Desk() {
            this(Optional.empty(), Map.of());
        }
    }

    /// An organisation's word for a badge that a volunteer signed.
    ///
    /// @param file    the badge
    /// @param comment what is typed so far
    record Endorse(Optional<Path> file, String comment) implements Destination {

        /// The page as one comes to it.
        public Endorse() {
            this(Optional.empty(), "");
        }
    }

    /// The badges that were signed here.
    ///
    /// @param search part of a name
    record Register(String search) implements Destination {}

    /// Printing documents of the badges that an organisation signed here.
    ///
    /// @param chosen the rows that were selected in the register
    /// @param search part of a name that was looked for there
    record DeskPrint(Id<Issuer> issuer, List<Id<Badge>> chosen, String search) implements Destination {
        public DeskPrint {
            chosen = List.copyOf(chosen);
        }
    }

    /// The organisations that sign here.
    record Issuers() implements Destination {}

    /// The form for one organisation.
    ///
    /// @param id    the one that is changed; empty for a new one
    /// @param draft what has been typed; empty for what it says so far
    record IssuerForm(Optional<Id<Issuer>> id, Optional<IssuerDraft> draft) implements Destination {}

    /// Writing an organisation's page for the web.
    ///
    /// @param folder where to; empty for where it was last time
    record Publish(Id<Issuer> issuer, Optional<Path> folder) implements Destination {}

    /// The form for one mission.
    record MissionForm(MissionDraft draft) implements Destination {}

    /// Importing a planning file.
    record PlanningImport() implements Destination {}

    /// The thirty skills.
    ///
    /// @param skillId whose "Why?" is open
    /// @param part    what is looked at
    record Skills(Optional<String> skillId, SkillsPart part) implements Destination {

        /// The profile.
        public Skills(Optional<String> skillId) {
            this(skillId, new SkillsPart.Profile());
        }
    }

    /// The wallet.
    ///
    /// @param open the badge that is shown; the latest where empty
    /// @param name the volunteer's name as far as it is typed, while it is asked for here
    record Badges(Optional<Id<?>> open, String name) implements Destination {

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

    /// The sheet for the French Passeport de compétences.
    record Passport() implements Destination {}

    /// Certificates, cards and stickers.
    record Print() implements Destination {}

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

    /// Checking what was dropped, pasted or scanned elsewhere.
    ///
    /// @param scanned whether a barcode scanner typed it, so that the next one may follow at once
    record VerifyGiven(Pasted given, boolean scanned) implements Destination {}

    /// Language, theme, text size, who I am.
    record Settings(SettingsDraft draft) implements Destination {

        /// The page as one finds it.
        public Settings() {
            this(SettingsDraft.NONE);
        }

        /// The page, where the address of the verification page is given.
        public static Settings address() {
            return new Settings(SettingsDraft.ADDRESS);
        }
    }

    /// The help.
    ///
    /// @param topic  which one is open; empty for the first
    /// @param search words that are looked for
    record Help(String topic, String search) implements Destination {

        /// The topic of the keyboard.
        public static final String KEYBOARD = "keyboard";

        /// The help as one comes to it.
        public Help() {
            this("", "");
        }
    }
}
