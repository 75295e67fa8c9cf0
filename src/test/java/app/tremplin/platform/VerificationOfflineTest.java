package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.badge.link.LinkStatusList;
import app.tremplin.badge.status.StatusList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The page keeps to itself, answers at once, and works without a network.
class VerificationOfflineTest {

    private static final int KNOWN = TestIssuers.KNOWN;

    @RegisterExtension
    static final PageInBrowser PAGE = new PageInBrowser();

    @Test
    void it_asks_nobody_else_and_keeps_nothing_of_a_link() {
        String token = TestTokens.ofOrganisation(KNOWN).with(7, 3).text();
        PAGE.open(token);
        assertThat((List<?>) PAGE.browser()
                        .evaluate("return performance.getEntriesByType('resource').map((one) => one.name)"))
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(name).asString().startsWith(PAGE.address()).doesNotContain(token));
        assertThat(PAGE.browser().evaluate("return document.cookie + localStorage.length + sessionStorage.length"))
                .isEqualTo("00");
        ready();
        assertThat(kept())
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(name).asString().startsWith(PAGE.address()).doesNotContain(token.substring(0, 20)));
    }

    @Test
    void the_policy_stops_scripts_and_requests_from_elsewhere() {
        PAGE.open("");
        assertThat(PAGE.browser().evaluate("""
                return new Promise((done) => {
                  document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective));
                  const script = document.createElement('img');
                  script.src = 'http://127.0.0.1:9/elsewhere.png';
                  document.body.append(script);
                });
                """)).isEqualTo("img-src");
    }

    @Test
    void after_a_first_visit_it_works_without_a_network_and_quickly() {
        PageServer server = TestIssuers.serve();
        String address = server.address().toString();
        try (server) {
            PAGE.browser().open(address);
            ready();
        }
        List<Double> milliseconds = new ArrayList<>();
        List<Double> script = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            TestTokens token = TestTokens.ofOrganisation(KNOWN).with(7, i == 0 ? TestIssuers.REVOKED : 100 + i);
            assertThat(PAGE.browser().open(address + "#" + token.text())).isEqualTo("organisation");
            script.add(PAGE.browser().scriptMilliseconds());
            assertThat(PAGE.browser().text(".line:nth-child(4)"))
                    .contains(i == 0 ? "Withdrawn" : "Neither withdrawn", "20 November 2026");
            milliseconds.add(PAGE.browser().milliseconds("fragment-to-verdict"));
        }
        assertThat(PAGE.browser().count(".family li")).isEqualTo(15);
        assertThat(PAGE.browser().open(address)).isEqualTo("empty");
        Collections.sort(milliseconds);
        Collections.sort(script);
        System.out.printf(
                "Without a network, from fragment to verdict: median %.1f ms, 95 %% within %.1f ms; of all the page's"
                        + " work, script: median %.1f ms, 95 %% within %.1f ms%n",
                milliseconds.get(20), milliseconds.get(37), script.get(20), script.get(37));
        assertThat(milliseconds.get(20)).isLessThan(1_000);
    }

    @Test
    void with_a_network_the_list_is_always_the_latest() {
        Map<String, byte[]> files = new LinkedHashMap<>(TestIssuers.files());
        try (PageServer server = PageServer.start(0, files)) {
            String link = server.address() + "#"
                    + TestTokens.ofOrganisation(KNOWN)
                            .with(7, TestIssuers.SUSPENDED)
                            .text();
            PAGE.browser().open(link);
            ready();
            PAGE.browser().open(link);
            assertThat(PAGE.browser().text("#verdict")).contains("suspended");

            files.put(
                    "issuers.json",
                    TestIssuers.issuers().replace("games-0", "later-0").getBytes(StandardCharsets.UTF_8));
            StatusList none = StatusList.of(List.of());
            files.put(
                    "status/later-0.cose",
                    new LinkStatusList(0, TestIssuers.LIST_DATE.plusSeconds(60), none, none)
                            .sign(TestIssuers.key(KNOWN)));
            server.show(files);
            PAGE.browser().open(link);
            assertThat(PAGE.browser().text("#verdict"))
                    .contains("Nothing has changed since")
                    .doesNotContain("suspended");
        }
    }

    @Test
    void a_new_version_of_the_page_takes_the_place_of_the_old_one() {
        Map<String, byte[]> files = new LinkedHashMap<>(TestIssuers.files());
        try (PageServer server = PageServer.start(0, files)) {
            String address = server.address().toString();
            PAGE.browser().open(address);
            ready();
            files.computeIfPresent(
                    "texts.js", (name, file) -> replaced(file, "Check a volunteering record", "Quite another title"));
            files.computeIfPresent("sw.js", (name, file) -> replaced(file, "VERSION = '", "VERSION = 'x"));
            server.show(files);
            PAGE.browser().open(address);
            PAGE.browser().until("""
                    navigator.serviceWorker.ready.then((all) => all.update());
                    const look = async () => (await caches.keys()).some((name) => name.includes(' x'))
                      && (await caches.keys()).length === 1 ? done() : setTimeout(look, 20);
                    look();
                    """);
            PAGE.browser().open(address);
            assertThat(PAGE.browser().text()).contains("Quite another title");
        }
    }

    private static byte[] replaced(byte[] file, String old, String other) {
        return new String(file, StandardCharsets.UTF_8).replace(old, other).getBytes(StandardCharsets.UTF_8);
    }

    /// Waits until the page could do without a network.
    private static void ready() {
        PAGE.browser().until("navigator.serviceWorker.ready.then(() => done())");
    }

    private static List<?> kept() {
        Object names = PAGE.browser().await("""
                (async () => {
                  const names = [];
                  for (const name of await caches.keys()) {
                    for (const request of await (await caches.open(name)).keys()) names.push(request.url);
                  }
                  done(names);
                })();
                """);
        return (List<?>) names;
    }
}
