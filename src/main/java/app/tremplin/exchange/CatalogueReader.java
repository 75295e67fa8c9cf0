package app.tremplin.exchange;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.EscoReference;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.MissionCategory;
import app.tremplin.domain.MissionType;
import app.tremplin.domain.RomeReference;
import app.tremplin.domain.Skill;
import app.tremplin.domain.SkillFamily;
import app.tremplin.domain.SkillKind;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a catalogue file, ours or an organisation's own, and refuses one that attributions could not rely on.
public final class CatalogueReader {

    private static final int SCHEMA_VERSION = 1;
    private static final int SKILLS = 30;
    private static final int HEAVIEST = 10;
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z.-]{1,12}");

    private CatalogueReader() {}

    /// The catalogue in `json`.
    ///
    /// @throws Failure with [FailureCode#CATALOGUE], the path of the first field that is wrong, and what is wrong
    public static Catalogue read(byte[] json) {
        JsonField root = JsonField.root(json, FailureCode.CATALOGUE);
        JsonField schema = root.at("schemaVersion");
        if (schema.integer(1, Integer.MAX_VALUE) != SCHEMA_VERSION) {
            throw schema.wrong("catalogue.schema", SCHEMA_VERSION);
        }
        JsonField version = root.at("version");
        if (!VERSION.matcher(version.text()).matches()) {
            throw version.wrong("catalogue.version");
        }
        int attributed = root.at("attributed").integer(1, SKILLS);
        List<SkillFamily> families = families(root.at("families"));
        List<Skill> skills = skills(root.at("skills"), families);
        List<MissionCategory> categories = categories(root.at("categories"));
        List<MissionType> types = missionTypes(root.at("missionTypes"), skills, categories);
        return new Catalogue(version.text(), attributed, families, skills, categories, types);
    }

    private static List<SkillFamily> families(JsonField list) {
        List<SkillFamily> families = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonField family : list.items()) {
            families.add(new SkillFamily(newId(family, ids), family.at("name").bilingual()));
        }
        return families;
    }

    private static List<MissionCategory> categories(JsonField list) {
        List<MissionCategory> categories = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonField category : list.items()) {
            categories.add(new MissionCategory(
                    newId(category, ids), category.at("name").bilingual()));
        }
        return categories;
    }

    private static List<Skill> skills(JsonField list, List<SkillFamily> families) {
        List<String> familyIds = families.stream().map(SkillFamily::id).toList();
        List<JsonField> items = list.items();
        if (items.size() != SKILLS) {
            throw list.wrong("catalogue.skills", SKILLS, items.size());
        }
        List<Skill> skills = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<Integer> ranks = new HashSet<>();
        for (JsonField skill : items) {
            skills.add(new Skill(
                    newId(skill, ids),
                    skill.at("label").bilingual(),
                    skill.at("description").bilingual(),
                    kind(skill.at("kind")),
                    oneOf(skill.at("family"), familyIds),
                    rome(skill.at("rome")),
                    esco(skill.at("esco")),
                    newRank(skill.at("tieBreakRank"), ranks)));
        }
        return skills;
    }

    private static SkillKind kind(JsonField field) {
        String id = oneOf(
                field, Arrays.stream(SkillKind.values()).map(SkillKind::id).toList());
        return Arrays.stream(SkillKind.values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static RomeReference rome(JsonField field) {
        boolean exact = oneOf(field.at("match"), List.of("exact", "close")).equals("exact");
        return new RomeReference(field.at("code").text(), field.at("label").text(), exact);
    }

    private static EscoReference esco(JsonField field) {
        return new EscoReference(webAddress(field.at("uri")), field.at("label").bilingual());
    }

    private static URI webAddress(JsonField field) {
        try {
            URI uri = new URI(field.text());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Answered below, like an address that is no web address.
        }
        throw field.wrong("catalogue.uri");
    }

    private static List<MissionType> missionTypes(
            JsonField list, List<Skill> skills, List<MissionCategory> categories) {
        List<String> skillIds = skills.stream().map(Skill::id).toList();
        List<String> categoryIds = categories.stream().map(MissionCategory::id).toList();
        List<MissionType> types = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonField type : list.items()) {
            types.add(new MissionType(
                    newId(type, ids),
                    type.at("name").bilingual(),
                    oneOf(type.at("category"), categoryIds),
                    weights(type.at("weights"), skillIds)));
        }
        if (types.isEmpty()) {
            throw list.wrong("catalogue.types");
        }
        return types;
    }

    private static Map<String, Integer> weights(JsonField field, List<String> skillIds) {
        Map<String, Integer> weights = new HashMap<>();
        field.members().forEach((skill, weight) -> {
            if (!skillIds.contains(skill)) {
                throw weight.wrong("catalogue.weight");
            }
            weights.put(skill, weight.integer(0, HEAVIEST));
        });
        skillIds.forEach(field::at);
        return weights;
    }

    private static String newId(JsonField element, Set<String> taken) {
        JsonField id = element.at("id");
        if (!taken.add(id.text())) {
            throw id.wrong("catalogue.twice");
        }
        return id.text();
    }

    private static int newRank(JsonField field, Set<Integer> taken) {
        int rank = field.integer(1, SKILLS);
        if (!taken.add(rank)) {
            throw field.wrong("catalogue.twice");
        }
        return rank;
    }

    private static String oneOf(JsonField field, List<String> known) {
        if (!known.contains(field.text())) {
            throw field.wrong("catalogue.unknown");
        }
        return field.text();
    }
}
