package app.tremplin.badge.sign;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.asn1.sec.SECNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.math.ec.ECPoint;

/// A P-256 key pair that signs JWTs (`ES256`, RFC 7518, section 3.4) for tools that know no Ed25519.
///
/// It follows from an issuer's Ed25519 key, so that there is one secret to keep. It never shows its secret in text.
public final class Es256Key {

    private static final ECDomainParameters CURVE = curve();
    private static final byte[] INFO = "tremplin es256 1".getBytes(StandardCharsets.US_ASCII);
    private static final int BYTES = 32;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final BigInteger secret;
    private final ECPoint point;

    private Es256Key(BigInteger secret) {
        this.secret = secret;
        this.point = CURVE.getG().multiply(secret).normalize();
    }

    /// The P-256 key that belongs to `key`: the first 32 bytes of HKDF-SHA256 (RFC 5869; the seed, no salt, info
    /// `tremplin es256 1`) that are a scalar of the curve, tried 32 by 32.
    public static Es256Key of(SigningKey key) {
        HKDFBytesGenerator bytes = new HKDFBytesGenerator(new SHA256Digest());
        bytes.init(new HKDFParameters(key.seed(), null, INFO));
        byte[] candidate = new byte[BYTES];
        BigInteger scalar;
        do {
            bytes.generateBytes(candidate, 0, BYTES);
            scalar = new BigInteger(1, candidate);
        } while (scalar.signum() == 0 || scalar.compareTo(CURVE.getN()) >= 0);
        return new Es256Key(scalar);
    }

    /// The public key as a JWK (RFC 7517).
    public String jwk() {
        return "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\""
                + BASE64.encodeToString(point.getAffineXCoord().getEncoded()) + "\",\"y\":\""
                + BASE64.encodeToString(point.getAffineYCoord().getEncoded()) + "\"}";
    }

    /// The public key as a `did:jwk`.
    public String did() {
        return "did:jwk:" + BASE64.encodeToString(jwk().getBytes(StandardCharsets.UTF_8));
    }

    /// The 64-byte signature of `message`, the same each time (RFC 6979).
    public byte[] sign(byte[] message) {
        ECDSASigner signer = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
        signer.init(true, new ECPrivateKeyParameters(secret, CURVE));
        BigInteger[] pair = signer.generateSignature(sha256(message));
        byte[] signature = new byte[2 * BYTES];
        put(pair[0], signature, BYTES);
        put(pair[1], signature, 2 * BYTES);
        return signature;
    }

    private static void put(BigInteger number, byte[] bytes, int end) {
        byte[] signed = number.toByteArray();
        byte[] digits = signed.length > BYTES ? Arrays.copyOfRange(signed, 1, signed.length) : signed;
        System.arraycopy(digits, 0, bytes, end - digits.length, digits.length);
    }

    private static ECDomainParameters curve() {
        X9ECParameters named = SECNamedCurves.getByName("secp256r1");
        return new ECDomainParameters(named.getCurve(), named.getG(), named.getN(), named.getH());
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return did();
    }
}
