package app.tremplin.domain;

import java.util.Arrays;

/// A badge as a file, byte for byte as it was handed over.
public final class BadgeFile {

    private final Format format;
    private final byte[] bytes;

    /// What sort of file it is.
    public enum Format {
        /// Signed data.
        JSON("json"),
        /// A signed token.
        JWT("jwt"),
        /// A picture with a badge inside.
        PNG("png"),
        /// A drawing with a badge inside.
        SVG("svg");

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }

        /// The ending of its name, without the dot.
        public String extension() {
            return extension;
        }

        /// Whether it shows a picture of its own.
        public boolean isPicture() {
            return this == PNG || this == SVG;
        }
    }

    public BadgeFile(Format format, byte[] bytes) {
        this.format = format;
        this.bytes = bytes.clone();
    }

    /// What sort of file it is.
    public Format format() {
        return format;
    }

    /// A copy of its bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BadgeFile file && format == file.format && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
