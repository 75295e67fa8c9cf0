package app.tremplin.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.tremplin.badge.Samples;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.Es256Key;
import app.tremplin.badge.verify.DidDocument;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.exchange.KnownIssuersFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// What is known of organisations: their did documents, and lists of them; as they are, or edited.
final class IssuerInputs {

    private static final String DID = "did:web:paris.example";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String DOCUMENT = """
            {"@context":["https://www.w3.org/ns/did/v1","https://w3id.org/security/multikey/v1"],"id":"%1$s",\
            "verificationMethod":[{"id":"%1$s#a","type":"Multikey","controller":"%1$s","publicKeyMultibase":"%2$s"},\
            {"id":"#b","type":"JsonWebKey2020","controller":"%1$s","publicKeyJwk":%3$s}],\
            "assertionMethod":["%1$s#a","#b"]}""".formatted(
                    DID,
                    Samples.KEY.did().substring("did:key:".length()),
                    Es256Key.of(Samples.KEY).jwk());
    private static final byte[] LIST = KnownIssuersFile.write(List.of(
            new KnownIssuer(DID, Samples.KEY.did(), "Paris", LocalDate.EPOCH, Optional.of(TODAY)),
            new KnownIssuer(DID, Es256Key.of(Samples.KEY).did(), "Paris", TODAY, Optional.empty())));

    private IssuerInputs() {}

    static List<byte[]> didSeeds() {
        return List.of(BadgeInputs.input(0, DOCUMENT), BadgeInputs.input(1, "\u0006\u0000\u0001\u0000"));
    }

    static List<byte[]> knownSeeds() {
        return List.of(BadgeInputs.input(0, LIST), BadgeInputs.input(1, "\u0006\u0000\u0001\u0000"));
    }

    /// A website speaks for itself alone.
    static void did(byte[] input) {
        List<KnownIssuer> keys = DidDocument.keys(content(input, Genuine.json(DOCUMENT)), DID, TODAY);
        if (keys.isEmpty() || !keys.stream().allMatch(key -> key.id().equals(DID))) {
            throw new IllegalStateException("speaks for another: " + keys);
        }
    }

    /// What is read can be written and is the same then; a list that gains nothing stays as it is.
    static void known(byte[] input) {
        byte[] list = content(input, Genuine.json(new String(LIST, UTF_8)));
        List<KnownIssuer> issuers = KnownIssuersFile.read(list);
        if (!KnownIssuersFile.read(KnownIssuersFile.write(issuers)).equals(issuers)) {
            throw new IllegalStateException("written, but read otherwise");
        }
        byte[] merged = KnownIssuersFile.merge(
                Optional.of(list),
                issuers.stream().map(KnownIssuersFile.Entry::of).toList());
        if (!KnownIssuersFile.read(merged).equals(issuers)) {
            throw new IllegalStateException("merged, but read otherwise");
        }
    }

    private static byte[] content(byte[] input, ObjectNode genuine) {
        byte[] rest = BadgeInputs.rest(input);
        return (input[0] & 1) == 0
                ? rest
                : CredentialJson.write(Edits.of(genuine, rest)).getBytes(UTF_8);
    }
}
