package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.tremplin.domain.CalendarPlanning;
import app.tremplin.domain.CalendarTitle;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Planning;
import app.tremplin.domain.PlanningField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanningMemoryTest {

    private static final Path CALENDAR = Path.of("src/test/resources/app/tremplin/exchange/outlook.ics");

    @TempDir
    Path folder;

    @Test
    void columns_told_by_hand_are_remembered_for_the_same_header() throws IOException {
        Path table = Files.writeString(
                folder.resolve("a.csv"), "Quand;Quoi;Combien;X\n26/07/2026;accueil-spectateurs;4h;Fête\n");
        Path next = Files.writeString(
                folder.resolve("b.csv"), "quand;QUOI;combien;x\n27/07/2026;accueil-spectateurs;3h;Fête\n");
        List<Optional<PlanningField>> fields = List.of(
                Optional.of(PlanningField.FIRST_DAY),
                Optional.of(PlanningField.TYPE),
                Optional.of(PlanningField.HOURS),
                Optional.of(PlanningField.EVENT));
        try (Tremplin tremplin = Samples.open(folder.resolve("w"))) {
            Importing importing = tremplin.importing();
            assertThat(catchThrowableOfType(Failure.class, () -> importing.preview(table, ""))
                            .code())
                    .isEqualTo(FailureCode.CSV_COLUMNS);
            assertThat(importing.columns(table).headers()).containsExactly("Quand", "Quoi", "Combien", "X");
            Planning told = importing.preview(table, "", fields);
            assertThat(told.good()).hasSize(1);
            assertThat(importing.keep(told)).isEqualTo(1);
        }
        try (Tremplin tremplin = Samples.open(folder.resolve("w"))) {
            assertThat(tremplin.importing().preview(next, "").good())
                    .singleElement()
                    .satisfies(row -> assertThat(row.facts().minutes()).isEqualTo(180));
        }
    }

    @Test
    void titles_are_remembered_and_nothing_is_imported_twice() {
        try (Tremplin tremplin = Samples.open(folder)) {
            Importing importing = tremplin.importing();
            CalendarPlanning open = importing.previewCalendar(CALENDAR, List.of());
            assertThat(open.good()).isEmpty();
            assertThat(open.titles()).extracting(CalendarTitle::title).first().isEqualTo("Vestiaire");
            CalendarPlanning told = importing.previewCalendar(
                    CALENDAR,
                    List.of(
                            new CalendarTitle("Vestiaire", 3, "Festival", "accueil-spectateurs"),
                            new CalendarTitle("Appel avec Tokyo", 1, "", CalendarTitle.NONE)));
            assertThat(importing.keep(told)).isEqualTo(3);
        }
        try (Tremplin tremplin = Samples.open(folder)) {
            Importing importing = tremplin.importing();
            CalendarPlanning again = importing.previewCalendar(CALENDAR, List.of());
            assertThat(again.titles())
                    .contains(
                            new CalendarTitle("Vestiaire", 3, "Festival", "accueil-spectateurs"),
                            new CalendarTitle("Appel avec Tokyo", 1, "", CalendarTitle.NONE));
            assertThat(again.good()).isEmpty();
            assertThat(importing.keep(again)).isZero();
        }
    }
}
