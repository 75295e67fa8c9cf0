package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.badge.link.LinkClaims;
import app.tremplin.badge.link.LinkToken;
import app.tremplin.badge.sign.Canonicalization;
import app.tremplin.badge.sign.Contexts;
import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.badge.verify.Inquiry;
import app.tremplin.badge.verify.KnownIssuers;
import app.tremplin.badge.verify.StatusLists;
import app.tremplin.badge.verify.Verifier;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Failure;
import app.tremplin.domain.Finding;
import app.tremplin.domain.Language;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import app.tremplin.exchange.CatalogueReader;
import app.tremplin.exchange.KnownIssuersFile;
import com.upokecenter.cbor.CBORObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The page and the application answer alike, whatever the token.
class VerificationAgreementTest {

    private static final int EACH = 60;
    private static final List<String> NAMES = List.of(
            "Camille Moreau",
            "Zoé",
            "C. M.",
            "Nguyễn Văn A",
            "محمد عبد الله",
            "李雷",
            "क्षत्रिय",
            "👩‍👩‍👧‍👦",
            "O’Brien",
            "\u200d",
            "",
            "A\u202eB",
            "A\u200bB",
            "E\u0301lise",
            "a\u00a0b",
            "\u00a0",
            "\u0301",
            "A\uFFFEB",
            "Ⅷ",
            "\uD83C\uDFF4");

    @RegisterExtension
    static final PageInBrowser PAGE = new PageInBrowser();

    private final Random random = new Random(20261124);

    @Test
    void on_every_token_of_a_large_and_varied_set() throws IOException {
        Set<String> tokens = new LinkedHashSet<>();
        for (int i = 0; i < EACH; i++) {
            String good = written();
            tokens.add(good);
            tokens.add(made().text());
            tokens.add(damaged(good));
            tokens.add(strange());
            tokens.add(corrupted(made()));
        }
        tokens.addAll(smallOrderKeys());
        List<String> all = List.copyOf(tokens);
        PAGE.open("");
        List<String> page = PAGE.browser().verifyAll(all);
        List<String> application = all.stream().map(application()).toList();
        System.out.println("Page and application agree on " + all.size() + " tokens: "
                + new TreeMap<>(
                        page.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))));
        assertThat(all).hasSizeGreaterThan(200);
        for (int i = 0; i < all.size(); i++) {
            assertThat(page.get(i)).as(all.get(i)).isEqualTo(application.get(i));
        }
        assertThat(page)
                .contains(
                        "self-declared",
                        "organisation",
                        "changed",
                        "malformed",
                        "unknown-format",
                        "unknown-key",
                        "outside-period");
    }

    /// What the application says of a token, in the page's words.
    private static Function<String, String> application() throws IOException {
        Catalogue catalogue = CatalogueReader.read(Files.readAllBytes(Path.of("assets", "catalogue.json")));
        KnownIssuers known =
                new KnownIssuers(KnownIssuersFile.read(TestIssuers.issuers().getBytes(StandardCharsets.UTF_8)));
        Verifier verifier = new Verifier(
                new DataIntegrity(new Canonicalization(Contexts.shipped())), known, StatusLists.NONE, catalogue);
        Inquiry inquiry = new Inquiry(Instant.parse("2026-11-24T12:00:00Z"), Optional.empty(), Language.EN);
        return token -> {
            try {
                return state(verifier.verify("https://verify.example/#" + token, inquiry));
            } catch (Failure e) {
                boolean version = e.args().contains(Phrase.of("unreadable.link.version"));
                return version ? "unknown-format" : "malformed";
            }
        };
    }

    private static String state(VerificationReport report) {
        String integrity = code(report, Topic.INTEGRITY);
        if (integrity.equals("integrity.changed")) {
            return "changed";
        }
        if (integrity.equals("integrity.key")) {
            return "unknown-key";
        }
        return switch (code(report, Topic.ISSUER)) {
            case "issuer.self" -> "self-declared";
            case "issuer.known" -> "organisation";
            case "issuer.retired" -> "outside-period";
            default -> "no such answer: " + report.findings();
        };
    }

    private static String code(VerificationReport report, Topic topic) {
        return report.findings().stream()
                .filter(finding -> finding.topic() == topic)
                .map(Finding::code)
                .findFirst()
                .orElse("");
    }

    /// By the product's own writer.
    private String written() {
        LinkClaims claims = new LinkClaims(
                new UUID(random.nextLong(), random.nextLong()),
                Instant.ofEpochSecond(random.nextLong(1_700_000_000L, 1_800_000_000L)),
                random.nextBoolean() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(random.nextLong(1L << 37))),
                name() + " " + name(),
                name() + " " + name() + " " + name(),
                LocalDate.ofEpochDay(random.nextInt(2_932_896)),
                random.nextInt(1_000_001),
                random.nextInt(1_000_001),
                random.nextInt(1 << 30),
                random.nextBoolean() ? "2026.1" : "2031.4-x",
                random.nextBoolean() ? Optional.empty() : Optional.of(random.nextInt(Integer.MAX_VALUE)));
        var key = TestIssuers.key(seed());
        return (random.nextBoolean() ? LinkToken.selfDeclared(claims, key) : LinkToken.issued(claims, key)).toString();
    }

    /// By hand, with a value here and there that may be out of bounds.
    private TestTokens made() {
        TestTokens token = random.nextBoolean() ? TestTokens.selfDeclared(seed()) : TestTokens.ofOrganisation(seed());
        token.with(0, name()).with(1, name());
        Object[] odd = {-1, 0, 1_000_000, 1_000_001, 1 << 30, 2_932_896, 2_932_897, "12", new byte[16], 1L << 53, 1.5};
        if (random.nextInt(3) == 0) {
            token.with(2 + random.nextInt(6), odd[random.nextInt(odd.length)]);
        }
        if (random.nextInt(6) == 0) {
            token.withStandard(random.nextBoolean() ? 4 : 6, odd[random.nextInt(odd.length)]);
        }
        token.withStandard(6, random.nextLong(1_735_000_000L, 1_790_000_000L));
        return token;
    }

    /// One character changed, dropped, doubled or added.
    private String damaged(String token) {
        int at = random.nextInt(token.length());
        return switch (random.nextInt(4)) {
            case 0 ->
                token.substring(0, at)
                        + "ABCDEFGHIJKLMNOPQRSTUVWXYZ2345671".charAt(random.nextInt(33))
                        + token.substring(at + 1);
            case 1 -> token.substring(0, at) + token.substring(at + 1);
            case 2 -> token.substring(0, at) + token.charAt(at) + token.substring(at);
            default -> token + "A";
        };
    }

    /// Sound, but of another kind: tag, headers, parts, claims.
    private String strange() {
        TestTokens token = made();
        CBORObject header = CBORObject.NewOrderedMap().Add(1, -8).Add(4, token.keyId());
        byte[] plain = TestTokens.encode(header);
        byte[] payload = TestTokens.encode(token.claims);
        CBORObject none = CBORObject.NewMap();
        return TestTokens.base32(
                switch (random.nextInt(8)) {
                    case 0 -> token.bytes(random.nextInt(24), plain, none, payload);
                    case 1 -> token.bytes(18, TestTokens.encode(header.Set(1, -7)), none, payload);
                    case 2 ->
                        token.bytes(18, TestTokens.encode(header.Set(4, new byte[random.nextInt(40)])), none, payload);
                    case 3 -> token.bytes(18, TestTokens.encode(header.Set(5, 1)), none, payload);
                    case 4 -> token.bytes(18, plain, CBORObject.NewMap().Add(4, 1), payload);
                    case 5 -> token.withStandard(1 + random.nextInt(12), 7).bytes();
                    case 6 -> token.with(8 + random.nextInt(300), 7).bytes();
                    default -> token.bytes(18, plain, none, TestTokens.encode(CBORObject.FromObject(List.of(1, "x"))));
                });
    }

    /// With a byte of the payload changed before it was signed.
    private String corrupted(TestTokens token) {
        byte[] payload = TestTokens.encode(token.claims);
        payload[random.nextInt(payload.length)] = (byte) random.nextInt(256);
        byte[] header = TestTokens.encode(CBORObject.NewOrderedMap().Add(1, -8).Add(4, token.keyId()));
        return TestTokens.base32(token.bytes(18, header, CBORObject.NewMap(), payload));
    }

    /// Keys under which one signature would fit many messages: a self-declared token names its own key.
    private static List<String> smallOrderKeys() {
        List<String> tokens = new ArrayList<>();
        for (String key : List.of(
                "0100000000000000000000000000000000000000000000000000000000000000",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "0000000000000000000000000000000000000000000000000000000000000000",
                "0000000000000000000000000000000000000000000000000000000000000080",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a")) {
            byte[] publicKey = HexFormat.of().parseHex(key);
            byte[] signature = new byte[64];
            signature[0] = 1;
            byte[] header =
                    TestTokens.encode(CBORObject.NewOrderedMap().Add(1, -8).Add(4, publicKey));
            byte[] payload = TestTokens.encode(TestTokens.selfDeclared(1).claims);
            byte[] parts = TestTokens.encode(CBORObject.NewArray()
                    .Add(header)
                    .Add(CBORObject.NewMap())
                    .Add(payload)
                    .Add(signature));
            tokens.add(TestTokens.base32(TestTokens.concat(new byte[] {(byte) 0xd2}, parts)));
        }
        return tokens;
    }

    private int seed() {
        return List.of(TestIssuers.KNOWN, TestIssuers.RETIRED, TestIssuers.LISTLESS, 99)
                .get(random.nextInt(4));
    }

    private String name() {
        return NAMES.get(random.nextInt(4) == 0 ? random.nextInt(NAMES.size()) : random.nextInt(9));
    }
}
