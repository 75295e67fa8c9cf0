package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Samples;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MissionJourneyTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_newcomer_logs_a_first_mission(Language language) {
        try (Window window = Window.open(folder, language)) {
            window.picture("home-empty-" + language.code());
            window.click("home-log").picture("form-empty-" + language.code());
            window.type("event", "Fête du fleuve")
                    .type("site", "Quai nord")
                    .type("first-day", "26/07/2026")
                    .push(KeyCode.TAB)
                    .type("start", "8:30")
                    .type("end", "13h")
                    .type("type-search", "secours")
                    .push(KeyCode.DOWN)
                    .picture("form-filled-" + language.code())
                    .push(KeyCode.SHORTCUT, KeyCode.S);
            window.picture("missions-one-" + language.code());
            assertThat(window.<Label>node("totals").getText()).contains("4\u00a0h\u00a030");
        }
        assertThat(missions()).singleElement().satisfies(mission -> {
            assertThat(mission.facts().event()).isEqualTo("Fête du fleuve");
            assertThat(mission.facts().missionTypeId()).isEqualTo("secours-medical");
            assertThat(mission.minutes()).isEqualTo(270);
        });
    }

    @Test
    void a_mission_that_lacks_something_is_not_saved_and_says_what() {
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("home-log").push(KeyCode.SHORTCUT, KeyCode.S).picture("form-problems-fr");
            assertThat(window.words())
                    .contains("Indiquez l’événement.", "Choisissez le type de mission.", "Indiquez la date.");
        }
        assertThat(missions()).isEmpty();
    }

    @Test
    void a_deleted_mission_comes_back_with_undo() {
        logOne();
        List<Mission> before = missions();
        try (Window window = Window.open(folder, Language.EN)) {
            window.click("place-missions");
            TableView<?> table = window.node("missions");
            Window.onWindowThread(() -> {
                table.getSelectionModel().select(0);
                table.requestFocus();
                return true;
            });
            window.push(KeyCode.DELETE).picture("missions-deleted-en");
            assertThat(table.getItems()).isEmpty();
            window.click("undo");
        }
        assertThat(missions()).isEqualTo(before);
    }

    @Test
    void what_was_searched_for_stays_while_one_is_elsewhere_and_takes_a_change_back() {
        logOne();
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            tremplin.journal().log(Samples.facts("Marathon", "secours-medical", LocalDate.of(2026, 5, 1), 180));
        }
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("place-missions").type("search", "marathon");
            TableView<?> table = window.node("missions");
            assertThat(table.getItems()).hasSize(1);
            window.click("place-home").click("place-missions");
            assertThat(window.<TextField>node("search").getText()).isEqualTo("marathon");
            selectFirst(window);
            window.push(KeyCode.DELETE);
            assertThat(window.<TableView<?>>node("missions").getItems()).isEmpty();
            window.click("undo");
            assertThat(window.<TableView<?>>node("missions").getItems()).hasSize(1);
            assertThat(window.<TextField>node("search").getText()).isEqualTo("marathon");
        }
        assertThat(missions()).hasSize(2);
    }

    @Test
    void several_missions_are_copied_deleted_and_brought_back_together() {
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            for (int day = 1; day <= 3; day++) {
                tremplin.journal().log(Samples.facts("Marathon", "secours-medical", LocalDate.of(2026, 5, day), 180));
            }
        }
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("place-missions");
            selectFirst(window);
            window.push(KeyCode.SHIFT, KeyCode.DOWN).picture("missions-several-fr");
            assertThat(window.<Label>node("totals").getText()).startsWith("2 missions choisies, 6");
            assertThat(window.node("edit").isDisabled()).isTrue();
            assertThat(window.node("duplicate").isDisabled()).isTrue();
            window.push(KeyCode.SHORTCUT, KeyCode.C);
            assertThat(Window.onWindowThread(
                            () -> Clipboard.getSystemClipboard().getString().lines()))
                    .hasSize(3);
            window.push(KeyCode.DELETE);
            assertThat(missions()).hasSize(1);
            assertThat(window.words()).contains("2 missions supprimées.");
            window.push(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(missions()).hasSize(3);
            window.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
            assertThat(missions()).hasSize(1);
        }
    }

    @Test
    void changes_are_taken_back_and_done_again_by_name_from_anywhere() {
        logOne();
        List<Mission> before = missions();
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("place-missions");
            TableView<?> table = window.node("missions");
            Window.onWindowThread(() -> {
                table.getSelectionModel().select(0);
                table.requestFocus();
                return true;
            });
            window.push(KeyCode.DELETE).click("place-skills");
            assertThat(window.node("history-undo").getAccessibleText()).startsWith("Annuler\u00a0: suppression de «");

            window.push(KeyCode.SHORTCUT, KeyCode.Z).picture("history-undone-fr");
            assertThat(missions()).isEqualTo(before);
            assertThat(window.words()).contains("Annulé\u00a0: suppression de «");

            window.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
            assertThat(missions()).isEmpty();
            window.click("history-undo");
            assertThat(missions()).isEqualTo(before);
        }
    }

    @Test
    void typing_in_a_field_is_taken_back_in_the_field() {
        logOne();
        List<Mission> before = missions();
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("place-missions").type("search", "zzz").push(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(missions()).isEqualTo(before);
            assertThat(window.<TextField>node("search").getText()).isNotEqualTo("zzz");
        }
    }

    @Test
    void changing_the_language_keeps_what_is_being_typed() {
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("home-log").type("event", "Fête").click("language-en");
            assertThat(window.words()).contains("Log a mission", "Event");
            assertThat(window.<TextField>node("event").getText()).isEqualTo("Fête");
        }
    }

    @Test
    void a_last_day_typed_over_the_one_that_was_filled_in_is_the_one_that_counts() {
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("home-log").type("first-day", "18/09/2026").push(KeyCode.TAB);
            assertThat(window.<TextField>node("last-day").getText()).isEqualTo("18/09/2026");
            window.write("20/09/2026");
            window.push(KeyCode.TAB);
            assertThat(window.<TextField>node("last-day").getText()).isEqualTo("20/09/2026");
        }
    }

    @Test
    void a_day_that_cannot_be_read_stays_as_it_was_typed() {
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("home-log").type("first-day", "31/02/2026").push(KeyCode.TAB);
            assertThat(window.<TextField>node("first-day").getText()).isEqualTo("31/02/2026");
            assertThat(window.words()).contains("Cette date n’existe pas");
        }
    }

    @Test
    void a_notice_goes_when_one_goes_elsewhere() {
        logOne();
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("place-missions")
                    .click("log-mission")
                    .type("event", "x")
                    .push(KeyCode.ESCAPE);
            assertThat(window.shows("dismiss")).isTrue();
            window.click("place-home");
            assertThat(window.shows("dismiss")).isFalse();
        }
    }

    @Test
    void a_mission_is_changed_and_duplicated_by_keyboard() {
        logOne();
        try (Window window = Window.open(folder, Language.EN)) {
            window.click("place-missions");
            selectFirst(window);
            window.push(KeyCode.ENTER).type("event", "Fête du lac").push(KeyCode.SHORTCUT, KeyCode.S);
            selectFirst(window);
            window.push(KeyCode.SHORTCUT, KeyCode.D).type("hours", "4").push(KeyCode.SHORTCUT, KeyCode.S);
        }
        assertThat(missions())
                .extracting(mission -> mission.facts().event() + " " + mission.minutes())
                .containsExactlyInAnyOrder("Fête du lac 180", "Fête du lac 240");
    }

    private static void selectFirst(Window window) {
        TableView<?> table = window.node("missions");
        Window.onWindowThread(() -> {
            table.getSelectionModel().select(0);
            table.requestFocus();
            return true;
        });
    }

    private void logOne() {
        try (Window window = Window.open(folder, Language.FR)) {
            window.click("home-log")
                    .type("event", "Fête")
                    .type("first-day", "2026-07-26")
                    .push(KeyCode.TAB)
                    .click("time-total")
                    .type("hours", "3")
                    .type("type-search", "chronom")
                    .push(KeyCode.DOWN)
                    .push(KeyCode.SHORTCUT, KeyCode.S);
        }
    }

    private List<Mission> missions() {
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            return tremplin.journal().missions();
        }
    }
}
