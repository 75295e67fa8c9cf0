package app.tremplin.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.KnownIssuer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownIssuersFileTest {

    private static final KnownIssuer GAMES = issuer("did:web:jeux.example", "did:key:z6MkA", "Comité des Jeux");
    private static final KnownIssuer TOWN = issuer("did:key:z6MkB", "did:key:z6MkB", "Ville de Lyon");

    @Test
    void what_is_written_is_read_back() {
        KnownIssuer retired = new KnownIssuer(
                "did:web:jeux.example",
                "did:jwk:eyJ9",
                "Comité des Jeux",
                LocalDate.of(2024, 1, 1),
                Optional.of(LocalDate.of(2025, 12, 31)));
        assertThat(KnownIssuersFile.read(KnownIssuersFile.write(List.of(GAMES, TOWN, retired))))
                .containsExactly(GAMES, TOWN, retired);
    }

    @Test
    void a_file_without_anybody_is_fine() {
        assertThat(KnownIssuersFile.read(KnownIssuersFile.write(List.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                                                   | $
            []                                                                  | version
            {"version": 2, "issuers": []}                                       | version
            {"version": 1}                                                      | issuers
            {"version": 1, "issuers": {}}                                       | issuers
            {"version": 1, "issuers": [1]}                                      | issuers[0].id
            {"version": 1, "issuers": [{"id": "x"}]}                            | issuers[0].id
            {"version": 1, "issuers": [{"id": "did:web:a", "key": "z6MkA"}]}    | issuers[0].key
            {"version": 1, "issuers": [{"id": "did:web:a", "key": "did:key:z6MkA", "since": "1/2/2026"}]} | issuers[0].since
            {"version": 1, "issuers": [{"id": "did:web:a", "key": "did:key:z6MkA", "since": "2026-02-01", "until": "2026-01-01"}]} | issuers[0].until
            {"version": 1, "issuers": [{"id": "did:web:a", "key": "did:key:z6MkA", "since": "2026-02-01", "name": " "}]} | issuers[0].name
            """)
    void what_is_wrong_is_named(String json, String field) {
        assertThatThrownBy(() -> KnownIssuersFile.read(bytes(json))).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.code()).isEqualTo(FailureCode.KNOWN_ISSUERS);
            assertThat(failure.args().getFirst()).isEqualTo(field);
        });
    }

    @Test
    void a_key_under_the_same_identifier_twice_is_refused() {
        byte[] once = KnownIssuersFile.write(List.of(GAMES));
        String text = new String(once, StandardCharsets.UTF_8);
        String entry = text.substring(text.indexOf("[") + 1, text.lastIndexOf("]"));
        assertThatThrownBy(() -> KnownIssuersFile.read(bytes(text.replace(entry, entry + "," + entry))))
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.args().getFirst()).isEqualTo("issuers[1]"));
    }

    @Test
    void a_list_without_end_and_one_without_bottom_are_refused() {
        String deep = "[".repeat(3_000) + "]".repeat(3_000);
        assertThatThrownBy(() -> KnownIssuersFile.read(bytes(deep))).isInstanceOf(Failure.class);
        String many = String.join(",", Collections.nCopies(10_001, "1"));
        assertThatThrownBy(() -> KnownIssuersFile.read(bytes("{\"version\": 1, \"issuers\": [" + many + "]}")))
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.args().getFirst()).isEqualTo("issuers"));
    }

    @Test
    void merging_keeps_every_key_and_all_else_that_stands_there() {
        byte[] existing = bytes("""
                {"version": 1, "note": "ours", "issuers": [
                  {"id": "did:key:z6MkB", "key": "did:key:z6MkB", "name": "Old name", "since": "2025-05-05", "colour": "red"},
                  {"id": "did:web:c.example", "key": "did:key:z6MkC", "name": "C", "since": "2026-01-01"}
                ]}
                """);
        byte[] merged = KnownIssuersFile.merge(
                Optional.of(existing),
                List.of(
                        new KnownIssuersFile.Entry(
                                TOWN, Optional.of("https://lyon.example/"), List.of("status/lyon-0.cose")),
                        KnownIssuersFile.Entry.of(GAMES)));
        assertThat(KnownIssuersFile.read(merged))
                .extracting(KnownIssuer::name, KnownIssuer::since)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ville de Lyon", LocalDate.of(2025, 5, 5)),
                        org.assertj.core.groups.Tuple.tuple("C", LocalDate.of(2026, 1, 1)),
                        org.assertj.core.groups.Tuple.tuple("Comité des Jeux", LocalDate.of(2026, 3, 2)));
        assertThat(new String(merged, StandardCharsets.UTF_8))
                .contains("\"note\" : \"ours\"", "\"colour\" : \"red\"", "status/lyon-0.cose");
    }

    @Test
    void merging_nothing_new_changes_no_byte() {
        byte[] existing = bytes("""
                {"issuers": [{"since": "2026-03-02", "name": "Comité des Jeux", "key": "did:key:z6MkA",
                "id": "did:web:jeux.example"}], "version":1}""");
        assertThat(KnownIssuersFile.merge(Optional.of(existing), List.of(KnownIssuersFile.Entry.of(GAMES))))
                .isEqualTo(existing);
    }

    @Test
    void a_number_that_is_not_looked_into_stays_as_it_was_and_one_without_bounds_is_refused() {
        String list = "{\"version\":1,\"issuers\":[],\"x\":%s}";
        byte[] merged = KnownIssuersFile.merge(
                Optional.of(bytes(list.formatted("12345678901234567890.0123456789"))),
                List.of(KnownIssuersFile.Entry.of(GAMES)));
        assertThat(new String(merged, StandardCharsets.UTF_8)).contains("\"x\" : 12345678901234567890.0123456789");
        for (String number : List.of("33e333012320742700852", "1e-9999999996", "9".repeat(200))) {
            assertThatThrownBy(() -> KnownIssuersFile.read(bytes(list.formatted(number))))
                    .isInstanceOfSatisfying(
                            Failure.class, failure -> assertThat(failure.code()).isEqualTo(FailureCode.KNOWN_ISSUERS));
        }
    }

    @Test
    void a_file_that_cannot_be_read_is_not_merged_over() {
        assertThatThrownBy(() ->
                        KnownIssuersFile.merge(Optional.of(bytes("<html>")), List.of(KnownIssuersFile.Entry.of(GAMES))))
                .isInstanceOf(Failure.class);
    }

    private static KnownIssuer issuer(String id, String key, String name) {
        return new KnownIssuer(id, key, name, LocalDate.of(2026, 3, 2), Optional.empty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
