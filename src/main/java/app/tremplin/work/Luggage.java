package app.tremplin.work;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.platform.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// What of a workspace goes to another computer.
final class Luggage {

    static final String DATABASE = "tremplin.db";

    /// The only names there are: none of them leads out of the folder.
    private static final Pattern NAME = Pattern.compile("tremplin\\.db|settings\\.json"
            + "|keys/[A-Za-z0-9][\\w-]*\\.p12"
            + "|attachments/[0-9a-f]{64}\\.[a-z0-9]{1,5}"
            + "|templates/[A-Za-z0-9][\\w-]*\\.(html|css|png|ttf)");

    private static final int MOST_FILES = 100_000;
    private static final long MOST_BYTES = 20L * 1024 * 1024 * 1024;

    private Luggage() {}

    /// @param copy of the database
    static Archive pack(Workspace workspace, Path copy) {
        Archive archive = new Archive();
        archive.add(DATABASE, "", copy);
        if (Files.exists(workspace.settings())) {
            archive.add("settings.json", "", workspace.settings());
        }
        for (Path folder : new Path[] {workspace.keys(), workspace.attachments(), workspace.templates()}) {
            for (Path file : Folder.files(folder)) {
                String name = folder.getFileName() + "/" + file.getFileName();
                if (NAME.matcher(name).matches()) {
                    archive.add(name, "", file);
                }
            }
        }
        return archive;
    }

    /// Writes what comes out of `sealed` into an empty workspace.
    ///
    /// @param file where it comes from, for the message
    /// @throws Failure `MOVE_UNREADABLE` for names that are none of ours, too many files, or damage
    static void unpack(InputStream sealed, Path file, Workspace empty) {
        long room = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(sealed)) {
            int files = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!NAME.matcher(entry.getName()).matches() || ++files > MOST_FILES) {
                    throw new Failure(FailureCode.MOVE_UNREADABLE, name(file));
                }
                Path target = empty.folder().resolve(entry.getName());
                new Workspace(Objects.requireNonNull(target.getParent())).make();
                room -= write(zip, target, room);
            }
            // What follows the last entry is read too, so that a file that was cut short is noticed.
            sealed.transferTo(OutputStream.nullOutputStream());
            if (!Files.exists(empty.database())) {
                throw new Failure(FailureCode.MOVE_UNREADABLE, name(file));
            }
        } catch (ZipException e) {
            throw new Failure(e, FailureCode.MOVE_UNREADABLE, name(file));
        } catch (IOException e) {
            throw new Failure(
                    e,
                    FailureCode.FILE_UNWRITABLE,
                    String.valueOf(empty.folder().getFileName()));
        }
    }

    private static long write(InputStream in, Path target, long room) throws IOException {
        long written = 0;
        byte[] buffer = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                written += read;
                if (written > room) {
                    throw new ZipException("larger than any workspace");
                }
                out.write(buffer, 0, read);
            }
        }
        return written;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
