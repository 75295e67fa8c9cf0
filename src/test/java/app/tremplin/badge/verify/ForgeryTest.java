package app.tremplin.badge.verify;

import static app.tremplin.badge.verify.Verifications.STRANGER;
import static app.tremplin.badge.verify.Verifications.assertIntegrity;
import static app.tremplin.badge.verify.Verifications.assertUnreadable;
import static app.tremplin.badge.verify.Verifications.changed;
import static app.tremplin.badge.verify.Verifications.finding;
import static app.tremplin.badge.verify.Verifications.read;
import static app.tremplin.badge.verify.Verifications.verify;
import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.badge.Samples;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.DidKey;
import app.tremplin.badge.sign.ProofResult;
import app.tremplin.domain.Finding;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ForgeryTest {

    @Test
    void what_the_issuer_says_cannot_be_moved_to_the_subject_that_has_the_same_id() {
        String moved = changed(badge -> {
            ObjectNode issuer = (ObjectNode) badge.get("issuer");
            ((ObjectNode) badge.get("credentialSubject")).set("name", issuer.remove("name"));
        });
        String retyped = changed(badge -> {
            ((ArrayNode) badge.at("/issuer/type")).add("AchievementSubject");
            ObjectNode subject = (ObjectNode) badge.get("credentialSubject");
            ((ObjectNode) badge.get("issuer")).set("result", subject.remove("result"));
        });
        // The signature itself does not notice.
        for (String badge : List.of(moved, retyped)) {
            ObjectNode json = read(badge);
            assertThat(Samples.INTEGRITY.check(json, (ObjectNode) json.at("/proof/0"), Samples.KEY.publicKey()))
                    .isEqualTo(ProofResult.VALID);
            assertIntegrity(badge, Finding.failed(Topic.INTEGRITY, "integrity.uncovered"));
        }
    }

    @Test
    void a_vocabulary_that_swaps_words_is_not_believed() {
        assertIntegrity(
                changed(badge -> ((ArrayNode) badge.get("@context")).addObject().put("name", "https://schema.org/x")),
                Finding.notChecked(Topic.INTEGRITY, "integrity.vocabulary"));
    }

    @Test
    void a_strangers_proof_under_the_volunteers_name_is_refused() {
        String badge = changed(credential -> {
            ObjectNode unsigned = CredentialJson.without(credential, "proof");
            ObjectNode signed = Samples.INTEGRITY.sign(
                    unsigned, STRANGER, DidKey.verificationMethod(STRANGER.did()), Samples.ISSUED);
            credential.set("proof", signed.get("proof"));
        });
        VerificationReport report = verify(badge);
        assertThat(finding(report, Topic.INTEGRITY)).isEqualTo(Finding.failed(Topic.INTEGRITY, "integrity.foreign"));
        assertThat(finding(report, Topic.ISSUER)).isEqualTo(Finding.failed(Topic.ISSUER, "issuer.foreign"));
    }

    @Test
    void a_strangers_proof_that_names_the_volunteers_key_is_refused() {
        String badge = changed(credential -> {
            ObjectNode signed = Samples.INTEGRITY.sign(
                    CredentialJson.without(credential, "proof"),
                    STRANGER,
                    DidKey.verificationMethod(Samples.KEY.did()),
                    Samples.ISSUED);
            credential.set("proof", signed.get("proof"));
        });
        assertIntegrity(badge, Finding.failed(Topic.INTEGRITY, "integrity.changed"));
    }

    @Test
    void a_token_whose_kid_names_somebody_else_is_refused() {
        String token = Tokens.token(
                Tokens.es256(),
                head -> head.put("kid", Tokens.P256_DID + "#0"),
                Tokens.payload("did:web:paris.example", payload -> {}));
        assertIntegrity(token, Finding.failed(Topic.INTEGRITY, "integrity.foreign"));
    }

    @Test
    void a_text_in_no_known_encoding_is_refused() {
        assertUnreadable(new byte[] {(byte) 0xff, (byte) 0xfe, '{', 0}, "unreadable.kind");
    }
}
