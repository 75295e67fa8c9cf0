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
/// Its parts have the form and the names of those in the samples that the European Commission publishes beside the
/// model
/// (European-Learning-Model, Credentials, JSON-LD Examples), so that software made for European Digital Credentials
/// finds
/// what it knows. It is none itself: the issuer and the viewer of Europass take credentials that an organisation
/// sealed,
/// and the Europass CV editor imports neither.
final class CvElm {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ELM = "http://data.europa.eu/snb/model/elm/";
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String ESCO = "http://data.europa.eu/esco/concept-scheme/skills";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private static final Map<String, String> CLASSES = Map.of(
            "Person", ELM + "Person",
            "LearningAchievement", ELM + "LearningAchievement",
            "LearningAchievementSpecification", ELM + "LearningAchievementSpecification",
            "LearningOutcome", ELM + "LearningOutcome",
            "LearningActivity", ELM + "LearningActivity",
            "Organisation", ELM + "Organisation",
            "PeriodOfTime", TERMS + "PeriodOfTime",
            "Concept", SKOS + "Concept",
            "ConceptScheme", SKOS + "ConceptScheme");

    private CvElm() {}

    static String write(Cv cv) {
        ObjectNode person = JSON.createObjectNode();
        context(person.putObject("@context"));
        part(person, "Person", 1);
        if (!cv.name().isEmpty()) {
            words(person, "fullName", cv, cv.name());
        }
        ObjectNode achievement = person.putArray("hasClaim").addObject();
        part(achievement, "LearningAchievement", 1);
        words(achievement, "title", cv, cv.heading());
        words(achievement, "description", cv, String.join(" ", cv.summary().lines()));
        ObjectNode specification = achievement.putObject("specifiedBy");
        part(specification, "LearningAchievementSpecification", 1);
        words(specification, "title", cv, cv.skillsHeading());
        ArrayNode outcomes = specification.putArray("learningOutcome");
        cv.skills()
                .forEach(skill -> outcome(part(outcomes.addObject(), "LearningOutcome", outcomes.size()), cv, skill));
        ArrayNode activities = achievement.putArray("influencedBy");
        cv.engagements().forEach(engagement -> activity(activities.addObject(), cv, engagement, activities.size()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(person) + "\n";
    }

    /// Gives a part its class and, as the samples do, a name by which others can refer to it.
    private static ObjectNode part(ObjectNode node, String type, int number) {
        String name = Character.toLowerCase(type.charAt(0)) + type.substring(1);
        return node.put("id", "urn:epass:" + name + ":" + number).put("type", type);
    }

    private static void outcome(ObjectNode node, Cv cv, Cv.SkillLine skill) {
        words(node, "title", cv, skill.label());
        ObjectNode concept = node.putArray("relatedESCOSkill").addObject();
        concept.put("id", skill.skill().esco().uri().toString()).put("type", "Concept");
        concept.putObject("inScheme").put("id", ESCO).put("type", "ConceptScheme");
        words(concept, "prefLabel", cv, skill.label());
    }

    private static void activity(ObjectNode node, Cv cv, Cv.Engagement engagement, int number) {
        part(node, "LearningActivity", number);
        words(node, "title", cv, String.join(" ", engagement.role().lines()));
        String told = String.join(" ", engagement.text().lines());
        words(
                node,
                "description",
                cv,
                (engagement.context() + ". " + told + " " + engagement.vouching()).replace("  ", " "));
        node.put("workload", Duration.ofMinutes(engagement.minutes()).toString());
        ObjectNode time = node.putArray("temporal").addObject();
        part(time, "PeriodOfTime", number);
        time.put("startDate", midnight(engagement.firstDay()));
        time.put("endDate", midnight(engagement.lastDay()));
        ArrayNode by = node.putArray("directedBy");
        for (String name : engagement.confirmedBy()) {
            words(organisation(by.addObject(), number, by.size()), "legalName", cv, name);
        }
        if (by.isEmpty()) {
            node.remove("directedBy");
        }
    }

    private static ObjectNode organisation(ObjectNode node, int activity, int number) {
        return node.put("id", "urn:epass:organisation:" + activity + "." + number)
                .put("type", "Organisation");
    }

    private static String midnight(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static void words(ObjectNode node, String name, Cv cv, String text) {
        node.putObject(name).put(cv.language().code(), CvWording.bare(text));
    }

    private static void context(ObjectNode context) {
        context.put("@version", 1.1);
        context.put("id", "@id");
        context.put("type", "@type");
        CLASSES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> context.put(e.getKey(), e.getValue()));
        for (String name : List.of("title", "description")) {
            term(context, name, TERMS + name).put("@container", "@language");
        }
        term(context, "prefLabel", SKOS + "prefLabel").put("@container", "@language");
        term(context, "inScheme", SKOS + "inScheme").put("@type", "@id");
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
