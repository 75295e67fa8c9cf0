package app.tremplin.cli;

import app.tremplin.domain.Backup;
import app.tremplin.domain.BackupContents;
import app.tremplin.text.Texts;
import app.tremplin.work.Tremplin;
import java.util.List;
import picocli.CommandLine;

/// Lists the backups, the latest first.
@CommandLine.Command(name = "list")
final class DataListCommand extends Command {

    DataListCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Texts texts = texts();
        try (Tremplin tremplin = open()) {
            List<Backup> all = tremplin.backups().all();
            for (Backup backup : all) {
                String contents = backup.contents()
                        .map(each -> contents(each, texts))
                        .orElseGet(() -> texts.get("data.backup.damaged"));
                out().println(String.join("  ", backup.name(), texts.formats().dateTime(backup.taken()), contents));
            }
            if (all.isEmpty()) {
                out().println(texts.get("data.backups.none"));
            }
            return Console.DONE;
        }
    }

    static String contents(BackupContents contents, Texts texts) {
        return texts.get(
                "data.contents",
                contents.missions(),
                texts.formats().duration(contents.minutes()),
                contents.allBadges());
    }
}
