package app.tremplin.badge.status;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Phrase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// One bit for each badge of an issuer (W3C Bitstring Status List 1.0, section 2.2). Never changes; see [#with].
public final class StatusList {

    /// How many badges one of our lists has room for: the least the standard allows, so that a badge hides among many.
    public static final int ENTRIES = 131_072;
    /// The most entries a list from elsewhere may have.
    public static final int MOST_ENTRIES = 8 * 1024 * 1024;

    private static final int MOST_BYTES = MOST_ENTRIES / 8;
    // Gzip makes even a random bitstring hardly longer than it is, and base64 by a third.
    private static final int LONGEST_TEXT = MOST_BYTES * 3 / 2;
    private static final char BASE64_URL = 'u';

    private final byte[] bits;

    private StatusList(byte[] bits) {
        this.bits = bits;
    }

    /// A list of [#ENTRIES] bits in which those of `places` are set.
    ///
    /// @throws IndexOutOfBoundsException when a place is outside the list
    public static StatusList of(Iterable<Integer> places) {
        byte[] bits = new byte[ENTRIES / 8];
        for (int place : places) {
            bits[place >> 3] |= mask(place);
        }
        return new StatusList(bits);
    }

    /// How many bits it has.
    public int size() {
        return bits.length * 8;
    }

    /// Whether the bit is set; empty places past the end are no part of the list.
    ///
    /// @param place from 0, counted from the left of the first byte
    /// @throws IndexOutOfBoundsException when it is outside the list
    public boolean get(int place) {
        return (bits[place >> 3] & mask(place)) != 0;
    }

    /// This list with one bit set or cleared.
    ///
    /// @throws IndexOutOfBoundsException when `place` is outside the list
    public StatusList with(int place, boolean set) {
        byte[] changed = bits.clone();
        if (set) {
            changed[place >> 3] |= mask(place);
        } else {
            changed[place >> 3] &= (byte) ~mask(place);
        }
        return new StatusList(changed);
    }

    /// The places of the set bits, from the lowest.
    public BitSet places() {
        BitSet places = new BitSet(size());
        for (int place = 0; place < size(); place++) {
            if (get(place)) {
                places.set(place);
            }
        }
        return places;
    }

    /// The list as credentials carry it: compressed with gzip, as base64url after `u` (Bitstring Status List, section
    /// 3.3).
    public String encode() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BASE64_URL + Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
    }

    /// Reads such a text. One that would expand past [#MOST_ENTRIES] is refused before it does.
    ///
    /// @throws Failure `BADGE_UNREADABLE` when it is no list, is shorter than [#ENTRIES] or longer than
    ///                 [#MOST_ENTRIES]
    public static StatusList decode(String text) {
        if (text.isEmpty() || text.charAt(0) != BASE64_URL || text.length() > LONGEST_TEXT) {
            throw unreadable();
        }
        byte[] bits = expand(text.substring(1));
        if (bits.length > MOST_BYTES || bits.length < ENTRIES / 8) {
            throw unreadable();
        }
        return new StatusList(bits);
    }

    private static byte[] expand(String base64) {
        try (GZIPInputStream gzip = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(base64)))) {
            return gzip.readNBytes(MOST_BYTES + 1);
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable();
        }
    }

    static Failure unreadable() {
        return new Failure(FailureCode.BADGE_UNREADABLE, Phrase.of("unreadable.status"));
    }

    private static byte mask(int place) {
        return (byte) (0x80 >> (place & 7));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatusList list && Arrays.equals(bits, list.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }
}
