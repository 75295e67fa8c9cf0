package app.tremplin.export;

import app.tremplin.domain.Cv;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A CV as JSON Resume 1.0.0 (jsonresume.org/schema), which CV generators and some job sites read.
final class CvJsonResume {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCHEMA =
            "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

    private CvJsonResume() {}

    static String write(Cv cv) {
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", SCHEMA);
        ObjectNode basics = root.putObject("basics");
        put(basics, "name", cv.name());
        put(basics, "email", cv.email());
        put(basics, "summary", joined(cv.summary().lines()));
        ArrayNode volunteer = root.putArray("volunteer");
        cv.engagements().forEach(engagement -> engagement(volunteer.addObject(), engagement));
        ArrayNode certificates = root.putArray("certificates");
        cv.proofs().forEach(proof -> certificate(certificates.addObject(), proof));
        ArrayNode skills = root.putArray("skills");
        cv.skills().forEach(skill -> skill(skills.addObject(), skill));
        root.putObject("meta").put("version", "v1.0.0");
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void engagement(ObjectNode node, Cv.Engagement engagement) {
        put(node, "organization", engagement.event());
        put(node, "position", joined(engagement.role().lines()));
        node.put("startDate", engagement.firstDay().toString());
        node.put("endDate", engagement.lastDay().toString());
        put(node, "summary", engagement.context() + ". " + engagement.vouching());
        ArrayNode highlights = node.putArray("highlights");
        engagement.text().lines().forEach(line -> highlights.add(CvWording.bare(line)));
    }

    private static void certificate(ObjectNode node, Cv.Proof proof) {
        put(node, "name", proof.title());
        node.put("date", proof.signed().toString());
        put(node, "issuer", proof.issuer());
        put(node, "url", proof.link());
    }

    /// The codes are keywords, so that software can match the skill whatever the language.
    private static void skill(ObjectNode node, Cv.SkillLine skill) {
        put(node, "name", skill.label());
        ArrayNode keywords = node.putArray("keywords");
        keywords.add(skill.skill().esco().uri().toString());
        keywords.add("ROME " + skill.skill().rome().code());
    }

    private static String joined(List<String> lines) {
        return String.join(" ", lines);
    }

    private static void put(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, CvWording.bare(value));
        }
    }
}
