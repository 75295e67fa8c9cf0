package app.tremplin.work;

import app.tremplin.domain.MissionFacts;
import app.tremplin.platform.Log;
import java.io.IOException;
import java.nio.file.Path;

/// Logs one mission after the other until it is killed, and prints the id of each once it is saved.
final class EndlessLogging {

    private EndlessLogging() {}

    /// Warms up in the first folder, says so, and begins in the second folder when it is told to.
    public static void main(String[] args) throws IOException {
        Log.silent();
        MissionFacts facts = Samples.facts("Fête du fleuve", Samples.DAY);
        try (Tremplin practice = Samples.open(Path.of(args[0]))) {
            practice.journal().log(facts);
        }
        System.out.println("ready");
        if (System.in.read() < 0) {
            return;
        }
        try (Tremplin tremplin = Samples.open(Path.of(args[1]))) {
            while (true) {
                System.out.println(tremplin.journal().log(facts).id());
                System.out.flush();
            }
        }
    }
}
