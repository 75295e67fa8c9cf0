package app.tremplin.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.ListedIssuer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustTableTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

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
    void an_end_that_is_known_stays_known_and_the_earlier_beginning_counts() {
        put(new KnownIssuer("did:web:a.example", "did:key:z1", "A", DAY, Optional.of(DAY.plusDays(9))));
        put(new KnownIssuer("did:web:a.example", "did:key:z1", "A again", DAY.plusDays(3), Optional.empty()));

        List<ListedIssuer> issuers = database.read(tables -> tables.trust().issuers());
        assertThat(issuers)
                .extracting(ListedIssuer::issuer)
                .containsExactly(new KnownIssuer(
                        "did:web:a.example", "did:key:z1", "A again", DAY, Optional.of(DAY.plusDays(9))));
    }

    @Test
    void what_a_website_answers_takes_the_place_of_what_it_answered_before_and_of_nothing_else() {
        KnownIssuer first = new KnownIssuer("did:web:a.example", "did:key:z1", "a.example", DAY, Optional.empty());
        KnownIssuer second = new KnownIssuer("did:web:a.example", "did:key:z2", "a.example", DAY, Optional.empty());
        KnownIssuer other = new KnownIssuer("did:web:b.example", "did:key:z3", "b.example", DAY, Optional.empty());
        database.change(tables -> {
            tables.trust().replaceOnline(other.id(), List.of(other));
            tables.trust().replaceOnline(first.id(), List.of(first));
            tables.trust().replaceOnline(first.id(), List.of(second));
        });
        List<KnownIssuer> online = database.read(tables -> tables.trust().online());
        assertThat(online).containsExactly(second, other);
    }

    private void put(KnownIssuer issuer) {
        database.change(tables -> tables.trust().put(new ListedIssuer(issuer, "issuers.json", NOW)));
    }
}
