package app.tremplin.platform;

import java.nio.file.Path;
import java.util.Optional;

/// Hands a file over to whoever listens on a workspace, and says whether somebody did.
final class DoorCaller {

    private DoorCaller() {}

    public static void main(String[] args) {
        System.out.println(HandOver.send(new Workspace(Path.of(args[0])), Optional.of(Path.of(args[1]))));
    }
}
