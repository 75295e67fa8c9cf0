package app.tremplin.export;

import app.tremplin.domain.Id;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.Reflection;
import app.tremplin.domain.WorkedTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A mission told step by step; what is not told is empty, its state is declared.
record Given(MissionFacts facts, MissionState state) {

    static final MissionState CONFIRMED = new MissionState.Confirmed("Paris 2024", Instant.EPOCH);

    Given(String event, String type, int hours) {
        this(
                new MissionFacts(
                        event,
                        type,
                        "",
                        LocalDate.EPOCH,
                        LocalDate.EPOCH,
                        new WorkedTime.Total(hours * 60),
                        "",
                        "",
                        List.of(),
                        Reflection.NONE),
                new MissionState.Declared());
    }

    Given at(String place, String from, String to) {
        return with(new MissionFacts(
                facts.event(),
                facts.missionTypeId(),
                place,
                LocalDate.parse(from),
                LocalDate.parse(to),
                facts.time(),
                facts.account(),
                facts.peopleMet(),
                facts.languages(),
                facts.reflection()));
    }

    Given minutes(int minutes) {
        return with(new MissionFacts(
                facts.event(),
                facts.missionTypeId(),
                facts.site(),
                facts.firstDay(),
                facts.lastDay(),
                new WorkedTime.Total(minutes),
                facts.account(),
                facts.peopleMet(),
                facts.languages(),
                facts.reflection()));
    }

    Given told(String account, String met, String... languages) {
        return with(new MissionFacts(
                facts.event(),
                facts.missionTypeId(),
                facts.site(),
                facts.firstDay(),
                facts.lastDay(),
                facts.time(),
                account,
                met,
                List.of(languages),
                facts.reflection()));
    }

    Given story(String situation, String action, String result) {
        return with(new MissionFacts(
                facts.event(),
                facts.missionTypeId(),
                facts.site(),
                facts.firstDay(),
                facts.lastDay(),
                facts.time(),
                facts.account(),
                facts.peopleMet(),
                facts.languages(),
                new Reflection(situation, action, result)));
    }

    Given confirmed() {
        return new Given(facts, CONFIRMED);
    }

    Given confirmedBy(String organisation) {
        return new Given(facts, new MissionState.Confirmed(organisation, Instant.EPOCH));
    }

    Mission mission() {
        String seed = facts.event() + facts.missionTypeId() + facts.firstDay() + facts.site() + facts.minutes();
        return new Mission(new Id<>(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8))), facts, state);
    }

    private Given with(MissionFacts other) {
        return new Given(other, state);
    }
}
