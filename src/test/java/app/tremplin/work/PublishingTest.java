package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.BadgeSplit;
import app.tremplin.domain.Decision;
import app.tremplin.domain.Declaration;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Id;
import app.tremplin.domain.IssuedBadge;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.IssuerProfile;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.exchange.KnownIssuersFile;
import app.tremplin.platform.PageFiles;
import app.tremplin.platform.PageInBrowser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class PublishingTest {

    private static final String STATUS = "https://verifier.example/status/";

    private final IssuersTest.MovingClock clock = new IssuersTest.MovingClock();

    @TempDir
    Path folder;

    private Tremplin desk;
    private Path out;

    @BeforeEach
    void open() {
        out = folder.resolve("web");
        desk = Tremplin.open(folder.resolve("desk"), clock);
        desk.identity().change("Aïcha Lemoine", "", List.of());
        desk.badging().makeKey(new char[0]);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Nested
    class InBrowser {

        @RegisterExtension
        static final PageInBrowser PAGE = new PageInBrowser();

        @Test
        void a_published_folder_verifies_what_was_issued_and_tells_what_was_withdrawn() {
            Issuer issuer = issuer(Optional.of(STATUS), Optional.empty());
            IssuedBadge badge = issue(issuer);
            publish(issuer);
            assertThat(verdict(badge)).contains("Signed by Comité du Fleuve. Nothing has changed since.");
            desk.register().revoke(badge.badge().id(), "Erreur");
            publish(issuer);
            assertThat(verdict(badge)).contains("The organisation has withdrawn this badge.");
            // Another key now signs: what the old one signed still holds, or not.
            publish(desk.issuers().rotate(issuer.id(), IssuersTest.PASSPHRASE));
            assertThat(verdict(badge)).contains("The organisation has withdrawn this badge.");
        }

        @Test
        void this_computers_own_page_knows_the_organisations_on_it() {
            Issuer issuer = issuer(Optional.of(STATUS), Optional.empty());
            IssuedBadge badge = issue(issuer);
            String address = desk.serving().start(0).toString();
            PAGE.browser().open(address + "#" + badge.badge().token());
            assertThat(PAGE.browser().text("#verdict")).contains("Signed by Comité du Fleuve.");
            desk.register().suspend(badge.badge().id(), "À vérifier");
            assertThat(desk.serving().start(0)).hasToString(address);
            PAGE.browser().open(address + "#" + badge.badge().token());
            assertThat(PAGE.browser().text("#verdict")).contains("has suspended this badge for now");
        }

        @Test
        void this_computers_own_page_knows_whoever_was_imported_with_their_withdrawals() {
            String badge;
            try (Tremplin elsewhere = Tremplin.open(folder.resolve("elsewhere"), clock)) {
                Path missions = folder.resolve("of-elsewhere.tremplin");
                desk.journal().log(Samples.facts("Fête du fleuve", Samples.DAY));
                desk.declaring().export(missions);
                Issuer other = elsewhere
                        .issuers()
                        .create(profile("Ville d’Aval", Optional.of(STATUS), Optional.empty()), IssuersTest.PASSPHRASE);
                IssuedBadge issued = issue(elsewhere, other, missions);
                badge = issued.badge().token();
                elsewhere.issuers().export(other, folder.resolve("public"));
                elsewhere.withdrawals().export(other, folder.resolve("valid.json"));
                clock.forward(Duration.ofMinutes(1));
                elsewhere.register().suspend(issued.badge().id(), "À vérifier");
                elsewhere.withdrawals().export(other, folder.resolve("suspended.json"));
            }
            assertThat(localVerdict(badge)).contains("Unknown signer");
            desk.trusting().importIssuers(folder.resolve("public/issuers.json"));
            assertThat(localVerdict(badge)).contains("Signed by Ville d’Aval. Nothing has changed since.");
            assertThat(PAGE.browser().text()).contains("this page does not have it");
            desk.trusting().importStatus(folder.resolve("valid.json"));
            assertThat(localVerdict(badge)).contains("Signed by Ville d’Aval.");
            assertThat(PAGE.browser().text()).contains("Neither withdrawn nor suspended");
            desk.trusting().importStatus(folder.resolve("suspended.json"));
            assertThat(localVerdict(badge)).contains("has suspended this badge for now");
        }

        private String localVerdict(String token) {
            PAGE.browser().open(desk.serving().start(0) + "#" + token);
            return PAGE.browser().text("#verdict");
        }

        private String verdict(IssuedBadge badge) {
            try (Serving serving = Serving.folder(out)) {
                PAGE.browser().open(serving.start(0) + "#" + badge.badge().token());
                return PAGE.browser().text("#verdict");
            }
        }
    }

    @Test
    void the_folder_holds_all_that_a_host_needs() throws IOException {
        Issuer issuer = issuer(Optional.of(STATUS), Optional.of("fleuve.example"));
        Publishing.Published published = publish(issuer);
        assertThat(files().keySet())
                .containsAll(PageFiles.builtIn().keySet())
                .contains("README.md", "LISEZMOI.md", ".nojekyll", ".well-known/did.json")
                .contains("status/0-revocation.json", "status/0-suspension.json")
                .anyMatch(name -> name.matches("status/[0-9a-f]{16}-0\\.cose"))
                .hasSameSizeAs(published.changed());
        assertThat(published.unchanged()).isZero();
        assertThat(Files.readString(out.resolve(".well-known/did.json"))).contains("did:web:fleuve.example");
        assertThat(Files.readString(out.resolve("issuers.json"))).contains("Comité du Fleuve", "-0.cose");
    }

    @Test
    void an_organisation_without_lists_is_published_with_its_key_locked() throws IOException {
        Issuer issuer = issuer(Optional.empty(), Optional.empty());
        desk.issuers().lock(issuer);
        assertThat(desk.publishing().needsKeys(issuer)).isFalse();
        publish(issuer);
        assertThat(files().keySet()).noneMatch(name -> name.startsWith("status/") || name.startsWith(".well-known"));
    }

    @Test
    void locked_keys_leave_the_folder_as_it_was() {
        Issuer issuer = issuer(Optional.of(STATUS), Optional.empty());
        desk.issuers().lock(issuer);
        fails(FailureCode.KEY_LOCKED, () -> publish(issuer));
        assertThat(out).doesNotExist();
    }

    @Test
    void publishing_again_touches_nothing_that_is_right() throws IOException {
        Issuer issuer = issuer(Optional.of(STATUS), Optional.of("fleuve.example"));
        IssuedBadge badge = issue(issuer);
        publish(issuer);
        Map<String, byte[]> before = files();
        age();
        clock.forward(Duration.ofMinutes(10));
        assertThat(publish(issuer).changed()).isEmpty();
        assertThat(files()).usingRecursiveComparison().isEqualTo(before);
        assertThat(touched()).isEmpty();

        desk.register().revoke(badge.badge().id(), "Erreur");
        assertThat(publish(issuer).changed())
                .hasSize(2)
                .anyMatch("status/0-revocation.json"::equals)
                .anyMatch(name -> name.endsWith("-0.cose"));
        assertThat(touched()).hasSize(2);
    }

    @Test
    void lists_are_signed_anew_on_another_day() throws IOException {
        Issuer issuer = issuer(Optional.of(STATUS), Optional.empty());
        publish(issuer);
        clock.forward(Duration.ofDays(1));
        assertThat(publish(issuer).changed()).hasSize(3).allMatch(name -> name.startsWith("status/"));
    }

    @Test
    void no_known_key_is_ever_dropped() throws IOException {
        Issuer issuer = issuer(Optional.of(STATUS), Optional.of("fleuve.example"));
        publish(issuer);
        Files.writeString(
                out.resolve("issuers.json"),
                Files.readString(out.resolve("issuers.json")).replaceFirst("\\[", """
                                [{"id": "did:web:fleuve.example", "key": "did:key:z6MkPther", "name": "Autre poste",
                                "since": "2025-01-01"}, {"id": "did:key:z6MkTown", "key": "did:key:z6MkTown",
                                "name": "Ville", "since": "2025-01-01"},"""));
        Issuer rotated = desk.issuers().rotate(issuer.id(), IssuersTest.PASSPHRASE);
        publish(rotated);
        List<KnownIssuer> known = KnownIssuersFile.read(Files.readAllBytes(out.resolve("issuers.json")));
        assertThat(known)
                .extracting(KnownIssuer::key)
                .contains(
                        "did:key:z6MkPther",
                        "did:key:z6MkTown",
                        issuer.key().did(),
                        rotated.key().did());
        assertThat(known)
                .filteredOn(each -> each.key().equals(issuer.key().did()))
                .allSatisfy(each -> assertThat(each.until()).isPresent());
        assertThat(Files.readString(out.resolve(".well-known/did.json")))
                .contains(
                        "z6MkPther",
                        issuer.key().did().substring(8),
                        rotated.key().did().substring(8))
                .doesNotContain("z6MkTown");
    }

    @Test
    void labels_of_older_catalogues_stay() throws IOException {
        Issuer issuer = issuer(Optional.empty(), Optional.empty());
        publish(issuer);
        Path labels = out.resolve("skills.json");
        Files.writeString(
                labels, Files.readString(labels).replaceFirst("\\{", "{\"2019.3\":{\"families\":[],\"skills\":[]},"));
        publish(issuer);
        assertThat(Files.readString(labels))
                .contains("\"2019.3\"", "\"" + desk.catalogue().version() + "\"");
    }

    @Test
    void a_damaged_list_of_organisations_is_not_written_over() throws IOException {
        Issuer issuer = issuer(Optional.empty(), Optional.empty());
        publish(issuer);
        Files.writeString(out.resolve("issuers.json"), "{\"version\": 1, \"issuers\": [{}]}");
        fails(FailureCode.KNOWN_ISSUERS, () -> publish(issuer));
        assertThat(Files.readString(out.resolve("issuers.json"))).contains("[{}]");
    }

    @Test
    void a_folder_with_another_website_is_left_alone() throws IOException {
        Issuer issuer = issuer(Optional.empty(), Optional.empty());
        Files.createDirectories(out);
        Files.writeString(out.resolve("index.html"), "My holidays");
        fails(FailureCode.PUBLISH_ELSEWHERE, () -> publish(issuer));
        assertThat(files()).containsOnlyKeys("index.html");
    }

    @Test
    void two_organisations_do_not_mix_their_lists() throws IOException {
        Issuer one = issuer(Optional.of(STATUS), Optional.empty());
        Issuer other = issuer(Optional.of(STATUS), Optional.empty());
        fails(FailureCode.PUBLISH_LISTS, () -> desk.publishing().publish(out, List.of(one, other)));
        publish(one);
        Map<String, byte[]> before = files();
        fails(FailureCode.PUBLISH_LISTS, () -> publish(other));
        assertThat(files()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void two_domains_and_nobody_at_all_are_refused() {
        Issuer one = issuer(Optional.empty(), Optional.of("un.example"));
        Issuer other = issuer(Optional.empty(), Optional.of("deux.example"));
        fails(FailureCode.PUBLISH_DOMAINS, () -> desk.publishing().publish(out, List.of(one, other)));
        fails(FailureCode.PUBLISH_NOBODY, () -> desk.publishing().publish(out, List.of()));
        assertThat(out).doesNotExist();
    }

    @Test
    void a_folder_written_half_way_never_names_what_is_not_there() throws IOException {
        Issuer issuer = issuer(Optional.of(STATUS), Optional.of("fleuve.example"));
        List<String> order = publish(issuer).changed();
        Map<String, byte[]> files = files();
        List<String> there = new ArrayList<>();
        for (String name : order) {
            Matcher named = Pattern.compile("(?:from |href=|src=|\"lists\" : \\[ ?\\s*)['\"](?:\\./)?([\\w./-]+)['\"]")
                    .matcher(new String(files.get(name), StandardCharsets.UTF_8));
            while (!name.endsWith(".md") && named.find()) {
                assertThat(there).as("named in %s", name).contains(named.group(1));
            }
            there.add(name);
        }
        assertThat(order).endsWith("sw.js").containsSubsequence("texts.js", "page.js", "index.html", "sw.js");
        assertThat(String.join(" ", order)).matches(".*-0\\.cose .*issuers\\.json .*index\\.html .*");
    }

    private Publishing.Published publish(Issuer issuer) {
        return desk.publishing().publish(out, List.of(issuer));
    }

    private Issuer issuer(Optional<String> statusAddress, Optional<String> domain) {
        return desk.issuers().create(profile("Comité du Fleuve", statusAddress, domain), IssuersTest.PASSPHRASE);
    }

    private static IssuerProfile profile(String name, Optional<String> statusAddress, Optional<String> domain) {
        return new IssuerProfile(
                name,
                "https://fleuve.example/",
                "",
                Optional.empty(),
                domain,
                "HTTPS://V.EXAMPLE/",
                statusAddress,
                Optional.empty(),
                Language.FR);
    }

    private IssuedBadge issue(Issuer issuer) {
        desk.journal().log(Samples.facts("Fête du fleuve", Samples.DAY));
        Path file = folder.resolve("missions.tremplin");
        desk.declaring().export(file);
        return issue(desk, issuer, file);
    }

    private static IssuedBadge issue(Tremplin tremplin, Issuer issuer, Path missions) {
        Declaration opened = tremplin.desk().open(missions);
        Map<Id<Mission>, Decision> all = new HashMap<>();
        opened.file().missions().forEach(mission -> all.put(mission.id(), new Decision.Confirm()));
        return tremplin.desk().issue(opened, all, issuer, BadgeSplit.ONE, true).getFirst();
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(out)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /// Dates all files back, so that one that is written shows.
    private void age() throws IOException {
        for (String name : files().keySet()) {
            Files.setLastModifiedTime(out.resolve(name), FileTime.from(Instant.EPOCH));
        }
    }

    private List<String> touched() throws IOException {
        List<String> touched = new ArrayList<>();
        for (String name : files().keySet()) {
            if (!Files.getLastModifiedTime(out.resolve(name)).toInstant().equals(Instant.EPOCH)) {
                touched.add(name);
            }
        }
        return touched;
    }

    private static void fails(FailureCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(code));
    }
}
