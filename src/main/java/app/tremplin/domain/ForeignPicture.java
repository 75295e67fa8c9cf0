package app.tremplin.domain;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/// Kinds of pictures that telephones and websites make and that Tremplin cannot open.
public enum ForeignPicture {
    HEIC,
    AVIF,
    WEBP;

    private static final int BRAND = 8;
    private static final int START = 12;
    private static final Set<String> AVIF_BRANDS = Set.of("avif", "avis");
    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1");

    /// What kind a file is, if it is one of these.
    public static Optional<ForeignPicture> of(byte[] file) {
        if (file.length < START) {
            return Optional.empty();
        }
        String start = new String(file, 0, START, StandardCharsets.ISO_8859_1);
        String brand = start.substring(BRAND);
        if (start.startsWith("RIFF") && brand.equals("WEBP")) {
            return Optional.of(WEBP);
        }
        boolean container = start.startsWith("ftyp", BRAND - 4);
        return container && HEIC_BRANDS.contains(brand)
                ? Optional.of(HEIC)
                : container && AVIF_BRANDS.contains(brand) ? Optional.of(AVIF) : Optional.empty();
    }
}
