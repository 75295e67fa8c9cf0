package app.tremplin.platform;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Serves the verification page with a list of made-up organisations, each known by the seed of its key.
final class TestIssuers {

    /// In use since 2 March 2026.
    static final int KNOWN = 7;

    /// In use in 2024 and 2025.
    static final int RETIRED = 50;

    /// Listed with somebody else's key.
    static final int FAKE = 60;

    private TestIssuers() {}

    static PageServer serve() {
        TestTokens known = TestTokens.ofOrganisation(KNOWN);
        TestTokens fake = TestTokens.ofOrganisation(FAKE);
        String list = "{\"schemaVersion\": 1, \"issuers\": ["
                + known.issuerEntry("Comité des Jeux", "2026-03-02", "") + ","
                + TestTokens.ofOrganisation(RETIRED).issuerEntry("Ancien Comité", "2024-01-01", "2025-12-31") + ","
                + fake.issuerEntry("Fake", "2020-01-01", "").replace(fake.multikey(), known.multikey()) + "]}";
        return PageServer.start(0, Map.of("issuers.json", list.getBytes(StandardCharsets.UTF_8)));
    }
}
