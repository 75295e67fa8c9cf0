package app.tremplin.export;

import app.tremplin.domain.Id;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.Reflection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Missions of one type at one edition of one event, which read as a single engagement.
///
/// @param key      the mission that was logged first: it stays when others are added or left out
/// @param missions the earliest first, at least one
record CvEngagement(Id<Mission> key, List<Mission> missions) {

    private static final Comparator<Mission> BY_DAY = Comparator.comparing(
                    (Mission mission) -> mission.facts().firstDay())
            .thenComparing(Mission::id);

    private static final Comparator<CvEngagement> LATEST_FIRST = Comparator.comparing(CvEngagement::lastDay)
            .thenComparing(CvEngagement::firstDay)
            .thenComparing(CvEngagement::minutes)
            .reversed()
            .thenComparing(engagement -> engagement.missions().getFirst().id());

    /// Whoever helps at the same event after a longer break helps at its next edition.
    private static final int BREAK_DAYS = 180;

    CvEngagement {
        missions = List.copyOf(missions);
    }

    /// `missions` as engagements, the latest first, whatever their order.
    static List<CvEngagement> of(List<Mission> missions) {
        TreeMap<String, List<Mission>> alike = new TreeMap<>();
        missions.stream()
                .sorted(BY_DAY)
                .forEach(mission -> alike.computeIfAbsent(sort(mission), key -> new ArrayList<>())
                        .add(mission));
        return alike.values().stream()
                .flatMap(CvEngagement::editions)
                .sorted(LATEST_FIRST)
                .toList();
    }

    private static String sort(Mission mission) {
        String event = PlainLine.of(mission.facts().event()).toLowerCase(Locale.ROOT);
        return event + "\n" + mission.facts().missionTypeId();
    }

    private static Stream<CvEngagement> editions(List<Mission> missions) {
        List<List<Mission>> editions = new ArrayList<>();
        LocalDate over = LocalDate.MIN;
        for (Mission mission : missions) {
            if (editions.isEmpty() || mission.facts().firstDay().isAfter(over.plusDays(BREAK_DAYS))) {
                editions.add(new ArrayList<>());
            }
            editions.getLast().add(mission);
            LocalDate last = mission.facts().lastDay();
            over = last.isAfter(over) ? last : over;
        }
        return editions.stream()
                .map(each -> new CvEngagement(
                        each.stream()
                                .map(Mission::id)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        each));
    }

    /// What is left of it without some missions, if anything is.
    Optional<CvEngagement> without(Set<Id<Mission>> leftOut) {
        List<Mission> rest = missions.stream()
                .filter(mission -> !leftOut.contains(mission.id()))
                .toList();
        return rest.isEmpty() ? Optional.empty() : Optional.of(new CvEngagement(key, rest));
    }

    String event() {
        return PlainLine.of(missions.getFirst().facts().event());
    }

    String missionTypeId() {
        return missions.getFirst().facts().missionTypeId();
    }

    LocalDate firstDay() {
        return missions.getFirst().facts().firstDay();
    }

    LocalDate lastDay() {
        return missions.stream()
                .map(mission -> mission.facts().lastDay())
                .reduce(LocalDate.MIN, (one, other) -> one.isAfter(other) ? one : other);
    }

    long minutes() {
        return missions.stream().mapToLong(Mission::minutes).sum();
    }

    long confirmedMinutes() {
        return missions.stream()
                .filter(Mission::isConfirmed)
                .mapToLong(Mission::minutes)
                .sum();
    }

    /// The organisations that confirmed.
    List<String> confirmedBy() {
        return distinct(missions.stream()
                .map(Mission::state)
                .filter(MissionState.Confirmed.class::isInstance)
                .map(state -> ((MissionState.Confirmed) state).by()));
    }

    List<String> sites() {
        return distinct(facts(MissionFacts::site));
    }

    List<String> languages() {
        return distinct(facts(MissionFacts::languages).flatMap(Collection::stream));
    }

    List<String> peopleMet() {
        return distinct(facts(MissionFacts::peopleMet));
    }

    List<String> accounts() {
        return distinct(facts(MissionFacts::account));
    }

    List<String> results() {
        return distinct(facts(facts -> facts.reflection().result()));
    }

    /// The missions whose story is told most completely, each story once.
    List<MissionFacts> stories(int most) {
        Map<List<Object>, MissionFacts> told = new LinkedHashMap<>();
        missions.stream()
                .map(Mission::facts)
                .filter(facts -> parts(facts) > 0)
                .sorted(Comparator.comparingInt(CvEngagement::parts)
                        .thenComparing(MissionFacts::minutes)
                        .reversed())
                .forEach(facts -> told.putIfAbsent(List.of(facts.reflection(), facts.account()), facts));
        return told.values().stream().limit(most).toList();
    }

    /// How much of situation, action and result there is; an account stands in for an action.
    private static int parts(MissionFacts facts) {
        Reflection reflection = facts.reflection();
        int result = reflection.result().isBlank() ? 0 : 4;
        int situation = reflection.situation().isBlank() ? 0 : 2;
        boolean action = !reflection.action().isBlank() || !facts.account().isBlank();
        return result + situation + (action ? 1 : 0);
    }

    private <T> Stream<T> facts(Function<MissionFacts, T> question) {
        return missions.stream().map(Mission::facts).map(question);
    }

    /// Each text once, however it is capitalised, in the order of the missions.
    private static List<String> distinct(Stream<String> texts) {
        List<String> distinct = new ArrayList<>();
        texts.map(PlainLine::of).filter(text -> !text.isEmpty()).forEach(text -> {
            if (distinct.stream().noneMatch(text::equalsIgnoreCase)) {
                distinct.add(text);
            }
        });
        return distinct;
    }
}
