package app.tremplin.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Language;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionRules;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Planning;
import app.tremplin.domain.PlanningColumn;
import app.tremplin.domain.PlanningField;
import app.tremplin.domain.PlanningRow;
import app.tremplin.domain.WorkedTime;
import app.tremplin.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanningFileTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(CatalogueReaderTest.ours());
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final String HEADER = "Événement;Type de mission;Lieu;Date;Heure de début;Heure de fin;Durée\n";

    @Test
    void cells_of_several_lines_stay_whole_and_lines_are_counted_as_in_the_file() {
        Planning planning = read(HEADER.replace("Durée", "Description")
                + "Fête;Cérémonies;Mairie;21/06/2025;8h;12h;\"Premier ; jour\n\nsuite \"\"ici\"\"\"\n"
                + "\n"
                + "Fête;Cérémonies;Mairie;31/06/2025;8h;12h;\n");

        assertThat(planning.good().getFirst().facts().account()).isEqualTo("Premier ; jour\n\nsuite \"ici\"");
        assertThat(planning.rows()).extracting(PlanningRow::line).containsExactly(2, 6);
    }

    @Test
    void columns_may_be_called_and_ordered_as_one_likes() {
        Planning planning = read("Quantité,  ROLE ,to,Day,from,venue,MANIFESTATION,evenement\n"
                + "3,Language services,12:00,2025-06-21,08:00,Old Port,,River Festival\n");

        assertThat(planning.columns())
                .extracting(PlanningColumn::field)
                .containsExactly(
                        PlanningField.TYPE,
                        PlanningField.END,
                        PlanningField.FIRST_DAY,
                        PlanningField.START,
                        PlanningField.SITE,
                        PlanningField.EVENT);
        assertThat(planning.ignored()).containsExactly("Quantité", "MANIFESTATION");
        assertThat(onlyGood(planning).event()).isEqualTo("River Festival");
    }

    @Test
    void a_title_above_the_table_is_passed_over() {
        Planning planning =
                read("Planning de juin, version du 3\n\n;;\nMission;Date;Heures\nCérémonies;21/06/2025;4\n");

        assertThat(planning.rows()).hasSize(1);
        assertThat(planning.rows().getFirst().line()).isEqualTo(5);
    }

    @Test
    void a_separator_inside_quotes_does_not_deceive() {
        Planning planning = read("\"Event (name, place)\",\"Remarks;others\",Role,Date,Hours\n"
                + "\"a;b;c\",x,Ceremonies,2025-06-21,\"7,5\"\n");

        assertThat(onlyGood(planning).time()).isEqualTo(new WorkedTime.Total(450));
    }

    @Test
    void a_byte_order_mark_before_a_quote_does_not_deceive() {
        Planning planning = read("\ufeff\"Event (a;b)\";Role;Date;Hours\nFête;Ceremonies;2025-06-21;4\n");

        assertThat(onlyGood(planning).event()).isEqualTo("Fête");
    }

    @Test
    void the_event_can_be_given_for_a_table_without_it() {
        byte[] table = bytes("Mission;Date;Heures\nCérémonies;21/06/2025;4\n");

        Planning asked = PlanningFile.read(table, CATALOGUE, TODAY);
        Planning answered = PlanningFile.read(table, CATALOGUE, TODAY, " Fête du fleuve ");

        assertThat(asked.has(PlanningField.EVENT)).isFalse();
        assertThat(asked.bad()).extracting(bad -> bad.reason().key()).containsExactly("problem.event.missing");
        assertThat(onlyGood(answered).event()).isEqualTo("Fête du fleuve");
    }

    @ParameterizedTest
    @CsvSource({
        "accueil-spectateurs, accueil-spectateurs",
        "ACCUEIL SPECTATEURS, accueil-spectateurs",
        "services  linguistiques, services-linguistiques",
        "Language Services, services-linguistiques",
        "Athletes' village services, village-athletes"
    })
    void a_mission_type_is_known_by_id_and_by_both_names(String text, String id) {
        PlanningRow.Good row = typed(text).good().getFirst();

        assertThat(row.facts().missionTypeId()).isEqualTo(id);
        assertThat(row.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Antidopage, escorte-antidopage",
        "Conduite, conduite-vehicules",
        "Orientation spectateurs, accueil-spectateurs",
        "Premiers secours, secours-medical",
        "navettes, regulation-transport"
    })
    void a_close_name_is_a_guess_to_be_looked_at(String text, String id) {
        PlanningRow.Good row = typed(text).good().getFirst();

        assertThat(row.facts().missionTypeId()).isEqualTo(id);
        assertThat(row.remarks())
                .containsExactly(Phrase.of(
                        "planning.remark.type",
                        text,
                        CATALOGUE.missionType(id).orElseThrow().name()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accueil",
                "Distribution",
                "de la",
                "Jonglage",
                "Support du client",
                "Conduite de troupeaux",
                "???"
            })
    void an_unclear_mission_type_is_refused_by_name(String text) {
        PlanningRow.Bad row = typed(text).bad().getFirst();

        assertThat(row.reason()).isEqualTo(Phrase.of("planning.bad.type", text));
    }

    @Test
    void the_same_mission_twice_is_refused_with_the_line_of_the_first() {
        Planning planning = read(HEADER
                + "Fête;Cérémonies;Mairie;21/06/2025;9:00;12:00;\n"
                + " FETE;ceremonies;mairie ;2025-06-21;9h;12h;\n"
                + "Fête;Cérémonies;Mairie;21/06/2025;14:00;17:00;\n");

        assertThat(planning.good()).extracting(PlanningRow.Good::line).containsExactly(2, 4);
        assertThat(planning.bad()).containsExactly(new PlanningRow.Bad(3, Phrase.of("planning.bad.duplicate", 2)));
    }

    @Test
    void a_formula_is_text_like_any_other() {
        MissionFacts facts =
                onlyGood(read("Event;Role;Date;Hours;Notes\n=HYPERLINK(1);Ceremonies;2025-06-21;4;@SUM(A1)\n"));

        assertThat(facts.event()).isEqualTo("=HYPERLINK(1)");
        assertThat(facts.account()).isEqualTo("@SUM(A1)");
    }

    @Test
    void languages_may_be_listed_in_any_way() {
        assertThat(onlyGood(
                                read(
                                        "Event;Role;Date;Hours;Langues\n"
                                                + "Fête;Ceremonies;2025-06-21;4;\"français / Anglais, arabe et  espagnol ; anglais\"\n"))
                        .languages())
                .containsExactly("français", "Anglais", "arabe", "espagnol");
    }

    @Test
    void control_characters_are_dropped() {
        assertThat(onlyGood(read("Event;Role;Date;Hours\nF\u0007ê\u001bte;Ceremonies;2025-06-21;4\n"))
                        .event())
                .isEqualTo("Fête");
    }

    @Test
    void a_text_too_long_names_its_column() {
        Planning planning = read("Event;Role;Date;Hours\n" + "x".repeat(121) + ";Ceremonies;2025-06-21;4\n");

        assertThat(Texts.of(Language.EN).get(planning.bad().getFirst().reason()))
                .isEqualTo("Column “event”: Too long: 121 characters where 120 fit.");
    }

    @Test
    void missing_columns_are_all_named() {
        Failure failure = refused(bytes("Nom;Prénom;Événement\nx;y;z\n"));

        assertThat(failure.code()).isEqualTo(FailureCode.CSV_COLUMNS);
        assertThat(sentence(failure))
                .isEqualTo(
                        "Ce fichier n’a pas les colonnes attendues. Il manque\u00a0: type de mission\u00a0; premier jour\u00a0; "
                                + "durée, ou heures de début et de fin.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                          | 1 | csv.empty",
                "' \n\n'                                     | 1 | csv.empty",
                "'PK\u0003\u0004rest'                        | 1 | csv.workbook",
                "'Role;Date;Hours\nx;\u0000;\n'              | 2 | csv.binary",
                "'Role;Date;Hours\na;b;c\nd;\"e;f\ng;h;i\n'  | 3 | csv.broken",
                "'Role;Date;Hours\n\n\nd;\"e;f\n' | 4 | csv.broken"
            })
    void what_is_no_table_is_refused_with_its_line(String text, int line, String reason) {
        Failure failure = refused(bytes(text));

        assertThat(failure.code()).isEqualTo(FailureCode.CSV_UNREADABLE);
        assertThat(failure.args()).containsExactly(line, Phrase.of(reason));
    }

    @Test
    void files_beyond_any_real_one_are_refused() {
        String rows = "x;y;z\n".repeat(PlanningFile.ROWS);
        String cell = "Role;Date;Hours\n;;" + "x".repeat(20_001) + "\n";
        String cells = "Role;Date;Hours\n" + ";".repeat(50_000) + "\n";

        assertThat(refused(bytes("Role;Date;Hours\n" + rows)).args())
                .containsExactly(PlanningFile.ROWS + 1, Phrase.of("csv.rows", PlanningFile.ROWS));
        assertThat(refused(bytes(cell)).args()).containsExactly(2, Phrase.of("csv.cell", 20_000));
        assertThat(refused(bytes(cells)).args()).containsExactly(2, Phrase.of("csv.broken"));
        assertThat(refused(new byte[PlanningFile.MEGABYTES * 1024 * 1024 + 1]).args())
                .containsExactly(1, Phrase.of("csv.large", PlanningFile.MEGABYTES));
    }

    @Test
    void every_sentence_of_a_planning_can_be_said_in_both_languages() {
        Planning planning = read(HEADER
                + "Fête;Antidopage;Mairie;21/06/2025;22:00;2:00;1\n"
                + "Fête;Jonglage;Mairie;21/06/2025;22:00;2:00;1\n"
                + "Fête;Antidopage;Mairie;21/06/2025;22:00;2:00;1\n");

        for (Language language : Language.values()) {
            Texts texts = Texts.of(language);
            assertThat(texts.get(planning.separator().phrase())).isNotBlank();
            for (PlanningField field : PlanningField.values()) {
                assertThat(texts.get(field.phrase())).isNotBlank();
            }
            planning.good()
                    .forEach(row -> row.remarks()
                            .forEach(remark -> assertThat(texts.get(remark)).doesNotContain("{")));
            planning.bad().forEach(row -> assertThat(texts.get(row.reason())).doesNotContain("{"));
        }
        assertThat(planning.good().getFirst().remarks()).hasSize(2);
        assertThat(Texts.of(Language.FR).get(planning.bad().getFirst().reason()))
                .contains("Jonglage");
    }

    @Test
    void good_rows_satisfy_the_rules() {
        Planning planning = row("26/07/2024", "8:00", "23:30", "");

        assertThat(MissionRules.check(onlyGood(planning), CATALOGUE, TODAY)).noneMatch(problem -> problem.blocking());
        assertThat(planning.good().getFirst().remarks()).containsExactly(Phrase.of("problem.time.long"));
    }

    private static Planning row(String day, String start, String end, String duration) {
        return read(HEADER + "Fête;Cérémonies;Mairie;" + String.join(";", day, start, end, duration) + "\n");
    }

    private static Planning typed(String type) {
        return read(HEADER + "Fête;" + type + ";Mairie;2024-07-26;;;4\n");
    }

    private static MissionFacts onlyGood(Planning planning) {
        assertThat(planning.bad()).isEmpty();
        assertThat(planning.good()).hasSize(1);
        return planning.good().getFirst().facts();
    }

    private static Planning read(String table) {
        return PlanningFile.read(bytes(table), CATALOGUE, TODAY);
    }

    private static Failure refused(byte[] table) {
        Failure failure = catchThrowableOfType(Failure.class, () -> PlanningFile.read(table, CATALOGUE, TODAY));
        assertThat(failure).as("no failure").isNotNull();
        return failure;
    }

    private static String sentence(Failure failure) {
        return Texts.of(Language.FR)
                .get("failure." + failure.code(), failure.args().toArray());
    }

    private static byte[] bytes(String table) {
        return table.getBytes(StandardCharsets.UTF_8);
    }
}
