package app.tremplin.badge.verify;

import static app.tremplin.badge.verify.Verifications.NOW;
import static app.tremplin.badge.verify.Verifications.asking;
import static app.tremplin.badge.verify.Verifications.finding;
import static app.tremplin.badge.verify.Verifications.inquiry;
import static app.tremplin.badge.verify.Verifications.knowing;
import static app.tremplin.badge.verify.Verifications.picture;
import static app.tremplin.badge.verify.Verifications.utf8;
import static app.tremplin.badge.verify.Verifications.verify;
import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.badge.IdentityHash;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.verify.Tokens.Signer;
import app.tremplin.domain.BadgeClaims;
import app.tremplin.domain.BadgeKind;
import app.tremplin.domain.Finding;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class OlderBadgesTest {

    private static final String ISSUER = "https://paris.example/issuer.json";
    private static final Finding HOSTED = Finding.notChecked(Topic.INTEGRITY, "integrity.hosted");
    private static final String URL = "https://paris.example/assertions/5";

    @Test
    void a_hosted_badge_is_told_but_nothing_of_it_is_proved() {
        VerificationReport report = verify(CredentialJson.write(hosted()));
        assertThat(report.findings())
                .containsExactly(
                        HOSTED,
                        Finding.notChecked(Topic.ISSUER, "issuer.unproved"),
                        Finding.notChecked(Topic.DATES, "dates.unproved"),
                        Finding.notChecked(Topic.REVOCATION, "revocation.offline"));
        BadgeClaims claims = report.claims();
        assertThat(claims.kind()).isEqualTo(BadgeKind.OPEN_BADGE_2);
        assertThat(claims.title()).isEqualTo("Accueil");
        assertThat(claims.issuerName()).isEqualTo("Ville de Paris");
        assertThat(claims.issuerId()).isEqualTo(ISSUER);
        assertThat(claims.id()).isEqualTo(URL);
        assertThat(claims.issued()).hasValue(Instant.parse("2019-05-01T10:00:00Z"));
    }

    @Test
    void an_expired_one_is_said_so_all_the_same() {
        assertThat(finding(verify(CredentialJson.write(hosted().put("expires", "2020-01-01T00:00:00Z"))), Topic.DATES))
                .isEqualTo(Finding.failed(Topic.DATES, "dates.expired", Instant.parse("2020-01-01T00:00:00Z")));
    }

    @Test
    void a_signed_one_is_checked_with_the_key_that_is_known() {
        String token = Tokens.token(Tokens.rs256(), header -> {}, signed());
        assertThat(finding(verify(token), Topic.INTEGRITY))
                .isEqualTo(Finding.notChecked(Topic.INTEGRITY, "integrity.key"));
        KnownIssuer paris = new KnownIssuer(ISSUER, Tokens.RSA_DID, "Paris", LocalDate.EPOCH, Optional.empty());
        VerificationReport report = knowing(paris).verify(token, asking(" Zoe@example.org"));
        assertThat(report.findings())
                .containsExactly(
                        Finding.ok(Topic.INTEGRITY, "integrity.unchanged"),
                        Finding.ok(Topic.ISSUER, "issuer.known", "Paris", LocalDate.EPOCH),
                        Finding.ok(Topic.DATES, "dates.valid", Instant.parse("2019-05-01T10:00:00Z")),
                        Finding.notChecked(Topic.REVOCATION, "revocation.offline"),
                        Finding.ok(Topic.RECIPIENT, "recipient.match"));
        assertThat(report.claims().kind()).isEqualTo(BadgeKind.OPEN_BADGE_2_SIGNED);
        assertThat(finding(knowing(paris).verify(token, asking("eve@example.org")), Topic.RECIPIENT))
                .isEqualTo(Finding.failed(Topic.RECIPIENT, "recipient.other"));
        String forged = token.substring(0, token.lastIndexOf('.') + 1) + Tokens.base64(new byte[256]);
        assertThat(finding(knowing(paris).verify(forged, inquiry()), Topic.INTEGRITY))
                .isEqualTo(Finding.failed(Topic.INTEGRITY, "integrity.changed"));
    }

    @Test
    void an_address_hashed_in_a_way_we_do_not_know_is_not_held_against_the_badge() {
        ObjectNode badge = signed();
        ((ObjectNode) badge.get("recipient")).put("identity", "md5$0123456789abcdef");
        KnownIssuer paris = new KnownIssuer(ISSUER, Tokens.RSA_DID, "Paris", LocalDate.EPOCH, Optional.empty());
        String token = Tokens.token(Tokens.rs256(), header -> {}, badge);
        assertThat(finding(knowing(paris).verify(token, asking("zoe@example.org")), Topic.RECIPIENT))
                .isEqualTo(Finding.notChecked(Topic.RECIPIENT, "recipient.method"));
    }

    @Test
    void the_badge_brings_its_own_key_but_that_makes_nobody_its_issuer() {
        Signer rsa = Tokens.rs256();
        String token = Tokens.token(
                rsa, header -> header.set("jwk", Tokens.jwk((RSAPublicKey) Tokens.RSA.getPublic())), signed());
        VerificationReport report = verify(token);
        assertThat(finding(report, Topic.INTEGRITY)).isEqualTo(Finding.ok(Topic.INTEGRITY, "integrity.unchanged"));
        assertThat(finding(report, Topic.ISSUER))
                .isEqualTo(Finding.notChecked(Topic.ISSUER, "issuer.untied", "Ville de Paris"));
    }

    @Test
    void all_of_them_are_read_from_pictures() throws IOException {
        String json = CredentialJson.write(hosted());
        String token = Tokens.token(Tokens.rs256(), header -> {}, signed());
        for (String badge : new String[] {json, token}) {
            assertThat(verify(png("iTXt", "openbadges\0\0\0\0\0" + badge))).isEqualTo(verify(badge));
            assertThat(verify(png("tEXt", "openbadges\0" + badge))).isEqualTo(verify(badge));
        }
        assertThat(verify(svg("verify='" + token + "'", ""))).isEqualTo(verify(token));
        assertThat(verify(svg("verify='" + URL + "'", json))).isEqualTo(verify(json));
        assertThat(verify(svg("", json))).isEqualTo(verify(json));
    }

    @Test
    void a_picture_that_holds_only_an_address_is_recognised_and_explained() throws IOException {
        VerificationReport report = verify(png("tEXt", "openbadges\0" + URL));
        assertThat(finding(report, Topic.INTEGRITY))
                .isEqualTo(Finding.notChecked(Topic.INTEGRITY, "integrity.address", URL));
        assertThat(report.claims().kind()).isEqualTo(BadgeKind.LEGACY);
        assertThat(report.claims().id()).isEqualTo(URL);
        assertThat(report.claims().title()).isEqualTo("paris.example");
        assertThat(verify(svg("verify='" + URL + "'", ""))).isEqualTo(report);
    }

    @Test
    void badges_from_before_are_recognised() {
        VerificationReport first = verify("""
                {"recipient": "sha256$abc", "salt": "x", "issued_on": "2013-02-14",
                 "badge": {"version": "0.5.0", "name": "Sewing", "issuer": {"origin": "https://a.example", "name": "A"}}}
                """);
        VerificationReport second = verify("""
                {"uid": "f2c20", "recipient": {"type": "email", "hashed": true, "identity": "sha256$abc"},
                 "issuedOn": 1360800000, "badge": "https://a.example/badge.json",
                 "verify": {"type": "hosted", "url": "https://a.example/f2c20.json"}}
                """);
        for (VerificationReport report : new VerificationReport[] {first, second}) {
            assertThat(report.claims().kind()).isEqualTo(BadgeKind.LEGACY);
            assertThat(finding(report, Topic.INTEGRITY)).isEqualTo(HOSTED);
            assertThat(report.claims().issued()).hasValue(Instant.parse("2013-02-14T00:00:00Z"));
        }
        assertThat(first.claims().title()).isEqualTo("Sewing");
        assertThat(second.claims().title()).isEqualTo("https://a.example/badge.json");
        assertThat(NOW).isAfter(first.claims().issued().orElseThrow().plus(Duration.ofDays(1)));
    }

    private static ObjectNode hosted() {
        ObjectNode badge = CredentialJson.object()
                .put("@context", "https://w3id.org/openbadges/v2")
                .put("type", "Assertion")
                .put("id", URL)
                .put("issuedOn", "2019-05-01T12:00:00+02:00");
        badge.putObject("recipient")
                .put("type", "email")
                .put("hashed", true)
                .put("salt", "sea")
                .put("identity", IdentityHash.of("zoe@example.org", "sea"));
        badge.putObject("badge")
                .put("type", "BadgeClass")
                .put("id", "https://paris.example/badge.json")
                .put("name", "Accueil")
                .putObject("issuer")
                .put("type", "Profile")
                .put("id", ISSUER)
                .put("name", "Ville de Paris");
        badge.putObject("verification").put("type", "HostedBadge");
        return badge;
    }

    private static ObjectNode signed() {
        ObjectNode badge = hosted();
        badge.putObject("verification").put("type", "SignedBadge").put("creator", ISSUER + "#key");
        return badge;
    }

    private static byte[] svg(String attribute, String content) {
        return utf8("<svg xmlns='http://www.w3.org/2000/svg' xmlns:openbadges='http://openbadges.org'>"
                + "<openbadges:assertion " + attribute + "><![CDATA[" + content + "]]></openbadges:assertion></svg>");
    }

    private static byte[] png(String type, String text) throws IOException {
        byte[] picture = picture();
        byte[] data = text.getBytes(type.equals("tEXt") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        ByteBuffer chunk = ByteBuffer.allocate(data.length + 12).putInt(data.length);
        chunk.put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 4, data.length + 4);
        chunk.putInt((int) crc.getValue());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // The signature and the header come first.
        int header = 8 + 25;
        out.write(picture, 0, header);
        out.writeBytes(chunk.array());
        out.write(picture, header, picture.length - header);
        return out.toByteArray();
    }
}
