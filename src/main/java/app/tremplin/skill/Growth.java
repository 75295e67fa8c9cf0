package app.tremplin.skill;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.GrowthPace;
import app.tremplin.domain.GrowthStep;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionType;
import app.tremplin.domain.Skill;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How a profile grew: the attribution rule applied to everything up to each month, year or event.
public final class Growth {

    private static final Comparator<Mission> BY_END =
            Comparator.comparing((Mission mission) -> mission.facts().lastDay()).thenComparing(Mission::id);

    private Growth() {}

    /// One step for each month, year or event with missions, the earliest first. A mission counts where it ends, an
    /// event where its last mission ends. Missions whose type the catalogue does not have are left out.
    public static List<GrowthStep> of(Catalogue catalogue, Collection<Mission> missions, GrowthPace pace) {
        Map<String, MissionType> types =
                catalogue.missionTypes().stream().collect(Collectors.toMap(MissionType::id, type -> type));
        Map<String, List<Mission>> stretches = missions.stream()
                .filter(mission -> types.containsKey(mission.facts().missionTypeId()))
                .sorted(BY_END)
                .collect(Collectors.groupingBy(mission -> pace.stretch(mission.facts())));
        List<List<Mission>> inOrder = stretches.values().stream()
                .sorted(Comparator.comparing(List<Mission>::getLast, BY_END))
                .toList();
        Map<Skill, Long> scores = new HashMap<>();
        catalogue.skills().forEach(skill -> scores.put(skill, 0L));
        List<GrowthStep> steps = new ArrayList<>();
        for (List<Mission> stretch : inOrder) {
            add(stretch, types, scores);
            steps.add(step(stretch, earned(catalogue, scores)));
        }
        return steps;
    }

    private static void add(List<Mission> stretch, Map<String, MissionType> types, Map<Skill, Long> scores) {
        Map<String, Long> minutes = stretch.stream()
                .collect(Collectors.groupingBy(
                        mission -> mission.facts().missionTypeId(), Collectors.summingLong(Mission::minutes)));
        types.values().forEach(type -> {
            long time = minutes.getOrDefault(type.id(), 0L);
            scores.replaceAll((skill, score) -> Math.addExact(score, time * type.weight(skill.id())));
        });
    }

    private static List<Skill> earned(Catalogue catalogue, Map<Skill, Long> scores) {
        return Ranking.of(catalogue.skills(), skill -> scores.getOrDefault(skill, 0L)).stream()
                .filter(skill -> scores.getOrDefault(skill, 0L) > 0)
                .limit(catalogue.attributed())
                .toList();
    }

    private static GrowthStep step(List<Mission> stretch, List<Skill> earned) {
        return new GrowthStep(
                stretch.getLast().facts().event(),
                stretch.stream()
                        .map(mission -> mission.facts().firstDay())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                stretch.getLast().facts().lastDay(),
                stretch.stream().mapToLong(Mission::minutes).sum(),
                earned);
    }
}
