package app.tremplin.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.tremplin.badge.Samples;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.DidKey;
import app.tremplin.badge.sign.ProofResult;
import app.tremplin.domain.Finding;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// Badges as JSON: as they are, edited, or edited and signed again by a stranger.
final class BadgeInputs {

    static final String OLDER = """
            {"@context":"https://w3id.org/openbadges/v2","type":"Assertion","id":"https://paris.example/assertions/5",\
            "recipient":{"type":"email","hashed":true,"salt":"abc","identity":"sha256$00"},\
            "badge":{"type":"BadgeClass","id":"https://paris.example/badge","name":"Accueil",\
            "issuer":{"id":"https://paris.example/issuer.json","type":"Issuer","name":"Paris"}},\
            "issuedOn":"2019-05-01T10:00:00Z","verification":{"type":"hosted"}}""";
    static final String LEGACY = """
            {"uid":"5","recipient":"sha256$00","salt":"abc","badge":{"name":"Accueil","issuer":{"origin":"https://a.example"}},\
            "verify":{"type":"hosted","url":"https://a.example/5"},"issued_on":1556704800}""";

    private static final Set<VerificationReport> GENUINE = Stream.of(
                    Genuine.SELF_DECLARED, Genuine.ISSUED, Genuine.TOKEN, Genuine.LINK, Genuine.OWN_LINK)
            .map(badge -> Genuine.VERIFIER.verify(badge, Genuine.INQUIRY))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> WORDS = Stream.of(Genuine.SELF_DECLARED, Genuine.ISSUED)
            .flatMap(badge -> Genuine.words(Genuine.json(badge)).stream())
            .collect(Collectors.toUnmodifiableSet());

    private BadgeInputs() {}

    static List<byte[]> jsonSeeds() {
        return List.of(
                input(0, Genuine.SELF_DECLARED),
                input(0, Genuine.ISSUED),
                input(0, OLDER),
                input(0, LEGACY),
                input(1, "\u0000\u0000\u0001\u0000\u0001\u0000\u0005\u0009"),
                input(2, "\u0001\u0000\u0009\u0003"),
                input(3, "\u0004\u0000\u0012\u0004"),
                input(4, Genuine.SELF_DECLARED));
    }

    static void json(byte[] input) {
        byte[] rest = rest(input);
        switch (input[0] & 7) {
            case 0, 1 -> unsigned(rest);
            case 2, 3 -> verify(Edits.of(Genuine.json(Genuine.ISSUED), rest));
            case 4 -> CredentialJson.read(new String(rest, UTF_8)).ifPresent(BadgeInputs::verifySigned);
            case 5 -> verify(Edits.of(Genuine.json(Genuine.SELF_DECLARED), rest));
            case 6 -> verifySigned(Edits.of(Genuine.json(Genuine.ISSUED), rest));
            default -> verifySigned(Edits.of(Genuine.json(Genuine.SELF_DECLARED), rest));
        }
    }

    private static void verify(ObjectNode json) {
        unsigned(CredentialJson.write(json).getBytes(UTF_8));
    }

    /// Verifies what nobody signed but those who made the genuine badges.
    static void unsigned(byte[] content) {
        VerificationReport report = Genuine.VERIFIER.verify(content, Genuine.INQUIRY);
        show(report);
        if (isOk(report, Topic.INTEGRITY)) {
            CredentialJson.read(new String(content, UTF_8)).ifPresent(BadgeInputs::requireGenuine);
            requireGenuine(report);
        }
    }

    static void requireGenuine(VerificationReport report) {
        if (!GENUINE.contains(report)) {
            throw new IllegalStateException("taken for genuine, with another report: " + report);
        }
    }

    static void requireGenuine(ObjectNode json) {
        Set<String> words = Genuine.words(json);
        if (!WORDS.containsAll(words)) {
            words.removeAll(WORDS);
            throw new IllegalStateException("taken for genuine, with more in it: " + words);
        }
    }

    /// Verifies what a stranger signed: the organisation must not seem to stand behind it, and what was signed must
    /// verify.
    private static void verifySigned(ObjectNode document) {
        ObjectNode unsigned = CredentialJson.without(document, "proof");
        ObjectNode signed;
        try {
            signed = Samples.INTEGRITY.sign(
                    unsigned, Genuine.STRANGER, DidKey.verificationMethod(Genuine.STRANGER.did()), Samples.ISSUED);
        } catch (IllegalArgumentException e) {
            return;
        }
        ObjectNode proof = (ObjectNode) signed.get("proof").get(0);
        ObjectNode read = Genuine.json(CredentialJson.write(signed));
        if (Samples.INTEGRITY.check(read, proof, Genuine.STRANGER.publicKey()) != ProofResult.VALID) {
            throw new IllegalStateException("signed, but does not verify");
        }
        stranger(CredentialJson.write(signed).getBytes(UTF_8));
    }

    static void stranger(byte[] content) {
        VerificationReport report = Genuine.VERIFIER.verify(content, Genuine.INQUIRY);
        show(report);
        if (isOk(report, Topic.ISSUER)) {
            throw new IllegalStateException("a stranger passes for the organisation: " + report);
        }
    }

    static boolean isOk(VerificationReport report, Topic topic) {
        return report.findings().stream()
                .anyMatch(finding -> finding.topic() == topic && finding instanceof Finding.Ok);
    }

    private static void show(VerificationReport report) {
        for (Finding finding : report.findings()) {
            Parser.show(new Phrase("finding." + finding.code(), finding.args()));
        }
    }

    static byte[] rest(byte[] input) {
        return Arrays.copyOfRange(input, 1, input.length);
    }

    static byte[] input(int way, String text) {
        return input(way, text.getBytes(UTF_8));
    }

    static byte[] input(int way, byte[] rest) {
        return ByteBuffer.allocate(rest.length + 1).put((byte) way).put(rest).array();
    }
}
