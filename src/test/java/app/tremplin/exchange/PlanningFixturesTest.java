package app.tremplin.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.Planning;
import app.tremplin.domain.PlanningRow;
import app.tremplin.domain.PlanningSeparator;
import app.tremplin.domain.WorkedTime;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Tables byte for byte as the tools that people use save them.
class PlanningFixturesTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(CatalogueReaderTest.ours());

    @Test
    void libreoffice_in_windows_1252() {
        Planning planning = read("libreoffice-windows-1252.csv");

        assertThat(planning.charset()).isEqualTo("windows-1252");
        assertThat(planning.separator()).isEqualTo(PlanningSeparator.SEMICOLON);
        assertThat(planning.bad()).isEmpty();
        assertThat(planning.rows()).extracting(PlanningRow::line).containsExactly(4, 6, 8);
        MissionFacts first = planning.good().getFirst().facts();
        assertThat(first.event()).isEqualTo("Fête de l’Été");
        assertThat(first.account()).isEqualTo("Accueil à l’entrée nord ; plans distribués\nDeux familles réorientées");
        assertThat(first.languages()).containsExactly("français", "anglais");
        assertThat(first.minutes()).isEqualTo(270);
        assertThat(planning.good().get(1).facts().account()).endsWith("5 langues — 15 €");
    }

    @Test
    void libreoffice_with_tabs_says_the_same() {
        Planning planning = read("libreoffice-tab-utf-8.csv");

        assertThat(planning.charset()).isEqualTo("UTF-8");
        assertThat(planning.separator()).isEqualTo(PlanningSeparator.TAB);
        assertThat(planning.rows())
                .isEqualTo(read("libreoffice-windows-1252.csv").rows());
    }

    @Test
    void excel_in_utf_8() {
        Planning planning = read("excel-utf-8.csv");

        assertThat(planning.charset()).isEqualTo("UTF-8");
        assertThat(planning.columns().getFirst().header()).isEqualTo("Événement");
        assertThat(planning.ignored()).containsExactly("N° de badge");
        assertThat(planning.bad()).isEmpty();
        assertThat(planning.rows()).extracting(PlanningRow::line).containsExactly(2, 4);
        MissionFacts first = planning.good().getFirst().facts();
        assertThat(first.days()).isEqualTo(3);
        assertThat(first.time()).isEqualTo(new WorkedTime.Total(1350));
    }

    @Test
    void excel_in_windows_1252_with_its_line_about_the_separator() {
        Planning planning = read("excel-windows-1252.csv");

        assertThat(planning.charset()).isEqualTo("windows-1252");
        MissionFacts facts = planning.good().getFirst().facts();
        assertThat(facts.site()).isEqualTo("Quai d’Orléans");
        assertThat(facts.account()).isEqualTo("Remise des prix – 12 €");
        assertThat(facts.time()).isEqualTo(new WorkedTime.EachDay(LocalTime.of(18, 0), LocalTime.of(22, 30)));
        assertThat(planning.rows()).extracting(PlanningRow::line).containsExactly(3);
    }

    @Test
    void excel_unicode_text() {
        Planning planning = read("excel-unicode.csv");

        assertThat(planning.charset()).isEqualTo("UTF-16LE");
        assertThat(planning.separator()).isEqualTo(PlanningSeparator.TAB);
        MissionFacts facts = planning.good().getFirst().facts();
        assertThat(facts.missionTypeId()).isEqualTo("services-linguistiques");
        assertThat(facts.minutes()).isEqualTo(270);
    }

    @Test
    void google_sheets() {
        Planning planning = read("google-sheets.csv");

        assertThat(planning.separator()).isEqualTo(PlanningSeparator.COMMA);
        assertThat(planning.ignored()).isEmpty();
        assertThat(planning.bad()).isEmpty();
        assertThat(planning.rows()).extracting(PlanningRow::line).containsExactly(2, 4);
        MissionFacts first = planning.good().getFirst().facts();
        assertThat(first.days()).isEqualTo(3);
        assertThat(first.minutes()).isEqualTo(3 * 450);
        assertThat(first.peopleMet()).isEqualTo("Film students, families");
        assertThat(planning.good().get(1).facts().account()).isEqualTo("Posted the \"photo of the day\"");
    }

    @Test
    void answers_to_a_form() {
        Planning planning = read("form-fr.csv");

        assertThat(planning.ignored()).containsExactly("Horodateur", "Adresse e-mail");
        assertThat(planning.bad()).isEmpty();
        MissionFacts night = planning.good().getFirst().facts();
        assertThat(night.lastDay()).isEqualTo(LocalDate.of(2025, 8, 30));
        assertThat(night.minutes()).isEqualTo(300);
        assertThat(planning.good().get(1).facts().minutes()).isEqualTo(195);
    }

    @Test
    void answers_to_an_american_form_are_not_guessed() {
        Planning planning = read("form-us.csv");

        assertThat(planning.bad())
                .extracting(bad -> bad.reason().key())
                .containsExactly("planning.bad.day.month", "planning.bad.day.ambiguous");
    }

    private static Planning read(String name) {
        try (InputStream in = PlanningFixturesTest.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            return PlanningFile.read(bytes, CATALOGUE, LocalDate.of(2026, 6, 30));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
