package app.tremplin.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Failure;
import app.tremplin.domain.MissionRules;
import app.tremplin.domain.Planning;
import app.tremplin.domain.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

class PlanningPropertiesTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(CatalogueReaderTest.ours());
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final String HEADER = "Event;Mission;Date;Last day;From;To;Duration;Notes;Langues\n";
    private static final List<String> CELLS = List.of(
            "",
            "Fête",
            "Cérémonies",
            "accueil",
            "antidopage",
            "2025-06-21",
            "22/06/2025",
            "06/22/2025",
            "9999-12-31",
            "0001-01-01",
            "26/07/24 08:00",
            "8h",
            "16:30",
            "24:00",
            "7,5",
            "999999",
            "450 min",
            "\"a\nb\"",
            "\"",
            "\"\"",
            "=1+1",
            "\u0301",
            "\u202e");

    @Property(tries = 2_000)
    void any_bytes_are_a_planning_or_a_failure(@ForAll byte[] bytes) {
        readOrFail(bytes);
    }

    @Property(tries = 2_000)
    void any_bytes_below_a_header_are_a_planning_or_a_failure(@ForAll byte[] bytes) {
        byte[] header = HEADER.getBytes(StandardCharsets.UTF_8);
        byte[] table = new byte[header.length + bytes.length];
        System.arraycopy(header, 0, table, 0, header.length);
        System.arraycopy(bytes, 0, table, header.length, bytes.length);

        readOrFail(table);
    }

    @Property(tries = 2_000)
    void good_rows_always_satisfy_the_rules(@ForAll("tables") String rows) {
        readOrFail((HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 500)
    void good_rows_are_common_among_likely_ones(@ForAll("likelyRows") List<String> rows) {
        Planning planning = PlanningFile.read(
                (HEADER + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8), CATALOGUE, TODAY);

        assertSound(planning);
        Statistics.collect(planning.good().isEmpty() ? "none good" : "some good");
        Statistics.coverage(coverage -> coverage.check("some good").percentage(share -> share > 50));
    }

    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> cell = Arbitraries.of(CELLS);
        Arbitrary<String> between =
                Arbitraries.frequencyOf(Tuple.of(8, Arbitraries.just(";")), Tuple.of(1, Arbitraries.just("\n")));
        return Combinators.combine(cell, between)
                .as((words, end) -> words + end)
                .list()
                .ofMaxSize(120)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<String>> likelyRows() {
        Arbitrary<String> day = Arbitraries.of("2025-06-21", "22/06/2025", "23 juin 2025", "31/02/2025", "");
        Arbitrary<String> hour = Arbitraries.of("8h", "16:30", "24:00", "8:00 PM", "", "x");
        Arbitrary<String> duration = Arbitraries.of("", "7,5", "450 min", "0", "30");
        return Combinators.combine(day, day, hour, hour, duration)
                .as((first, last, from, to, length) ->
                        String.join(";", "Fête", "Cérémonies", first, last, from, to, length, "", ""))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    private static void readOrFail(byte[] bytes) {
        Planning planning;
        try {
            planning = PlanningFile.read(bytes, CATALOGUE, TODAY, "Fête");
        } catch (Failure expected) {
            return;
        }
        assertSound(planning);
    }

    private static void assertSound(Planning planning) {
        assertThat(planning.good())
                .allSatisfy(row -> assertThat(MissionRules.check(row.facts(), CATALOGUE, TODAY))
                        .noneMatch(Problem::blocking));
        assertThat(planning.rows())
                .hasSize(planning.good().size() + planning.bad().size());
    }
}
