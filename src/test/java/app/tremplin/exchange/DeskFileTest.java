package app.tremplin.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.Answer;
import app.tremplin.domain.Decision;
import app.tremplin.domain.DeskDocument;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Id;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionFile;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.Reflection;
import app.tremplin.domain.Volunteer;
import app.tremplin.domain.WorkedTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// All that is signed is shown: a file is read in one spelling, and with nothing in it that would be passed over.
class DeskFileTest {

    private static final String DID = "did:key:z6MkneMkZqwqRiU5mJzSG3kDwzt9P8C59N4NGTfBLfSGE7c7";
    private static final Instant MADE = Instant.parse("2026-11-23T10:15:30Z");
    private static final String MISSIONS = written(new MissionFile(
            new Volunteer(new Id<>(new UUID(7, 7)), "Zoé", "", List.of()), DID, MADE, "1", List.of(mission())));
    private static final String ANSWER = written(new Answer(
            new Id<>(new UUID(8, 8)),
            DID,
            "Paris",
            MADE,
            DID,
            List.of(new Answer.MissionAnswer(new Id<>(new UUID(1, 1)), "0123456789abcdef", new Decision.Confirm()))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-23T10:15:30Z | 2026-11-23T10:15:30.5Z    | content.made
            2026-11-23T10:15:30Z | 2026-11-23T11:15:30+01:00 | content.made
            "22:00"              | "22:00:00"                | content.missions[0].start
            "end"                | "minutes": 90, "end"      | content.missions[0].start
            "start" : "22:00"    | "minutes": 90             | content.missions[0].end
            """)
    void a_mission_file_that_says_more_than_would_be_shown_is_refused(String old, String put, String field) {
        assertRefused(MISSIONS, old, put, field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "decision" | "reason": "late", "decision" | content.missions[0].reason
            """)
    void an_answer_that_confirms_and_gives_a_reason_is_refused(String old, String put, String field) {
        assertRefused(ANSWER, old, put, field);
    }

    private static void assertRefused(String file, String old, String put, String field) {
        assertThat(DeskFile.read(utf8(file)).document().did()).isEqualTo(DID);
        assertThat(file).contains(old);
        assertThatThrownBy(() -> DeskFile.read(utf8(file.replaceFirst(old, put))))
                .isInstanceOfSatisfying(Failure.class, failure -> {
                    assertThat(failure.code()).isEqualTo(FailureCode.MISSION_FILE);
                    assertThat(failure.args()).first().isEqualTo(field);
                });
    }

    private static Mission mission() {
        MissionFacts facts = new MissionFacts(
                "Paris 2024",
                "accueil-spectateurs",
                "",
                LocalDate.of(2024, 7, 26),
                LocalDate.of(2024, 7, 27),
                new WorkedTime.EachDay(LocalTime.of(22, 0), LocalTime.of(2, 30)),
                "",
                "",
                List.of(),
                Reflection.NONE);
        return new Mission(new Id<>(new UUID(1, 1)), facts, new MissionState.Declared());
    }

    private static String written(DeskDocument document) {
        return new String(DeskFile.of(document).signed("z" + "1".repeat(80)), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
