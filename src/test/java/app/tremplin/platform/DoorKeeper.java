package app.tremplin.platform;

import java.io.IOException;
import java.nio.file.Path;

/// Listens on a workspace, says so, then says what it hears, until it is killed.
final class DoorKeeper {

    private DoorKeeper() {}

    public static void main(String[] args) throws IOException {
        boolean listening = HandOver.listen(new Workspace(Path.of(args[0])), System.out::println)
                .isPresent();
        System.out.println(listening);
        System.in.read();
    }
}
