package app.tremplin.ui.mission;

import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.WorkedTime;
import app.tremplin.ui.kit.MissionDraft;
import java.util.Optional;

/// Puts a mission back into the words of the form.
final class Drafts {

    private static final int HOUR = 60;

    private Drafts() {}

    /// The form for changing a mission.
    static MissionDraft of(Mission mission) {
        return draft(mission.facts(), Optional.of(mission));
    }

    /// The form for a new mission that starts out like this one, without its reflection, which is its own.
    static MissionDraft copyOf(Mission mission) {
        return draft(mission.facts(), Optional.empty());
    }

    private static MissionDraft draft(MissionFacts facts, Optional<Mission> changed) {
        boolean keep = changed.isPresent();
        int minutes = facts.minutes();
        boolean shift = facts.time() instanceof WorkedTime.EachDay;
        return new MissionDraft(
                changed.map(Mission::id),
                facts.event(),
                facts.missionTypeId(),
                facts.site(),
                DayField.words(facts.firstDay()),
                DayField.words(facts.lastDay()),
                shift,
                shift ? "" : String.valueOf(minutes / HOUR),
                shift ? "" : String.valueOf(minutes % HOUR),
                facts.time() instanceof WorkedTime.EachDay each ? each.start().toString() : "",
                facts.time() instanceof WorkedTime.EachDay each ? each.end().toString() : "",
                facts.account(),
                facts.peopleMet(),
                String.join(", ", facts.languages()),
                keep ? facts.reflection().situation() : "",
                keep ? facts.reflection().action() : "",
                keep ? facts.reflection().result() : "");
    }
}
