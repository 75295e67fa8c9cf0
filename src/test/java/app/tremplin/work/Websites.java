package app.tremplin.work;

import app.tremplin.platform.Printers;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;

/// Opens workspaces whose internet is a test's.
public final class Websites {

    private Websites() {}

    /// A workspace that asks `website` instead of the internet.
    public static Tremplin open(Path folder, Clock clock, Function<URI, byte[]> website) {
        return Tremplin.open(folder, clock, new OnlineCheck(website, clock), Printers.ofSystem());
    }
}
