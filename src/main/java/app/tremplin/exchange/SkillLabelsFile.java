package app.tremplin.exchange;

import app.tremplin.domain.Bilingual;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Skill;
import app.tremplin.domain.SkillFamily;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The names of the skills for the verification page, `skills.json`, by catalogue version;
/// `assets/verify/FORMAT.md` documents it.
public final class SkillLabelsFile {

    private static final String ESCO = "http://data.europa.eu/esco/skill/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SkillLabelsFile() {}

    /// The file with the labels of this catalogue added or brought up to date; those of other versions stay.
    /// A file in which nothing changes comes back byte for byte.
    ///
    /// @param existing what stands there so far
    /// @throws Failure `FILE_UNREADABLE` when that is no such file
    public static byte[] merge(Optional<byte[]> existing, Catalogue catalogue) {
        ObjectNode versions = existing.map(SkillLabelsFile::tree).orElseGet(JSON::createObjectNode);
        JsonNode before = versions.deepCopy();
        versions.set(catalogue.version(), labels(catalogue));
        return existing.filter(bytes -> versions.equals(before))
                .orElseGet(() -> text(versions).getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode tree(byte[] json) {
        try {
            if (JSON.readTree(json) instanceof ObjectNode versions) {
                return versions;
            }
        } catch (JacksonException e) {
            throw new Failure(e, FailureCode.FILE_UNREADABLE, "skills.json");
        }
        throw new Failure(FailureCode.FILE_UNREADABLE, "skills.json");
    }

    /// In the order of the token's bits: by tie-break rank.
    private static ObjectNode labels(Catalogue catalogue) {
        ObjectNode labels = JSON.createObjectNode();
        ArrayNode families = labels.putArray("families");
        for (SkillFamily family : catalogue.families()) {
            bilingual(families.addArray().add(family.id()), family.name());
        }
        List<String> ids = catalogue.families().stream().map(SkillFamily::id).toList();
        ArrayNode skills = labels.putArray("skills");
        catalogue.skills().stream()
                .sorted(Comparator.comparingInt(Skill::tieBreakRank))
                .forEach(skill -> add(skills.addArray(), skill, ids));
        return labels;
    }

    private static void add(ArrayNode entry, Skill skill, List<String> families) {
        String uri = skill.esco().uri().toString();
        bilingual(entry.add(families.indexOf(skill.familyId())), skill.label());
        entry.add(uri.startsWith(ESCO) ? uri.substring(ESCO.length()) : uri);
        bilingual(entry, skill.esco().label());
    }

    private static void bilingual(ArrayNode entry, Bilingual words) {
        entry.add(words.fr()).add(words.en());
    }

    /// One line for each family and skill, so that a person can compare two such files.
    private static String text(ObjectNode versions) {
        StringBuilder text = new StringBuilder("{\n");
        String separator = "";
        for (String version : versions.propertyNames()) {
            JsonNode labels = versions.get(version);
            text.append(separator).append(JSON.writeValueAsString(version)).append(":{\n\"families\":[\n");
            lines(text, labels.path("families"));
            text.append("],\n\"skills\":[\n");
            lines(text, labels.path("skills"));
            text.append("]}");
            separator = ",\n";
        }
        return text.append("}\n").toString();
    }

    private static void lines(StringBuilder text, JsonNode entries) {
        String separator = "";
        for (JsonNode entry : entries) {
            text.append(separator).append(JSON.writeValueAsString(entry));
            separator = ",\n";
        }
    }
}
