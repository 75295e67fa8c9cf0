package app.tremplin.ui.kit;

import app.tremplin.domain.Id;
import app.tremplin.domain.Mission;
import java.util.Optional;

/// The mission form as it stands while somebody types: words, not yet facts.
///
/// @param id     the mission being changed; empty for a new one
/// @param typeId the chosen mission type, empty when none is
/// @param shift  whether the time is given as start and end rather than as a total
public record MissionDraft(
        Optional<Id<Mission>> id,
        String event,
        String typeId,
        String site,
        String firstDay,
        String lastDay,
        boolean shift,
        String hours,
        String minutes,
        String start,
        String end,
        String account,
        String peopleMet,
        String languages,
        String situation,
        String action,
        String result) {

    /// An empty form.
    public static final MissionDraft EMPTY =
            new MissionDraft(Optional.empty(), "", "", "", "", "", true, "", "", "", "", "", "", "", "", "", "");
}
