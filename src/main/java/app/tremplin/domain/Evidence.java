package app.tremplin.domain;

/// A photo or document that shows a mission was done, kept as a file in the workspace.
///
/// @param digest SHA-256 of the kept file in 64 hexadecimal digits, which names it
/// @param name   of the file it was made from
/// @param size   of the kept file, in bytes
public record Evidence(String digest, Kind kind, String name, long size) {

    /// The kinds that are kept.
    public enum Kind {
        JPEG("jpg"),
        PNG("png"),
        PDF("pdf");

        private final String extension;

        Kind(String extension) {
            this.extension = extension;
        }

        /// The end of the file's name, without the dot.
        public String extension() {
            return extension;
        }

        /// Whether it can be looked at in the window.
        public boolean isPicture() {
            return this != PDF;
        }

        /// The kind with this extension.
        ///
        /// @throws IllegalArgumentException when there is none
        public static Kind of(String extension) {
            for (Kind kind : values()) {
                if (kind.extension.equals(extension)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no kind of evidence ends in " + extension);
        }
    }

    /// The name of the kept file.
    public String fileName() {
        return digest + "." + kind.extension();
    }
}
