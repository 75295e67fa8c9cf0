package app.tremplin.ui.data;

import app.tremplin.domain.Backup;
import app.tremplin.domain.BackupContents;
import app.tremplin.domain.HealthLine;
import app.tremplin.domain.Phrase;
import java.util.List;

/// What the page about the data knows.
///
/// @param backups the latest first
/// @param present what is in the data now
record DataModel(List<HealthLine> health, List<Backup> backups, BackupContents present) {

    /// How many backups are shown until one asks for all.
    static final int FIRST = 6;

    DataModel {
        health = List.copyOf(health);
        backups = List.copyOf(backups);
    }

    /// The backups to show.
    List<Backup> shown(boolean all) {
        return all ? backups : backups.stream().limit(FIRST).toList();
    }

    /// How a backup differs from what is there now, in one sentence.
    Phrase difference(BackupContents then) {
        if (then.countsLike(present)) {
            return Phrase.of("data.difference.none");
        }
        return Phrase.of(
                "data.difference",
                signed(then.missions() - present.missions()),
                signed(then.allBadges() - present.allBadges()));
    }

    private static String signed(int difference) {
        return difference > 0 ? "+" + difference : difference < 0 ? "\u2212" + -difference : "0";
    }
}
