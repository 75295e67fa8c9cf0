package app.tremplin.badge.verify;

import static app.tremplin.badge.verify.Verifications.STRANGER;
import static app.tremplin.badge.verify.Verifications.assertIntegrity;
import static app.tremplin.badge.verify.Verifications.assertUnreadable;
import static app.tremplin.badge.verify.Verifications.changed;
import static app.tremplin.badge.verify.Verifications.finding;
import static app.tremplin.badge.verify.Verifications.read;
import static app.tremplin.badge.verify.Verifications.utf8;
import static app.tremplin.badge.verify.Verifications.verify;
import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.badge.Samples;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.DidKey;
import app.tremplin.badge.sign.ProofResult;
import app.tremplin.domain.Failure;
import app.tremplin.domain.Finding;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class AttacksTest {

    @Test
    void every_single_character_changed_is_refused() {
        String badge = Samples.badge(Samples.content(1, "Zoé", "z@work.example"));
        assertThat(verify(badge).holds()).isTrue();
        List<String> fates = IntStream.range(0, badge.length())
                .parallel()
                .mapToObj(i -> fate(badge, i))
                .toList();
        Map<String, Long> counts =
                fates.stream().collect(Collectors.groupingBy(fate -> fate, TreeMap::new, Collectors.counting()));
        System.out.printf("badge: %d characters changed, %s%n", badge.length(), counts);
        assertThat(counts).containsOnlyKeys("failed", "not checked", "unreadable");
        assertThat(counts.get("failed")).isGreaterThan(badge.length() / 2);
    }

    private String fate(String badge, int position) {
        char old = badge.charAt(position);
        // Spaces, digits and letters in turn: what a person might try, and what JSON might let through.
        char put = " 0aZ\"".charAt(position % 5);
        String changed = badge.substring(0, position) + (put == old ? 'e' : put) + badge.substring(position + 1);
        try {
            // Not checked: another context, cryptosuite or issuer was named.
            return switch (finding(verify(changed), Topic.INTEGRITY)) {
                case Finding.Ok ok -> "accepted";
                case Finding.NotChecked notChecked -> "not checked";
                case Finding.Failed failed -> "failed";
            };
        } catch (Failure e) {
            return "unreadable";
        }
    }

    @Test
    void a_relative_id_is_refused() {
        assertIntegrity(
                changed(badge -> ((ObjectNode) badge.at("/evidence/0")).put("id", "evidence/1")),
                Finding.failed(Topic.INTEGRITY, "integrity.uncovered"));
    }

    @Test
    void an_undefined_term_is_refused() {
        assertIntegrity(
                changed(badge -> badge.put("honours", "with distinction")),
                Finding.failed(Topic.INTEGRITY, "integrity.uncovered"));
    }

    @Test
    void an_undefined_type_is_refused() {
        assertIntegrity(
                changed(badge -> ((ArrayNode) badge.get("type")).add("GoldMedal")),
                Finding.failed(Topic.INTEGRITY, "integrity.uncovered"));
    }

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
    void the_proof_of_another_badge_is_refused() {
        ObjectNode other = read(Samples.badge(Samples.content("Eve")));
        assertIntegrity(
                changed(badge -> badge.set("proof", other.get("proof"))),
                Finding.failed(Topic.INTEGRITY, "integrity.changed"));
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
    void an_entry_named_twice_deep_inside_a_good_badge_is_refused() {
        String badge = Samples.badge(Samples.content("Zoé"));
        assertUnreadable(
                utf8(badge.replace("\"type\":[\"Profile\"]", "\"type\":[\"Profile\"],\"name\":\"Eve\"")),
                "unreadable.json");
    }

    @Test
    void json_nested_without_end_is_refused() {
        assertUnreadable(utf8("{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)), "unreadable.json");
        assertUnreadable(utf8("{\"a\":" + "[".repeat(51) + "]".repeat(51) + "}"), "unreadable.json");
    }

    @Test
    void a_file_larger_than_any_badge_or_in_no_known_encoding_is_refused() {
        assertUnreadable(new byte[CredentialJson.LARGEST + 1], "unreadable.large");
        assertUnreadable(new byte[] {(byte) 0xff, (byte) 0xfe, '{', 0}, "unreadable.kind");
    }
}
