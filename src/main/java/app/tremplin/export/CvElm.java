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
/// Its parts have the names and forms of the samples that the European Commission publishes beside the model, and all
/// that its constraints for European Digital Credentials demand (`EDC-generic-no-cv`), so that software made for those
/// finds what it knows. It is no such credential: the issuer and the viewer of Europass take those that an organisation
/// sealed, and the Europass CV editor imports neither.
///
/// Every claim names who stands behind it: the organisations that confirmed it, otherwise the person. Organisations are
/// agents with a name, since the model wants an address of an `Organisation` that nobody knows here.
final class CvElm {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ELM = "http://data.europa.eu/snb/model/elm/";
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String ESCO = "http://data.europa.eu/esco/concept-scheme/skills";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private static final String PERSON = "Person";

    private static final Map<String, String> CLASSES = Map.of(
            PERSON,
            ELM + "Person",
            "LearningAchievement",
            ELM + "LearningAchievement",
            "LearningAchievementSpecification",
            ELM + "LearningAchievementSpecification",
            "LearningOutcome",
            ELM + "LearningOutcome",
            "LearningActivity",
            ELM + "LearningActivity",
            "AwardingProcess",
            ELM + "AwardingProcess",
            "Agent",
            ELM + "Agent",
            "PeriodOfTime",
            TERMS + "PeriodOfTime",
            "Concept",
            SKOS + "Concept",
            "ConceptScheme",
            SKOS + "ConceptScheme");

    private CvElm() {}

    static String write(Cv cv) {
        ObjectNode person = JSON.createObjectNode();
        context(person.putObject("@context"));
        part(person, PERSON, 1);
        if (!cv.name().isEmpty()) {
            words(person, "fullName", cv, cv.name());
        }
        ObjectNode achievement = person.putArray("hasClaim").addObject();
        part(achievement, "LearningAchievement", 1);
        words(achievement, "title", cv, cv.heading());
        words(achievement, "description", cv, String.join(" ", cv.summary().lines()));
        ObjectNode byMyself = achievement.putObject("awardedBy");
        part(byMyself, "AwardingProcess", 1);
        byMyself.putArray("awardingBody").add(name(PERSON, 1));
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
        return node.put("id", name(type, number)).put("type", type);
    }

    private static String name(String type, Object number) {
        return "urn:epass:" + Character.toLowerCase(type.charAt(0)) + type.substring(1) + ":" + number;
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
        words(node, "description", cv, (engagement.context() + ". " + told).strip());
        node.put("workload", Duration.ofMinutes(engagement.minutes()).toString());
        ObjectNode time = node.putArray("temporal").addObject();
        part(time, "PeriodOfTime", number);
        time.put("startDate", midnight(engagement.firstDay()));
        time.put("endDate", midnight(engagement.lastDay()));
        awarded(node.putObject("awardedBy"), cv, engagement, number);
    }

    /// Who stands behind an engagement, and for how much of it.
    private static void awarded(ObjectNode node, Cv cv, Cv.Engagement engagement, int number) {
        // The first is that of the whole.
        part(node, "AwardingProcess", number + 1);
        words(node, "description", cv, engagement.vouching());
        ArrayNode bodies = node.putArray("awardingBody");
        for (String organisation : engagement.confirmedBy()) {
            ObjectNode agent = bodies.addObject();
            agent.put("id", name("Agent", number + "." + bodies.size())).put("type", "Agent");
            words(agent, "prefLabel", cv, organisation);
        }
        if (engagement.vouched() != Cv.Vouched.CONFIRMED) {
            bodies.add(name(PERSON, 1));
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
        for (String name : List.of(
                "hasClaim",
                "specifiedBy",
                "learningOutcome",
                "influencedBy",
                "relatedESCOSkill",
                "awardedBy",
                "awardingBody")) {
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
