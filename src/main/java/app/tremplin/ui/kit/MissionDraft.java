package app.tremplin.ui.kit;

import app.tremplin.domain.Evidence;
import app.tremplin.domain.Id;
import app.tremplin.domain.Mission;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The mission form as it stands while somebody types: words, not yet facts.
///
/// @param id     the mission being changed; empty for a new one
/// @param typeId the chosen mission type, empty when none is
/// @param shift    whether the time is given as start and end rather than as a total
/// @param days     further days with the same shift, each a mission of its own
/// @param evidence what hangs on it; empty for what hangs on the mission already
/// @param slot     where it is kept while somebody types; blank for a new place
/// @param typed    whether somebody typed into it since the form was first opened
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
        String result,
        List<LocalDate> days,
        Optional<List<Evidence>> evidence,
        String slot,
        boolean typed) {

    /// An empty form.
    public static final MissionDraft EMPTY =
            new MissionDraft(Optional.empty(), "", "", "", "", "", true, "", "", "", "", "", "", "", "", "", "");

    public MissionDraft {
        days = List.copyOf(days);
        evidence = evidence.map(List::copyOf);
    }

    /// A form on one day whose evidence is not known yet and that is kept nowhere yet.
    public MissionDraft(
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
        this(
                id,
                event,
                typeId,
                site,
                firstDay,
                lastDay,
                shift,
                hours,
                minutes,
                start,
                end,
                account,
                peopleMet,
                languages,
                situation,
                action,
                result,
                List.of(),
                Optional.empty(),
                "",
                false);
    }
}
