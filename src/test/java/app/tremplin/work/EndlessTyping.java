package app.tremplin.work;

import app.tremplin.platform.Log;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/// Types one sign after the other into a mission form until it is killed, and prints how many are kept each time.
final class EndlessTyping {

    private EndlessTyping() {}

    public static void main(String[] args) throws IOException {
        Log.silent();
        try (Tremplin tremplin = Samples.open(Path.of(args[0]))) {
            String slot = tremplin.drafting().newSlot();
            for (int signs = 1; ; signs++) {
                tremplin.drafting().type(slot, Map.of("account", "x".repeat(signs)));
                tremplin.drafting().keep();
                System.out.println(signs);
                System.out.flush();
            }
        }
    }
}
