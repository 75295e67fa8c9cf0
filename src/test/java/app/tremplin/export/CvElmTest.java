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
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What holds for every CV as European data: the constraints that the European Commission publishes with the European
/// Learning Model 3 (`rdf/ap/edc/EDC-generic-no-cv.ttl`, SHACL), as far as the classes are in use here.
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
                    ELM + "awardedBy",
                    ELM + "AwardingProcess",
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
                    ELM + "awardedBy", ELM + "AwardingProcess"),
            DC + "PeriodOfTime",
            Map.of(ELM + "startDate", XSD + "dateTime", ELM + "endDate", XSD + "dateTime"),
            ELM + "AwardingProcess",
            Map.of(DC + "description", "words", ELM + "awardingBody", ELM + "Agent"),
            ELM + "Agent",
            Map.of(SKOS + "prefLabel", "words"),
            SKOS + "Concept",
            Map.of(SKOS + "prefLabel", "words", SKOS + "inScheme", SKOS + "ConceptScheme"),
            SKOS + "ConceptScheme",
            Map.of());

    /// `sh:minCount 1`, and what we hold to besides: a skill with its ESCO concept, an activity with its days.
    private static final Map<String, List<String>> DEMANDED = Map.of(
            ELM + "Person", List.of(ELM + "hasClaim"),
            ELM + "LearningAchievement", List.of(DC + "title", ELM + "awardedBy"),
            ELM + "LearningAchievementSpecification", List.of(DC + "title"),
            ELM + "LearningOutcome", List.of(DC + "title", ELM + "relatedESCOSkill"),
            ELM + "LearningActivity", List.of(DC + "title", ELM + "awardedBy", DC + "temporal"),
            ELM + "AwardingProcess", List.of(ELM + "awardingBody"),
            ELM + "Agent", List.of(SKOS + "prefLabel"),
            DC + "PeriodOfTime", List.of(ELM + "startDate", ELM + "endDate"),
            SKOS + "Concept", List.of(SKOS + "prefLabel", SKOS + "inScheme"));

    /// `sh:maxCount 1`.
    private static final Set<String> AT_MOST_ONE = Set.of(
            ELM + "awardedBy",
            ELM + "specifiedBy",
            ELM + "workload",
            ELM + "startDate",
            ELM + "endDate",
            "http://xmlns.com/foaf/0.1/fullName");

    private static final String ME = "urn:epass:person:1";

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
                if (AT_MOST_ONE.contains(property.getKey())) {
                    assertThat(property.getValue()).as(property.getKey()).hasSize(1);
                }
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
        } else if (!value.has("@type")) {
            assertThat(value.get("@id").asString())
                    .as("only the person is referred to")
                    .isEqualTo(ME);
            assertThat(range).isEqualTo(ELM + "Agent");
        } else {
            check(value, range, language);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoever_confirmed_stands_behind_an_engagement_and_otherwise_the_person(Language language) throws Exception {
        Mission declared = CvSamples.MARATHON;
        Cv cv = CvSamples.cv(CvChoices.initial(language), "Nadia Benali", List.of(CvSamples.SPECTATORS, declared));
        JsonNode claim = JsonMapper.builder()
                .build()
                .readTree(CvFormat.ELM.write(cv))
                .get("hasClaim")
                .get(0);

        JsonNode marathon = claim.get("influencedBy").get(0).get("awardedBy");
        assertThat(marathon.get("awardingBody").get(0).asString()).isEqualTo(ME);
        assertThat(marathon.at("/description/" + language.code()).asString())
                .isEqualTo(cv.engagements().getFirst().vouching());
        JsonNode spectators = claim.get("influencedBy").get(1).get("awardedBy");
        assertThat(spectators.get("awardingBody")).hasSize(1);
        assertThat(spectators.at("/awardingBody/0/prefLabel/" + language.code()).asString())
                .isEqualTo("Paris 2024");
        assertThat(claim.at("/awardedBy/awardingBody/0").asString()).isEqualTo(ME);
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
