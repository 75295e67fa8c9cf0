package app.tremplin.work;

import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.Reflection;
import app.tremplin.domain.WorkedTime;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// Small invented data that the verbs are tried on.
final class Samples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    static final LocalDate DAY = LocalDate.of(2026, 6, 20);

    private Samples() {}

    static Tremplin open(Path folder) {
        return Tremplin.open(folder, CLOCK);
    }

    /// Four hours at the welcome desk.
    static MissionFacts facts(String event, LocalDate day) {
        return facts(event, day, new WorkedTime.Total(240), "");
    }

    static MissionFacts facts(String event, LocalDate day, WorkedTime time, String account) {
        return new MissionFacts(
                event, "accueil-spectateurs", "Quai Sud", day, day, time, account, "", List.of(), Reflection.NONE);
    }

    /// Logs a mission that a coordinator confirms at once.
    static Mission confirmed(Tremplin tremplin, MissionFacts facts) {
        return settled(tremplin, facts, new MissionState.Confirmed("Élan volontaire", Instant.EPOCH));
    }

    /// Logs a mission that a coordinator refuses at once.
    static Mission refused(Tremplin tremplin, MissionFacts facts) {
        return settled(tremplin, facts, new MissionState.Refused("Élan volontaire", Instant.EPOCH, "absent"));
    }

    private static Mission settled(Tremplin tremplin, MissionFacts facts, MissionState state) {
        Mission mission = new Mission(tremplin.journal().log(facts).id(), facts, state);
        tremplin.journal().settle(mission);
        return mission;
    }
}
