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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the page does not accept, in a real browser.
class VerificationRefusalsTest {

    private static final int KNOWN = TestIssuers.KNOWN;
    private static final int RETIRED = TestIssuers.RETIRED;
    private static final int FAKE = TestIssuers.FAKE;
    private static final List<String> ACCEPTED = List.of("self-declared", "organisation");

    private static PageServer page;
    private static TestBrowser browser;

    @BeforeAll
    static void start() {
        browser = TestBrowser.start();
        page = TestIssuers.serve();
    }

    @AfterAll
    static void stop() {
        if (page != null) {
            browser.close();
            page.close();
        }
    }

    @BeforeEach
    void an_english_desk() {
        browser.speaking("en").sized(1280, 900);
    }

    private static String open(String token) {
        return browser.open(page.address() + "#" + token);
    }

    @Test
    void every_single_changed_character_is_refused() {
        int tried = 0;
        for (TestTokens token : List.of(TestTokens.selfDeclared(1), TestTokens.ofOrganisation(KNOWN))) {
            open("");
            List<String> changed = changed(token.text());
            List<String> states = browser.verifyAll(changed);
            assertThat(browser.verifyAll(List.of(token.text()))).isSubsetOf(ACCEPTED);
            assertThat(states).hasSameSizeAs(changed).doesNotContainAnyElementsOf(ACCEPTED);
            System.out.println("Refused, of " + changed.size() + " changed tokens: "
                    + new TreeMap<>(states.stream()
                            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))));
            tried += changed.size();
        }
        System.out.println("Single-character changes refused in the browser: all of " + tried);
    }

    /// Every other base32 letter in every place, and the same letter in lower case.
    private static List<String> changed(String token) {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < token.length(); i++) {
            String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567=" + Character.toLowerCase(token.charAt(i));
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
        open("");
        String token = TestTokens.selfDeclared(1).text();
        List<String> wrong = new ArrayList<>();
        IntStream.range(1, token.length())
                .mapToObj(end -> token.substring(0, end))
                .forEach(wrong::add);
        Stream.of("A", "AA", "=", "?utm=1", " ", "AAAAAAAA", "\uD83D\uDE00")
                .map(more -> token + more)
                .forEach(wrong::add);
        assertThat(browser.verifyAll(wrong)).containsOnly("malformed");
    }

    @Test
    void a_changed_link_shows_nothing_of_its_content() {
        String token = TestTokens.selfDeclared(1).text();
        String last = token.endsWith("A") ? "Q" : "A";
        String changed = token.substring(0, token.length() - 6) + last + token.substring(token.length() - 5);
        assertThat(open(changed)).isEqualTo("changed");
        assertThat(browser.text())
                .contains("The signature does not match")
                .doesNotContain("Camille", "Jeux", "Checked\n");
        assertThat(browser.count(".line, .family")).isZero();
    }

    @Test
    void a_link_cut_off_asks_to_scan_again() {
        String token = TestTokens.selfDeclared(1).text();
        assertThat(open(token.substring(0, 200))).isEqualTo("malformed");
        assertThat(browser.text())
                .contains("Link cut off or damaged", "Scan the QR code again")
                .doesNotContain("Camille");
    }

    @Test
    void an_unknown_key_is_no_verdict_and_its_words_stay_out_of_the_way() {
        assertThat(open(TestTokens.ofOrganisation(99).text())).isEqualTo("unknown-key");
        assertThat(browser.text("#verdict")).contains("Unknown signer", "could therefore not be checked");
        assertThat(browser.text()).doesNotContain("Camille");
        browser.evaluate("document.querySelector('details').open = true");
        assertThat(browser.text("details")).contains("Anybody could have written this.", "Camille Moreau");
    }

    @Test
    void an_entry_whose_id_does_not_follow_from_its_key_makes_nobody_known() {
        assertThat(open(TestTokens.ofOrganisation(FAKE).text())).isEqualTo("unknown-key");
    }

    @Test
    void a_key_outside_its_period_is_not_accepted() {
        assertThat(open(TestTokens.ofOrganisation(RETIRED).text())).isEqualTo("outside-period");
        assertThat(browser.text()).contains("Key outside its period").doesNotContain("Camille");
        long inItsTime = Instant.parse("2025-12-31T23:00:00Z").getEpochSecond();
        assertThat(open(TestTokens.ofOrganisation(RETIRED)
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
        open("");
        assertThat(browser.verifyAll(others.stream().map(TestTokens::base32).toList()))
                .containsOnly("unknown-format");
        assertThat(open(TestTokens.base32(others.getFirst()))).isEqualTo("unknown-format");
        assertThat(browser.text())
                .contains("Unknown format", "Nothing was checked")
                .doesNotContain("Camille");
    }

    @Test
    void only_the_one_deterministic_encoding_is_read() {
        open("");
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
        assertThat(browser.verifyAll(List.of(token.text()))).containsExactly("self-declared");
        assertThat(tokens).allSatisfy(one -> assertThat(one.length()).isLessThan(330));
        assertThat(browser.verifyAll(tokens)).containsOnly("malformed");
    }

    @Test
    void text_that_does_not_show_as_it_was_signed_is_refused() {
        open("");
        List<String> names = List.of(
                "",
                " ",
                "\u200b\u200d",
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
        assertThat(browser.verifyAll(tokens)).containsOnly("malformed");
        List<String> fine = Stream.of("Zoé", "Nguyễn Văn A", "محمد", "李雷", "O’Brien-Ünal", "…")
                .map(name -> TestTokens.selfDeclared(1).with(0, name).text())
                .toList();
        assertThat(browser.verifyAll(fine)).containsOnly("self-declared");
    }

    @Test
    void numbers_out_of_their_range_and_tokens_over_206_bytes_are_refused() {
        open("");
        List<String> tokens = List.of(
                TestTokens.selfDeclared(1).with(5, 1 << 30).text(),
                TestTokens.selfDeclared(1).with(2, 2_932_897).text(),
                TestTokens.selfDeclared(1).with(3, -1).text(),
                TestTokens.selfDeclared(1).with(3, "12").text(),
                TestTokens.selfDeclared(1).with(0, 12).text(),
                TestTokens.selfDeclared(1).withStandard(6, 253_402_300_800L).text(),
                TestTokens.selfDeclared(1).withStandard(7, new byte[15]).text(),
                TestTokens.selfDeclared(1).with(0, "Camille Moreau x").text());
        assertThat(browser.verifyAll(tokens)).containsOnly("malformed");
        TestTokens longest = TestTokens.selfDeclared(1).with(0, "Camille Moreaux");
        assertThat(longest.bytes()).hasSize(206);
        assertThat(browser.verifyAll(List.of(longest.text()))).containsExactly("self-declared");
    }

    @Test
    void a_browser_without_Ed25519_gives_no_verdict() {
        String poor = """
                crypto.subtle.importKey = () => Promise.reject(new DOMException('no', 'NotSupportedError'));
                """;
        for (TestTokens token : List.of(TestTokens.selfDeclared(1), TestTokens.ofOrganisation(KNOWN))) {
            assertThat(browser.openAfter(poor, page.address() + "#" + token.text()))
                    .isEqualTo("no-ed25519");
            assertThat(browser.text())
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
        String address = page.address() + "#";
        assertThat(browser.openAfter(
                        offline, address + TestTokens.ofOrganisation(KNOWN).text()))
                .isEqualTo("no-list");
        assertThat(browser.openAfter(
                        offline, address + TestTokens.selfDeclared(1).text()))
                .isEqualTo("self-declared");
    }

    private static byte[] header(int algorithm, byte[] keyId) {
        return TestTokens.encode(CBORObject.NewOrderedMap().Add(1, algorithm).Add(4, keyId));
    }
}
