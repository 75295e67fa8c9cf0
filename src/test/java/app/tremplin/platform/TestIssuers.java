package app.tremplin.platform;

import app.tremplin.badge.link.LinkStatusList;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.badge.status.StatusList;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Serves the verification page with a list of made-up organisations, each known by the seed of its key.
final class TestIssuers {

    /// In use since 2 March 2026.
    static final int KNOWN = 7;

    /// In use in 2024 and 2025, by the same organisation.
    static final int RETIRED = 50;

    /// Another organisation, which names no list of withdrawals.
    static final int LISTLESS = 60;

    /// Of the badges with an index in its first list, [#KNOWN] revoked this one …
    static final int REVOKED = 5;

    /// … and suspended this one.
    static final int SUSPENDED = 131_071;

    /// The organisation's second list is signed by somebody else.
    static final int IN_A_FALSE_LIST = 131_072;

    /// Its third one is not there.
    static final int IN_A_MISSING_LIST = 262_144;

    static final Instant LIST_DATE = Instant.parse("2026-11-20T08:30:00Z");

    private TestIssuers() {}

    static PageServer serve() {
        return PageServer.start(0, files());
    }

    /// The page's own files, with the list of organisations and their lists of withdrawals.
    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>(PageFiles.builtIn());
        files.put("issuers.json", issuers().getBytes(StandardCharsets.UTF_8));
        files.put("status/games-0.cose", list(0).sign(key(KNOWN)));
        files.put("status/games-1.cose", list(1).sign(key(LISTLESS)));
        return files;
    }

    static String issuers() {
        String lists = ", \"lists\": [\"status/games-0.cose\", \"status/games-1.cose\", \"status/games-2.cose\"]";
        return "{\"version\": 1, \"issuers\": ["
                + String.join(
                        ",",
                        List.of(
                                TestTokens.ofOrganisation(KNOWN)
                                        .issuerEntry("Comité des Jeux", "\"since\": \"2026-03-02\"" + lists),
                                TestTokens.ofOrganisation(RETIRED)
                                        .issuerEntry(
                                                "Comité des Jeux",
                                                "\"since\": \"2024-01-01\", \"until\": \"2025-12-31\"" + lists),
                                TestTokens.ofOrganisation(LISTLESS)
                                        .issuerEntry("Ville de Lyon", "\"since\": \"2025-01-01\"")))
                + "]}";
    }

    /// A list of withdrawals in which [#REVOKED] and [#SUSPENDED] are marked.
    static LinkStatusList list(int number) {
        return new LinkStatusList(
                number, LIST_DATE, StatusList.of(List.of(REVOKED)), StatusList.of(List.of(SUSPENDED)));
    }

    static SigningKey key(int seed) {
        return SigningKey.of(TestTokens.seed(seed));
    }
}
