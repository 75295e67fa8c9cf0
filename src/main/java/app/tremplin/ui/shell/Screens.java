package app.tremplin.ui.shell;

import app.tremplin.platform.Settings;
import app.tremplin.ui.badge.BadgesScreen;
import app.tremplin.ui.cv.CvScreen;
import app.tremplin.ui.data.DataScreen;
import app.tremplin.ui.desk.DeskPrintScreen;
import app.tremplin.ui.desk.DeskScreen;
import app.tremplin.ui.desk.EndorseScreen;
import app.tremplin.ui.desk.RegisterScreen;
import app.tremplin.ui.help.HelpScreen;
import app.tremplin.ui.home.HomeScreen;
import app.tremplin.ui.issuer.IssuerFormScreen;
import app.tremplin.ui.issuer.IssuersScreen;
import app.tremplin.ui.issuer.PublishScreen;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.Reopening;
import app.tremplin.ui.kit.Screen;
import app.tremplin.ui.mission.MissionFormScreen;
import app.tremplin.ui.mission.MissionsScreen;
import app.tremplin.ui.mission.PlanningScreen;
import app.tremplin.ui.passport.PassportScreen;
import app.tremplin.ui.print.PrintScreen;
import app.tremplin.ui.settings.SettingsScreen;
import app.tremplin.ui.skill.SkillsScreen;
import app.tremplin.ui.verify.VerifyScreen;
import app.tremplin.ui.welcome.WelcomeScreen;
import app.tremplin.work.Tremplin;
import java.util.function.Consumer;

/// Turns a destination into a screen: the one place that knows all screens.
final class Screens {

    private final Kit kit;
    private final Tremplin tremplin;
    private final Settings settings;
    private final Consumer<Settings> change;
    private final Runnable startSample;
    private final Reopening reopening;

    Screens(
            Kit kit,
            Tremplin tremplin,
            Settings settings,
            Consumer<Settings> change,
            Runnable startSample,
            Reopening reopening) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.settings = settings;
        this.change = change;
        this.startSample = startSample;
        this.reopening = reopening;
    }

    Screen of(Destination destination) {
        return switch (destination) {
            case Destination.Welcome typed -> new WelcomeScreen(kit, tremplin, settings, change, startSample, typed);
            case Destination.Data() -> new DataScreen(kit, tremplin, reopening);
            case Destination.Home() -> new HomeScreen(kit, tremplin, startSample);
            case Destination.Missions(var answer) -> new MissionsScreen(kit, tremplin, answer);
            case Destination.Desk desk -> new DeskScreen(kit, tremplin, desk);
            case Destination.Endorse endorse -> new EndorseScreen(kit, tremplin, endorse);
            case Destination.Register(var search) -> new RegisterScreen(kit, tremplin, search);
            case Destination.DeskPrint print -> new DeskPrintScreen(kit, tremplin, print);
            case Destination.Issuers() -> new IssuersScreen(kit, tremplin);
            case Destination.IssuerForm form -> new IssuerFormScreen(kit, tremplin, settings, form);
            case Destination.Publish publish -> new PublishScreen(kit, tremplin, publish);
            case Destination.MissionForm(var draft) -> new MissionFormScreen(kit, tremplin, draft);
            case Destination.Skills skills -> new SkillsScreen(kit, tremplin, skills, MissionFormScreen::of);
            case Destination.Cv cv -> new CvScreen(kit, tremplin, settings, cv);
            case Destination.Passport() -> new PassportScreen(kit, tremplin);
            case Destination.Print() -> new PrintScreen(kit, tremplin, settings);
            case Destination.Settings(var draft) -> new SettingsScreen(kit, tremplin, settings, change, draft);
            case Destination.Help help -> new HelpScreen(kit, help);
            case Destination.PlanningImport() -> new PlanningScreen(kit, tremplin);
            case Destination.Badges badges -> new BadgesScreen(kit, tremplin, settings, badges);
            case Destination.Verify verify -> new VerifyScreen(kit, tremplin, verify);
            case Destination.VerifyGiven given -> new VerifyScreen(kit, tremplin, given);
        };
    }
}
