package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class VerificationFilesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path FOLDER = Path.of("assets", "verify");

    @Test
    void the_page_names_the_skills_as_the_catalogue_does() {
        JsonNode catalogue = JSON.readTree(Path.of("assets", "catalogue.json").toFile());
        String version = catalogue.get("version").asString();
        JsonNode shown = JSON.readTree(FOLDER.resolve("skills.json").toFile());
        JsonNode expected = labels(catalogue);
        assertThat(shown.path(version))
                .as("\"%s\" in skills.json should be%n%s", version, expected.toPrettyString())
                .isEqualTo(expected);
    }

    @Test
    void the_page_weighs_less_than_60_kilobytes() throws IOException {
        long bytes = 0;
        for (String name : PageServer.FILES) {
            bytes += name.equals("FORMAT.md") ? 0 : Files.size(FOLDER.resolve(name));
        }
        assertThat(bytes).isLessThan(60_000);
    }

    @Test
    void the_page_asks_for_nothing_outside_its_folder() throws IOException {
        for (String name : PageServer.FILES) {
            if (name.endsWith(".js") || name.endsWith(".css") || name.endsWith(".html")) {
                String content = Files.readString(FOLDER.resolve(name))
                        .replace("'http://www.w3.org/2000/svg'", "")
                        .replace("startsWith('https://')", "");
                assertThat(content).as(name).doesNotContain("//www", "http:", "https:", "url(", "@import");
            }
        }
    }

    @Test
    void the_documented_token_is_what_the_format_gives() throws IOException {
        String document = Files.readString(FOLDER.resolve("FORMAT.md"));
        String unbroken = document.replaceAll("\\s+", "");
        TestTokens self = TestTokens.selfDeclared(0);
        TestTokens organisation = TestTokens.ofOrganisation(0);
        assertThat(unbroken)
                .contains(self.text(), organisation.text())
                .contains(HexFormat.of().formatHex(self.publicKey))
                .contains(HexFormat.of().formatHex(TestTokens.encode(self.claims)))
                .contains("\"kid\":\"" + HexFormat.of().formatHex(organisation.keyId()) + "\"")
                .contains("\"publicKey\":\"" + organisation.multikey() + "\"");
    }

    /// What `skills.json` should hold for this catalogue, in the order of the bits.
    private static JsonNode labels(JsonNode catalogue) {
        ObjectNode labels = JSON.createObjectNode();
        ArrayNode families = labels.putArray("families");
        for (JsonNode family : catalogue.get("families")) {
            bilingual(families.addObject().set("id", family.get("id")), family.get("name"));
        }
        ArrayNode skills = labels.putArray("skills");
        catalogue
                .get("skills")
                .valueStream()
                .sorted(Comparator.comparingInt(
                        skill -> skill.get("tieBreakRank").asInt()))
                .forEach(skill -> {
                    ObjectNode shown = skills.addObject();
                    shown.set("family", skill.get("family"));
                    bilingual(shown, skill.get("label"));
                    ObjectNode esco = shown.putObject("esco");
                    esco.set("uri", skill.get("esco").get("uri"));
                    bilingual(esco, skill.get("esco").get("label"));
                });
        return labels;
    }

    private static void bilingual(JsonNode object, JsonNode label) {
        ((ObjectNode) object).set("fr", label.get("fr"));
        ((ObjectNode) object).set("en", label.get("en"));
    }
}
