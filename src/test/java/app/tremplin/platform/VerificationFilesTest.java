package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the page is made of.
class VerificationFilesTest {

    private static final Path FOLDER = Path.of("assets", "verify");

    /// What an organisation or its catalogue says is no part of the page, and nor is the documentation.
    private static final List<String> DATA = List.of("issuers.json", "skills.json", "FORMAT.md");

    @Test
    void the_page_weighs_less_than_60_kilobytes() throws IOException {
        long bytes = 0;
        for (String name : PageFiles.NAMES) {
            bytes += DATA.contains(name) ? 0 : Files.size(FOLDER.resolve(name));
        }
        System.out.println("The verification page weighs " + bytes + " bytes");
        assertThat(bytes).isLessThan(60_000);
    }

    @Test
    void the_service_worker_keeps_every_file_and_is_renewed_when_one_changes() throws Exception {
        String worker = Files.readString(FOLDER.resolve("sw.js"));
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String name : PageFiles.NAMES) {
            if (!DATA.contains(name) && !name.equals("sw.js")) {
                assertThat(worker).contains("'" + name + "'");
                digest.update(Files.readAllBytes(FOLDER.resolve(name)));
            }
        }
        assertThat(worker).contains("VERSION = '" + HexFormat.of().formatHex(digest.digest(), 0, 8) + "'");
    }

    @Test
    void the_page_asks_for_nothing_outside_its_folder() throws IOException {
        for (String name : PageFiles.NAMES) {
            if (name.endsWith(".js") || name.endsWith(".css") || name.endsWith(".html")) {
                String content = Files.readString(FOLDER.resolve(name))
                        .replace("'http://www.w3.org/2000/svg'", "")
                        .replace("startsWith('https://')", "")
                        .replace("'http://data.europa.eu/esco/skill/'", "");
                assertThat(content).as(name).doesNotContain("//www", "http:", "https:", "url(", "@import");
            }
        }
    }
}
