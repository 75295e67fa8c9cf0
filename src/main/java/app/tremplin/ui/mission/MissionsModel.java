package app.tremplin.ui.mission;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Folding;
import app.tremplin.domain.Id;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.MissionType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// The missions, and which of them are to be seen.
final class MissionsModel {

    /// How a mission stands, as one filters by it.
    enum Standing {
        PLANNED,
        DECLARED,
        CONFIRMED,
        REFUSED
    }

    private final ObservableList<Mission> all = FXCollections.observableArrayList();
    private final FilteredList<Mission> shown = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<String>> event = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> typeId = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Integer>> year = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Standing>> standing = new SimpleObjectProperty<>(Optional.empty());
    private Map<Id<Mission>, String> words = Map.of();
    private final Catalogue catalogue;
    private final Language language;
    private final LocalDate today;

    MissionsModel(Catalogue catalogue, Language language, LocalDate today) {
        this.catalogue = catalogue;
        this.language = language;
        this.today = today;
        search.addListener((property, before, after) -> filter());
        event.addListener((property, before, after) -> filter());
        typeId.addListener((property, before, after) -> filter());
        year.addListener((property, before, after) -> filter());
        standing.addListener((property, before, after) -> filter());
    }

    StringProperty search() {
        return search;
    }

    ObjectProperty<Optional<String>> event() {
        return event;
    }

    ObjectProperty<Optional<String>> typeId() {
        return typeId;
    }

    ObjectProperty<Optional<Integer>> year() {
        return year;
    }

    ObjectProperty<Optional<Standing>> standing() {
        return standing;
    }

    ObservableList<Mission> shown() {
        return shown;
    }

    /// The words each mission is found by, folded. Takes a while for many missions, so not for the window's thread.
    Map<Id<Mission>, String> index(List<Mission> missions) {
        return missions.stream().collect(Collectors.toMap(Mission::id, this::wordsOf));
    }

    void load(List<Mission> missions, Map<Id<Mission>, String> index) {
        words = index;
        all.setAll(missions);
        filter();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean isFiltered() {
        return !search.get().isBlank()
                || event.get().isPresent()
                || typeId.get().isPresent()
                || year.get().isPresent()
                || standing.get().isPresent();
    }

    void showAll() {
        search.set("");
        event.set(Optional.empty());
        typeId.set(Optional.empty());
        year.set(Optional.empty());
        standing.set(Optional.empty());
    }

    List<String> events() {
        return all.stream()
                .map(mission -> mission.facts().event())
                .distinct()
                .sorted()
                .toList();
    }

    List<String> typeIds() {
        return all.stream()
                .map(mission -> mission.facts().missionTypeId())
                .distinct()
                .sorted((a, b) -> Folding.fold(typeName(a)).compareTo(Folding.fold(typeName(b))))
                .toList();
    }

    List<Integer> years() {
        return all.stream()
                .map(mission -> mission.facts().firstDay().getYear())
                .distinct()
                .sorted((a, b) -> b - a)
                .toList();
    }

    /// The type's name in the reader's language; its id when the catalogue no longer has it.
    String typeName(String id) {
        return catalogue
                .missionType(id)
                .map(MissionType::name)
                .map(name -> name.in(language))
                .orElse(id);
    }

    Standing standing(Mission mission) {
        return switch (mission.state()) {
            case MissionState.Confirmed confirmed -> Standing.CONFIRMED;
            case MissionState.Refused refused -> Standing.REFUSED;
            case MissionState.Declared declared ->
                mission.facts().lastDay().isAfter(today) ? Standing.PLANNED : Standing.DECLARED;
        };
    }

    /// The worked time of what is shown and was neither refused nor is still to come.
    long minutes() {
        return shown.stream()
                .filter(mission -> mission.countsOn(today))
                .mapToLong(Mission::minutes)
                .sum();
    }

    long eventsShown() {
        return shown.stream().map(mission -> mission.facts().event()).distinct().count();
    }

    private void filter() {
        List<String> wanted = List.of(Folding.fold(search.get()).split(" "));
        shown.setPredicate(mission -> matches(mission) && isFound(mission, wanted));
    }

    private boolean isFound(Mission mission, List<String> wanted) {
        String found = words.getOrDefault(mission.id(), "");
        return wanted.stream().allMatch(found::contains);
    }

    private boolean matches(Mission mission) {
        MissionFacts facts = mission.facts();
        return event.get().map(facts.event()::equals).orElse(true)
                && typeId.get().map(facts.missionTypeId()::equals).orElse(true)
                && year.get()
                        .map(wanted -> wanted == facts.firstDay().getYear())
                        .orElse(true)
                && standing.get().map(wanted -> wanted == standing(mission)).orElse(true);
    }

    private String wordsOf(Mission mission) {
        MissionFacts facts = mission.facts();
        return Folding.fold(String.join(
                " ",
                facts.event(),
                typeName(facts.missionTypeId()),
                facts.site(),
                facts.account(),
                facts.peopleMet(),
                String.join(" ", facts.languages()),
                facts.reflection().situation(),
                facts.reflection().action(),
                facts.reflection().result()));
    }
}
