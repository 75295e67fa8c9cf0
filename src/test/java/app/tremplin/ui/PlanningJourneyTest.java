package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.work.Tremplin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanningJourneyTest {

    private static final Path PLANNING = Path.of("assets/sample/planning.csv");

    @TempDir
    Path folder;

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

    private int missions() {
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            return tremplin.journal().missions().size();
        }
    }
}
