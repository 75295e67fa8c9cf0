package app.tremplin.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.tremplin.badge.link.LinkToken;
import app.tremplin.badge.link.VerificationLink;
import com.upokecenter.cbor.CBORObject;
import java.util.List;

/// Verification links: as text, as the bytes behind the text, or claims that a stranger signed.
final class LinkInputs {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private LinkInputs() {}

    static List<byte[]> seeds() {
        byte[] issued = bytes(token(Genuine.LINK));
        return List.of(
                BadgeInputs.input(0, Genuine.LINK),
                BadgeInputs.input(0, token(Genuine.OWN_LINK)),
                BadgeInputs.input(1, issued),
                BadgeInputs.input(1, bytes(token(Genuine.OWN_LINK))),
                BadgeInputs.input(2, CBORObject.DecodeFromBytes(issued).get(2).GetByteString()));
    }

    static void link(byte[] input) {
        byte[] rest = BadgeInputs.rest(input);
        switch (input[0] & 3) {
            case 0 -> BadgeInputs.unsigned(new String(rest, UTF_8).getBytes(UTF_8));
            case 1 -> token(rest);
            case 2 -> BadgeInputs.stranger(base32(signed(rest)).getBytes(UTF_8));
            default -> VerificationLink.parse(new String(rest, UTF_8));
        }
    }

    /// There is one text for a token, whoever writes it.
    private static void token(byte[] bytes) {
        String text = base32(bytes);
        if (!LinkToken.parse(text).toString().equals(text)) {
            throw new IllegalStateException("two texts for one token");
        }
        BadgeInputs.unsigned(text.getBytes(UTF_8));
    }

    /// COSE_Sign1 by the stranger, who has the key in the protected header.
    private static byte[] signed(byte[] payload) {
        byte[] header = CBORObject.NewOrderedMap()
                .Add(1, -8)
                .Add(4, Genuine.STRANGER.publicKey())
                .EncodeToBytes();
        byte[] toBeSigned = CBORObject.NewArray()
                .Add("Signature1")
                .Add(header)
                .Add(new byte[0])
                .Add(payload)
                .EncodeToBytes();
        return CBORObject.NewArray()
                .Add(header)
                .Add(CBORObject.NewMap())
                .Add(payload)
                .Add(Genuine.STRANGER.sign(toBeSigned))
                .WithTag(18)
                .EncodeToBytes();
    }

    private static String token(String link) {
        return link.substring(link.indexOf('#') + 1);
    }

    private static byte[] bytes(String base32) {
        byte[] bytes = new byte[base32.length() * 5 / 8];
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            int set = DIGITS.indexOf(base32.charAt(bit / 5)) >> 4 - bit % 5 & 1;
            bytes[bit / 8] |= (byte) (set << 7 - bit % 8);
        }
        return bytes;
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < bytes.length * 8; bit += 5) {
            int index = 0;
            for (int i = bit; i < bit + 5; i++) {
                index = index * 2 + (i < bytes.length * 8 ? bytes[i / 8] >> 7 - i % 8 & 1 : 0);
            }
            text.append(DIGITS.charAt(index));
        }
        return text.toString();
    }
}
