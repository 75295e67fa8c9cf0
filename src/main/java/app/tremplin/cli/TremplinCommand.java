package app.tremplin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The root of all commands; alone, it opens the window.
@Command(
        name = "tremplin",
        subcommands = {
            DemoCommand.class,
            MissionsCommand.class,
            SkillsCommand.class,
            BadgeCommand.class,
            IssuerCommand.class,
            StatusCommand.class,
            VerifyCommand.class,
            IssuersCommand.class,
            CvCommand.class,
            PassportCommand.class,
            CertificateCommand.class,
            CardCommand.class,
            QrCommand.class,
            PublishCommand.class,
            ServeCommand.class,
            DataCommand.class,
            BenchCommand.class
        })
final class TremplinCommand {

    @Mixin
    private Common common = new Common();
}
