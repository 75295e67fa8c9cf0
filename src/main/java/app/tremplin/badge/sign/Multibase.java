package app.tremplin.badge.sign;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/// Bytes as multibase base58btc text: `z`, then digits without 0, O, I and l (Controlled Identifiers 1.0, section 2.4).
public final class Multibase {

    private static final String DIGITS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(58);
    // Decoding is quadratic; nothing we read (keys, signatures) comes near.
    private static final int LONGEST = 256;

    private Multibase() {}

    /// `bytes` as text.
    public static String encode(byte[] bytes) {
        StringBuilder digits = new StringBuilder();
        BigInteger rest = new BigInteger(1, bytes);
        while (rest.signum() > 0) {
            BigInteger[] division = rest.divideAndRemainder(BASE);
            digits.append(DIGITS.charAt(division[1].intValue()));
            rest = division[0];
        }
        digits.append("1".repeat(leading(bytes)));
        return digits.append('z').reverse().toString();
    }

    /// The bytes of `text`; empty when it is not base58btc multibase or longer than 256 characters.
    public static Optional<byte[]> decode(String text) {
        if (!text.startsWith("z") || text.length() > LONGEST) {
            return Optional.empty();
        }
        BigInteger value = BigInteger.ZERO;
        int zeros = 0;
        for (char c : text.substring(1).toCharArray()) {
            int digit = DIGITS.indexOf(c);
            if (digit < 0) {
                return Optional.empty();
            }
            if (digit == 0 && value.signum() == 0) {
                zeros++;
            }
            value = value.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        byte[] signed = value.toByteArray();
        byte[] magnitude = Arrays.copyOfRange(signed, leading(signed), signed.length);
        byte[] bytes = new byte[zeros + magnitude.length];
        System.arraycopy(magnitude, 0, bytes, zeros, magnitude.length);
        return Optional.of(bytes);
    }

    private static int leading(byte[] bytes) {
        int zeros = 0;
        while (zeros < bytes.length && bytes[zeros] == 0) {
            zeros++;
        }
        return zeros;
    }
}
