package app.tremplin.ui.shell;

import app.tremplin.ui.kit.Destination;
import java.util.Locale;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/// The places that the sidebar and the menu offer, in their order.
enum Place {
    HOME(Feather.HOME, new Destination.Home()),
    MISSIONS(Feather.CLIPBOARD, new Destination.Missions()),
    SKILLS(Feather.AWARD, new Destination.Skills(Optional.empty())),
    BADGES(Feather.SHIELD, new Destination.Badges()),
    CV(Feather.FILE_TEXT, new Destination.Cv()),
    PRINT(Feather.PRINTER, new Destination.Print()),
    VERIFY(Feather.CHECK_SQUARE, new Destination.Verify()),
    DESK(Feather.INBOX, new Destination.Desk()),
    ISSUERS(Feather.USERS, new Destination.Issuers()),
    DATA(Feather.HARD_DRIVE, new Destination.Data()),
    SETTINGS(Feather.SETTINGS, new Destination.Settings()),
    HELP(Feather.HELP_CIRCLE, new Destination.Help());

    private final Feather icon;
    private final Destination destination;

    Place(Feather icon, Destination destination) {
        this.icon = icon;
        this.destination = destination;
    }

    Feather icon() {
        return icon;
    }

    Destination destination() {
        return destination;
    }

    /// The key of its name.
    String key() {
        return "place." + name().toLowerCase(Locale.ROOT);
    }

    static Place of(Destination destination) {
        return switch (destination) {
            case Destination.Welcome welcome -> HOME;
            case Destination.Home home -> HOME;
            case Destination.Data data -> DATA;
            case Destination.Missions missions -> MISSIONS;
            case Destination.MissionForm form -> MISSIONS;
            case Destination.PlanningImport planning -> MISSIONS;
            case Destination.Skills skills -> SKILLS;
            case Destination.Badges badges -> BADGES;
            case Destination.Cv cv -> CV;
            case Destination.Passport passport -> CV;
            case Destination.Print print -> PRINT;
            case Destination.Verify verify -> VERIFY;
            case Destination.VerifyGiven given -> VERIFY;
            case Destination.Desk desk -> DESK;
            case Destination.Register register -> DESK;
            case Destination.DeskPrint print -> DESK;
            case Destination.Endorse endorse -> DESK;
            case Destination.Issuers issuers -> ISSUERS;
            case Destination.IssuerForm form -> ISSUERS;
            case Destination.Publish publish -> ISSUERS;
            case Destination.Settings settings -> SETTINGS;
            case Destination.Help help -> HELP;
        };
    }
}
