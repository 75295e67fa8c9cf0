package app.tremplin.work;

import app.tremplin.platform.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What goes into a ZIP file, in order.
final class Archive {

    /// One file of it.
    ///
    /// @param chapter what it is, by the end of a key
    record Part(String name, String chapter, AtomicFile.Content content) {}

    private static final int LONGEST = 60;

    private final List<Part> parts = new ArrayList<>();

    List<Part> parts() {
        return List.copyOf(parts);
    }

    void add(Part part) {
        parts.add(part);
    }

    /// @param bytes asked for when it is written
    void add(String name, String chapter, Supplier<byte[]> bytes) {
        parts.add(new Part(name, chapter, out -> out.write(bytes.get())));
    }

    void add(String name, String chapter, Path file) {
        parts.add(new Part(name, chapter, out -> Files.copy(file, out)));
    }

    /// Writes them all.
    ///
    /// @param progress told how much is done, from 0 to 1
    void writeTo(OutputStream out, DoubleConsumer progress) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (int i = 0; i < parts.size(); i++) {
            progress.accept((double) i / parts.size());
            zip.putNextEntry(new ZipEntry(parts.get(i).name()));
            parts.get(i).content().writeTo(zip);
            zip.closeEntry();
        }
        zip.finish();
        progress.accept(1);
    }

    /// A person's words as the name of a file on any system; never empty.
    static String fileName(String words) {
        String tidy = words.replaceAll("[^\\p{L}\\p{M}\\p{N} _-]", " ").strip().replaceAll("\\s+", "-");
        String cut = tidy.substring(0, Math.min(tidy.length(), LONGEST));
        boolean reserved = cut.toUpperCase(Locale.ROOT).matches("CON|PRN|AUX|NUL|COM\\d|LPT\\d");
        return cut.isEmpty() || reserved ? "badge" : cut;
    }
}
