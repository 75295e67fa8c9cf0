package app.tremplin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.Badge;
import app.tremplin.domain.BadgeStatus;
import app.tremplin.domain.Folding;
import app.tremplin.domain.Id;
import app.tremplin.domain.IssuedBadge;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.IssuerKey;
import app.tremplin.domain.IssuerProfile;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Picture;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuingTablesTest {

    private static final Instant FIRST = Instant.parse("2026-01-01T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-01T08:00:00Z");
    private static final String KEY = "did:key:z6MkOne";
    private static final String VOLUNTEER = "did:key:z6MkVolunteer";
    private static final Id<Mission> MISSION = new Id<>(new UUID(7, 7));

    private static final IssuerProfile FULL = new IssuerProfile(
            "Comité de l’Été",
            "https://ete.example/",
            "bonjour@ete.example",
            Optional.of(new Picture("image/png", new byte[] {1, 2, 3})),
            Optional.of("ete.example"),
            "HTTPS://VERIFIER.ETE.EXAMPLE/",
            Optional.of("https://verifier.ete.example/status/"),
            Optional.of(24),
            Language.FR);
    private static final IssuerProfile BARE = new IssuerProfile(
            "Asso",
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            "HTTP://LOCALHOST:8377/",
            Optional.empty(),
            Optional.empty(),
            Language.EN);

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("tremplin.db"), folder.resolve("backups"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_organisation_keeps_all_it_says_and_its_keys() {
        Issuer full = issuer(1, FULL, KEY);
        Issuer bare = issuer(2, BARE, "did:key:z6MkTwo");
        database.change(tables -> {
            tables.issuers().add(full);
            tables.issuers().add(bare);
        });

        assertThat(issuers()).containsExactly(full, bare);

        database.change(tables -> tables.issuers().replace(full.id(), BARE));
        assertThat(issuers().getFirst()).isEqualTo(new Issuer(full.id(), BARE, full.keys()));
    }

    @Test
    void a_rotated_key_ends_when_the_next_begins() {
        Issuer issuer = issuer(1, BARE, KEY);
        IssuerKey next = new IssuerKey("did:key:z6MkNext", LATER, Optional.empty(), Optional.of("did:jwk:eyJ9"));
        database.change(tables -> tables.issuers().add(issuer));
        database.change(tables -> tables.issuers().rotate(issuer.id(), next));

        assertThat(issuers().getFirst().keys())
                .containsExactly(next, new IssuerKey(KEY, FIRST, Optional.of(LATER), Optional.empty()));
    }

    @Test
    void two_keys_in_use_are_refused_by_the_file_itself() {
        Issuer two = new Issuer(
                new Id<>(new UUID(1, 1)),
                BARE,
                List.of(
                        new IssuerKey(KEY, FIRST, Optional.empty(), Optional.empty()),
                        new IssuerKey("did:key:z6MkTwo", LATER, Optional.empty(), Optional.empty())));

        assertThatThrownBy(() -> database.change(tables -> tables.issuers().add(two)))
                .hasMessageContaining("UNIQUE");
        assertThat(issuers()).isEmpty();
    }

    @Test
    void the_register_finds_a_name_however_it_is_typed() {
        Issuer issuer = issuer(1, BARE, KEY);
        IssuedBadge first = issued(1, issuer, "Zoë Lefèvre", FIRST, Optional.empty());
        IssuedBadge second = issued(2, issuer, "100 % Dupont_Œuvré", LATER, Optional.empty());
        add(issuer, first, second);

        assertThat(found(issuer, "")).containsExactly(second, first);
        assertThat(found(issuer, "zoe LEFEVRE")).containsExactly(first);
        assertThat(found(issuer, "oeuvre")).containsExactly(second);
        assertThat(found(issuer, "%")).containsExactly(second);
        assertThat(found(issuer, "_")).containsExactly(second);
        assertThat(found(issuer(3, BARE, "did:key:z6MkThree"), "")).isEmpty();
    }

    @Test
    void a_badge_is_withdrawn_and_given_back() {
        Issuer issuer = issuer(1, BARE, KEY);
        IssuedBadge badge = issued(1, issuer, "Zoë", FIRST, Optional.of(4));
        add(issuer, badge);
        BadgeStatus suspended = new BadgeStatus.Suspended(LATER, "À vérifier");

        database.change(tables -> tables.issued().mark(badge.badge().id(), suspended));
        assertThat(found(issuer, "").getFirst().status()).isEqualTo(suspended);
        assertThat(marked(issuer, "suspended")).containsExactly(4);

        database.change(tables -> tables.issued().mark(badge.badge().id(), new BadgeStatus.Valid()));
        assertThat(found(issuer, "")).containsExactly(badge);
        assertThat(marked(issuer, "suspended")).isEmpty();
    }

    @Test
    void a_mission_is_found_on_the_badges_of_its_own_volunteer_alone() {
        Issuer issuer = issuer(1, BARE, KEY);
        IssuedBadge badge = issued(1, issuer, "Zoë", FIRST, Optional.empty());
        add(issuer, badge);

        assertThat(confirming(VOLUNTEER)).containsExactly(badge);
        assertThat(confirming("did:key:z6MkSomebody")).isEmpty();
    }

    @Test
    void a_place_in_a_list_is_never_given_twice() {
        Issuer issuer = issuer(1, BARE, KEY);
        database.change(tables -> tables.issuers().add(issuer));

        assertThat(take(issuer, 4)).isTrue();
        assertThat(take(issuer, 4)).isFalse();
        assertThatThrownBy(() -> add(
                        issued(1, issuer, "A", FIRST, Optional.of(4)), issued(2, issuer, "B", FIRST, Optional.of(4))))
                .hasMessageContaining("UNIQUE");
        int taken = database.read(tables -> tables.statuses().taken(issuer.id(), 0, 100));
        assertThat(taken).isEqualTo(1);
    }

    @Test
    void attempts_are_counted_until_a_good_one() {
        Issuer issuer = issuer(1, BARE, KEY);
        database.change(tables -> {
            tables.issuers().add(issuer);
            tables.attempts().failed(issuer.id(), FIRST);
            tables.attempts().failed(issuer.id(), LATER);
        });
        Optional<AttemptTable.Row> two =
                database.read(tables -> tables.attempts().of(issuer.id()));
        assertThat(two).contains(new AttemptTable.Row(2, LATER));

        database.change(tables -> tables.attempts().succeeded(issuer.id()));
        Optional<AttemptTable.Row> none =
                database.read(tables -> tables.attempts().of(issuer.id()));
        assertThat(none).isEmpty();
    }

    private static Issuer issuer(long number, IssuerProfile profile, String key) {
        return new Issuer(
                new Id<>(new UUID(number, number)),
                profile,
                List.of(new IssuerKey(key, FIRST, Optional.empty(), Optional.empty())));
    }

    private static IssuedBadge issued(long number, Issuer issuer, String holder, Instant at, Optional<Integer> place) {
        Badge badge =
                new Badge(new Id<>(new UUID(number, number)), "Fête", at, "{\"é\":1}", "TOKEN", List.of("b", "a"), 90);
        return new IssuedBadge(badge, issuer.id(), KEY, holder, Optional.of(VOLUNTEER), place, new BadgeStatus.Valid());
    }

    private void add(Issuer issuer, IssuedBadge... badges) {
        database.change(tables -> tables.issuers().add(issuer));
        add(badges);
    }

    private void add(IssuedBadge... badges) {
        database.change(tables -> {
            for (IssuedBadge badge : badges) {
                badge.statusIndex().ifPresent(place -> tables.statuses().take(badge.issuer(), place));
                tables.issued().add(badge, List.of(MISSION));
            }
        });
    }

    private List<Issuer> issuers() {
        return database.read(tables -> tables.issuers().all());
    }

    private List<IssuedBadge> found(Issuer issuer, String words) {
        return database.read(tables -> tables.issued().of(issuer.id(), Folding.fold(words), 100));
    }

    private List<IssuedBadge> confirming(String volunteer) {
        return database.read(tables -> tables.issued().confirming(MISSION, volunteer));
    }

    private List<Integer> marked(Issuer issuer, String status) {
        return database.read(tables -> tables.statuses().marked(issuer.id(), status, 0, 10));
    }

    private boolean take(Issuer issuer, int place) {
        return database.write(tables -> tables.statuses().take(issuer.id(), place));
    }
}
