package app.tremplin.platform;

import com.upokecenter.cbor.CBOREncodeOptions;
import com.upokecenter.cbor.CBORObject;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/// Makes verification tokens by the letter of `FORMAT.md`, and wrong ones, independently of the product's own
/// writer.
final class TestTokens {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final CBOREncodeOptions CANONICAL = new CBOREncodeOptions("ctap2canonical=true");

    /// Fifteen skills of all three families.
    static final int FIFTEEN_SKILLS = 0b00_0100_1101_0011_0110_1101_0101_1010;

    final Ed25519PrivateKeyParameters key;
    final byte[] publicKey;
    final CBORObject claims;
    final CBORObject own;
    private byte[] keyId;

    private TestTokens(int seed) {
        key = new Ed25519PrivateKeyParameters(seed(seed));
        publicKey = key.generatePublicKey().getEncoded();
        keyId = publicKey;
        own = CBORObject.NewOrderedMap()
                .Add(0, "Camille Moreau")
                .Add(1, "Jeux d’été de Lyon")
                .Add(2, LocalDate.of(2026, 6, 20).toEpochDay())
                .Add(3, 12)
                .Add(4, 74)
                .Add(5, FIFTEEN_SKILLS)
                .Add(6, "2026.1");
        claims = CBORObject.NewOrderedMap()
                .Add(6, Instant.parse("2026-07-15T10:00:00Z").getEpochSecond())
                .Add(7, uuid("0197f3a2-6c00-7000-8000-00000000002a"))
                .Add(-65537, own);
    }

    /// The private key that goes by this number: its bytes count up from there.
    static byte[] seed(int seed) {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (seed + i);
        }
        return bytes;
    }

    /// A token that the volunteer signs, with a key that follows from `seed`: its bytes count up from there.
    static TestTokens selfDeclared(int seed) {
        return new TestTokens(seed);
    }

    /// A token that an organisation signs.
    static TestTokens ofOrganisation(int seed) {
        TestTokens token = new TestTokens(seed);
        token.keyId = Arrays.copyOf(sha256(token.publicKey), 8);
        return token;
    }

    /// Sets a claim of the private map.
    TestTokens with(int claim, Object value) {
        own.Set(claim, value);
        return this;
    }

    /// Sets a CWT claim.
    TestTokens withStandard(int claim, Object value) {
        claims.Set(claim, value);
        return this;
    }

    /// The token as it stands in a link.
    String text() {
        return base32(bytes());
    }

    byte[] bytes() {
        CBORObject header = CBORObject.NewOrderedMap().Add(1, -8).Add(4, keyId);
        return bytes(18, encode(header), CBORObject.NewMap(), encode(claims));
    }

    /// A token whose parts are given, under a true signature.
    ///
    /// @param tag 0 to 23
    byte[] bytes(int tag, byte[] header, CBORObject unprotectedHeader, byte[] payload) {
        byte[] toBeSigned = encode(CBORObject.NewArray()
                .Add("Signature1")
                .Add(header)
                .Add(new byte[0])
                .Add(payload));
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(toBeSigned, 0, toBeSigned.length);
        CBORObject parts = CBORObject.NewArray()
                .Add(header)
                .Add(unprotectedHeader)
                .Add(payload)
                .Add(signer.generateSignature());
        // The library's canonical form leaves tags out.
        return concat(new byte[] {(byte) (0xc0 | tag)}, encode(parts));
    }

    byte[] keyId() {
        return keyId.clone();
    }

    /// The entry of this key's holder in `issuers.json`.
    ///
    /// @param more its dates, and what else it says, as members of a JSON object
    String issuerEntry(String name, String more) {
        return """
                {"id": "%1$s", "key": "%1$s", "name": "%2$s", "url": "https://example.org/", %3$s}
                """.formatted(did(), name, more);
    }

    /// The public key as a `did:key`.
    String did() {
        BigInteger number = new BigInteger("ed01" + HexFormat.of().formatHex(publicKey), 16);
        StringBuilder text = new StringBuilder();
        BigInteger base = BigInteger.valueOf(58);
        while (number.signum() > 0) {
            text.append(BASE58.charAt(number.mod(base).intValue()));
            number = number.divide(base);
        }
        return "did:key:z" + text.reverse();
    }

    static byte[] encode(CBORObject object) {
        return object.EncodeToBytes(CANONICAL);
    }

    static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte b : bytes) {
            buffer = (buffer << 8 | b & 0xff) & 0xffff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt(buffer >> bits & 31));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(BASE32.charAt(buffer << (5 - bits) & 31)).toString();
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] uuid(String text) {
        UUID uuid = UUID.fromString(text);
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
