package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/// The page for everybody: languages, keyboard, screen reader, large text, narrow screens, colours.
class VerificationAccessTest {

    private static final int KNOWN = TestIssuers.KNOWN;

    private static final String CHANGED = TestTokens.selfDeclared(1).text().replaceAll("......$", "AAAAAA");

    @RegisterExtension
    static final PageInBrowser PAGE = new PageInBrowser();

    @ParameterizedTest
    @CsvSource({"fr-CH, fr, Les compétences", "fr, fr, Les compétences", "de, en, The skills", "en-US, en, The skills"})
    void it_speaks_the_browsers_language_or_English(String asked, String spoken, String heading) {
        PAGE.browser().speaking(asked);
        PAGE.open(TestTokens.selfDeclared(1));
        assertThat(PAGE.browser().evaluate("return document.documentElement.lang"))
                .isEqualTo(spoken);
        assertThat(PAGE.browser().text()).contains(heading);
    }

    @Test
    void the_keyboard_alone_switches_the_language() {
        PAGE.browser().speaking("fr");
        PAGE.open(TestTokens.selfDeclared(1));
        PAGE.browser().press(Keys.TAB);
        assertThat(PAGE.browser().evaluate("return document.activeElement.id")).isEqualTo("language");
        PAGE.browser().press(Keys.ENTER);
        assertThat(PAGE.browser().evaluate("return document.documentElement.lang"))
                .isEqualTo("en");
        assertThat(PAGE.browser().text("#verdict")).contains("The person signed it themselves.");
        PAGE.browser().press(Keys.SPACE);
        assertThat(PAGE.browser().text("#verdict")).contains("Signé par la personne elle-même.");
        assertThat(PAGE.browser().evaluate("return document.activeElement.id")).isEqualTo("language");
        PAGE.browser().press(Keys.TAB);
        assertThat(PAGE.browser().evaluate("return document.activeElement.href"))
                .asString()
                .contains("esco");
    }

    @Test
    void the_keyboard_reaches_everything_in_the_order_of_the_page_and_can_be_seen_there() {
        PAGE.open(TestTokens.ofOrganisation(KNOWN));
        List<Object> reached = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            PAGE.browser().press(Keys.TAB);
            reached.add(PAGE.browser().evaluate("""
                    const one = document.activeElement;
                    const outlined = getComputedStyle(one.id === 'file' ? one.parentElement : one).outlineStyle;
                    return (one.id || one.hostname || one.pathname) + ' ' + outlined;
                    """));
        }
        assertThat(reached).startsWith("language solid", "example.org solid", "data.europa.eu solid");
        assertThat(reached).endsWith("file solid", "link solid", "localhost solid");
        assertThat(reached).filteredOn("data.europa.eu solid"::equals).hasSize(15);
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light, 320"})
    void the_accessibility_checker_finds_nothing(String scheme, int width) throws IOException {
        String axe = resource("axe.min.js");
        PAGE.browser().preferring(scheme).sized(width, 800);
        String revoked =
                TestTokens.ofOrganisation(KNOWN).with(7, TestIssuers.REVOKED).text();
        String known = TestTokens.ofOrganisation(KNOWN).text();
        String unknown = TestTokens.ofOrganisation(99).text();
        for (String token : List.of("", known, TestTokens.selfDeclared(1).text(), revoked, unknown, CHANGED)) {
            String state = PAGE.open(token);
            PAGE.browser().evaluate(axe);
            assertThat(PAGE.browser().await("""
                            document.getAnimations().forEach((one) => one.finish());
                            axe.run().then(({ violations, passes }) => done([...violations.map((one) => one.id + ': '
                              + one.nodes.map((node) => node.html).join(' | ')), passes.length > 15]));
                            """))
                    .as("%s in %s at %d", state, scheme, width)
                    .isEqualTo(List.of(true));
            PAGE.browser().picture("page-" + state + "-" + scheme + "-" + width);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                VerificationAccessTest.class.getClassLoader().getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_print_holds_all_that_is_proved() throws IOException {
        PAGE.open(TestTokens.ofOrganisation(KNOWN).with(7, 3));
        byte[] pdf = PAGE.browser().printed();
        AtomicFile.write(Path.of("target", "screens", "page-print.pdf"), pdf);
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void both_languages_say_the_same_things() {
        PAGE.open("");
        assertThat(PAGE.browser().evaluate("""
                return import('./texts.js').then(({ TEXTS }) => {
                  const paths = (value, at) => value !== null && typeof value === 'object'
                    ? Object.keys(value).flatMap((key) => paths(value[key], at + '.' + key))
                    : [at + ':' + typeof value + ':' + (value.length > 0)];
                  const [fr, en] = [TEXTS.fr, TEXTS.en].map((texts) => paths(texts, '').sort().join('\\n'));
                  return fr.length > 1000 && fr === en;
                });
                """)).isEqualTo(true);
    }

    @Test
    void a_screen_reader_finds_its_way() {
        PAGE.open(TestTokens.ofOrganisation(KNOWN));
        assertThat(PAGE.browser().count("body > header")).isEqualTo(1);
        assertThat(PAGE.browser().count("body > main")).isEqualTo(1);
        assertThat(PAGE.browser().count("body > footer")).isEqualTo(1);
        assertThat(PAGE.browser().count("[role=status]#verdict")).isEqualTo(1);
        assertThat(PAGE.browser().count("h1")).isEqualTo(1);
        assertThat(PAGE.browser().evaluate("return document.querySelector('.ring').getAttribute('aria-label')"))
                .asString()
                .contains("Organisation 3", "Relationship / communication 6");
    }

    @ParameterizedTest
    @CsvSource({"320, 100", "320, 200", "390, 200", "1280, 200"})
    void nothing_sticks_out_sideways(int width, int percent) {
        PAGE.browser().sized(width, 640);
        TestTokens wide = TestTokens.ofOrganisation(KNOWN)
                .with(0, "Konstantina-Papadopouloupoulosx")
                .with(1, "Donaudampfschiffsfestspiele");
        List<String> tokens = List.of(
                "",
                "CUT",
                wide.text(),
                TestTokens.selfDeclared(1).text(),
                TestTokens.ofOrganisation(99).text());
        for (String language : List.of("fr", "en")) {
            PAGE.browser().speaking(language);
            for (String token : tokens) {
                String state = PAGE.open(token);
                PAGE.browser().evaluate("document.documentElement.style.fontSize = '" + percent + "%'");
                assertThat(PAGE.browser().evaluate("return document.documentElement.scrollWidth"))
                        .as("%s in %s", state, language)
                        .isEqualTo((long) width);
                assertThat(PAGE.browser().evaluate("""
                        return [...document.querySelectorAll('body *')]
                          .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth)
                          .map((one) => one.textContent);
                        """))
                        .as("%s in %s", state, language)
                        .isEqualTo(List.of());
                PAGE.browser().picture("page-" + state + "-" + language + "-" + width + "-" + percent);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void every_word_stands_out_from_its_ground(String scheme) {
        PAGE.browser().preferring(scheme);
        String past = TestTokens.ofOrganisation(KNOWN).withStandard(4, 1).text();
        String unknown = TestTokens.ofOrganisation(99).text();
        for (String token : List.of("", "CUT", past, TestTokens.selfDeclared(1).text(), unknown, CHANGED)) {
            String state = PAGE.open(token);
            assertThat(PAGE.browser().evaluate("""
                    const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
                    const light = (colour) => channels(colour).slice(0, 3)
                      .map((part) => part / 255)
                      .map((part) => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
                      .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
                    const ground = (one) => {
                      const colour = getComputedStyle(one).backgroundColor;
                      return channels(colour)[3] === 0 ? ground(one.parentElement) : colour;
                    };
                    const contrast = (one) => {
                      const [dark, bright] = [light(getComputedStyle(one).color), light(ground(one))].sort((a, b) => a - b);
                      return (bright + 0.05) / (dark + 0.05);
                    };
                    return [...document.querySelectorAll('body *')]
                      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
                      .filter((one) => contrast(one) < 4.5)
                      .map((one) => one.textContent + contrast(one));
                    """))
                    .as("%s in %s", state, scheme)
                    .isEqualTo(List.of());
        }
    }
}
