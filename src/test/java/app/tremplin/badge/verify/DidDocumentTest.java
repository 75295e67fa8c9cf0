package app.tremplin.badge.verify;

import static app.tremplin.badge.verify.Verifications.STRANGER;
import static app.tremplin.badge.verify.Verifications.finding;
import static app.tremplin.badge.verify.Verifications.inquiry;
import static app.tremplin.badge.verify.Verifications.knowing;
import static app.tremplin.badge.verify.Verifications.organisation;
import static app.tremplin.badge.verify.Verifications.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.badge.Samples;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Finding;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import java.security.interfaces.ECPublicKey;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class DidDocumentTest {

    private static final String DID = "did:web:paris.example";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "did:web:paris.example, https://paris.example/.well-known/did.json",
        "did:web:paris.example:games:2024, https://paris.example/games/2024/did.json",
        "did:web:paris.example%3A8443, https://paris.example:8443/.well-known/did.json",
        "did:web:paris.example%3a8443:a%20b, https://paris.example:8443/a%20b/did.json"
    })
    void an_identifier_leads_to_its_document(String did, String address) {
        assertThat(WebDid.address(did)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "did:web:",
                "did:web:127.0.0.1",
                "did:web:[::1]",
                "did:web:user@paris.example",
                "did:web:user%40paris.example",
                "did:web:paris.example%3A99999",
                "did:web:paris.example%2Fevil.example",
                "did:web:paris.example:..:secret",
                "did:web:paris.example:%2e%2e:secret",
                "did:web:paris.example:a%2Fb",
                "did:web:paris.example::a",
                "did:web:paris.example/a",
                "did:web:paris.example?a",
                "did:web:paris.example#a",
                "did:web:paris.example ",
                "did:key:z6Mk",
                "https://paris.example"
            })
    void what_leads_elsewhere_is_refused(String did) {
        assertThat(WebDid.isOne(did)).isFalse();
        assertThatThrownBy(() -> WebDid.address(did))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(FailureCode.DID_UNUSABLE));
    }

    @Test
    void keys_are_read_in_every_form_and_only_those_that_sign_badges() {
        String ec = CredentialJson.write(Tokens.jwk((ECPublicKey) Tokens.P256.getPublic()));
        String document = """
                {"id": "%1$s", "verificationMethod": [
                  {"id": "%1$s#a", "type": "Multikey", "controller": "%1$s", "publicKeyMultibase": "%2$s"},
                  {"id": "#b", "type": "JsonWebKey2020", "controller": "%1$s", "publicKeyJwk":
                      {"kty": "OKP", "crv": "Ed25519", "x": "%3$s", "kid": "b"}},
                  {"id": "#c", "type": "Multikey", "controller": "%1$s", "publicKeyMultibase": "%4$s"}],
                 "authentication": ["#c"],
                 "assertionMethod": ["%1$s#a", "#b", "#missing",
                  {"id": "#d", "type": "JsonWebKey", "controller": "%1$s", "publicKeyJwk": %5$s}]}
                """.formatted(
                DID,
                multibase(Samples.KEY),
                Tokens.base64(STRANGER.publicKey()),
                multibase(SigningKey.of(new byte[] {
                    9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9
                })),
                ec);
        List<KnownIssuer> keys = DidDocument.keys(utf8(document), DID, TODAY);
        assertThat(keys)
                .extracting(KnownIssuer::key)
                .containsExactly(Samples.KEY.did(), STRANGER.did(), Tokens.P256_DID);
        assertThat(keys)
                .allSatisfy(key -> assertThat(key.name() + " " + key.since()).isEqualTo("paris.example 2026-11-24"));
    }

    @Test
    void a_badge_is_verified_with_the_key_that_the_website_gave_and_the_day_is_told() {
        String badge = organisation(DID, STRANGER);
        List<KnownIssuer> keys = DidDocument.keys(utf8(document(DID, DID, DID + "#key")), DID, TODAY);
        VerificationReport report = knowing(new KnownIssuers(List.of(), keys)).verify(badge, inquiry());
        assertThat(finding(report, Topic.INTEGRITY)).isEqualTo(Finding.ok(Topic.INTEGRITY, "integrity.unchanged"));
        assertThat(finding(report, Topic.ISSUER))
                .isEqualTo(Finding.ok(Topic.ISSUER, "issuer.online", "paris.example", TODAY));
    }

    @Test
    void what_is_not_the_issuers_document_is_refused() {
        String good = document(DID, DID, DID + "#key");
        assertUnusable(document("did:web:evil.example", DID, DID + "#key"), "id", "did.other");
        assertUnusable(document(DID, "did:web:evil.example", DID + "#key"), "assertionMethod", "did.none");
        assertUnusable(document(DID, DID, "did:web:evil.example#key"), "assertionMethod", "did.none");
        assertUnusable(good.replace("Multikey", "Sheep"), "assertionMethod", "did.none");
        assertUnusable(good.replace("assertionMethod", "authentication"), "assertionMethod", "did.none");
        assertUnusable(good + "}", "$", "did.json");
        assertUnusable("<html>", "$", "did.json");
        assertUnusable(good.replace("\"id\"", "\"id\":\"x\",\"id\""), "$", "did.json");
        assertThatThrownBy(() -> DidDocument.keys(new byte[] {(byte) 0xff}, DID, TODAY))
                .isInstanceOf(Failure.class);
    }

    @Test
    void a_key_that_gives_away_its_secret_or_is_none_is_not_used() {
        ObjectNode jwk = Tokens.jwk((ECPublicKey) Tokens.P256.getPublic());
        assertThat(JsonWebKey.of(jwk)).isPresent();
        assertThat(JsonWebKey.of(jwk.deepCopy().put("d", "AA"))).isEmpty();
        assertThat(JsonWebKey.of(jwk.deepCopy().put("y", jwk.get("x").stringValue())))
                .isEmpty();
        assertThat(JsonWebKey.of(
                        jwk.deepCopy().put("x", Tokens.base64(new byte[32])).put("y", Tokens.base64(new byte[32]))))
                .isEmpty();
        assertThat(JsonWebKey.of(CredentialJson.object()
                        .put("kty", "RSA")
                        .put("n", "AQAB")
                        .put("e", "AQAB")))
                .isEmpty();
        assertThat(VerifyingKey.of("did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv"))
                .get()
                .extracting(VerifyingKey::algorithm)
                .isEqualTo("ES256");
    }

    private static void assertUnusable(String document, String field, String reason) {
        assertThatThrownBy(() -> DidDocument.keys(utf8(document), DID, TODAY))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.args()).containsExactly(field, Phrase.of(reason)));
    }

    private static String document(String id, String controller, String method) {
        return "{\"id\":\"%s\",\"assertionMethod\":[{\"id\":\"%s\",\"type\":\"Multikey\",\"controller\":\"%s\",\"publicKeyMultibase\":\"%s\"}]}"
                .formatted(id, method, controller, multibase(STRANGER));
    }

    private static String multibase(SigningKey key) {
        return key.did().substring("did:key:".length());
    }
}
