package app.tremplin.export;

import app.tremplin.domain.Cv;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A CV as learning achievements of the European Learning Model 3, in JSON-LD that explains its own words.
///
/// It is a plain description of a person, for software that reads the model. It is no European Digital Credential:
/// only an organisation with an electronic seal can issue one, and the Europass CV editor does not import it.
final class CvElm {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ELM = "http://data.europa.eu/snb/model/elm/";
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private static final Map<String, String> CLASSES = Map.of(
            "Person", ELM + "Person",
            "LearningAchievement", ELM + "LearningAchievement",
            "LearningAchievementSpecification", ELM + "LearningAchievementSpecification",
            "LearningOutcome", ELM + "LearningOutcome",
            "LearningActivity", ELM + "LearningActivity",
            "Organisation", ELM + "Organisation",
            "PeriodOfTime", TERMS + "PeriodOfTime");

    private CvElm() {}

    static String write(Cv cv) {
        ObjectNode person = JSON.createObjectNode();
        context(person.putObject("@context"));
        person.put("type", "Person");
        if (!cv.name().isEmpty()) {
            words(person, "fullName", cv, cv.name());
        }
        ObjectNode achievement = person.putArray("hasClaim").addObject();
        achievement.put("type", "LearningAchievement");
        words(achievement, "title", cv, cv.heading());
        words(achievement, "description", cv, String.join(" ", cv.summary().lines()));
        ObjectNode specification = achievement.putObject("specifiedBy");
        specification.put("type", "LearningAchievementSpecification");
        words(specification, "title", cv, cv.skillsHeading());
        ArrayNode outcomes = specification.putArray("learningOutcome");
        cv.skills().forEach(skill -> outcome(outcomes.addObject(), cv, skill));
        ArrayNode activities = achievement.putArray("influencedBy");
        cv.engagements().forEach(engagement -> activity(activities.addObject(), cv, engagement));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(person) + "\n";
    }

    private static void outcome(ObjectNode node, Cv cv, Cv.SkillLine skill) {
        node.put("type", "LearningOutcome");
        words(node, "title", cv, skill.label());
        node.putArray("relatedESCOSkill").add(skill.skill().esco().uri().toString());
    }

    private static void activity(ObjectNode node, Cv cv, Cv.Engagement engagement) {
        node.put("type", "LearningActivity");
        words(node, "title", cv, String.join(" ", engagement.role().lines()));
        String told = String.join(" ", engagement.text().lines());
        words(
                node,
                "description",
                cv,
                (engagement.context() + ". " + told + " " + engagement.vouching()).replace("  ", " "));
        node.put("workload", Duration.ofMinutes(engagement.minutes()).toString());
        ObjectNode time = node.putArray("temporal").addObject();
        time.put("type", "PeriodOfTime");
        time.put("startDate", midnight(engagement.firstDay()));
        time.put("endDate", midnight(engagement.lastDay()));
        ArrayNode by = node.putArray("directedBy");
        for (String name : engagement.confirmedBy()) {
            ObjectNode organisation = by.addObject();
            organisation.put("type", "Organisation");
            words(organisation, "legalName", cv, name);
        }
        if (by.isEmpty()) {
            node.remove("directedBy");
        }
    }

    private static String midnight(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static void words(ObjectNode node, String name, Cv cv, String text) {
        node.putObject(name).put(cv.language().code(), CvWording.bare(text));
    }

    private static void context(ObjectNode context) {
        context.put("@version", 1.1);
        context.put("type", "@type");
        CLASSES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> context.put(e.getKey(), e.getValue()));
        for (String name : List.of("title", "description")) {
            term(context, name, TERMS + name).put("@container", "@language");
        }
        term(context, "fullName", "http://xmlns.com/foaf/0.1/fullName").put("@container", "@language");
        term(context, "legalName", "http://www.w3.org/ns/regorg#legalName").put("@container", "@language");
        for (String name : List.of(
                "hasClaim", "specifiedBy", "learningOutcome", "influencedBy", "relatedESCOSkill", "directedBy")) {
            term(context, name, ELM + name).put("@type", "@id");
        }
        term(context, "temporal", TERMS + "temporal").put("@type", "@id");
        term(context, "workload", ELM + "workload").put("@type", XSD + "duration");
        term(context, "startDate", ELM + "startDate").put("@type", XSD + "dateTime");
        term(context, "endDate", ELM + "endDate").put("@type", XSD + "dateTime");
    }

    private static ObjectNode term(ObjectNode context, String name, String iri) {
        return context.putObject(name).put("@id", iri);
    }
}
