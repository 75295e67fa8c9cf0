package app.tremplin.cli;

import app.tremplin.domain.Bilingual;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.MissionType;
import app.tremplin.text.Texts;
import app.tremplin.work.Tremplin;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Lists the missions, the latest first.
@CommandLine.Command(name = "list")
final class MissionsListCommand extends Command {

    @Option(names = "--json")
    private boolean json;

    MissionsListCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try (Tremplin tremplin = open()) {
            List<Mission> missions = tremplin.journal().missions();
            if (json) {
                print(array(missions, tremplin.journal().today()));
            } else {
                table(missions, tremplin);
            }
            return Console.DONE;
        }
    }

    private void table(List<Mission> missions, Tremplin tremplin) {
        Texts texts = texts();
        for (Mission mission : missions) {
            MissionFacts facts = mission.facts();
            String type = tremplin.catalogue()
                    .missionType(facts.missionTypeId())
                    .map(MissionType::name)
                    .map((Bilingual name) -> name.in(language()))
                    .orElse(facts.missionTypeId());
            String state =
                    texts.get("state." + state(mission, tremplin.journal().today()));
            out().println(String.join(
                    "  ",
                    texts.formats().period(facts.firstDay(), facts.lastDay()),
                    facts.event(),
                    type,
                    texts.formats().duration(mission.minutes()),
                    state));
        }
        long minutes = missions.stream()
                .filter(mission -> mission.countsOn(tremplin.journal().today()))
                .mapToLong(Mission::minutes)
                .sum();
        long events = missions.stream()
                .map(mission -> mission.facts().event())
                .distinct()
                .count();
        out().println(texts.get(
                "missions.totals", missions.size(), texts.formats().duration(minutes), events));
    }

    private static ArrayNode array(List<Mission> missions, LocalDate today) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Mission mission : missions) {
            MissionFacts facts = mission.facts();
            ObjectNode node = array.addObject();
            node.put("id", mission.id().toString());
            node.put("event", facts.event());
            node.put("missionType", facts.missionTypeId());
            node.put("site", facts.site());
            node.put("firstDay", facts.firstDay().toString());
            node.put("lastDay", facts.lastDay().toString());
            node.put("minutes", mission.minutes());
            node.put("account", facts.account());
            node.put("peopleMet", facts.peopleMet());
            ArrayNode languages = node.putArray("languages");
            facts.languages().forEach(languages::add);
            node.put("situation", facts.reflection().situation());
            node.put("action", facts.reflection().action());
            node.put("result", facts.reflection().result());
            node.put("state", state(mission, today));
        }
        return array;
    }

    private static String state(Mission mission, LocalDate today) {
        boolean planned = mission.state() instanceof MissionState.Declared
                && mission.facts().lastDay().isAfter(today);
        return planned ? "planned" : mission.state().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
