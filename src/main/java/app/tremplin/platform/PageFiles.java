package app.tremplin.platform;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of the verification page: those that come with Tremplin, and those of a published folder.
public final class PageFiles {

    /// The page's own files, in the order in which they are written: one that others need comes before them,
    /// and what sends browsers looking for new files comes last. A class path inside a jar cannot be listed.
    static final List<String> NAMES = List.of(
            "FORMAT.md",
            "icon.svg",
            "manifest.json",
            "skills.json",
            "issuers.json",
            "bytes.js",
            "cose.js",
            "token.js",
            "status.js",
            "badge.js",
            "ring.js",
            "texts.js",
            "page.css",
            "page.js",
            "index.html",
            "sw.js");

    private static final String FOLDER = "/assets/verify/";
    private static final int MOST_FILES = 1_000;
    private static final int MEGABYTES = 2;
    private static final Pattern SERVED =
            Pattern.compile("(status/)?[A-Za-z0-9][A-Za-z0-9._-]{0,120}|\\.well-known/did\\.json");

    private PageFiles() {}

    /// The page as it comes with Tremplin, contents by name, in the order in which they are written.
    public static Map<String, byte[]> builtIn() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        NAMES.forEach(name -> files.put(name, read(name)));
        return files;
    }

    /// The files of a published folder, contents by name: those in it and in its `status`, and
    /// `.well-known/did.json`.
    ///
    /// @throws Failure `FILE_UNREADABLE` when there is no page in it, `FILE_TOO_LARGE` when a file is over 2
    ///                 MB
    public static Map<String, byte[]> in(Path folder) {
        if (!Files.isRegularFile(folder.resolve("index.html"))) {
            throw new Failure(FailureCode.FILE_UNREADABLE, folder.resolve("index.html"));
        }
        try (Stream<Path> found = Files.walk(folder, 2)) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (Path file :
                    found.filter(Files::isRegularFile).limit(MOST_FILES).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (isServed(name)) {
                    files.put(name, BoundedFile.read(file, MEGABYTES));
                }
            }
            return files;
        } catch (IOException e) {
            throw new Failure(e, FailureCode.FILE_UNREADABLE, folder);
        }
    }

    /// Whether a file of this name belongs to a page.
    static boolean isServed(String name) {
        return SERVED.matcher(name).matches();
    }

    private static byte[] read(String name) {
        try (InputStream in = PageFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("not built in: " + FOLDER + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new Failure(e, FailureCode.FILE_UNREADABLE, name);
        }
    }
}
