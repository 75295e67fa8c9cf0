package app.tremplin.work;

import app.tremplin.platform.Log;
import app.tremplin.store.DatabaseCopy;
import java.io.IOException;
import java.nio.file.Path;

/// Puts two copies in the place of a database by turns until it is killed.
final class EndlessRestoring {

    private EndlessRestoring() {}

    /// Begins when it is told to.
    ///
    /// @param args the database and the two copies
    public static void main(String[] args) throws IOException {
        Log.silent();
        DatabaseCopy.restore(Path.of(args[1]), Path.of(args[0]));
        System.out.println("ready");
        System.out.flush();
        if (System.in.read() < 0) {
            return;
        }
        for (int turn = 0; ; turn++) {
            DatabaseCopy.restore(Path.of(args[1 + turn % 2]), Path.of(args[0]));
        }
    }
}
