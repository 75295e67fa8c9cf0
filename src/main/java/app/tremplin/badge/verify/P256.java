package app.tremplin.badge.verify;

import app.tremplin.badge.sign.Multibase;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Optional;

/// Public keys on the curve P-256 (FIPS 186-5; RFC 7518, section 6.2).
final class P256 {

    /// Length of a coordinate, in bytes.
    static final int COORDINATE = 32;

    private static final String DID_KEY = "did:key:";
    // The multicodec varint of a P-256 public key.
    private static final byte[] CODEC = {(byte) 0x80, 0x24};

    private static final ECParameterSpec CURVE = curve();
    private static final BigInteger PRIME = ((ECFieldFp) CURVE.getCurve().getField()).getP();

    private P256() {}

    /// The key at a point; empty when the point is not on the curve, so that no such key tricks the arithmetic.
    static Optional<VerifyingKey> at(BigInteger x, BigInteger y) {
        boolean onCurve = x.compareTo(PRIME) < 0
                && y.compareTo(PRIME) < 0
                && y.modPow(BigInteger.TWO, PRIME).equals(ySquared(x));
        return onCurve ? Optional.of(new VerifyingKey.Elliptic(key(x, y))) : Optional.empty();
    }

    /// The key that a `did:key:zDn…` spells, as a compressed point (SEC 1, section 2.3.4).
    static Optional<VerifyingKey> ofDidKey(String did) {
        if (!did.startsWith(DID_KEY)) {
            return Optional.empty();
        }
        return Multibase.decode(did.substring(DID_KEY.length()))
                .filter(bytes -> bytes.length == CODEC.length + 1 + COORDINATE)
                .filter(bytes -> Arrays.equals(bytes, 0, CODEC.length, CODEC, 0, CODEC.length))
                .flatMap(bytes -> decompressed(bytes[CODEC.length], new BigInteger(1, bytes, 3, COORDINATE)));
    }

    private static Optional<VerifyingKey> decompressed(byte sign, BigInteger x) {
        if (sign != 2 && sign != 3 || x.compareTo(PRIME) >= 0) {
            return Optional.empty();
        }
        BigInteger root = ySquared(x).modPow(PRIME.add(BigInteger.ONE).shiftRight(2), PRIME);
        BigInteger y = root.testBit(0) == (sign == 3) ? root : PRIME.subtract(root);
        return at(x, y);
    }

    private static BigInteger ySquared(BigInteger x) {
        BigInteger a = CURVE.getCurve().getA();
        return x.pow(3).add(a.multiply(x)).add(CURVE.getCurve().getB()).mod(PRIME);
    }

    private static ECPublicKey key(BigInteger x, BigInteger y) {
        try {
            return (ECPublicKey)
                    KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), CURVE));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has P-256", e);
        }
    }

    private static ECParameterSpec curve() {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has P-256", e);
        }
    }
}
