package app.tremplin.cli;

import app.tremplin.domain.Contribution;
import app.tremplin.domain.SkillScore;
import app.tremplin.domain.Standing;
import app.tremplin.text.Texts;
import app.tremplin.work.Tremplin;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Shows the skills earned; as JSON with the missions behind each.
@CommandLine.Command(name = "skills")
final class SkillsCommand extends Command {

    @Option(names = "--json")
    private boolean json;

    SkillsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try (Tremplin tremplin = open()) {
            Standing standing = tremplin.awarding().standing();
            if (json) {
                print(object(standing));
            } else {
                list(standing);
            }
            return Console.DONE;
        }
    }

    private void list(Standing standing) {
        Texts texts = texts();
        for (SkillScore score : standing.all().attributed()) {
            out().println(texts.get(
                    "cli.skills.line",
                    score.rank(),
                    score.skill().label(),
                    texts.formats().duration(score.minutes())));
        }
        out().println(texts.get(
                "cli.skills.sum",
                standing.all().attributed().size(),
                standing.confirmed().attributed().size(),
                standing.all().catalogueVersion()));
    }

    private ObjectNode object(Standing standing) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("catalogue", standing.all().catalogueVersion());
        root.put("missions", standing.all().missions());
        root.put("minutes", standing.all().minutes());
        root.put("attributed", standing.all().attributed().size());
        root.put("attributedByConfirmed", standing.confirmed().attributed().size());
        ArrayNode skills = root.putArray("skills");
        for (SkillScore score : standing.all().scores()) {
            ObjectNode node = skills.addObject();
            node.put("id", score.skill().id());
            node.put("label", score.skill().label().in(language()));
            node.put("rank", score.rank());
            node.put("attributed", score.attributed());
            node.put("score", score.score());
            node.put("confirmedPoints", score.confirmedPoints());
            ArrayNode trace = node.putArray("trace");
            for (Contribution each : score.trace()) {
                ObjectNode step = trace.addObject();
                step.put("mission", each.mission().toString());
                step.put("missionType", each.missionTypeId());
                step.put("minutes", each.minutes());
                step.put("weight", each.weight());
                step.put("points", each.points());
                step.put("confirmed", each.confirmed());
            }
        }
        return root;
    }
}
