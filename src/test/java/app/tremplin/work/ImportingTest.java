package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Planning;
import app.tremplin.domain.PlanningRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportingTest {

    private static final String PLANNING = """
            Événement;Type de mission;Lieu;Date;Heure de début;Heure de fin
            Fête du fleuve;Accréditation;Quai Sud;20/06/2026;9h;13h
            Fête du fleuve;Accréditation;Quai Sud;demain;9h;13h
            Fête du fleuve;Accréditation;Quai Sud;21/06/2026;9h;13h
            """;

    @TempDir
    Path folder;

    private Tremplin tremplin;
    private Importing importing;

    @BeforeEach
    void open() {
        tremplin = Samples.open(folder);
        importing = tremplin.importing();
    }

    @AfterEach
    void close() {
        tremplin.close();
    }

    @Test
    void a_preview_saves_nothing() throws IOException {
        Planning planning = importing.preview(file(PLANNING), "");

        assertThat(planning.good()).extracting(PlanningRow.Good::line).containsExactly(2, 4);
        assertThat(planning.bad()).extracting(PlanningRow.Bad::line).containsExactly(3);
        assertThat(planning.known()).isZero();
        assertThat(tremplin.journal().missions()).isEmpty();
    }

    @Test
    void the_good_rows_are_kept_as_declared_missions() throws IOException {
        Planning planning = importing.preview(file(PLANNING), "");

        assertThat(importing.keep(planning)).isEqualTo(2);
        assertThat(tremplin.journal().missions())
                .extracting(Mission::facts)
                .containsExactlyInAnyOrderElementsOf(
                        planning.good().stream().map(PlanningRow.Good::facts).toList());
    }

    @Test
    void a_file_read_again_is_known_and_brings_nothing() throws IOException {
        importing.keep(importing.preview(file(PLANNING), ""));

        Planning again = importing.preview(file(PLANNING), "");

        assertThat(again.good()).isEmpty();
        assertThat(again.bad()).hasSize(1);
        assertThat(again.rows()).contains(new PlanningRow.Known(2), new PlanningRow.Known(4));
        assertThat(importing.keep(again)).isZero();
        assertThat(tremplin.journal().missions()).hasSize(2);
    }

    @Test
    void one_preview_kept_twice_logs_nothing_twice() throws IOException {
        Planning planning = importing.preview(file(PLANNING), "");

        assertThat(importing.keep(planning)).isEqualTo(2);
        assertThat(importing.keep(planning)).isZero();
        assertThat(tremplin.journal().missions()).hasSize(2);
    }

    @Test
    void a_mission_typed_by_hand_is_known_however_it_was_typed() throws IOException {
        importing.keep(importing.preview(file(PLANNING), ""));

        Planning shouted = importing.preview(file(PLANNING.replace("Fête du fleuve", "FETE DU FLEUVE")), "");

        assertThat(shouted.known()).isEqualTo(2);
    }

    @Test
    void rows_without_an_event_take_the_one_that_is_given() throws IOException {
        String nameless = """
                Type de mission;Lieu;Date;Durée
                Accréditation;Quai Sud;20/06/2026;4h
                """;

        assertThat(importing.preview(file(nameless), "").good()).isEmpty();
        assertThat(importing.preview(file(nameless), "Fête du fleuve").good())
                .extracting(row -> row.facts().event())
                .containsExactly("Fête du fleuve");
    }

    @Test
    void a_file_that_is_not_there_is_said_to_be_unreadable() {
        assertThatThrownBy(() -> importing.preview(folder.resolve("nowhere.csv"), ""))
                .isInstanceOfSatisfying(Failure.class, failure -> {
                    assertThat(failure.code()).isEqualTo(FailureCode.FILE_UNREADABLE);
                    assertThat(failure.args()).containsExactly("nowhere.csv");
                });
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("planning.csv"), content);
    }
}
