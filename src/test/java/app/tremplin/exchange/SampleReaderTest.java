package app.tremplin.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Language;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionRules;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Planning;
import app.tremplin.domain.PlanningRow;
import app.tremplin.domain.WorkedTime;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleReaderTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(CatalogueReaderTest.ours());
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @EnumSource
    void every_mission_can_be_saved_without_a_remark(Language language) {
        assertThat(missions(language))
                .allSatisfy(facts ->
                        assertThat(MissionRules.check(facts, CATALOGUE, TODAY)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void the_sample_shows_what_the_application_can_do(Language language) {
        List<MissionFacts> missions = missions(language);

        assertThat(missions).hasSizeGreaterThanOrEqualTo(14);
        assertThat(missions.stream().map(MissionFacts::event).distinct()).hasSize(3);
        assertThat(missions.stream().map(MissionFacts::missionTypeId).distinct())
                .hasSizeGreaterThanOrEqualTo(8);
        assertThat(missions).extracting(MissionFacts::firstDay).contains(LocalDate.of(2024, 7, 22));
        assertThat(missions).extracting(MissionFacts::lastDay).contains(LocalDate.of(2026, 6, 21));
        assertThat(missions.stream().filter(facts -> !facts.reflection().isEmpty()))
                .hasSize(8);
        assertThat(missions).extracting(MissionFacts::time).hasAtLeastOneElementOfType(WorkedTime.Total.class);
        assertThat(missions).extracting(MissionFacts::time).hasAtLeastOneElementOfType(WorkedTime.EachDay.class);
    }

    @ParameterizedTest
    @EnumSource
    void all_three_states_are_there(Language language) {
        List<MissionState> states =
                sample(language).missions().stream().map(SampleMission::state).toList();

        assertThat(states.stream().filter(MissionState.Confirmed.class::isInstance))
                .hasSize(11);
        assertThat(states.stream().filter(MissionState.Declared.class::isInstance))
                .hasSize(4);
        assertThat(states.stream().filter(MissionState.Refused.class::isInstance))
                .hasSize(1);
    }

    @Test
    void no_mission_is_there_twice() {
        assertThat(missions(Language.FR)).extracting(MissionFacts::engagement).doesNotHaveDuplicates();
    }

    @Test
    void the_volunteer_is_invented() {
        assertThat(sample(Language.EN).emails()).isNotEmpty().allMatch(email -> email.endsWith("@example.org"));
    }

    @Test
    void free_text_differs_by_language_and_facts_do_not() {
        MissionFacts french = missions(Language.FR).getFirst();
        MissionFacts english = missions(Language.EN).getFirst();

        assertThat(french.account()).isNotEqualTo(english.account());
        assertThat(french.missionTypeId()).isEqualTo(english.missionTypeId());
        assertThat(french.minutes()).isEqualTo(english.minutes());
    }

    @ParameterizedTest
    @EnumSource
    void no_text_holds_braces_which_some_verifiers_count(Language language) {
        assertThat(sample(language).toString()).doesNotContain("{", "}");
    }

    @Test
    void a_broken_sample_names_its_field() {
        String json = new String(asset("sample.json"), StandardCharsets.UTF_8);
        Failure failure = catchThrowableOfType(
                Failure.class,
                () -> SampleReader.read(
                        json.replaceFirst("2024-07-22", "22/07/2024").getBytes(StandardCharsets.UTF_8), Language.FR));

        assertThat(failure.code()).isEqualTo(FailureCode.SAMPLE_UNREADABLE);
        assertThat(failure.args()).containsExactly("missions[0].firstDay", Phrase.of("json.date"));
    }

    @Test
    void the_sample_planning_has_two_bad_rows_and_one_guess() {
        Planning planning = PlanningFile.read(asset("planning.csv"), CATALOGUE, TODAY);

        assertThat(planning.good()).hasSize(6);
        assertThat(planning.bad())
                .containsExactly(
                        new PlanningRow.Bad(9, Phrase.of("planning.bad.type", "Jonglage")),
                        new PlanningRow.Bad(10, Phrase.of("planning.bad.day", "31/06/2026")));
        assertThat(planning.good().stream().flatMap(row -> row.remarks().stream()))
                .extracting(Phrase::key)
                .containsExactly("planning.remark.type");
    }

    private static List<MissionFacts> missions(Language language) {
        return sample(language).missions().stream().map(SampleMission::facts).toList();
    }

    private static Sample sample(Language language) {
        return SampleReader.read(asset("sample.json"), language);
    }

    private static byte[] asset(String name) {
        try (InputStream in = SampleReaderTest.class.getResourceAsStream("/assets/sample/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
