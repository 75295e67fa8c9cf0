package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.upokecenter.cbor.CBORObject;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the page does not accept, in a real PAGE.browser().
class VerificationRefusalsTest {

    private static final int KNOWN = TestIssuers.KNOWN;
    private static final int RETIRED = TestIssuers.RETIRED;
    private static final List<String> ACCEPTED = List.of("self-declared", "organisation");

    @RegisterExtension
    static final PageInBrowser PAGE = new PageInBrowser();

    @Test
    void every_single_changed_character_is_refused() {
        int tried = 0;
        for (TestTokens token : List.of(TestTokens.selfDeclared(1), TestTokens.ofOrganisation(KNOWN))) {
            PAGE.open("");
            List<String> changed = changed(token.text());
            List<String> states = PAGE.browser().verifyAll(changed);
            assertThat(PAGE.browser().verifyAll(List.of(token.text()))).isSubsetOf(ACCEPTED);
            assertThat(states).hasSameSizeAs(changed).doesNotContainAnyElementsOf(ACCEPTED);
            System.out.println("Refused, of " + changed.size() + " changed tokens: "
                    + new TreeMap<>(states.stream()
                            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))));
            tried += changed.size();
        }
        System.out.println("Single-character changes refused in the browser: all of " + tried);
    }

    /// Every other base32 letter in every place, the same letter in lower case, and some that no token has.
    private static List<String> changed(String token) {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < token.length(); i++) {
            String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ2345670189=-+ #%\u00e9\u0410\uff21\u0000"
                    + Character.toLowerCase(token.charAt(i));
            for (char letter : letters.toCharArray()) {
                if (letter != token.charAt(i)) {
                    changed.add(token.substring(0, i) + letter + token.substring(i + 1));
                }
            }
        }
        return changed;
    }

    @Test
    void a_token_cut_off_anywhere_or_longer_than_itself_is_damaged() {
        PAGE.open("");
        String token = TestTokens.selfDeclared(1).text();
        List<String> wrong = new ArrayList<>();
        IntStream.range(1, token.length())
                .mapToObj(end -> token.substring(0, end))
                .forEach(wrong::add);
        Stream.of("A", "AA", "=", "?utm=1", " ", "AAAAAAAA", "\uD83D\uDE00")
                .map(more -> token + more)
                .forEach(wrong::add);
        assertThat(PAGE.browser().verifyAll(wrong)).containsOnly("malformed");
    }

    @Test
    void a_changed_link_shows_nothing_of_its_content() {
        String token = TestTokens.selfDeclared(1).text();
        String last = token.endsWith("A") ? "Q" : "A";
        String changed = token.substring(0, token.length() - 6) + last + token.substring(token.length() - 5);
        assertThat(PAGE.open(changed)).isEqualTo("changed");
        assertThat(PAGE.browser().text())
                .contains("The signature does not match")
                .doesNotContain("Camille", "Jeux", "Checked\n");
        assertThat(PAGE.browser().count(".line, .family")).isZero();
    }

    @Test
    void a_link_cut_off_asks_to_scan_again() {
        String token = TestTokens.selfDeclared(1).text();
        assertThat(PAGE.open(token.substring(0, 200))).isEqualTo("malformed");
        assertThat(PAGE.browser().text())
                .contains("Link cut off or damaged", "Scan the QR code again")
                .doesNotContain("Camille");
    }

    @Test
    void an_unknown_key_is_no_verdict_and_shows_nothing_of_the_content() {
        assertThat(PAGE.open(TestTokens.ofOrganisation(99))).isEqualTo("unknown-key");
        assertThat(PAGE.browser().text("#verdict")).contains("Unknown signer", "could therefore not be checked");
        assertThat(PAGE.browser().text()).doesNotContain("Camille");
    }

    @Test
    void a_key_outside_its_period_is_not_accepted() {
        assertThat(PAGE.open(TestTokens.ofOrganisation(RETIRED))).isEqualTo("outside-period");
        assertThat(PAGE.browser().text()).contains("Key no longer in use").doesNotContain("Camille");
        long inItsTime = Instant.parse("2025-12-31T23:00:00Z").getEpochSecond();
        assertThat(PAGE.open(TestTokens.ofOrganisation(RETIRED)
                        .withStandard(6, inItsTime)
                        .text()))
                .isEqualTo("organisation");
    }

    @Test
    void another_format_is_said_to_be_unknown() {
        TestTokens token = TestTokens.selfDeclared(1).with(0, "Zoé");
        byte[] header = header(-8, token.keyId());
        byte[] payload = TestTokens.encode(token.claims);
        CBORObject none = CBORObject.NewMap();
        CBORObject unsigned = CBORObject.NewMap().Add(5, 1);
        CBORObject more = CBORObject.DecodeFromBytes(header).Add(5, 1);
        List<byte[]> others = List.of(
                token.bytes(17, header, none, payload),
                TestTokens.encode(CBORObject.FromObject("v2")),
                token.bytes(18, header(-7, token.keyId()), none, payload),
                token.bytes(18, header(-8, new byte[16]), none, payload),
                token.bytes(18, TestTokens.encode(more), none, payload),
                token.bytes(18, header, unsigned, payload),
                TestTokens.selfDeclared(1).with(0, "Zoé").withStandard(1, "iss").bytes(),
                TestTokens.selfDeclared(1).with(0, "Zoé").with(8, 1).bytes());
        PAGE.open("");
        assertThat(PAGE.browser()
                        .verifyAll(others.stream().map(TestTokens::base32).toList()))
                .containsOnly("unknown-format");
        assertThat(PAGE.open(TestTokens.base32(others.getFirst()))).isEqualTo("unknown-format");
        assertThat(PAGE.browser().text())
                .contains("Unknown format", "Nothing was checked")
                .doesNotContain("Camille");
    }

    @Test
    void only_the_one_deterministic_encoding_is_read() {
        PAGE.open("");
        TestTokens token = TestTokens.selfDeclared(1).with(0, "Zoé");
        String good = HexFormat.of().formatHex(TestTokens.encode(token.claims));
        String badge = "0197f3a26c007000800000000000002a";
        List<String> payloads = List.of(
                good + "00",
                good.replace("030c", "03180c"),
                good.replace("030c", "03f94a00"),
                good.replace("030c", "03fb4028000000000000"),
                good.replace("030c", "032c"),
                good.replace("030c", "03f6"),
                good.replace("030c", "031b0020000000000000"),
                good.replace("030c04184a", "030c030c"),
                good.replace("030c04184a", "04184a030c"),
                good.replace("3a00010000a7", "3a00010000bf") + "ff",
                good.replace("0750" + badge, "075f50" + badge + "ff"),
                good.replace("645a6fc3a9", "645affffff"));
        assertThat(payloads).doesNotContain(good);
        List<String> tokens = payloads.stream()
                .map(HexFormat.of()::parseHex)
                .map(payload -> token.bytes(18, header(-8, token.keyId()), CBORObject.NewMap(), payload))
                .map(TestTokens::base32)
                .toList();
        assertThat(PAGE.browser().verifyAll(List.of(token.text()))).containsExactly("self-declared");
        assertThat(tokens).allSatisfy(one -> assertThat(one.length()).isLessThan(330));
        assertThat(PAGE.browser().verifyAll(tokens)).containsOnly("malformed");
    }

    @Test
    void text_that_does_not_show_as_it_was_signed_is_refused() {
        PAGE.open("");
        List<String> names = List.of(
                "",
                " ",
                "\u200b\u200d",
                "A\u200bB",
                "A\ufeffB",
                "A\u2060B",
                "A\u202eB",
                "A\u2066B",
                "A\u200fB",
                "A\nB",
                "A\u0000B",
                "A\u0085B",
                Normalizer.normalize("Zoé", Normalizer.Form.NFD));
        List<String> tokens = names.stream()
                .map(name -> TestTokens.selfDeclared(1).with(0, name).text())
                .toList();
        assertThat(PAGE.browser().verifyAll(tokens)).containsOnly("malformed");
        List<String> fine = Stream.of("Zoé", "Nguyễn Văn A", "محمد", "李雷", "O’Brien-Ünal", "…")
                .map(name -> TestTokens.selfDeclared(1).with(0, name).text())
                .toList();
        assertThat(PAGE.browser().verifyAll(fine)).containsOnly("self-declared");
    }

    @Test
    void numbers_out_of_their_range_and_tokens_over_206_bytes_are_refused() {
        PAGE.open("");
        List<String> tokens = List.of(
                TestTokens.selfDeclared(1).with(5, 1 << 30).text(),
                TestTokens.selfDeclared(1).with(2, 2_932_897).text(),
                TestTokens.selfDeclared(1).with(3, -1).text(),
                TestTokens.selfDeclared(1).with(3, 1_000_001).text(),
                TestTokens.selfDeclared(1).with(4, 1_000_001).text(),
                TestTokens.selfDeclared(1).with(3, "12").text(),
                TestTokens.selfDeclared(1).with(0, 12).text(),
                TestTokens.selfDeclared(1).withStandard(6, 253_402_300_800L).text(),
                TestTokens.selfDeclared(1).withStandard(7, new byte[15]).text(),
                TestTokens.selfDeclared(1).with(0, "Camille Moreau x").text());
        assertThat(PAGE.browser().verifyAll(tokens)).containsOnly("malformed");
        TestTokens longest = TestTokens.selfDeclared(1).with(0, "Camille Moreaux");
        assertThat(longest.bytes()).hasSize(206);
        assertThat(PAGE.browser().verifyAll(List.of(longest.text()))).containsExactly("self-declared");
    }

    @Test
    void a_browser_without_Ed25519_gives_no_verdict() {
        String poor = """
                crypto.subtle.importKey = () => Promise.reject(new DOMException('no', 'NotSupportedError'));
                """;
        for (TestTokens token : List.of(TestTokens.selfDeclared(1), TestTokens.ofOrganisation(KNOWN))) {
            assertThat(PAGE.browser().openAfter(poor, PAGE.address() + "#" + token.text()))
                    .isEqualTo("no-ed25519");
            assertThat(PAGE.browser().text())
                    .contains("This browser cannot check", "Nothing was checked")
                    .doesNotContain("Camille", "does not match");
        }
    }

    @Test
    void a_list_of_organisations_that_cannot_be_had_is_said_to_be_missing() {
        String offline = """
                const get = window.fetch;
                window.fetch = (file) => file === 'issuers.json' ? Promise.reject(new TypeError('offline')) : get(file);
                """;
        String address = PAGE.address() + "#";
        assertThat(PAGE.browser()
                        .openAfter(
                                offline,
                                address + TestTokens.ofOrganisation(KNOWN).text()))
                .isEqualTo("no-list");
        assertThat(PAGE.browser()
                        .openAfter(offline, address + TestTokens.selfDeclared(1).text()))
                .isEqualTo("self-declared");
    }

    private static byte[] header(int algorithm, byte[] keyId) {
        return TestTokens.encode(CBORObject.NewOrderedMap().Add(1, algorithm).Add(4, keyId));
    }
}
