package app.tremplin.export;

import app.tremplin.domain.Cv;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The files a passport sheet is written to.
public enum PassportFormat {
    /// PDF/A-2u and PDF/UA-1, to print.
    PDF(PassportPdf::write),
    /// Plain text, line by line.
    TXT(PassportText::write),
    /// European Learning Model 3: the passport itself has no public format.
    JSONLD(cv -> CvFormat.ELM.write(cv));

    private final Function<Cv, byte[]> writer;

    PassportFormat(Function<Cv, byte[]> writer) {
        this.writer = writer;
    }

    /// The format that a file's ending asks for.
    public static Optional<PassportFormat> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }

    /// The ending of a file's name, without the dot.
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The whole file of a CV that is in French; text is UTF-8.
    public byte[] write(Cv cv) {
        return writer.apply(cv);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
