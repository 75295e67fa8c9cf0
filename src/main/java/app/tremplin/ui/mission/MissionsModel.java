package app.tremplin.ui.mission;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.DayBook;
import app.tremplin.domain.Folding;
import app.tremplin.domain.Id;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.MissionType;
import app.tremplin.domain.Phrase;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
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
    private final BooleanProperty onlyUnusual = new SimpleBooleanProperty();
    // Asked for by each comparison of a sort.
    private final Map<String, String> typeNames;
    private Index index = Index.EMPTY;
    private final LocalDate today;

    MissionsModel(Catalogue catalogue, Language language, LocalDate today) {
        this.typeNames = catalogue.missionTypes().stream()
                .collect(Collectors.toUnmodifiableMap(
                        MissionType::id, type -> type.name().in(language)));
        this.today = today;
        search.addListener((property, before, after) -> filter());
        event.addListener((property, before, after) -> filter());
        typeId.addListener((property, before, after) -> filter());
        year.addListener((property, before, after) -> filter());
        standing.addListener((property, before, after) -> filter());
        onlyUnusual.addListener((property, before, after) -> filter());
    }

    /// The day for which missions are still to come or past.
    LocalDate today() {
        return today;
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

    /// Whether only missions are shown that are unusual.
    BooleanProperty onlyUnusual() {
        return onlyUnusual;
    }

    /// What is looked up by mission.
    ///
    /// @param words    it is found by, folded
    /// @param remarks  what is unusual about it; no entry where nothing is
    /// @param evidence how many pieces of evidence hang on it; no entry where none do
    /// @param book     the hours they take
    record Index(
            Map<Id<Mission>, String> words,
            Map<Id<Mission>, List<Phrase>> remarks,
            Map<Id<Mission>, Integer> evidence,
            DayBook book) {
        static final Index EMPTY = new Index(Map.of(), Map.of(), Map.of(), DayBook.of(List.of()));
    }

    /// Takes a while for many missions, so not for the window's thread.
    ///
    /// @param evidence see [Index]
    Index index(List<Mission> missions, Map<Id<Mission>, Integer> evidence) {
        DayBook book = DayBook.of(missions);
        Map<Id<Mission>, List<Phrase>> remarks = new HashMap<>();
        for (Mission mission : missions) {
            boolean refused = mission.state() instanceof MissionState.Refused;
            List<Phrase> found = refused ? List.of() : book.remarks(mission.facts(), Optional.of(mission.id()));
            if (!found.isEmpty()) {
                remarks.put(mission.id(), found);
            }
        }
        Map<String, String> folded = new HashMap<>();
        Map<Id<Mission>, String> words =
                missions.stream().collect(Collectors.toMap(Mission::id, mission -> wordsOf(mission, folded)));
        return new Index(words, remarks, evidence, book);
    }

    /// What is unusual about a mission beside the others.
    List<Phrase> remarks(Mission mission) {
        return index.remarks().getOrDefault(mission.id(), List.of());
    }

    /// How many missions are unusual.
    long unusual() {
        return index.remarks().size();
    }

    /// How many pieces of evidence hang on a mission.
    int evidence(Mission mission) {
        return index.evidence().getOrDefault(mission.id(), 0);
    }

    /// Takes what is on the disk now. A mission that has come since the last time is never hidden by a filter.
    void load(List<Mission> missions, Index loaded) {
        Set<Id<Mission>> known = index.words().keySet();
        index = loaded;
        all.setAll(missions);
        if (missions.stream().anyMatch(mission -> !known.contains(mission.id()) && !isToBeSeen(mission))) {
            showAll();
        }
    }

    private boolean isToBeSeen(Mission mission) {
        Predicate<? super Mission> predicate = shown.getPredicate();
        return predicate == null || predicate.test(mission);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean isFiltered() {
        return !search.get().isBlank() || isNarrowed();
    }

    private boolean isNarrowed() {
        return event.get().isPresent()
                || typeId.get().isPresent()
                || year.get().isPresent()
                || standing.get().isPresent()
                || onlyUnusual.get();
    }

    void showAll() {
        search.set("");
        event.set(Optional.empty());
        typeId.set(Optional.empty());
        year.set(Optional.empty());
        standing.set(Optional.empty());
        onlyUnusual.set(false);
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

    List<String> sites() {
        return all.stream()
                .map(mission -> mission.facts().site())
                .filter(site -> !site.isEmpty())
                .distinct()
                .sorted()
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
        return typeNames.getOrDefault(id, id);
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
        boolean narrowed = isNarrowed();
        shown.setPredicate(mission -> isFound(mission, wanted) && (!narrowed || matches(mission)));
    }

    private boolean isFound(Mission mission, List<String> wanted) {
        String found = index.words().getOrDefault(mission.id(), "");
        for (String word : wanted) {
            if (!found.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(Mission mission) {
        MissionFacts facts = mission.facts();
        return event.get().map(facts.event()::equals).orElse(true)
                && typeId.get().map(facts.missionTypeId()::equals).orElse(true)
                && year.get()
                        .map(wanted -> wanted == facts.firstDay().getYear())
                        .orElse(true)
                && standing.get().map(wanted -> wanted == standing(mission)).orElse(true)
                && (!onlyUnusual.get() || !remarks(mission).isEmpty());
    }

    /// @param folded words that were folded before: events and sites come again and again
    private String wordsOf(Mission mission, Map<String, String> folded) {
        MissionFacts facts = mission.facts();
        return Stream.of(
                        facts.event(),
                        typeName(facts.missionTypeId()),
                        facts.site(),
                        facts.account(),
                        facts.peopleMet(),
                        String.join(" ", facts.languages()),
                        facts.reflection().situation(),
                        facts.reflection().action(),
                        facts.reflection().result())
                .map(words -> folded.computeIfAbsent(words, Folding::fold))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
