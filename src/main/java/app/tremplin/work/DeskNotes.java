package app.tremplin.work;

import app.tremplin.domain.Decision;
import app.tremplin.domain.Declaration;
import app.tremplin.domain.Id;
import app.tremplin.domain.Mission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a desk decided about missions that are not signed yet, so that looking elsewhere or opening another file
/// loses nothing. In memory alone: nothing of a volunteer is kept until something is signed.
public final class DeskNotes {

    private final Map<Id<Mission>, Decision> decisions = new HashMap<>();

    DeskNotes() {}

    /// What was decided about the missions of a file.
    public Map<Id<Mission>, Decision> of(Declaration declaration) {
        Map<Id<Mission>, Decision> noted = new HashMap<>(decisions);
        noted.keySet().retainAll(ids(declaration));
        return noted;
    }

    /// Notes what is decided now in place of what was.
    public void note(Declaration declaration, Map<Id<Mission>, Decision> now) {
        forget(declaration);
        decisions.putAll(now);
    }

    /// Forgets what was decided about a file.
    public void forget(Declaration declaration) {
        decisions.keySet().removeAll(ids(declaration));
    }

    private static List<Id<Mission>> ids(Declaration declaration) {
        return declaration.file().missions().stream().map(Mission::id).toList();
    }
}
