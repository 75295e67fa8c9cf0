package app.tremplin.badge;

import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.domain.EscoReference;
import app.tremplin.domain.RomeReference;
import app.tremplin.domain.Skill;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The achievement of a badge (Open Badges 3.0, section B.1.1): an event and exactly the skills that were attributed.
///
/// Nothing in it is about the person, and its id comes from event and skills: whoever earned the same has the same.
final class AchievementComposer {

    private static final String ROME = "https://www.francetravail.org/opendata/repertoire-operationnel-des-meti.html#";

    private final Wording wording;

    AchievementComposer(Wording wording) {
        this.wording = wording;
    }

    ObjectNode compose(BadgeContent content) {
        List<Skill> skills = content.skills();
        ObjectNode achievement = CredentialJson.object();
        achievement.put("id", id(content));
        achievement.putArray("type").add("Achievement");
        achievement.put("achievementType", "Competency");
        achievement.put("name", Wording.plain(content.name()));
        achievement.put("description", wording.paragraphs("badge.description", texts ->
                new Object[] {Wording.plain(content.name()), skills.size()}));
        achievement.putObject("criteria").put("narrative", criteria(content));
        ArrayNode alignment = achievement.putArray("alignment");
        skills.forEach(skill -> {
            alignment.add(esco(skill.esco()));
            alignment.add(rome(skill.rome()));
        });
        ArrayNode tag = achievement.putArray("tag");
        skills.stream()
                .flatMap(skill -> List.of(skill.label().fr(), skill.label().en()).stream())
                .map(Wording::plain)
                .distinct()
                .forEach(tag::add);
        achievement
                .putArray("resultDescription")
                .addObject()
                .put("id", Names.MINUTES)
                .put("name", wording.line("badge.minutes"))
                .put("resultType", "RawScore")
                .putArray("type")
                .add("ResultDescription");
        return achievement;
    }

    private static String id(BadgeContent content) {
        String skills = content.skills().stream().map(Skill::id).sorted().collect(Collectors.joining(","));
        return Names.urn("achievement:" + Wording.plain(content.name()) + "\n"
                + content.catalogue().version() + "\n" + skills);
    }

    /// In the catalogue's order, not the volunteer's: the text belongs to the achievement.
    private String criteria(BadgeContent content) {
        return wording.paragraphs("badge.criteria", texts -> new Object[] {
            content.catalogue().attributed(),
            content.catalogue().version(),
            content.skills().stream()
                    .sorted((a, b) -> Integer.compare(a.tieBreakRank(), b.tieBreakRank()))
                    .map(skill -> "\n- " + Wording.plain(skill.label().in(texts.language())))
                    .collect(Collectors.joining())
        });
    }

    private static ObjectNode esco(EscoReference esco) {
        ObjectNode alignment = alignment(Wording.line(esco.label()), esco.uri().toString());
        return alignment.put("targetFramework", "ESCO").put("targetType", "ext:ESCOSkill");
    }

    private static ObjectNode rome(RomeReference rome) {
        ObjectNode alignment = alignment(Wording.plain(rome.label()), ROME + rome.code());
        return alignment
                .put("targetFramework", "ROME 4.0")
                .put("targetCode", rome.code())
                .put("targetType", "ext:ROMECompetence");
    }

    private static ObjectNode alignment(String name, String url) {
        ObjectNode alignment = CredentialJson.object();
        alignment.putArray("type").add("Alignment");
        return alignment.put("targetName", name).put("targetUrl", url);
    }
}
