package app.tremplin.badge.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Known answers of the W3C (Data Integrity EdDSA Cryptosuites, appendix B.1; of the citizenship vocabulary, the
/// terms that one example uses) and of 1EdTech, and what is refused.
class DataIntegrityTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final String W3C_KEY = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
    private static final String W3C_SECRET = "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq";

    private final Canonicalization canonicalization = new Canonicalization(Contexts.shipped()
            .with("https://www.w3.org/ns/credentials/examples/v2", examples())
            .with("https://w3id.org/citizenship/v4rc1", context(text("citizenship-terms.json"))));
    private final DataIntegrity integrity = new DataIntegrity(canonicalization);

    @ParameterizedTest
    @ValueSource(strings = {"w3c-alumni", "w3c-employ"})
    void the_documents_canonical_form_is_the_one_the_W3C_publishes(String name) throws Exception {
        ObjectNode document = CredentialJson.without(read(name + ".json"), "proof");
        assertThat(utf8(canonicalization.canonical(document))).isEqualTo(text(name + ".nq"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"w3c-alumni", "w3c-employ"})
    void the_proof_options_canonical_form_is_the_one_the_W3C_publishes(String name) throws Exception {
        ObjectNode document = read(name + ".json");
        ObjectNode options = CredentialJson.without(proof(document), "proofValue");
        options.set("@context", document.get("@context"));
        assertThat(utf8(canonicalization.canonical(options))).isEqualTo(text("w3c-alumni-proof.nq"));
    }

    @ParameterizedTest
    @CsvSource({
        "w3c-alumni,517744132ae165a5349155bef0bb0cf2258fff99dfe1dbd914b938d775a36017",
        "w3c-employ,03f59e5b04ab575b1172cb684f22eede72f0e9033e0b5c67d0e2506768d6ce11"
    })
    void hashes_are_the_ones_the_W3C_publishes(String name, String documentHash) throws Exception {
        ObjectNode document = read(name + ".json");
        byte[] hashData = integrity.hashData(
                CredentialJson.without(document, "proof"), CredentialJson.without(proof(document), "proofValue"));
        assertThat(HEX.formatHex(hashData))
                .isEqualTo("bea7b7acfbad0126b135104024a5f1733e705108f42d59668b05c0c50004c6b0" + documentHash);
    }

    @ParameterizedTest
    @CsvSource({
        "w3c-alumni,4d8e53c2d5b3f2a7891753eb16ca993325bdb0d3cfc5be1093d0a18426f5ef85"
                + "78cadc0fd4b5f4dd0d1ce0aefd15ab120b7a894d0eb094ffda4e6553cd1ed50d",
        "w3c-employ,20b1a944960b75ca69ba070af4820de6e6acae1afe827d8c566c0f7b932d1bd3"
                + "abde3222b3095088051439a8b4e7a5356c7ba6d246774f875ebb6ddee1577003"
    })
    void the_W3Cs_key_signs_the_W3Cs_document_with_the_W3Cs_signature(String name, String signature) {
        ObjectNode document = read(name + ".json");
        SigningKey key = w3cKey();
        ObjectNode signed = integrity.sign(
                CredentialJson.without(document, "proof"),
                key,
                VerificationMethods.of(key.did(), key.publicKey()),
                Instant.parse("2023-02-24T23:36:38Z"));
        assertThat(key.did()).isEqualTo("did:key:" + W3C_KEY);
        assertThat(signed.at("/proof/0/proofValue").stringValue())
                .isEqualTo(proof(document).get("proofValue").stringValue());
        assertThat(Multibase.decode(signed.at("/proof/0/proofValue").stringValue()))
                .hasValue(HEX.parseHex(signature));
    }

    @ParameterizedTest
    @ValueSource(strings = {"w3c-alumni", "w3c-employ"})
    void the_W3Cs_signed_documents_verify(String name) {
        ObjectNode document = read(name + ".json");
        assertThat(integrity.check(document, proof(document), w3cKey().publicKey()))
                .isEqualTo(ProofResult.VALID);
    }

    @Test
    void the_badge_that_1EdTech_publishes_verifies_and_a_changed_one_does_not() {
        ObjectNode badge = read("1edtech-teamwork.json");
        byte[] key = DidKey.publicKey("did:key:z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi")
                .orElseThrow();
        assertThat(integrity.check(badge, proof(badge), key)).isEqualTo(ProofResult.VALID);
        badge.put("name", "Teamwork badge");
        assertThat(integrity.check(badge, proof(badge), key)).isEqualTo(ProofResult.INVALID);
    }

    @Test
    void a_proof_of_another_document_is_refused() {
        ObjectNode alumni = read("w3c-alumni.json");
        ObjectNode badge = read("1edtech-teamwork.json");
        assertThat(integrity.check(badge, proof(alumni), w3cKey().publicKey())).isEqualTo(ProofResult.INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-24T23:36:39Z", "2023-02-24T23:36:38.0Z"})
    void a_proof_with_another_date_is_refused(String created) {
        ObjectNode alumni = read("w3c-alumni.json");
        proof(alumni).put("created", created);
        assertThat(integrity.check(alumni, proof(alumni), w3cKey().publicKey())).isEqualTo(ProofResult.INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Each of these leaves the canonical form, and so the signature, as it is.
                "{\"id\": \"evidence/1\"}",
                "{\"nickname\": \"Bob\"}",
                "{\"@index\": \"Bob\"}",
                "{\"name\": {\"@value\": \"Bob\", \"@direction\": \"rtl\"}}",
                "{\"name\": {\"@value\": \"Bob\", \"@language\": \"not a tag\"}}",
                "{\"credentialSubject\": {\"id\": \"someone\"}}",
                "{\"credentialSubject\": {\"id\": \"@none\"}}",
                "{\"credentialSubject\": {\"id\": \"_:b0\"}}",
                "{\"credentialSubject\": {\"id\": \"did:example:a b\"}}",
                "{\"type\": [\"VerifiableCredential\", \"Unheard\"]}",
                "{\"name\": \"\\ud83c\"}",
                // Signed as the double nearest to it, and as INF.
                "{\"name\": 0.30000000000000001}",
                "{\"name\": 1e400}",
                "{\"@graph\": [{\"name\": \"Bob\"}]}",
                "{\"@reverse\": {\"issuer\": {\"id\": \"did:example:a\"}}}",
                "{\"@included\": [{\"name\": \"Bob\"}]}"
            })
    void what_a_signature_would_not_cover_is_neither_signed_nor_verified(String part) {
        ObjectNode credential = CredentialJson.without(read("1edtech-teamwork.json"), "proof");
        ObjectNode proof = proof(read("1edtech-teamwork.json"));
        CredentialJson.read(part).orElseThrow().properties().forEach(e -> credential.set(e.getKey(), e.getValue()));

        assertThat(integrity.check(credential, proof, w3cKey().publicKey())).isEqualTo(ProofResult.NOT_COVERED);
        assertThatThrownBy(() -> integrity.sign(credential, w3cKey(), "did:example:a#b", Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NOT_COVERED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": [\"Bob\"]}",
                "{\"name\": {\"@value\": \"Bob\"}}",
                "{\"https://schema.org/name\": \"Bob\"}",
                "{\"evidence\": [[{\"id\": \"did:example:a\", \"type\": [\"Evidence\"]}]]}",
                "{\"evidence\": [{\"id\": \"did:example:a\", \"name\": \"Bob\"}, \"did:example:a\"]}"
            })
    void what_could_be_hidden_by_its_spelling_is_neither_signed_nor_verified(String part) {
        ObjectNode credential = CredentialJson.without(read("1edtech-teamwork.json"), "proof");
        ObjectNode proof = proof(read("1edtech-teamwork.json"));
        CredentialJson.read(part).orElseThrow().properties().forEach(e -> credential.set(e.getKey(), e.getValue()));

        assertThat(integrity.check(credential, proof, w3cKey().publicKey())).isEqualTo(ProofResult.NOT_PLAIN);
        assertThatThrownBy(() -> integrity.sign(credential, w3cKey(), "did:example:a#b", Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NOT_PLAIN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"https://example.org/context\"",
                "[\"https://www.w3.org/ns/credentials/v2\", {\"name\": \"https://schema.org/description\"}]",
                "{\"name\": null}",
                "null"
            })
    void a_vocabulary_that_does_not_come_with_the_application_is_not_used(String context) {
        ObjectNode alumni = read("w3c-alumni.json");
        alumni.set("@context", wrapped(context));
        assertThat(integrity.check(alumni, proof(alumni), w3cKey().publicKey())).isEqualTo(ProofResult.UNKNOWN_CONTEXT);
        ObjectNode nested = read("w3c-alumni.json");
        ((ObjectNode) nested.get("credentialSubject")).set("@context", wrapped(context));
        assertThat(integrity.check(nested, proof(nested), w3cKey().publicKey())).isEqualTo(ProofResult.UNKNOWN_CONTEXT);
    }

    @Test
    void proof_options_the_signature_would_not_cover_are_refused() {
        ObjectNode badge = read("1edtech-teamwork.json");
        proof(badge).put("remark", "unsigned");
        assertThat(integrity.check(badge, proof(badge), w3cKey().publicKey())).isEqualTo(ProofResult.NOT_COVERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cryptosuite", "type", "proofPurpose"})
    void another_way_of_signing_is_told_apart_from_a_wrong_signature(String field) {
        ObjectNode alumni = read("w3c-alumni.json");
        proof(alumni).put(field, "eddsa-jcs-2022");
        assertThat(integrity.check(alumni, proof(alumni), w3cKey().publicKey())).isEqualTo(ProofResult.UNSUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "z", "zz", "u4d8e", "z0OIl"})
    void a_proof_value_that_is_no_signature_is_refused(String value) {
        ObjectNode alumni = read("w3c-alumni.json");
        proof(alumni).put("proofValue", value);
        assertThat(integrity.check(alumni, proof(alumni), w3cKey().publicKey())).isEqualTo(ProofResult.INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e-999999999",
                "1e2147483647",
                "1e9999999999",
                "33e333012320742700852",
                "1111111111111111E1111111111144"
            })
    void a_number_that_no_computer_counts_with_is_not_read(String number) {
        assertThat(CredentialJson.read("{\"n\":" + number + "}")).isEmpty();
        assertThat(CredentialJson.read("{\"n\":[{\"n\":-" + number + "}]}")).isEmpty();
        assertThat(CredentialJson.read("{\"n\":-12.5e300}")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\": null}", "{\"evidence\": []}", "{\"credentialSubject\": {}}"})
    void nothing_empty_is_signed(String part) {
        ObjectNode credential = CredentialJson.without(read("w3c-alumni.json"), "proof");
        CredentialJson.read(part).orElseThrow().properties().forEach(e -> credential.set(e.getKey(), e.getValue()));
        assertThatThrownBy(() -> integrity.sign(credential, w3cKey(), "did:example:a#b", Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SigningKey w3cKey() {
        byte[] prefixed = Multibase.decode(W3C_SECRET).orElseThrow();
        return SigningKey.of(Arrays.copyOfRange(prefixed, 2, prefixed.length));
    }

    private static JsonNode wrapped(String json) {
        return CredentialJson.read("{\"value\":" + json + "}").orElseThrow().get("value");
    }

    private static ObjectNode proof(ObjectNode secured) {
        return (ObjectNode) secured.get("proof");
    }

    private static ObjectNode read(String name) {
        return CredentialJson.read(text(name)).orElseThrow();
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(DataIntegrityTest.class.getResourceAsStream(name), name)) {
            return utf8(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static JsonDocument examples() {
        return context("{\"@context\": {\"@vocab\": \"https://www.w3.org/ns/credentials/examples#\"}}");
    }

    private static JsonDocument context(String json) {
        try {
            return JsonDocument.of(new StringReader(json));
        } catch (JsonLdError e) {
            throw new AssertionError(e);
        }
    }
}
