package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.badge.bake.PngBaking;
import app.tremplin.badge.bake.SvgBaking;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/// What the page says of a badge file, or of a link that is not in its address.
class VerificationFileTest {

    private static final String ID = "urn:uuid:0197f3a2-6c00-7000-8000-00000000002a";
    private static final TestTokens TOKEN = TestTokens.ofOrganisation(TestIssuers.KNOWN);
    private static final String LINK = "HTTPS://VERIFY.EXAMPLE.ORG/#" + TOKEN.text();

    @RegisterExtension
    static final PageInBrowser PAGE = new PageInBrowser();

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        PAGE.open("");
    }

    private static String badge(String id, String evidence) {
        return """
                {"@context": ["https://www.w3.org/ns/credentials/v2"], "id": "%s",
                 "type": ["VerifiableCredential", "OpenBadgeCredential"], "name": "Fête d’été",
                 "evidence": [{"type": ["Evidence"], "name": "Accueil"}, {"id": "%s", "type": ["Evidence"]}]}
                """.formatted(id, evidence);
    }

    private void choose(String name, byte[] content, String expected) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, content);
        PAGE.browser().choose(file);
        PAGE.browser().awaitState(expected);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "png", "svg", "jwt"})
    void a_badge_file_is_read_for_its_link_and_said_not_to_be_checked_itself(String kind) throws IOException {
        String json = badge(ID, LINK);
        byte[] content = switch (kind) {
            case "png" -> PngBaking.bake(png(), json);
            case "svg" -> SvgBaking.bake(utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>"), json);
            case "jwt" -> utf8("e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(utf8(json)) + ".c2ln");
            default -> utf8(json);
        };
        choose("badge." + kind, content, "organisation");
        assertThat(PAGE.browser().text("h1")).isEqualTo("Camille Moreau");
        assertThat(PAGE.browser().text(".line:nth-child(6)"))
                .contains("The badge file", "Not checked", "can only be checked with the Tremplin application");
        assertThat(PAGE.browser().count(".warned")).isZero();
        assertThat(PAGE.browser().text()).doesNotContain("Fête d’été");
    }

    @Test
    void a_link_taken_from_another_badge_is_found_out() throws IOException {
        choose("badge.json", utf8(badge("urn:uuid:" + UUID.nameUUIDFromBytes(new byte[1]), LINK)), "organisation");
        assertThat(PAGE.browser().text("#verdict strong"))
                .isEqualTo("The link found in this file belongs to another badge.");
        assertThat(PAGE.browser().text(".line:nth-child(6)")).contains("Does not hold", "Do not rely on this file.");
    }

    @Test
    void a_badge_with_a_changed_link_shows_nothing() throws IOException {
        String changed = LINK.substring(0, LINK.length() - 6) + "AAAAAA";
        choose("badge.json", utf8(badge(ID, changed)), "changed");
        assertThat(PAGE.browser().text()).doesNotContain("Camille");
    }

    @Test
    void a_badge_without_a_link_is_sent_to_the_application() throws IOException {
        choose("badge.json", utf8(badge(ID, "https://example.org/photo.jpg")), "no-link");
        assertThat(PAGE.browser().text())
                .contains("Badge without a verification link", "Nothing was checked", "with the Tremplin application");
    }

    @Test
    void an_older_badge_is_recognised_and_not_judged() throws IOException {
        String json = "{\"@context\": \"https://w3id.org/openbadges/v2\", \"type\": \"Assertion\", \"id\": \"x\"}";
        choose("badge.json", utf8(json), "no-link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello there",
                "{",
                "{\"type\": \"Person\"}",
                "[]",
                "null",
                "\"text\"",
                "<svg/>",
                "a.b.c",
                "a.{}.c",
                "<svg><openbadges:credential>{</openbadges:credential></svg>",
                "\u0089PNG",
                "%PDF-1.7"
            })
    void whatever_else_is_neither_badge_nor_link(String content) throws IOException {
        choose("file.json", utf8(content), "no-badge");
        assertThat(PAGE.browser().text()).contains("Neither a badge nor a link", "Nothing was checked");
    }

    @Test
    void a_picture_cut_off_anywhere_is_no_badge() throws IOException {
        byte[] picture = PngBaking.bake(png(), badge(ID, LINK));
        String encoded = HexFormat.of().formatHex(picture);
        assertThat(PAGE.browser().await("""
                (async () => {
                  const { linkIn } = await import('./badge.js');
                  const bytes = Uint8Array.from(arguments[0].match(/../g), (pair) => parseInt(pair, 16));
                  const states = new Set();
                  for (let end = 1; end < 500; end++) states.add((await linkIn(new Blob([bytes.slice(0, end)]))).state);
                  states.add((await linkIn(new Blob([bytes]))).state);
                  states.add((await linkIn(new Blob([new Uint8Array(10_000_001)]))).state);
                  done([...states].join());
                })();
                """, encoded)).isEqualTo("no-badge,link");
    }

    @Test
    void a_file_dropped_on_the_page_is_read() {
        PAGE.browser().evaluate("""
                const data = new DataTransfer();
                data.items.add(new File([arguments[0]], 'badge.json'));
                document.body.dispatchEvent(new DragEvent('dragover', { bubbles: true, dataTransfer: data }));
                document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: data }));
                """, badge(ID, LINK));
        PAGE.browser().awaitState("organisation");
        assertThat(PAGE.browser().text(".line:nth-child(6)")).contains("The badge file");
        assertThat(PAGE.browser().evaluate("return document.activeElement.id")).isEqualTo("sheet");
    }

    @Test
    void a_badge_pasted_as_text_is_read_and_so_is_a_link() {
        paste(badge(ID, LINK));
        PAGE.browser().awaitState("organisation");
        paste(" http://localhost:8377/#" + TestTokens.selfDeclared(1).text() + "\n");
        PAGE.browser().awaitState("self-declared");
        assertThat(PAGE.browser().text()).doesNotContain("The badge file");
        paste("What is this?");
        PAGE.browser().awaitState("no-badge");
        paste(TOKEN.text().substring(0, 100));
        PAGE.browser().awaitState("malformed");
    }

    private static void paste(String text) {
        PAGE.browser().evaluate("""
                const data = new DataTransfer();
                data.setData('text', arguments[0]);
                document.body.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData: data }));
                """, text);
    }

    @Test
    void a_link_that_a_scanner_types_is_read_with_the_enter_key() {
        PAGE.browser().evaluate("document.getElementById('link').focus()");
        PAGE.browser().type(LINK);
        PAGE.browser().press(Keys.ENTER);
        PAGE.browser().awaitState("organisation");
        assertThat(PAGE.browser().evaluate("return document.getElementById('link').value"))
                .isEqualTo("");
    }

    @Test
    void the_next_scanned_link_replaces_a_file() throws IOException {
        choose("badge.json", utf8(badge(ID, LINK)), "organisation");
        PAGE.browser().changeFragment(TestTokens.selfDeclared(1).text(), "self-declared");
        assertThat(PAGE.browser().text()).doesNotContain("The badge file");
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return bytes.toByteArray();
    }
}
