package app.tremplin.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.ProofResult;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.domain.Failure;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class EndorsementTest {

    private static final SigningKey COORDINATOR = SigningKey.of(new byte[32]);
    private static final String BADGE = Samples.badge(Samples.content("Zoé", "zoe@example.org"));

    @Test
    void an_endorsement_stands_for_that_badge_and_that_content() {
        Endorsement endorsement = Endorsement.parse(endorse("Mission\u202E confirmée {1}."));
        assertThat(endorsement.badge()).isEqualTo("urn:uuid:0192a3b4-c5d6-7e8f-9a0b-1c2d3e4f5061");
        assertThat(endorsement.comment()).isEqualTo("Mission confirmée (1).");
        assertThat(endorsement.issuer()).isEqualTo(COORDINATOR.did());
        assertThat(endorsement.issuerName()).isEqualTo("Fédération des bénévoles");
        assertThat(endorsement.issued()).isEqualTo(Instant.parse("2026-11-23T11:00:00Z"));
        assertThat(endorsement.verificationMethod())
                .contains(COORDINATOR.did() + "#" + COORDINATOR.did().substring("did:key:".length()));
        assertThat(endorsement.check(Samples.INTEGRITY, COORDINATOR.publicKey()))
                .isEqualTo(ProofResult.VALID);
        assertThat(endorsement.check(Samples.INTEGRITY, Samples.KEY.publicKey()))
                .isEqualTo(ProofResult.INVALID);
        assertThat(endorsement.covers(BADGE)).isTrue();
        assertThat(endorsement.covers(BADGE + " ")).isFalse();
        assertThat(endorsement.covers(BADGE.replace("Zoé", "Zoe"))).isFalse();
        assertThat(endorsement.covers(Samples.badge(Samples.content("Zoé")))).isFalse();
    }

    @Test
    void an_endorsement_moved_to_another_badge_is_not_what_was_signed() {
        String moved = endorse("").replace("0192a3b4-c5d6", "0192a3b4-c5d7");
        assertThat(Endorsement.parse(moved).check(Samples.INTEGRITY, COORDINATOR.publicKey()))
                .isEqualTo(ProofResult.INVALID);
        assertThat(moved).doesNotContain("endorsementComment");
    }

    /// Subject and resource have one identifier: to the signature, whatever either says is said by both.
    @Test
    void the_comment_cannot_be_put_out_of_sight() {
        ObjectNode endorsement = CredentialJson.read(endorse("Well done")).orElseThrow();
        ObjectNode subject = (ObjectNode) endorsement.get("credentialSubject");
        ObjectNode resource = (ObjectNode) endorsement.at("/relatedResource/0");
        resource.set("type", subject.get("type"));
        resource.set("endorsementComment", subject.remove("endorsementComment"));
        ObjectNode proof = (ObjectNode) endorsement.at("/proof/0");
        assertThat(Samples.INTEGRITY.check(endorsement, proof, COORDINATOR.publicKey()))
                .isEqualTo(ProofResult.VALID);
        String moved = CredentialJson.write(endorsement);
        assertThatThrownBy(() -> Endorsement.parse(moved)).isInstanceOf(Failure.class);
    }

    @Test
    void a_badge_is_no_endorsement_and_only_badges_are_endorsed() {
        assertThat(Endorsement.isEndorsement(BADGE)).isFalse();
        assertThat(Endorsement.isEndorsement(endorse(""))).isTrue();
        assertThatThrownBy(() -> Endorsement.parse(BADGE)).isInstanceOf(Failure.class);
        String endorsement = endorse("");
        assertThatThrownBy(() -> Endorsement.sign(
                        Samples.INTEGRITY,
                        new UUID(1, 1),
                        endorsement,
                        "",
                        Samples.ORGANISATION,
                        COORDINATOR.did(),
                        Instant.EPOCH,
                        COORDINATOR))
                .isInstanceOf(Failure.class);
    }

    @ParameterizedTest
    @CsvSource({"digestSRI,digest", "relatedResource,related", "2026-11-23T11,2026-11-23T77", "issuer,signer"})
    void one_that_does_not_say_which_content_or_when_is_refused(String part, String other) {
        String json = endorse("").replace(part, other);
        assertThatThrownBy(() -> Endorsement.parse(json)).isInstanceOf(Failure.class);
    }

    private static String endorse(String comment) {
        return Endorsement.sign(
                Samples.INTEGRITY,
                new UUID(1, 1),
                BADGE,
                comment,
                Samples.ORGANISATION,
                COORDINATOR.did(),
                Instant.parse("2026-11-23T11:00:00.9Z"),
                COORDINATOR);
    }
}
