package app.tremplin.ui.skill;

import app.tremplin.domain.Folding;
import app.tremplin.domain.Mission;
import app.tremplin.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What can be compared: events, years, and all of it.
record Stretches(List<Stretch> all) {

    /// Missions that belong together.
    ///
    /// @param key  names it, whatever the language
    /// @param name as it is shown
    record Stretch(String key, String name, List<Mission> missions) {

        long minutes() {
            return missions.stream().mapToLong(Mission::minutes).sum();
        }
    }

    private static final Comparator<Stretch> LATEST_FIRST = Comparator.comparing(
                    (Stretch stretch) -> stretch.missions().stream()
                            .map(mission -> mission.facts().lastDay())
                            .max(Comparator.naturalOrder())
                            .orElseThrow())
            .reversed();

    /// The events, the latest first, then the years, then everything.
    static Stretches of(List<Mission> missions, Texts texts) {
        Map<String, List<Mission>> events = missions.stream()
                .collect(Collectors.groupingBy(
                        mission -> Folding.fold(mission.facts().event())));
        Map<Integer, List<Mission>> years = missions.stream()
                .collect(Collectors.groupingBy(
                        mission -> mission.facts().lastDay().getYear()));
        List<Stretch> all = new ArrayList<>();
        events.entrySet().stream()
                .map(entry -> new Stretch(
                        "event:" + entry.getKey(),
                        entry.getValue().getFirst().facts().event(),
                        entry.getValue()))
                .sorted(LATEST_FIRST)
                .forEach(all::add);
        years.entrySet().stream()
                .map(entry -> new Stretch(
                        "year:" + entry.getKey(),
                        texts.get("skills.compare.year", String.valueOf(entry.getKey())),
                        entry.getValue()))
                .sorted(LATEST_FIRST)
                .forEach(all::add);
        all.add(new Stretch("all", texts.get("skills.compare.all"), missions));
        return new Stretches(List.copyOf(all));
    }

    /// The one with this key, or else the second event.
    Stretch first(String key) {
        return find(key, Math.min(1, all.size() - 1));
    }

    /// The one with this key, or else the latest event.
    Stretch second(String key) {
        return find(key, 0);
    }

    private Stretch find(String key, int otherwise) {
        return all.stream().filter(each -> each.key().equals(key)).findFirst().orElse(all.get(otherwise));
    }
}
