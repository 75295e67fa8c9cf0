package app.tremplin.badge.verify;

import static app.tremplin.badge.verify.Verifications.STRANGER;
import static app.tremplin.badge.verify.Verifications.assertIntegrity;
import static app.tremplin.badge.verify.Verifications.assertUnreadable;
import static app.tremplin.badge.verify.Verifications.changed;
import static app.tremplin.badge.verify.Verifications.finding;
import static app.tremplin.badge.verify.Verifications.inquiry;
import static app.tremplin.badge.verify.Verifications.knowing;
import static app.tremplin.badge.verify.Verifications.organisation;
import static app.tremplin.badge.verify.Verifications.picture;
import static app.tremplin.badge.verify.Verifications.read;
import static app.tremplin.badge.verify.Verifications.resigned;
import static app.tremplin.badge.verify.Verifications.utf8;
import static app.tremplin.badge.verify.Verifications.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.badge.Samples;
import app.tremplin.badge.bake.PngBaking;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.status.StatusCredential;
import app.tremplin.badge.status.StatusList;
import app.tremplin.badge.status.StatusPurpose;
import app.tremplin.badge.verify.Tokens.Signer;
import app.tremplin.domain.Failure;
import app.tremplin.domain.Finding;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import com.upokecenter.cbor.CBORObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.security.interfaces.ECPublicKey;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class AttacksTest {

    // The signature and the header of a PNG.
    private static final int HEADER = 33;
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

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
    void the_proof_of_another_badge_is_refused() {
        ObjectNode other = read(Samples.badge(Samples.content("Eve")));
        assertIntegrity(
                changed(badge -> badge.set("proof", other.get("proof"))),
                Finding.failed(Topic.INTEGRITY, "integrity.changed"));
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
    void a_badge_made_to_keep_the_verifier_busy_is_said_to_be_too_complicated() {
        Finding complex = Finding.notChecked(Topic.INTEGRITY, "integrity.complex");
        assertIntegrity(changed(badge -> many(badge.putArray("evidence"), 2_000, "Evidence")), complex);
        assertIntegrity(
                changed(badge -> {
                    ArrayNode tags = ((ObjectNode) badge.at("/credentialSubject/achievement")).putArray("tag");
                    IntStream.range(0, 5_000).forEach(i -> tags.add("t" + i));
                }),
                complex);
        assertIntegrity(
                changed(badge -> IntStream.range(0, 100)
                        .forEach(i -> badge.withArray("evidence").addObject().set("@context", badge.get("@context")))),
                complex);
        // Nothing tells these apart, so that every order of them has to be tried.
        assertIntegrity(
                changed(badge -> {
                    ArrayNode alike =
                            ((ObjectNode) badge.at("/credentialSubject/achievement")).putArray("resultDescription");
                    many(alike, 8, "ResultDescription");
                    alike.forEach(each -> many(((ObjectNode) each).putArray("alignment"), 8, "Alignment"));
                }),
                complex);
    }

    private static void many(ArrayNode array, int count, String type) {
        for (int i = 0; i < count; i++) {
            array.addObject().putArray("type").add(type);
        }
    }

    @Test
    void did_web_with_a_foreign_key_is_not_trusted_for_the_key_it_spells() {
        String badge = organisation("did:web:paris.example", STRANGER);
        assertIntegrity(badge, Finding.notChecked(Topic.INTEGRITY, "integrity.key"));
        KnownIssuer paris =
                new KnownIssuer("did:web:paris.example", Samples.KEY.did(), "Paris", LocalDate.EPOCH, Optional.empty());
        assertThat(finding(knowing(paris).verify(badge, inquiry()), Topic.INTEGRITY))
                .isEqualTo(Finding.failed(Topic.INTEGRITY, "integrity.changed"));
    }

    @Test
    void a_token_with_alg_none_is_refused() {
        Finding worthless = Finding.failed(Topic.INTEGRITY, "integrity.worthless");
        assertIntegrity(Tokens.badge(Tokens.none(), payload -> {}), worthless);
        for (String algorithm : List.of("None", "NONE", "nOnE")) {
            assertIntegrity(
                    Tokens.badge(new Signer(algorithm, Samples.KEY.did(), bytes -> new byte[0]), payload -> {}),
                    worthless);
        }
    }

    @Test
    void a_token_with_hs256_and_the_public_key_as_secret_is_refused() {
        byte[] publicKey = Tokens.RSA.getPublic().getEncoded();
        KnownIssuer rsa = new KnownIssuer(Tokens.RSA_DID, Tokens.RSA_DID, "Paris", LocalDate.EPOCH, Optional.empty());
        String token = Tokens.badge(Tokens.hs256(publicKey), payload -> {});
        assertThat(finding(knowing(rsa).verify(token, inquiry()), Topic.INTEGRITY))
                .isEqualTo(Finding.failed(Topic.INTEGRITY, "integrity.worthless"));
    }

    @Test
    void a_token_with_a_foreign_jwk_does_not_speak_for_the_issuer() {
        ObjectNode foreign = Tokens.jwk((ECPublicKey) Tokens.P256.getPublic());
        Consumer<ObjectNode> header = head -> head.set("jwk", foreign);
        String spelt = Tokens.token(Tokens.es256(), header, Tokens.payload(Samples.KEY.did(), payload -> {}));
        assertIntegrity(spelt, Finding.failed(Topic.INTEGRITY, "integrity.foreign"));
        String website = Tokens.token(Tokens.es256(), header, Tokens.payload("did:web:paris.example", payload -> {}));
        KnownIssuer paris =
                new KnownIssuer("did:web:paris.example", Samples.KEY.did(), "Paris", LocalDate.EPOCH, Optional.empty());
        assertThat(finding(knowing(paris).verify(website, inquiry()), Topic.ISSUER))
                .isEqualTo(Finding.failed(Topic.ISSUER, "issuer.foreign"));
        assertThat(finding(verify(website), Topic.ISSUER))
                .isEqualTo(Finding.notChecked(Topic.ISSUER, "issuer.untied", "Ville de Paris"));
    }

    @Test
    void a_link_with_a_key_in_the_unprotected_header_is_refused() {
        CBORObject message = CBORObject.DecodeFromBytes(
                base32(Samples.issuedLink(Samples.content("Zoé")).token()));
        CBORObject kept = CBORObject.DecodeFromBytes(message.EncodeToBytes());
        assertThat(verify(base32(kept.EncodeToBytes())).holds()).isTrue();
        message.get(1).set(CBORObject.FromObject(4), CBORObject.FromObject(new byte[8]));
        assertUnreadable(utf8(base32(message.EncodeToBytes())), "unreadable.link.version");
    }

    @Test
    void two_badges_in_one_picture_are_refused() throws IOException {
        String badge = Samples.badge(Samples.content("Zoé"));
        byte[] once = PngBaking.bake(picture(), badge);
        byte[] chunk = Arrays.copyOfRange(once, HEADER, HEADER + once.length - picture().length);
        assertUnreadable(spliced(once, chunk), "unreadable.picture.two");
        String element =
                "<b:credential xmlns:b='https://purl.imsglobal.org/ob/v3p0'><![CDATA[" + badge + "]]></b:credential>";
        assertUnreadable(
                utf8("<svg xmlns='http://www.w3.org/2000/svg'>" + element + "<g>" + element + "</g></svg>"),
                "unreadable.picture.two");
    }

    @Test
    void a_compressed_bomb_in_a_picture_is_not_expanded() throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(utf8("openbadgecredential\0\1\0\0\0"));
        try (DeflaterOutputStream zip = new DeflaterOutputStream(data)) {
            zip.write(new byte[50 << 20]);
        }
        ByteBuffer chunk =
                ByteBuffer.allocate(data.size() + 12).putInt(data.size()).put(utf8("iTXt"));
        chunk.put(data.toByteArray());
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 4, data.size() + 4);
        chunk.putInt((int) crc.getValue());
        assertUnreadable(spliced(picture(), chunk.array()), "unreadable.picture.compressed");
    }

    @Test
    void a_picture_with_external_entities_is_refused_and_a_script_in_one_is_not_run() {
        String badge = Samples.badge(Samples.content("Zoé"));
        String credential = "<b:credential xmlns:b='https://purl.imsglobal.org/ob/v3p0'><![CDATA[" + badge
                + "]]></b:credential></svg>";
        for (String declaration : List.of(
                "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE svg SYSTEM 'http://localhost/x.dtd'>",
                "<!DOCTYPE svg [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]>")) {
            assertUnreadable(
                    utf8(declaration + "<svg xmlns='http://www.w3.org/2000/svg'>" + credential),
                    "unreadable.picture.damaged");
        }
        String script = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(1)</script>";
        assertThat(verify(utf8(script + credential))).isEqualTo(verify(badge));
    }

    @Test
    void a_file_of_100_megabytes_is_refused() {
        assertUnreadable(new byte[100 << 20], "unreadable.large");
        assertUnreadable(new byte[CredentialJson.LARGEST + 1], "unreadable.large");
    }

    @Test
    void a_status_list_that_expands_to_gigabytes_is_refused() {
        String list = StatusCredential.sign(
                Samples.INTEGRITY,
                URI.create("https://paris.example/status/0-revocation.json"),
                StatusPurpose.REVOCATION,
                StatusList.of(List.of()),
                Samples.KEY.did(),
                Samples.ISSUED,
                Samples.KEY);
        String bomb = list.replaceAll(
                "\"encodedList\":\"[^\"]+\"", "\"encodedList\":\"u" + Tokens.base64(gzip(2L << 30)) + "\"");
        assertThat(StatusLists.read(utf8(list))).hasSize(1);
        assertThatThrownBy(() -> StatusLists.read(utf8(bomb))).isInstanceOf(Failure.class);
    }

    @Test
    void a_file_of_status_lists_that_expand_to_a_gigabyte_together_is_refused() {
        String longest = "u" + Tokens.base64(gzip(StatusList.MOST_ENTRIES / 8));
        String list = StatusCredential.sign(
                        Samples.INTEGRITY,
                        URI.create("https://paris.example/status/0-revocation.json"),
                        StatusPurpose.REVOCATION,
                        StatusList.of(List.of()),
                        Samples.KEY.did(),
                        Samples.ISSUED,
                        Samples.KEY)
                .replaceAll("\"encodedList\":\"[^\"]+\"", "\"encodedList\":\"" + longest + "\"");
        assertThat(StatusLists.read(utf8(carried(list, 10)))).hasSize(10);
        assertThatThrownBy(() -> StatusLists.read(utf8(carried(list, 18)))).isInstanceOf(Failure.class);
    }

    @Test
    void dates_out_of_range_are_said_to_be_wrong() {
        for (String date : List.of("+1000000000-01-01T00:00:00Z", "2026-13-01T00:00:00Z", "2026-01-01", "never", "")) {
            assertThat(finding(verify(resigned(badge -> badge.put("validFrom", date))), Topic.DATES))
                    .isEqualTo(Finding.failed(Topic.DATES, "dates.unreadable"));
        }
        assertThat(finding(verify(resigned(badge -> badge.put("validFrom", "+999999999-12-31T23:59:59Z"))), Topic.DATES)
                        .code())
                .isEqualTo("dates.future");
        assertThat(finding(
                                verify(resigned(badge -> badge.put("validUntil", "-999999999-01-01T00:00:00Z"))),
                                Topic.DATES)
                        .code())
                .isEqualTo("dates.expired");
    }

    @Test
    void direction_overrides_and_invisible_characters_do_not_reach_the_reader() {
        String deceiving = "Cam\u200Bille\u202E dnaruD\u2066\uFEFF";
        VerificationReport report = verify(resigned(badge -> {
            ((ObjectNode) badge.get("issuer")).put("name", deceiving);
            ((ObjectNode) badge.at("/credentialSubject/achievement")).put("name", deceiving);
            ((ObjectNode) badge.at("/credentialSubject/identifier/0")).put("identityHash", deceiving);
        }));
        assertThat(List.of(
                        report.claims().holder(),
                        report.claims().title(),
                        report.claims().issuerName()))
                .containsOnly("Camille dnaruD");
    }

    private static String carried(String list, int times) {
        return "{\"version\":1,\"lists\":[" + String.join(",", Collections.nCopies(times, list)) + "]}";
    }

    private static byte[] gzip(long length) {
        ByteArrayOutputStream bits = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bits)) {
            byte[] zeros = new byte[1 << 20];
            for (long left = length; left > 0; left -= zeros.length) {
                zip.write(zeros, 0, (int) Math.min(left, zeros.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bits.toByteArray();
    }

    private static byte[] spliced(byte[] png, byte[] chunk) {
        return ByteBuffer.allocate(png.length + chunk.length)
                .put(png, 0, HEADER)
                .put(chunk)
                .put(png, HEADER, png.length - HEADER)
                .array();
    }

    private static byte[] base32(String text) {
        BigInteger number = BigInteger.ZERO;
        for (char c : text.toCharArray()) {
            number = number.shiftLeft(5).add(BigInteger.valueOf(DIGITS.indexOf(c)));
        }
        byte[] bytes = number.shiftRight(text.length() * 5 % 8).toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String base32(byte[] bytes) {
        int digits = (bytes.length * 8 + 4) / 5;
        BigInteger number = new BigInteger(1, bytes).shiftLeft(digits * 5 - bytes.length * 8);
        StringBuilder text = new StringBuilder();
        for (int i = digits - 1; i >= 0; i--) {
            text.append(DIGITS.charAt(number.shiftRight(i * 5).intValue() & 31));
        }
        return text.toString();
    }
}
