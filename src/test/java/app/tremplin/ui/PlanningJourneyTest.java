package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.domain.PlanningField;
import app.tremplin.text.Texts;
import app.tremplin.work.Tremplin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanningJourneyTest {

    private static final Path PLANNING = Path.of("assets/sample/planning.csv");

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_good_rows_are_imported_once(Language language) {
        try (Window window = Window.open(folder, language)) {
            window.click("home-import").picture("planning-empty-" + language.code());
            window.willChoose(PLANNING);
            window.click("choose-file").picture("planning-preview-" + language.code());
            assertThat(window.<Label>node("planning-counts").getText()).startsWith("6 ");
            window.click("keep").picture("planning-kept-" + language.code());
            assertThat(missions()).isEqualTo(6);
            window.click("import");
            window.willChoose(PLANNING);
            window.click("choose-file").picture("planning-again-" + language.code());
            assertThat(window.node("keep").isDisabled()).isTrue();
        }
        assertThat(missions()).isEqualTo(6);
    }

    @Test
    void a_table_without_an_event_asks_for_it() throws IOException {
        Path file = Files.writeString(
                folder.resolve("p.csv"), "Date;Mission;Durée\n26/07/2024;Distribution des accréditations;4:00\n");
        try (Window window = Window.open(folder.resolve("w"), Language.FR)) {
            window.click("home-import");
            window.willChoose(file);
            window.click("choose-file").picture("planning-event-fr");
            assertThat(window.node("keep").isDisabled()).isTrue();
            window.type("planning-event", "Fête du fleuve").click("apply-event").click("keep");
            assertThat(window.words()).contains("Fête du fleuve");
        }
    }

    @Test
    void a_file_that_is_no_table_says_so_and_changes_nothing() throws IOException {
        Path file = Files.write(folder.resolve("p.csv"), new byte[] {0, 1, 2, 3});
        try (Window window = Window.open(folder.resolve("w"), Language.EN)) {
            window.click("home-import");
            window.willChoose(file);
            window.click("choose-file").picture("planning-unreadable-en");
            assertThat(window.words()).contains("T302");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void columns_told_by_hand_are_known_in_the_next_table(Language language) throws IOException {
        Texts texts = Texts.of(language);
        String titles = "Pour;Quand;Quoi;Combien\n";
        Path first = Files.writeString(elsewhere.resolve("1.csv"), titles + "Fête;26/07/2024;accueil-spectateurs;4h\n");
        Path second =
                Files.writeString(elsewhere.resolve("2.csv"), titles + "Fête;27/07/2024;accueil-spectateurs;5h\n");
        try (Window window = Window.open(folder, language)) {
            window.click("home-import");
            window.willChoose(first);
            window.click("choose-file").picture("columns-" + language.code());
            assertThat(window.words()).contains(texts.get("columns.title"), texts.get("columns.why"));
            assertThat(window.<Label>node("planning-missing").getText())
                    .contains(texts.get("planning.column.type"), texts.get("planning.column.first_day"));
            window.pick("column-1", Optional.of(PlanningField.EVENT))
                    .pick("column-2", Optional.of(PlanningField.FIRST_DAY))
                    .pick("column-3", Optional.of(PlanningField.TYPE))
                    .pick("column-4", Optional.of(PlanningField.HOURS))
                    .press("read-columns")
                    .picture("columns-told-" + language.code());
            window.press("keep");
            assertThat(window.words()).contains(texts.get("planning.kept", 1));
            window.willChoose(second);
            window.click("import").click("choose-file").picture("columns-known-" + language.code());
            assertThat(window.words())
                    .contains(texts.get("planning.counts", 1, 0, 0))
                    .doesNotContain(texts.get("columns.title"));
        }
        assertThat(missions()).isEqualTo(1);
    }

    private int missions() {
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            return tremplin.journal().missions().size();
        }
    }
}
