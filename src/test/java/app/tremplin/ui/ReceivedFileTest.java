package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Decision;
import app.tremplin.domain.Declaration;
import app.tremplin.domain.Id;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Samples;
import app.tremplin.text.Texts;
import app.tremplin.work.Tremplin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file is opened while the window is open and somebody is at work in it.
class ReceivedFileTest {

    private static final String PASSPHRASE = "prairie haute 42";

    @TempDir
    Path desk;

    @TempDir
    Path elsewhere;

    private Path lea;
    private Path marc;

    @BeforeEach
    void hand_in() {
        lea = declare("Léa Martin", "lea");
        marc = declare("Marc Dubois", "marc");
        try (Tremplin tremplin = Tremplin.open(desk, Window.CLOCK)) {
            Desks.sign(tremplin, declare("Zoé Petit", "zoe"), PASSPHRASE.toCharArray());
        }
    }

    @Test
    void another_volunteers_file_takes_the_table_and_the_first_ones_decisions_wait() {
        Texts texts = Texts.of(Language.FR);
        try (Window window = Window.open(desk, Language.FR)) {
            window.receive(lea).click("refuse-0").write("Absente");
            window.receive(marc).picture("desk-received-fr");
            assertThat(window.words()).contains("Marc Dubois", texts.get("shell.received", "marc.tremplin"));
            assertThat(window.words()).doesNotContain("Léa Martin");

            window.click("go-back").picture("desk-received-back-fr");
            assertThat(window.words()).contains("Léa Martin");
            assertThat(window.<ToggleButton>node("refuse-0").isSelected()).isTrue();
            assertThat(window.<TextField>node("reason-0").getText()).isEqualTo("Absente");
        }
    }

    @Test
    void what_was_decided_waits_while_one_looks_elsewhere_and_even_when_one_leaves_the_file() {
        try (Window window = Window.open(desk, Language.EN)) {
            window.receive(lea).click("confirm-0").click("place-skills");
            window.receive(lea);
            assertThat(window.<ToggleButton>node("confirm-0").isSelected()).isTrue();
            window.press("leave");
            assertThat(window.shows("open-file")).isTrue();
            window.willChoose(marc);
            window.click("open-file");
            assertThat(window.<ToggleButton>node("confirm-0").isSelected()).isFalse();
            window.willChoose(lea);
            window.press("leave").click("open-file");
            assertThat(window.<ToggleButton>node("confirm-0").isSelected()).isTrue();
        }
    }

    @Test
    void a_form_that_is_half_filled_in_comes_back_as_it_was() {
        try (Window window = Window.open(desk, Language.EN)) {
            window.click("place-issuers").click("create-issuer").type("issuer-name", "Ligue des rives");
            window.receive(lea);
            assertThat(window.words()).contains("Léa Martin");
            window.click("go-back");
            assertThat(window.<TextField>node("issuer-name").getText()).isEqualTo("Ligue des rives");
        }
    }

    @Test
    void a_real_file_is_never_worked_on_in_the_sample() {
        Texts texts = Texts.of(Language.EN);
        try (Window window = Window.open(elsewhere.resolve("volunteer"), Language.EN)) {
            window.click("home-sample");
            assertThat(window.shows("sample-end")).isTrue();
            window.receive(lea);
            assertThat(window.shows("sample-end")).isFalse();
            assertThat(window.words()).contains(texts.get("desk.title"), "Léa Martin");
        }
    }

    @Test
    void an_answer_goes_to_the_missions_with_what_is_told_beside_it_and_a_broken_file_nowhere() throws IOException {
        Texts texts = Texts.of(Language.FR);
        Path answer = answer(lea);
        Path film = Files.writeString(elsewhere.resolve("film.mp4"), "x");
        try (Window window = Window.open(elsewhere.resolve("lea"), Language.FR)) {
            window.drop(answer, film).picture("answer-dropped-fr");
            assertThat(window.shows("missions")).isTrue();
            assertThat(window.words())
                    .contains(
                            texts.get("missions.answer.title", "Comité du Fleuve"),
                            texts.get("drop.rest", 1, "film.mp4"));

            window.click("place-skills").receive(answer).picture("answer-received-fr");
            assertThat(window.words()).contains(texts.get("shell.received", "answer.tremplin"));
            assertThat(window.click("go-back").shows("part-0")).isTrue();

            Path broken = Files.writeString(elsewhere.resolve("broken.tremplin"), "x");
            window.drop(broken).picture("broken-dropped-fr");
            assertThat(window.words()).contains("T440");
            assertThat(window.shows("part-0")).as("one stays where one is").isTrue();
        }
    }

    private Path answer(Path missions) {
        Path answer = elsewhere.resolve("answer.tremplin");
        try (Tremplin tremplin = Tremplin.open(desk, Window.CLOCK)) {
            Issuer issuer = tremplin.issuers().all().getFirst();
            tremplin.issuers().unlock(issuer, PASSPHRASE.toCharArray());
            Declaration declaration = tremplin.desk().open(missions);
            Map<Id<Mission>, Decision> refused = new HashMap<>();
            declaration.file().missions().forEach(mission -> refused.put(mission.id(), new Decision.Refuse("Absente")));
            tremplin.desk().answer(declaration, refused, issuer, answer);
        }
        return answer;
    }

    private Path declare(String name, String file) {
        Path mission = elsewhere.resolve(file + ".tremplin");
        try (Tremplin tremplin = Tremplin.open(elsewhere.resolve(file), Window.CLOCK)) {
            tremplin.identity().change(name, "", List.of());
            tremplin.badging().makeKey(new char[0]);
            tremplin.journal().log(Samples.facts("Fête du fleuve", "secours-medical", LocalDate.of(2026, 7, 26), 240));
            tremplin.declaring().export(mission);
        }
        return mission;
    }
}
