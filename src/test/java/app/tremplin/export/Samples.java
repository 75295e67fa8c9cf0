package app.tremplin.export;

import app.tremplin.domain.Bilingual;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Contribution;
import app.tremplin.domain.EscoReference;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionCategory;
import app.tremplin.domain.MissionType;
import app.tremplin.domain.RomeReference;
import app.tremplin.domain.Skill;
import app.tremplin.domain.SkillFamily;
import app.tremplin.domain.SkillKind;
import app.tremplin.domain.SkillProfile;
import app.tremplin.domain.SkillScore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The catalogue that comes with the application and what missions earn by it, for tests of this room.
final class Samples {

    static final Catalogue CATALOGUE = catalogue();

    private Samples() {}

    /// The profile of `missions` by the rule of attribution: minutes times weight, ties by rank.
    static SkillProfile profile(List<Mission> missions) {
        List<SkillScore> scores = new ArrayList<>();
        List<Skill> skills = CATALOGUE.skills().stream()
                .sorted(Comparator.comparingLong((Skill skill) -> -score(skill, missions))
                        .thenComparing(Skill::tieBreakRank))
                .toList();
        for (Skill skill : skills) {
            int rank = scores.size() + 1;
            long score = score(skill, missions);
            boolean attributed = score > 0 && rank <= CATALOGUE.attributed();
            scores.add(new SkillScore(skill, rank, attributed, score, trace(skill, missions)));
        }
        long minutes = missions.stream().mapToLong(Mission::minutes).sum();
        return new SkillProfile(CATALOGUE.version(), scores, minutes, missions.size());
    }

    private static long score(Skill skill, List<Mission> missions) {
        return trace(skill, missions).stream().mapToLong(Contribution::points).sum();
    }

    private static List<Contribution> trace(Skill skill, List<Mission> missions) {
        return missions.stream()
                .map(mission -> new Contribution(
                        mission.id(),
                        mission.facts().missionTypeId(),
                        mission.minutes(),
                        CATALOGUE
                                .missionType(mission.facts().missionTypeId())
                                .orElseThrow()
                                .weight(skill.id()),
                        mission.isConfirmed()))
                .filter(contribution -> contribution.weight() > 0)
                .toList();
    }

    private static Catalogue catalogue() {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream("/assets/catalogue.json"))) {
            JsonNode root = JsonMapper.shared().readTree(in);
            List<SkillFamily> families = new ArrayList<>();
            root.get("families").forEach(node -> families.add(new SkillFamily(text(node, "id"), words(node, "name"))));
            List<Skill> skills = new ArrayList<>();
            root.get("skills").forEach(node -> skills.add(skill(node)));
            List<MissionCategory> categories = new ArrayList<>();
            root.get("categories")
                    .forEach(node -> categories.add(new MissionCategory(text(node, "id"), words(node, "name"))));
            List<MissionType> types = new ArrayList<>();
            root.get("missionTypes").forEach(node -> types.add(missionType(node)));
            return new Catalogue(
                    text(root, "version"), root.get("attributed").asInt(), families, skills, categories, types);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Skill skill(JsonNode node) {
        JsonNode rome = node.get("rome");
        JsonNode esco = node.get("esco");
        return new Skill(
                text(node, "id"),
                words(node, "label"),
                words(node, "description"),
                SkillKind.SAVOIR_FAIRE,
                text(node, "family"),
                new RomeReference(text(rome, "code"), text(rome, "label"), true),
                new EscoReference(URI.create(text(esco, "uri")), words(esco, "label")),
                node.get("tieBreakRank").asInt());
    }

    private static MissionType missionType(JsonNode node) {
        Map<String, Integer> weights = new HashMap<>();
        node.get("weights")
                .properties()
                .forEach(entry -> weights.put(entry.getKey(), entry.getValue().asInt()));
        return new MissionType(text(node, "id"), words(node, "name"), text(node, "category"), weights);
    }

    private static Bilingual words(JsonNode node, String field) {
        return new Bilingual(text(node.get(field), "fr"), text(node.get(field), "en"));
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }
}
