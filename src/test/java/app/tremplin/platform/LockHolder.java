package app.tremplin.platform;

import java.io.IOException;
import java.nio.file.Path;

/// Takes a workspace, says so, and holds it until it is told to end or killed.
final class LockHolder {

    private LockHolder() {}

    public static void main(String[] args) throws IOException {
        System.out.println(SingleInstance.take(new Workspace(Path.of(args[0]))).isPresent());
        System.in.read();
    }
}
