package app.tremplin.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Cv;
import app.tremplin.domain.CvChoices;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What holds for every CV as European data, by the ontology of the European Learning Model 3 (its classes, and the
/// domains and ranges of its properties) and the form of the samples published beside it. The shapes for European
/// Digital Credentials ask for an awarding body too, which a self-made CV has not.
class CvElmTest {

    private static final String ELM = "http://data.europa.eu/snb/model/elm/";
    private static final String DC = "http://purl.org/dc/terms/";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    /// The properties that a node of each class may have, and of what class or datatype their values are.
    private static final Map<String, Map<String, String>> MODEL = Map.of(
            ELM + "Person",
            Map.of("http://xmlns.com/foaf/0.1/fullName", "words", ELM + "hasClaim", ELM + "LearningAchievement"),
            ELM + "LearningAchievement",
            Map.of(
                    DC + "title",
                    "words",
                    DC + "description",
                    "words",
                    ELM + "specifiedBy",
                    ELM + "LearningAchievementSpecification",
                    ELM + "influencedBy",
                    ELM + "LearningActivity"),
            ELM + "LearningAchievementSpecification",
            Map.of(DC + "title", "words", ELM + "learningOutcome", ELM + "LearningOutcome"),
            ELM + "LearningOutcome",
            Map.of(DC + "title", "words", ELM + "relatedESCOSkill", SKOS + "Concept"),
            ELM + "LearningActivity",
            Map.of(
                    DC + "title", "words",
                    DC + "description", "words",
                    ELM + "workload", XSD + "duration",
                    DC + "temporal", DC + "PeriodOfTime",
                    ELM + "directedBy", ELM + "Organisation"),
            DC + "PeriodOfTime",
            Map.of(ELM + "startDate", XSD + "dateTime", ELM + "endDate", XSD + "dateTime"),
            ELM + "Organisation",
            Map.of("http://www.w3.org/ns/regorg#legalName", "words"),
            SKOS + "Concept",
            Map.of(SKOS + "prefLabel", "words", SKOS + "inScheme", SKOS + "ConceptScheme"),
            SKOS + "ConceptScheme",
            Map.of());

    /// What the model demands at least once (`title`: 1..n; the ends of a period that is told).
    private static final Map<String, List<String>> DEMANDED = Map.of(
            ELM + "LearningAchievement", List.of(DC + "title"),
            ELM + "LearningAchievementSpecification", List.of(DC + "title"),
            ELM + "LearningOutcome", List.of(DC + "title", ELM + "relatedESCOSkill"),
            ELM + "LearningActivity", List.of(DC + "title", DC + "temporal"),
            DC + "PeriodOfTime", List.of(ELM + "startDate", ELM + "endDate"),
            ELM + "Organisation", List.of("http://www.w3.org/ns/regorg#legalName"),
            SKOS + "Concept", List.of(SKOS + "prefLabel", SKOS + "inScheme"));

    private final Set<String> ids = new HashSet<>();

    @ParameterizedTest
    @CsvSource({"FR, 1", "EN, 1", "FR, 7", "EN, 40", "FR, 200"})
    void every_word_of_it_is_one_of_the_model(Language language, int count) throws Exception {
        List<Mission> missions = CvPropertiesTest.missions(new Random(count), count);
        Cv cv = CvSamples.cv(CvChoices.initial(language), "Zoë Ó Briain", missions);
        String json = new String(CvFormat.ELM.write(cv), StandardCharsets.UTF_8);

        String expanded =
                JsonLd.expand(JsonDocument.of(new StringReader(json))).get().toString();
        JsonNode graph = JsonMapper.builder().build().readTree(expanded);

        assertThat(graph).hasSize(1);
        check(graph.get(0), ELM + "Person", language);
        JsonNode written = JsonMapper.builder().build().readTree(json);
        assertThat(values(graph))
                .as("nothing is lost on the way")
                .isEqualTo(values(written) - values(written.get("@context")));
    }

    private void check(JsonNode node, String type, Language language) {
        assertThat(node.get("@type").get(0).asString()).isEqualTo(type);
        String id = node.get("@id").asString();
        assertThat(id).matches("urn:epass:[a-zA-Z]+:[0-9.]+|http://data\\.europa\\.eu/esco/.+");
        assertThat(ids.add(id) || type.startsWith(SKOS))
                .as("one name for one thing: " + id)
                .isTrue();
        if (type.equals(SKOS + "Concept")) {
            assertThat(id).matches("http://data\\.europa\\.eu/esco/skill/[-0-9a-zA-Z]+");
        }
        DEMANDED.getOrDefault(type, List.of())
                .forEach(property ->
                        assertThat(node.has(property)).as(type + " " + property).isTrue());
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (!property.getKey().startsWith("@")) {
                String range = MODEL.getOrDefault(type, Map.of()).getOrDefault(property.getKey(), "");
                assertThat(range).as(type + " has no " + property.getKey()).isNotEmpty();
                property.getValue().forEach(value -> checkValue(value, range, language));
            }
        }
        if (type.equals(DC + "PeriodOfTime")) {
            assertThat(time(node, "startDate")).isBeforeOrEqualTo(time(node, "endDate"));
        }
    }

    private void checkValue(JsonNode value, String range, Language language) {
        if (range.equals("words")) {
            assertThat(value.get("@language").asString()).isEqualTo(language.code());
            assertThat(value.get("@value").asString()).isNotBlank();
        } else if (range.startsWith(XSD)) {
            assertThat(value.get("@type").asString()).isEqualTo(range);
            if (range.endsWith("duration")) {
                assertThat(Duration.parse(value.get("@value").asString())).isPositive();
            }
        } else {
            check(value, range, language);
        }
    }

    private static OffsetDateTime time(JsonNode period, String name) {
        return OffsetDateTime.parse(period.get(ELM + name).get(0).get("@value").asString());
    }

    /// How many words there are that are neither names of properties nor what JSON-LD says about them.
    private static int values(JsonNode node) {
        if (node.isValueNode()) {
            return 1;
        }
        int count = 0;
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            boolean tag =
                    property.getKey().equals("@language") || property.getKey().equals("@type") && node.has("@value");
            count += tag ? 0 : values(property.getValue());
        }
        if (node.isArray()) {
            for (JsonNode each : node) {
                count += values(each);
            }
        }
        return count;
    }
}
