package app.tremplin.badge.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.badge.sign.SigningKey;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Phrase;
import com.upokecenter.cbor.CBORObject;
import java.text.BreakIterator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTokenTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final SigningKey KEY =
            SigningKey.of(HEX.parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
    private static final UUID BADGE = UUID.fromString("0192a3b4-c5d6-7e8f-9a0b-1c2d3e4f5061");

    @Test
    void is_a_COSE_message_byte_for_byte_as_specified() {
        String publicKey = HEX.formatHex(KEY.publicKey());
        String header = "a2" + "0127" + "045820" + publicKey;
        String payload = "a3" + "061a66d1d4c0" + "0750" + "0192a3b4c5d67e8f9a0b1c2d3e4f5061" + "3a00010000"
                + "a7" + "00" + "6e" + hex("Camille Durand") + "01" + "6a" + hex("Paris 2024") + "02" + "194dd7" + "03"
                + "0f" + "04" + "1850" + "05" + "1a2000000d" + "06" + "66" + hex("2026.1");
        LinkToken token = LinkToken.selfDeclared(claims("Camille Durand", "Paris 2024"), KEY);
        String bytes = HEX.formatHex(Base32.decode(token.toString()).orElseThrow());

        assertThat(bytes)
                .startsWith("d284" + "5826" + header + "a0" + "58" + String.format("%02x", payload.length() / 2)
                        + payload + "5840")
                .hasSize(2 * (2 + 40 + 1 + 2 + payload.length() / 2 + 66));
        String signed = "84" + "6a" + hex("Signature1") + "5826" + header + "40" + "58"
                + String.format("%02x", payload.length() / 2) + payload;
        assertThat(bytes).endsWith(HEX.formatHex(KEY.sign(HEX.parseHex(signed))));
    }

    @Test
    void an_organisations_token_names_its_key_by_eight_bytes() {
        LinkToken token = LinkToken.issued(full(), KEY);
        LinkToken read = LinkToken.parse(token.toString());
        assertThat(read.ownKey()).isEmpty();
        assertThat(read.names(KEY.publicKey())).isTrue();
        assertThat(read.isSignedBy(KEY.publicKey())).isTrue();
        assertThat(read.claims()).isEqualTo(full());
    }

    @Test
    void all_that_is_said_comes_back() {
        LinkToken read = LinkToken.parse(LinkToken.selfDeclared(full(), KEY).toString());
        assertThat(read.claims()).isEqualTo(full());
        assertThat(read.ownKey()).hasValue(KEY.publicKey());
        assertThat(read.isSignedBy(KEY.publicKey())).isTrue();
    }

    @Test
    void every_single_bit_flipped_is_refused() {
        byte[] bytes = Base32.decode(LinkToken.selfDeclared(claims("Camille Durand", "Paris 2024"), KEY)
                        .toString())
                .orElseThrow();
        int unreadable = 0;
        int disproved = 0;
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                LinkToken token = LinkToken.parse(Base32.encode(changed));
                assertThat(token.isSignedBy(token.ownKey().orElse(KEY.publicKey())))
                        .as("bit %d", bit)
                        .isFalse();
                disproved++;
            } catch (Failure e) {
                unreadable++;
            }
        }
        System.out.printf(
                "token: %d bits flipped, %d unreadable, %d disproved%n", bytes.length * 8, unreadable, disproved);
        assertThat(unreadable + disproved).isEqualTo(bytes.length * 8);
        assertThat(disproved).isGreaterThan(1_000);
    }

    @Test
    void every_cut_is_refused() {
        String token = LinkToken.selfDeclared(full(), KEY).toString();
        for (int length = 0; length < token.length(); length++) {
            String cut = token.substring(0, length);
            assertThatThrownBy(() -> LinkToken.parse(cut)).isInstanceOf(Failure.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lower case", "padding", "trailing character", "trailing byte", "left-over bits"})
    void another_spelling_of_the_same_token_is_refused(String spelling) {
        LinkToken token = LinkToken.selfDeclared(claims("Camille Durand", "Paris 2024"), KEY);
        String text = token.toString();
        byte[] bytes = Base32.decode(text).orElseThrow();
        String other = switch (spelling) {
            case "lower case" -> text.toLowerCase(Locale.ROOT);
            case "padding" -> text + "=";
            case "trailing character" -> text + "A";
            case "trailing byte" -> Base32.encode(Arrays.copyOf(bytes, bytes.length + 1));
            default -> text.substring(0, text.length() - 1) + (char) (text.charAt(text.length() - 1) + 1);
        };
        assertUnreadable(other, "unreadable.link");
    }

    @Test
    void a_key_in_the_unprotected_header_is_refused() {
        assertUnreadable(
                changed(message ->
                        message.get(1).Add(CBORObject.FromObject(4), CBORObject.FromObject(KEY.publicKey()))),
                "unreadable.link.version");
    }

    @ParameterizedTest
    @CsvSource({"1, -7", "1, -35", "3, 0"})
    void another_algorithm_or_header_is_of_another_version(int header, int value) {
        assertUnreadable(
                changed(message -> {
                    CBORObject map = CBORObject.DecodeFromBytes(message.get(0).GetByteString());
                    map.set(CBORObject.FromObject(header), CBORObject.FromObject(value));
                    message.set(CBORObject.FromObject(0), CBORObject.FromObject(map.EncodeToBytes()));
                }),
                "unreadable.link.version");
    }

    @Test
    void an_untagged_message_is_of_another_version() {
        byte[] bytes =
                Base32.decode(LinkToken.selfDeclared(full(), KEY).toString()).orElseThrow();
        assertUnreadable(Base32.encode(Arrays.copyOfRange(bytes, 1, bytes.length)), "unreadable.link.version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A float for the hours, a longer integer, an indefinite map, a key twice, a text for a number, keys
                // out
                // of order.
                "a300614101614102194dd703f94b8004001f",
                "a7006141016142021a00004dd7030f0418500500066131",
                "bf006141016142" + "02194dd7030f0418500500066131ff",
                "a8006141016142" + "02194dd7030f030f0418500500066131",
                "a7006141016142" + "02194dd703613104185005000661" + "31",
                "a7016142006141" + "02194dd7030f0418500500066131"
            })
    void claims_in_any_but_the_one_form_are_refused_even_when_signed(String own) {
        String payload = "a3" + "061a66d1d4c0" + "0750" + "0192a3b4c5d67e8f9a0b1c2d3e4f5061" + "3a00010000" + own;
        assertUnreadable(signed(HEX.parseHex(payload)), "unreadable.link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a8006141016142" + "02194dd7030f041850050006613109" + "00", "00", "8100"})
    void a_claim_too_many_or_no_engagement_at_all_is_of_another_version(String own) {
        String payload = "a3" + "061a66d1d4c0" + "0750" + "0192a3b4c5d67e8f9a0b1c2d3e4f5061" + "3a00010000" + own;
        assertUnreadable(signed(HEX.parseHex(payload)), "unreadable.link.version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // 1,000,001 days, 1,000,001 hours, 31 skills, a first day after 9999, a status index over 31 bits.
                "a7006141016142" + "02194dd7031a000f42410418500500066131",
                "a7006141016142" + "02194dd7030f041a000f42410500066131",
                "a7006141016142" + "02194dd7030f041850051a40000000066131",
                "a7006141016142" + "021a002cc0a5030f0418500500066131",
                "a8006141016142" + "02194dd7030f0418500500066131071a80000000"
            })
    void numbers_out_of_their_range_are_refused_even_when_signed(String own) {
        String payload = "a3" + "061a66d1d4c0" + "0750" + "0192a3b4c5d67e8f9a0b1c2d3e4f5061" + "3a00010000" + own;
        assertUnreadable(signed(HEX.parseHex(payload)), "unreadable.link");
    }

    @Test
    void the_form_those_are_measured_against_is_accepted() {
        String payload = "a3" + "061a66d1d4c0" + "0750" + "0192a3b4c5d67e8f9a0b1c2d3e4f5061" + "3a00010000"
                + "a7006141016142" + "02194dd7030f0418500500066131";
        assertThat(LinkToken.parse(signed(HEX.parseHex(payload))).claims().event())
                .isEqualTo("B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bob\u202Eecila", "Bob\u0007", "A\u0301lice\u2066", "\u200D", "E\u0301lise", "a\u200Bb"})
    void names_that_deceive_are_cleaned_when_written_and_refused_when_read(String name) {
        LinkToken clean = LinkToken.selfDeclared(claims(name, "X"), KEY);
        assertThat(PrintableText.isPrintable(clean.claims().name())).isTrue();
        assertThat(LinkToken.parse(clean.toString()).claims()).isEqualTo(clean.claims());

        assertUnreadable(signed(TokenFormat.encode(claims(name, "X"))), "unreadable.link");
    }

    @ParameterizedTest
    @CsvSource({
        "Camille Durand, Paris 2024, Camille Durand, Paris 2024",
        "محمد عبد الله, باريس, محمد عبد الله, باريس",
        "山田太郎, 東京2020, 山田太郎, 東京2020",
        "👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀, Fête, 👩🏽‍🚀…, Fête",
        "Maximiliane-Alexandrina von und zu Hohenfels, Paris 2024, Maximiliane-Alexandrina…, Paris 2024",
        "Zoé, Championnats du monde d’athlétisme de Paris, Zoé, Championnats du monde d’ath…",
        // Flags, families joined to one picture, and conjuncts.
        "🇫🇷🇪🇺🇯🇵🇧🇷🇮🇳, Zoé, 🇫🇷🇪🇺🇯🇵…, Zoé",
        "👩‍👩‍👧‍👦👨‍👩‍👦👨‍👨‍👧, X, 👩‍👩‍👧‍👦…, X",
        "क्षत्रिय लक्ष्मीप्रसाद, X, क्षत्रिय ल…, X"
    })
    void names_in_any_script_fit_cut_between_characters(
            String name, String event, String shortName, String shortEvent) {
        LinkToken token = LinkToken.selfDeclared(claims(name, event), KEY);
        assertThat(token.claims().name()).isEqualTo(shortName);
        assertThat(token.claims().event()).isEqualTo(shortEvent);
        assertThat(Base32.decode(token.toString()).orElseThrow()).hasSizeLessThanOrEqualTo(LinkToken.LARGEST);
        assertThat(LinkToken.parse(token.toString()).isSignedBy(KEY.publicKey()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🇫🇷",
                "👩‍👩‍👧‍👦",
                "👩🏽‍🚀",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                "क्ष्म",
                "ᄒ\u1161\u11AB\u11AB",
                "e\u0331\u0323\u0359",
                "ำก",
                "நி",
                "1\uFE0F\u20E3"
            })
    void no_character_is_ever_cut_in_two(String character) {
        for (int before = 0; before < 40; before++) {
            String text = PrintableText.of("x".repeat(before) + character.repeat(40));
            LinkToken token = LinkToken.selfDeclared(claims("Zoé", text), KEY);
            String kept = token.claims().event();
            assertThat(kept).endsWith("…");
            String whole = kept.substring(0, kept.length() - 1);
            assertThat(text).startsWith(whole);
            BreakIterator ends = BreakIterator.getCharacterInstance(Locale.ROOT);
            ends.setText(text);
            assertThat(ends.isBoundary(whole.length()))
                    .as("%s of %s", whole, text)
                    .isTrue();
            assertThat(Base32.decode(token.toString()).orElseThrow()).hasSizeLessThanOrEqualTo(LinkToken.LARGEST);
        }
    }

    @Test
    void nothing_but_the_text_is_shortened_and_only_as_far_as_needed() {
        LinkToken token = LinkToken.selfDeclared(claims("Zoé", "n".repeat(300)), KEY);
        assertThat(Base32.decode(token.toString()).orElseThrow()).hasSize(LinkToken.LARGEST);
        assertThat(token.claims().name()).isEqualTo("Zoé");
    }

    @Test
    void a_catalogue_version_that_leaves_no_room_is_an_error_and_no_endless_loop() {
        LinkClaims some = claims("Zoé", "Fête");
        LinkClaims claims = new LinkClaims(
                some.badge(),
                some.issued(),
                some.expires(),
                some.name(),
                some.event(),
                some.firstDay(),
                some.days(),
                some.hours(),
                some.skills(),
                "9".repeat(200),
                some.statusIndex());
        assertThatThrownBy(() -> LinkToken.selfDeclared(claims, KEY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_largest_claims_still_fit() {
        LinkClaims claims = new LinkClaims(
                BADGE,
                Instant.ofEpochSecond(0xffff_ffffL),
                Optional.of(Instant.ofEpochSecond(0xffff_ffffL)),
                "名".repeat(2_000),
                "👩🏽‍🚀".repeat(500),
                LocalDate.of(2100, 1, 1),
                366,
                8_784,
                (1 << 30) - 1,
                "2026.1-fr-01",
                Optional.of(131_071));
        String token = LinkToken.selfDeclared(claims, KEY).toString();
        assertThat(LinkToken.parse(token).isSignedBy(KEY.publicKey())).isTrue();
        assertThat(Base32.decode(token).orElseThrow()).hasSizeLessThanOrEqualTo(LinkToken.LARGEST);
    }

    private static LinkClaims claims(String name, String event) {
        return new LinkClaims(
                BADGE,
                Instant.parse("2024-08-30T14:18:40Z"),
                Optional.empty(),
                name,
                event,
                LocalDate.ofEpochDay(0x4dd7),
                15,
                80,
                0x2000000d,
                "2026.1",
                Optional.empty());
    }

    private static LinkClaims full() {
        LinkClaims some = claims("Zoé", "Fête");
        return new LinkClaims(
                some.badge(),
                some.issued(),
                Optional.of(Instant.parse("2031-01-01T00:00:00Z")),
                some.name(),
                some.event(),
                some.firstDay(),
                some.days(),
                some.hours(),
                some.skills(),
                some.catalogueVersion(),
                Optional.of(70_000));
    }

    private static String signed(byte[] payload) {
        CoseMessage message = new CoseMessage(KEY.publicKey(), payload, new byte[64]);
        return Base32.encode(message.signed(KEY.sign(message.toBeSigned())).encode());
    }

    private static String changed(Consumer<CBORObject> change) {
        byte[] bytes = Base32.decode(LinkToken.issued(claims("A", "B"), KEY).toString())
                .orElseThrow();
        CBORObject message = CBORObject.DecodeFromBytes(bytes);
        change.accept(message);
        return Base32.encode(message.EncodeToBytes());
    }

    private static void assertUnreadable(String token, String reason) {
        assertThatThrownBy(() -> LinkToken.parse(token)).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.code()).isEqualTo(FailureCode.BADGE_UNREADABLE);
            assertThat(failure.args()).containsExactly(Phrase.of(reason));
        });
    }

    private static String hex(String text) {
        return HEX.formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
