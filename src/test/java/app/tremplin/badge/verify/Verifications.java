package app.tremplin.badge.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.badge.Samples;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.DidKey;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Finding;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.Language;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import app.tremplin.text.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import tools.jackson.databind.node.ObjectNode;

/// Badges, changed and unchanged, and what is said about them.
final class Verifications {

    static final Instant NOW = Samples.ISSUED.plus(Duration.ofDays(3));
    static final SigningKey STRANGER = SigningKey.of(new byte[32]);

    private static final Verifier NONE_KNOWN = knowing(KnownIssuers.NONE);

    private Verifications() {}

    static Verifier knowing(KnownIssuers known) {
        return new Verifier(Samples.INTEGRITY, known, StatusLists.NONE, Samples.CATALOGUE);
    }

    static Verifier knowing(KnownIssuer... known) {
        return knowing(new KnownIssuers(List.of(known)));
    }

    static VerificationReport verify(String text) {
        return NONE_KNOWN.verify(text, inquiry());
    }

    static Inquiry inquiry() {
        return new Inquiry(NOW, Optional.empty(), Language.EN);
    }

    static Inquiry asking(String email) {
        return new Inquiry(NOW, Optional.of(email), Language.EN);
    }

    static Finding finding(VerificationReport report, Topic topic) {
        return report.findings().stream()
                .filter(finding -> finding.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    static void assertIntegrity(String badge, Finding expected) {
        assertThat(finding(verify(badge), Topic.INTEGRITY)).isEqualTo(expected);
    }

    static void assertUnreadable(byte[] content, String reason) {
        assertThatThrownBy(() -> NONE_KNOWN.verify(content, inquiry()))
                .isInstanceOfSatisfying(Failure.class, failure -> {
                    assertThat(failure.code()).isEqualTo(FailureCode.BADGE_UNREADABLE);
                    assertThat(failure.args()).containsExactly(Phrase.of(reason));
                });
        assertThat(Texts.of(Language.FR).has(reason)).isTrue();
        assertThat(Texts.of(Language.EN).has(reason)).isTrue();
    }

    /// A good badge, changed without signing it again.
    static String changed(Consumer<ObjectNode> change) {
        ObjectNode badge = read(Samples.badge(Samples.content("Camille Durand")));
        change.accept(badge);
        return CredentialJson.write(badge);
    }

    /// A good badge, changed by the volunteer and signed again.
    static String resigned(Consumer<ObjectNode> change) {
        ObjectNode badge = CredentialJson.without(read(Samples.badge(Samples.content("Camille Durand"))), "proof");
        change.accept(badge);
        return CredentialJson.write(Samples.INTEGRITY.sign(
                badge, Samples.KEY, DidKey.verificationMethod(Samples.KEY.did()), Samples.ISSUED));
    }

    /// A badge about the volunteer under an organisation's name.
    static String organisation(String id, SigningKey key) {
        ObjectNode badge = CredentialJson.without(read(Samples.badge(Samples.content("Camille Durand"))), "proof");
        ((ObjectNode) badge.get("issuer")).put("id", id).put("name", "Ville de Paris");
        String method = id + "#" + key.did().substring("did:key:".length());
        return CredentialJson.write(Samples.INTEGRITY.sign(badge, key, method, Samples.ISSUED));
    }

    static ObjectNode read(String json) {
        return CredentialJson.read(json).orElseThrow();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB), "png", out);
        return out.toByteArray();
    }

    static VerificationReport verify(byte[] content) {
        return NONE_KNOWN.verify(content, inquiry());
    }
}
