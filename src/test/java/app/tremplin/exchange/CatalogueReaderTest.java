package app.tremplin.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import app.tremplin.domain.Bilingual;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Language;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Skill;
import app.tremplin.domain.SkillKind;
import app.tremplin.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class CatalogueReaderTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static byte[] ours() {
        try (InputStream in = CatalogueReaderTest.class.getResourceAsStream("/assets/catalogue.json")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void our_own_catalogue_is_read_whole() {
        Catalogue catalogue = CatalogueReader.read(ours());

        assertThat(catalogue.version()).isEqualTo("2026.1");
        assertThat(catalogue.attributed()).isEqualTo(15);
        assertThat(catalogue.families()).hasSize(3);
        assertThat(catalogue.categories()).hasSize(6);
        assertThat(catalogue.missionTypes()).hasSize(24);
        assertThat(catalogue.skills().stream().map(Skill::tieBreakRank).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
    }

    @Test
    void a_skill_keeps_its_references() {
        Skill skill = CatalogueReader.read(ours()).skill("alerter").orElseThrow();

        assertThat(skill.kind()).isEqualTo(SkillKind.SAVOIR_FAIRE);
        assertThat(skill.rome().code()).isEqualTo("300474");
        assertThat(skill.rome().exact()).isFalse();
        assertThat(skill.esco().uri()).hasHost("data.europa.eu");
        assertThat(skill.esco().label())
                .isEqualTo(new Bilingual(
                        "communiquer les problèmes à ses supérieurs", "communicate problems to senior colleagues"));
    }

    @Test
    void a_mission_type_keeps_its_weights() {
        assertThat(CatalogueReader.read(ours())
                        .missionType("accueil-spectateurs")
                        .orElseThrow()
                        .weight("accueillir-orienter-renseigner"))
                .isEqualTo(10);
    }

    @Test
    void an_organisation_may_add_fields_of_its_own() {
        assertThat(CatalogueReader.read(changed("/", root -> root.put("contact", "desk"))))
                .isEqualTo(CatalogueReader.read(ours()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_named_by_field_and_reason(String at, Consumer<ObjectNode> change, String path, String reason) {
        assertRefused(changed(at, change), path, reason);
    }

    static Stream<Arguments> faults() {
        return Stream.of(faultsOfTheFile(), faultsOfSkills(), faultsOfMissionTypes())
                .flatMap(faults -> faults);
    }

    private static Stream<Arguments> faultsOfTheFile() {
        return Stream.of(
                fault("unknown schema", "/", o -> o.put("schemaVersion", 2), "schemaVersion", "catalogue.schema"),
                fault("no schema", "/", o -> o.remove("schemaVersion"), "schemaVersion", "json.missing"),
                fault("empty version", "/", o -> o.put("version", ""), "version", "json.text"),
                fault("long version", "/", o -> o.put("version", "1234567890123"), "version", "catalogue.version"),
                fault("spaced version", "/", o -> o.put("version", "20 26"), "version", "catalogue.version"),
                fault("none attributed", "/", o -> o.put("attributed", 0), "attributed", "json.integer"),
                fault("too many attributed", "/", o -> o.put("attributed", 31), "attributed", "json.integer"),
                fault("half a skill attributed", "/", o -> o.put("attributed", 14.5), "attributed", "json.integer"),
                fault("no skills", "/", o -> o.remove("skills"), "skills", "json.missing"),
                fault("skills no list", "/", o -> o.put("skills", "30"), "skills", "json.list"),
                fault("29 skills", "/", o -> list(o, "skills").remove(0), "skills", "catalogue.skills"),
                fault(
                        "no mission type",
                        "/",
                        o -> list(o, "missionTypes").removeAll(),
                        "missionTypes",
                        "catalogue.types"),
                fault(
                        "family id twice",
                        "/families/1",
                        o -> o.put("id", "organisation"),
                        "families[1].id",
                        "catalogue.twice"),
                fault(
                        "family in one language",
                        "/families/0/name",
                        o -> o.remove("en"),
                        "families[0].name.en",
                        "json.missing"),
                fault(
                        "category id twice",
                        "/categories/3",
                        o -> o.put("id", "operations-sportives"),
                        "categories[3].id",
                        "catalogue.twice"),
                fault(
                        "category blank",
                        "/categories/0/name",
                        o -> o.put("fr", " "),
                        "categories[0].name.fr",
                        "json.text"));
    }

    private static Stream<Arguments> faultsOfSkills() {
        return Stream.of(
                fault(
                        "id twice",
                        "/skills/1",
                        o -> o.put("id", "organiser-son-travail"),
                        "skills[1].id",
                        "catalogue.twice"),
                fault(
                        "rank twice",
                        "/skills/3",
                        o -> o.put("tieBreakRank", 9),
                        "skills[3].tieBreakRank",
                        "catalogue.twice"),
                fault("rank 0", "/skills/3", o -> o.put("tieBreakRank", 0), "skills[3].tieBreakRank", "json.integer"),
                fault("rank 31", "/skills/3", o -> o.put("tieBreakRank", 31), "skills[3].tieBreakRank", "json.integer"),
                fault("unknown kind", "/skills/3", o -> o.put("kind", "talent"), "skills[3].kind", "catalogue.unknown"),
                fault(
                        "unknown family",
                        "/skills/2",
                        o -> o.put("family", "x"),
                        "skills[2].family",
                        "catalogue.unknown"),
                fault(
                        "label not in English",
                        "/skills/4/label",
                        o -> o.put("en", ""),
                        "skills[4].label.en",
                        "json.text"),
                fault(
                        "description not in French",
                        "/skills/4/description",
                        o -> o.putNull("fr"),
                        "skills[4].description.fr",
                        "json.missing"),
                fault("no ROME", "/skills/4", o -> o.remove("rome"), "skills[4].rome", "json.missing"),
                fault(
                        "ROME code a number",
                        "/skills/4/rome",
                        o -> o.put("code", 300483),
                        "skills[4].rome.code",
                        "json.text"),
                fault(
                        "ROME match unknown",
                        "/skills/4/rome",
                        o -> o.put("match", "so-so"),
                        "skills[4].rome.match",
                        "catalogue.unknown"),
                fault(
                        "relative ESCO address",
                        "/skills/7/esco",
                        o -> o.put("uri", "/esco/skill/1"),
                        "skills[7].esco.uri",
                        "catalogue.uri"),
                fault(
                        "ESCO address no web address",
                        "/skills/7/esco",
                        o -> o.put("uri", "file:///etc/passwd"),
                        "skills[7].esco.uri",
                        "catalogue.uri"),
                fault(
                        "ESCO address no address",
                        "/skills/7/esco",
                        o -> o.put("uri", "http://a b"),
                        "skills[7].esco.uri",
                        "catalogue.uri"),
                fault(
                        "ESCO label in one language",
                        "/skills/7/esco/label",
                        o -> o.remove("fr"),
                        "skills[7].esco.label.fr",
                        "json.missing"));
    }

    private static Stream<Arguments> faultsOfMissionTypes() {
        String weights = "/missionTypes/2/weights";
        String path = "missionTypes[2].weights";
        return Stream.of(
                fault(
                        "id twice",
                        "/missionTypes/2",
                        o -> o.put("id", "accueil-spectateurs"),
                        "missionTypes[2].id",
                        "catalogue.twice"),
                fault(
                        "unknown category",
                        "/missionTypes/2",
                        o -> o.put("category", "x"),
                        "missionTypes[2].category",
                        "catalogue.unknown"),
                fault(
                        "name blank",
                        "/missionTypes/2/name",
                        o -> o.put("en", "  "),
                        "missionTypes[2].name.en",
                        "json.text"),
                fault("weights no object", "/missionTypes/2", o -> o.put("weights", 3), path, "json.object"),
                fault("a weight missing", weights, o -> o.remove("alerter"), path + ".alerter", "json.missing"),
                fault("a weight too many", weights, o -> o.put("voler", 1), path + ".voler", "catalogue.weight"),
                fault("weight below 0", weights, o -> o.put("alerter", -1), path + ".alerter", "json.integer"),
                fault("weight above 10", weights, o -> o.put("alerter", 11), path + ".alerter", "json.integer"),
                fault("weight a fraction", weights, o -> o.put("alerter", 5.5), path + ".alerter", "json.integer"),
                fault("weight a text", weights, o -> o.put("alerter", "5"), path + ".alerter", "json.integer"));
    }

    @Test
    void a_repeated_key_is_refused_with_its_line() {
        String json = new String(ours(), StandardCharsets.UTF_8);

        assertRefused(
                bytes(json.replace("\"attributed\": 15,", "\"attributed\": 15,\n  \"attributed\": 30,")),
                "$",
                "json.broken");
    }

    @Test
    void a_cut_file_is_refused() {
        String json = new String(ours(), StandardCharsets.UTF_8);

        assertRefused(bytes(json.substring(0, json.length() / 2)), "$", "json.broken");
    }

    @Test
    void something_after_the_end_is_refused() {
        assertRefused(bytes(new String(ours(), StandardCharsets.UTF_8) + "{}"), "$", "json.broken");
    }

    @Test
    void a_bottomless_file_is_refused() {
        assertRefused(bytes("[".repeat(100_000)), "$", "json.broken");
    }

    @Test
    void an_empty_file_is_refused() {
        assertRefused(new byte[0], "schemaVersion", "json.missing");
    }

    @Test
    void the_sentence_names_the_field_in_both_languages() {
        Failure failure = refused(changed("/skills/3", skill -> skill.put("kind", "talent")));

        for (Language language : Language.values()) {
            assertThat(Texts.of(language)
                            .get("failure." + failure.code(), failure.args().toArray()))
                    .contains("skills[3].kind")
                    .doesNotContain("catalogue.unknown");
        }
    }

    private static void assertRefused(byte[] json, String path, String reason) {
        Failure failure = refused(json);

        assertThat(failure.code()).isEqualTo(FailureCode.CATALOGUE);
        assertThat(failure.args().getFirst()).isEqualTo(path);
        Phrase phrase = (Phrase) failure.args().get(1);
        assertThat(phrase.key()).isEqualTo(reason);
        assertThat(Texts.of(Language.FR).get(phrase)).isNotBlank();
    }

    private static Failure refused(byte[] json) {
        Failure failure = catchThrowableOfType(Failure.class, () -> CatalogueReader.read(json));
        assertThat(failure).as("no failure").isNotNull();
        return failure;
    }

    private static Arguments fault(String name, String at, Consumer<ObjectNode> change, String path, String reason) {
        return argumentSet(name, at, change, path, reason);
    }

    private static byte[] changed(String at, Consumer<ObjectNode> change) {
        JsonNode root = MAPPER.readTree(ours());
        change.accept((ObjectNode) (at.equals("/") ? root : root.at(at)));
        return MAPPER.writeValueAsBytes(root);
    }

    private static ArrayNode list(ObjectNode object, String name) {
        return (ArrayNode) object.get(name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
