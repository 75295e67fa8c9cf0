package app.tremplin.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Badges as signed tokens: as they are, put together from a header and a payload, or edited, both with the genuine
/// signature and with a stranger's.
final class TokenInputs {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final List<String> PARTS = List.of(Genuine.TOKEN.split("\\."));
    private static final ObjectNode PAYLOAD = Genuine.json(decoded(PARTS.get(1)));
    private static final String STRANGER =
            "{\"alg\":\"EdDSA\",\"typ\":\"JWT\",\"kid\":\"" + Genuine.STRANGER.did() + "\"}";

    private TokenInputs() {}

    static List<byte[]> jwtSeeds() {
        return List.of(
                BadgeInputs.input(0, Genuine.TOKEN),
                BadgeInputs.input(1, decoded(PARTS.get(0)) + "\n" + decoded(PARTS.get(1))),
                BadgeInputs.input(2, STRANGER + "\n" + decoded(PARTS.get(1))),
                BadgeInputs.input(2, "{\"alg\":\"none\"}\n" + BadgeInputs.OLDER),
                BadgeInputs.input(3, "\u0004\u0000\u0012\u0004"),
                BadgeInputs.input(4, "\u0001\u0000\u0009\u0003"));
    }

    static void jwt(byte[] input) {
        byte[] rest = BadgeInputs.rest(input);
        switch (input[0] & 7) {
            case 0, 5 -> unsigned(new String(rest, UTF_8));
            case 1 -> unsigned(signed(rest) + "." + PARTS.get(2));
            case 2, 6 -> stranger(signed(rest));
            case 3 -> unsigned(PARTS.get(0) + "." + edited(rest) + "." + PARTS.get(2));
            case 4 -> stranger(base64(STRANGER.getBytes(UTF_8)) + "." + edited(rest));
            default -> stranger(PARTS.get(0) + "." + edited(rest));
        }
    }

    /// Of a JWT every character of header and payload is signed.
    private static void unsigned(String token) {
        VerificationReport report = Genuine.VERIFIER.verify(token, Genuine.INQUIRY);
        BadgeInputs.unsigned(token.getBytes(UTF_8));
        if (BadgeInputs.isOk(report, Topic.INTEGRITY)
                && token.strip().contains(".")
                && !token.strip().startsWith(PARTS.get(0) + "." + PARTS.get(1) + ".")) {
            throw new IllegalStateException("taken for genuine: " + token);
        }
    }

    private static void stranger(String signed) {
        BadgeInputs.stranger((signed + "." + base64(Genuine.STRANGER.sign(signed.getBytes(UTF_8)))).getBytes(UTF_8));
    }

    /// A header, a line feed and a payload.
    private static String signed(byte[] text) {
        int end = 0;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return base64(Arrays.copyOf(text, end)) + "."
                + base64(Arrays.copyOfRange(text, Math.min(end + 1, text.length), text.length));
    }

    private static String edited(byte[] script) {
        return base64(CredentialJson.write(Edits.of(PAYLOAD, script)).getBytes(UTF_8));
    }

    private static String base64(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), UTF_8);
    }
}
