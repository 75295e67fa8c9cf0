package app.tremplin.badge.verify;

import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.DidKey;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.Phrase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The document in which an organisation's website lists its keys (Decentralized Identifiers 1.0, section 5).
public final class DidDocument {

    private static final int MOST_KEYS = 16;

    private DidDocument() {}

    /// The keys that the owner of `did` signs badges with, those under `assertionMethod` alone.
    ///
    /// @param json  as the website gave it
    /// @param asked the day it was asked
    /// @return one entry for each key, named by its host
    /// @throws Failure `DID_UNUSABLE`, with the field, when it is not the document of `did` or lists no key we know
    public static List<KnownIssuer> keys(byte[] json, String did, LocalDate asked) {
        ObjectNode document = text(json).flatMap(CredentialJson::read).orElseThrow(() -> unusable("$", "did.json"));
        if (!document.path("id").stringValue("").equals(did)) {
            throw unusable("id", "did.other");
        }
        String host = WebDid.address(did).getHost();
        List<KnownIssuer> keys = Credential.items(document.path("assertionMethod"))
                .flatMap(entry -> method(document, entry, did).stream())
                .filter(method -> isOwn(method, did))
                .flatMap(method -> key(method).stream())
                .distinct()
                .limit(MOST_KEYS)
                .map(key -> new KnownIssuer(did, key, host, asked, Optional.empty()))
                .toList();
        if (keys.isEmpty()) {
            throw unusable("assertionMethod", "did.none");
        }
        return keys;
    }

    private static Optional<String> text(byte[] json) {
        try {
            return Optional.of(Verifier.utf8(json));
        } catch (Failure e) {
            return Optional.empty();
        }
    }

    /// A method given in place, or elsewhere in the document by its identifier.
    private static Optional<JsonNode> method(ObjectNode document, JsonNode entry, String did) {
        if (entry.isObject()) {
            return Optional.of(entry);
        }
        String wanted = absolute(entry.stringValue(""), did);
        Stream<JsonNode> listed = Credential.items(document.path("verificationMethod"));
        return listed.filter(method ->
                        absolute(method.path("id").stringValue(""), did).equals(wanted))
                .findFirst();
    }

    private static String absolute(String id, String did) {
        return id.startsWith("#") ? did + id : id;
    }

    /// Others' keys may be mentioned, but do not speak for this organisation.
    private static boolean isOwn(JsonNode method, String did) {
        return absolute(method.path("id").stringValue(""), did).startsWith(did + "#")
                && method.path("controller").stringValue("").equals(did);
    }

    private static Optional<String> key(JsonNode method) {
        return switch (method.path("type").stringValue("")) {
            case "Multikey", "Ed25519VerificationKey2020" ->
                Optional.of("did:key:" + method.path("publicKeyMultibase").stringValue(""))
                        .filter(did -> VerifyingKey.of(did).isPresent());
            case "JsonWebKey2020", "JsonWebKey" ->
                JsonWebKey.of(method.path("publicKeyJwk")).map(key -> did(key, method.path("publicKeyJwk")));
            default -> Optional.empty();
        };
    }

    private static String did(VerifyingKey key, JsonNode jwk) {
        return switch (key) {
            case VerifyingKey.Edwards(byte[] raw) -> DidKey.of(raw);
            case VerifyingKey.Elliptic elliptic -> spelt(jwk, "kty", "crv", "x", "y");
            case VerifyingKey.Rivest rivest -> spelt(jwk, "kty", "n", "e");
        };
    }

    private static String spelt(JsonNode jwk, String... members) {
        ObjectNode bare = CredentialJson.object();
        for (String member : members) {
            bare.set(member, jwk.path(member));
        }
        byte[] json = CredentialJson.write(bare).getBytes(StandardCharsets.UTF_8);
        return JsonWebKey.DID + Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }

    static Failure unusable(String field, String reason) {
        return new Failure(FailureCode.DID_UNUSABLE, field, Phrase.of(reason));
    }
}
