package app.tremplin.badge.link;

import app.tremplin.badge.sign.Ed25519;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.badge.status.StatusList;
import com.upokecenter.cbor.CBORObject;
import com.upokecenter.cbor.CBORType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// An organisation's list of withdrawn badges in the form that the verification page can check by itself: a
/// COSE_Sign1 message like a token, see “Withdrawal lists” in `assets/verify/FORMAT.md`. It says what the
/// organisation's two Bitstring Status Lists of the same number say.
///
/// @param number    0 for the badges with the indices 0 to 131,071, and so on
/// @param date      of the list, to the second
/// @param revoked   the badges that the organisation does not stand by any more
/// @param suspended those that it does not stand by for now
public record LinkStatusList(int number, Instant date, StatusList revoked, StatusList suspended) {

    /// The most one may weigh, in bytes.
    public static final int LARGEST = 64 * 1024;

    private static final int DATE = 6;
    private static final int PRIVATE = -65538;
    private static final int NUMBER = 0;
    private static final int REVOKED = 1;
    private static final int SUSPENDED = 2;

    /// @throws IllegalArgumentException when a list is longer or shorter than ours are, or a number negative
    public LinkStatusList {
        if (number < 0 || date.getEpochSecond() < 0 || !isOurs(revoked) || !isOurs(suspended)) {
            throw new IllegalArgumentException("no status list");
        }
        date = date.truncatedTo(ChronoUnit.SECONDS);
    }

    private static boolean isOurs(StatusList list) {
        return list.size() == StatusList.ENTRIES;
    }

    /// A list together with who signed it.
    ///
    /// @param list what it says
    public record Signed(LinkStatusList list, byte[] keyId, byte[] toBeSigned, byte[] signature) {

        /// Whether this raw public key signed it.
        public boolean isSignedBy(byte[] publicKey) {
            return Arrays.equals(keyId, LinkToken.keyId(publicKey)) && Ed25519.verify(publicKey, toBeSigned, signature);
        }
    }

    /// How files name this raw public key: its id in hexadecimal digits.
    public static String keyName(byte[] publicKey) {
        return HexFormat.of().formatHex(LinkToken.keyId(publicKey));
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
        CoseMessage unsigned =
                new CoseMessage(LinkToken.keyId(key.publicKey()), payload.EncodeToBytes(), new byte[Ed25519.SIGNATURE]);
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
                    Instant.ofEpochSecond(part(payload, DATE, CBORType.Integer).AsInt64Value()),
                    list(part(own, REVOKED, CBORType.ByteString)),
                    list(part(own, SUSPENDED, CBORType.ByteString)));
            return new Signed(list, message.keyId(), message.toBeSigned(), message.signature());
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw TokenFormat.malformed();
        }
    }

    private static CBORObject part(CBORObject map, int key, CBORType type) {
        CBORObject value = map.getType() == CBORType.Map ? map.get(CBORObject.FromObject(key)) : null;
        if (value == null || value.getType() != type) {
            throw TokenFormat.malformed();
        }
        return value;
    }

    private static byte[] gzip(StatusList list) {
        return Base64.getUrlDecoder().decode(list.encode().substring(1));
    }

    private static StatusList list(CBORObject gzip) {
        return StatusList.decode("u" + Base64.getUrlEncoder().withoutPadding().encodeToString(gzip.GetByteString()));
    }
}
