package app.tremplin.domain;

import java.util.Arrays;

/// A picture, byte for byte as it was chosen.
public final class Picture {

    private final String mediaType;
    private final byte[] bytes;

    /// @param mediaType `image/png` or `image/svg+xml`
    public Picture(String mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
    }

    /// Its media type.
    public String mediaType() {
        return mediaType;
    }

    /// A copy of its bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture
                && mediaType.equals(picture.mediaType)
                && Arrays.equals(bytes, picture.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
