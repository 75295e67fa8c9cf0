package app.tremplin.ui.desk;

import app.tremplin.domain.BadgeSplit;
import app.tremplin.domain.Decision;
import app.tremplin.domain.Declaration;
import app.tremplin.domain.Id;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.Mission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

/// One volunteer's missions on the table, and what is decided about them.
final class DeskModel {

    private final ObjectProperty<DeskState> state = new SimpleObjectProperty<>(new DeskState.Waiting());
    private final ObservableList<Issuer> issuers = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Issuer>> issuer = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<BadgeSplit> split = new SimpleObjectProperty<>(BadgeSplit.ONE);
    private final ObservableMap<Id<Mission>, Decision> decisions = FXCollections.observableHashMap();
    private final Map<Id<Mission>, StringProperty> reasons = new HashMap<>();

    ObjectProperty<DeskState> state() {
        return state;
    }

    ObservableList<Issuer> issuers() {
        return issuers;
    }

    /// The organisation that would sign.
    ObjectProperty<Optional<Issuer>> issuer() {
        return issuer;
    }

    ObjectProperty<BadgeSplit> split() {
        return split;
    }

    /// Confirmed and refused missions; the others are open. A refusal whose reason is still to be typed is not here.
    ObservableMap<Id<Mission>, Decision> decisions() {
        return decisions;
    }

    /// The reason that is typed for refusing a mission, kept while one changes one's mind.
    StringProperty reason(Id<Mission> mission) {
        return reasons.computeIfAbsent(mission, id -> new SimpleStringProperty(""));
    }

    /// Puts missions on the table, with what was decided about them before.
    void open(Declaration declaration, Map<Id<Mission>, Decision> before) {
        clear();
        before.forEach((id, decision) -> {
            if (decision instanceof Decision.Refuse(String reason)) {
                reason(id).set(reason);
            }
        });
        decisions.putAll(before);
        state.set(new DeskState.Deciding(declaration));
    }

    /// Takes everything off the table.
    void clear() {
        // First, so that nobody takes what follows for a decision about that volunteer.
        state.set(new DeskState.Waiting());
        reasons.clear();
        decisions.clear();
    }

    void offer(List<Issuer> all) {
        issuers.setAll(all);
        Optional<Id<Issuer>> chosen = issuer.get().map(Issuer::id);
        issuer.set(all.stream()
                .filter(each -> chosen.equals(Optional.of(each.id())))
                .findFirst()
                .or(() -> all.stream().findFirst()));
    }

    void confirm(Id<Mission> mission) {
        decisions.put(mission, new Decision.Confirm());
    }

    /// Refuses with the reason that is typed; without one the mission waits for it.
    void refuse(Id<Mission> mission) {
        String reason = reason(mission).get();
        if (reason.isBlank()) {
            decisions.remove(mission);
        } else {
            decisions.put(mission, new Decision.Refuse(reason.strip()));
        }
    }

    void leaveOpen(Id<Mission> mission) {
        decisions.remove(mission);
    }

    /// Confirms every mission that can be.
    void confirmAll(Declaration declaration) {
        declaration.missions().stream()
                .filter(declared -> declared.obstacle().isEmpty())
                .forEach(declared -> confirm(declared.mission().id()));
    }

    long confirmed() {
        return decisions.values().stream()
                .filter(Decision.Confirm.class::isInstance)
                .count();
    }

    long refused() {
        return decisions.values().stream()
                .filter(Decision.Refuse.class::isInstance)
                .count();
    }
}
