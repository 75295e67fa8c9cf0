package app.tremplin.work;

import app.tremplin.domain.Backup;
import app.tremplin.platform.Log;
import java.io.IOException;
import java.nio.file.Path;

/// Puts whole copies in the place of a workspace, each time the one that was replaced before, until it is killed.
final class EndlessReplacing {

    private EndlessReplacing() {}

    /// Begins when it is told to.
    ///
    /// @param args the workspace
    public static void main(String[] args) throws IOException {
        Log.silent();
        Path folder = Path.of(args[0]);
        replace(folder);
        System.out.println("ready");
        System.out.flush();
        if (System.in.read() < 0) {
            return;
        }
        while (true) {
            replace(folder);
        }
    }

    private static void replace(Path folder) {
        Runnable replacing;
        try (Tremplin tremplin = Samples.open(folder)) {
            Backup kept = tremplin.backups().all().stream()
                    .filter(Backup::isWhole)
                    .findFirst()
                    .orElseThrow();
            replacing = tremplin.backups().restoration(kept);
        }
        replacing.run();
    }
}
