package app.tremplin.badge.link;

import app.tremplin.badge.sign.Ed25519;
import app.tremplin.badge.sign.SigningKey;
import com.upokecenter.cbor.CBORObject;
import com.upokecenter.cbor.CBORType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// An organisation's list of withdrawn badges in the form that the verification page can check by itself: a COSE_Sign1
/// message like a token, see “Withdrawal lists” in `assets/verify/FORMAT.md`. It says what the organisation's two
/// Bitstring Status Lists of the same number say.
public final class LinkStatusList {

    /// How many badges one list covers.
    public static final int ENTRIES = 131_072;

    /// The most one may weigh, in bytes.
    public static final int LARGEST = 64 * 1024;

    private static final int BYTES = ENTRIES / 8;
    private static final int DATE = 6;
    private static final int PRIVATE = -65538;
    private static final int NUMBER = 0;
    private static final int REVOKED = 1;
    private static final int SUSPENDED = 2;

    private final int number;
    private final Instant date;
    private final byte[] revoked;
    private final byte[] suspended;

    /// @param number    0 for the badges with the indices 0 to 131,071, and so on
    /// @param date      of the list, to the second
    /// @param revoked   16,384 bytes, the highest bit of the first one for the list's first badge
    /// @param suspended likewise
    /// @throws IllegalArgumentException when a bit string is longer or shorter, or the number negative
    public LinkStatusList(int number, Instant date, byte[] revoked, byte[] suspended) {
        if (number < 0 || date.getEpochSecond() < 0 || revoked.length != BYTES || suspended.length != BYTES) {
            throw new IllegalArgumentException("no status list");
        }
        this.number = number;
        this.date = Instant.ofEpochSecond(date.getEpochSecond());
        this.revoked = revoked.clone();
        this.suspended = suspended.clone();
    }

    /// A list together with who signed it.
    ///
    /// @param list what it says
    public record Signed(LinkStatusList list, byte[] keyId, byte[] toBeSigned, byte[] signature) {

        /// Whether this raw public key signed it.
        public boolean isSignedBy(byte[] publicKey) {
            return Arrays.equals(keyId, LinkToken.keyId(publicKey))
                    && Ed25519.verify(publicKey, toBeSigned, signature);
        }
    }

    /// The signed list, as the page reads it.
    public byte[] sign(SigningKey key) {
        CBORObject own = CBORObject.NewOrderedMap()
                .Add(CBORObject.FromObject(NUMBER), CBORObject.FromObject(number))
                .Add(CBORObject.FromObject(REVOKED), CBORObject.FromObject(gzip(revoked)))
                .Add(CBORObject.FromObject(SUSPENDED), CBORObject.FromObject(gzip(suspended)));
        CBORObject payload = CBORObject.NewOrderedMap()
                .Add(CBORObject.FromObject(DATE), CBORObject.FromObject(date.getEpochSecond()))
                .Add(CBORObject.FromObject(PRIVATE), own);
        CoseMessage unsigned = new CoseMessage(
                LinkToken.keyId(key.publicKey()), payload.EncodeToBytes(), new byte[Ed25519.SIGNATURE]);
        return unsigned.signed(key.sign(unsigned.toBeSigned())).encode();
    }

    /// Reads a signed list. This does not verify it, see [Signed#isSignedBy].
    ///
    /// @throws app.tremplin.domain.Failure `BADGE_UNREADABLE` when it is none
    public static Signed parse(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw TokenFormat.malformed();
        }
        CoseMessage message = CoseMessage.decode(bytes);
        CBORObject payload = TokenFormat.cbor(message.payload());
        CBORObject own = part(payload, PRIVATE, CBORType.Map);
        try {
            LinkStatusList list = new LinkStatusList(
                    part(own, NUMBER, CBORType.Integer).AsInt32(),
                    Instant.ofEpochSecond(
                            part(payload, DATE, CBORType.Integer).AsInt64Value()),
                    gunzip(part(own, REVOKED, CBORType.ByteString).GetByteString()),
                    gunzip(part(own, SUSPENDED, CBORType.ByteString).GetByteString()));
            return new Signed(list, message.keyId(), message.toBeSigned(), message.signature());
        } catch (IllegalArgumentException | ArithmeticException | IOException e) {
            throw TokenFormat.malformed();
        }
    }

    /// Which part of the badges it covers, counted from 0.
    public int number() {
        return number;
    }

    /// Of what date it is.
    public Instant date() {
        return date;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinkStatusList list
                && number == list.number
                && date.equals(list.date)
                && Arrays.equals(revoked, list.revoked)
                && Arrays.equals(suspended, list.suspended);
    }

    @Override
    public int hashCode() {
        return date.hashCode();
    }

    private static CBORObject part(CBORObject map, int key, CBORType type) {
        CBORObject value = map.getType() == CBORType.Map ? map.get(CBORObject.FromObject(key)) : null;
        if (value == null || value.getType() != type) {
            throw TokenFormat.malformed();
        }
        return value;
    }

    private static byte[] gzip(byte[] bits) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] gunzip(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readNBytes(BYTES + 1);
        }
    }
}
