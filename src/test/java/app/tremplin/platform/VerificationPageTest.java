package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/// What an employer sees, in a real browser.
class VerificationPageTest {

    private static final int KNOWN = TestIssuers.KNOWN;

    private static final String CHANGED = TestTokens.selfDeclared(1).text().replaceAll("......$", "AAAAAA");

    private static PageServer page;
    private static TestBrowser browser;

    @BeforeAll
    static void start() {
        browser = TestBrowser.start();
        page = TestIssuers.serve();
    }

    @AfterAll
    static void stop() {
        if (page != null) {
            browser.close();
            page.close();
        }
    }

    @BeforeEach
    void an_english_desk() {
        browser.speaking("en").preferring("light").sized(1280, 900);
    }

    private static String open(String token) {
        return browser.open(page.address() + "#" + token);
    }

    @Test
    void a_self_declared_link_says_that_nobody_else_has_confirmed_it() {
        assertThat(open(TestTokens.selfDeclared(1).text())).isEqualTo("self-declared");
        assertThat(browser.text("#verdict"))
                .contains("Personal statement", "The person signed it themselves. Nobody else has confirmed it.");
        assertThat(browser.text(".proved")).contains("Not confirmed", "Unchanged since it was signed.");
        assertThat(browser.text()).doesNotContain("organisation confirmed");
    }

    @Test
    void an_organisations_link_names_the_organisation_and_since_when_it_is_known() {
        assertThat(open(TestTokens.ofOrganisation(KNOWN).text())).isEqualTo("organisation");
        assertThat(browser.text("#verdict")).contains("Signed by Comité des Jeux. Nothing has changed since.");
        assertThat(browser.text(".proved")).contains("known since 2 March 2026", "with no end date");
    }

    @Test
    void it_tells_who_did_what_and_for_how_long() {
        open(TestTokens.ofOrganisation(KNOWN).text());
        assertThat(browser.text("h1")).isEqualTo("Camille Moreau");
        assertThat(browser.text("#who")).contains("Jeux d’été de Lyon", "20 June 2026", "12", "74");
        assertThat(browser.text(".dial")).contains("15", "skills of 30");
    }

    @Test
    void it_names_the_skills_in_their_families_with_a_way_to_ESCO() {
        open(TestTokens.ofOrganisation(KNOWN).text());
        assertThat(browser.count(".family")).isEqualTo(3);
        assertThat(browser.count(".family li")).isEqualTo(15);
        assertThat(browser.count(".family li a[href^='http://data.europa.eu/esco/skill/']"))
                .isEqualTo(15);
        assertThat(browser.count(".ring .lit")).isEqualTo(15);
        assertThat(browser.count(".ring .segment")).isEqualTo(30);
        assertThat(browser.text(".skills"))
                .contains("Having a sense of service")
                .doesNotContain("Team spirit");
    }

    @Test
    void it_says_separate_things_and_leaves_the_person_to_the_reader() {
        open(TestTokens.ofOrganisation(KNOWN).text());
        assertThat(browser.count(".line")).isEqualTo(5);
        assertThat(browser.text(".line:nth-child(4)")).contains("Not checked", "No list of withdrawals");
        assertThat(browser.text(".line:nth-child(5)")).contains("Compare it with an identity document");
    }

    @Test
    void it_says_that_a_list_of_withdrawals_was_not_looked_at() {
        open(TestTokens.ofOrganisation(KNOWN).with(7, 4711).text());
        assertThat(browser.text(".line:nth-child(4)")).contains("Not checked", "4,711", "has not looked at it");
    }

    @Test
    void a_self_declared_link_looks_different_by_more_than_colour() {
        open(TestTokens.selfDeclared(1).text());
        assertThat(browser.count(".ring .lit.hollow")).isEqualTo(15);
        assertThat(browser.evaluate("return getComputedStyle(document.getElementById('sheet')).borderTopStyle"))
                .isEqualTo("dashed");
        open(TestTokens.ofOrganisation(KNOWN).text());
        assertThat(browser.count(".ring .lit.hollow")).isZero();
        assertThat(browser.evaluate("return getComputedStyle(document.getElementById('sheet')).borderTopStyle"))
                .isEqualTo("solid");
    }

    @Test
    void a_known_key_in_a_self_declared_link_stays_self_declared() {
        assertThat(open(TestTokens.selfDeclared(KNOWN).text())).isEqualTo("self-declared");
    }

    @Test
    void a_link_past_its_end_date_says_so_first() {
        long yesterday = Instant.now().minus(1, ChronoUnit.DAYS).getEpochSecond();
        open(TestTokens.ofOrganisation(KNOWN).withStandard(4, yesterday).text());
        assertThat(browser.text("#verdict")).contains("Its end date has passed.");
        assertThat(browser.text(".line-failed")).contains("Does not hold", "that date has passed");
    }

    @Test
    void a_link_before_its_end_date_says_until_when_it_holds() {
        open(TestTokens.ofOrganisation(KNOWN).withStandard(4, 4_070_952_000L).text());
        assertThat(browser.text(".proved")).contains("In date", "valid until").contains("2099");
        assertThat(browser.count(".line-failed")).isZero();
    }

    @Test
    void a_signing_date_in_the_future_is_not_let_pass() {
        long tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).getEpochSecond();
        open(TestTokens.ofOrganisation(KNOWN).withStandard(6, tomorrow).text());
        assertThat(browser.text("#verdict")).contains("Its signing date is in the future.");
        assertThat(browser.text(".line-failed")).contains("Does not hold");
    }

    @Test
    void skills_of_a_catalogue_it_does_not_know_are_counted_and_not_named() {
        open(TestTokens.ofOrganisation(KNOWN).with(6, "2031.4").text());
        assertThat(browser.text(".skills")).contains("catalogue “2031.4”, which this page does not know");
        assertThat(browser.count(".family li")).isZero();
        assertThat(browser.text(".dial")).contains("15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"constructor", "__proto__", "toString"})
    void a_catalogue_version_is_never_taken_for_something_else(String version) {
        assertThat(open(TestTokens.ofOrganisation(KNOWN).with(6, version).text()))
                .isEqualTo("organisation");
        assertThat(browser.text(".skills")).contains("which this page does not know");
    }

    @Test
    void a_name_is_shown_as_text_whatever_it_holds() {
        String name = "<img src=x onerror=x>";
        open(TestTokens.ofOrganisation(KNOWN).with(0, name).text());
        assertThat(browser.text("h1")).isEqualTo(name);
        assertThat(browser.count("h1 img")).isZero();
    }

    @Test
    void without_a_fragment_it_says_what_it_is_for() {
        assertThat(open("")).isEqualTo("empty");
        assertThat(browser.text("main")).contains("Check a volunteering record", "Scan the QR code");
        assertThat(browser.text()).doesNotContain("Checked");
    }

    @Test
    void scanning_the_next_one_replaces_the_first() {
        open(TestTokens.selfDeclared(1).text());
        browser.changeFragment(
                TestTokens.ofOrganisation(KNOWN).with(0, "Zoé Lefèvre").text(), "organisation");
        assertThat(browser.text()).contains("Zoé Lefèvre").doesNotContain("Camille");
        browser.changeFragment("NOTHING", "malformed");
        assertThat(browser.text()).doesNotContain("Zoé");
        browser.changeFragment("", "empty");
    }

    @ParameterizedTest
    @CsvSource({"fr-CH, fr, Les compétences", "fr, fr, Les compétences", "de, en, The skills", "en-US, en, The skills"})
    void it_speaks_the_browsers_language_or_English(String asked, String spoken, String heading) {
        browser.speaking(asked);
        open(TestTokens.selfDeclared(1).text());
        assertThat(browser.evaluate("return document.documentElement.lang")).isEqualTo(spoken);
        assertThat(browser.text()).contains(heading);
    }

    @Test
    void the_keyboard_alone_switches_the_language() {
        browser.speaking("fr");
        open(TestTokens.selfDeclared(1).text());
        browser.press(Keys.TAB);
        assertThat(browser.evaluate("return document.activeElement.id")).isEqualTo("language");
        browser.press(Keys.ENTER);
        assertThat(browser.evaluate("return document.documentElement.lang")).isEqualTo("en");
        assertThat(browser.text("#verdict")).contains("The person signed it themselves.");
        browser.press(Keys.SPACE);
        assertThat(browser.text("#verdict")).contains("Signé par la personne elle-même.");
        assertThat(browser.evaluate("return document.activeElement.id")).isEqualTo("language");
        browser.press(Keys.TAB);
        assertThat(browser.evaluate("return document.activeElement.href"))
                .asString()
                .contains("esco");
    }

    @Test
    void both_languages_say_the_same_things() {
        open("");
        assertThat(browser.evaluate("""
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
        open(TestTokens.ofOrganisation(KNOWN).text());
        assertThat(browser.count("body > header")).isEqualTo(1);
        assertThat(browser.count("body > main")).isEqualTo(1);
        assertThat(browser.count("body > footer")).isEqualTo(1);
        assertThat(browser.count("[role=status]#verdict")).isEqualTo(1);
        assertThat(browser.count("h1")).isEqualTo(1);
        assertThat(browser.evaluate("return document.querySelector('.ring').getAttribute('aria-label')"))
                .asString()
                .contains("Organisation 3", "Relationship / communication 6");
    }

    @ParameterizedTest
    @CsvSource({"320, 100", "320, 200", "390, 200", "1280, 200"})
    void nothing_sticks_out_sideways(int width, int percent) {
        browser.sized(width, 640);
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
            browser.speaking(language);
            for (String token : tokens) {
                String state = open(token);
                browser.evaluate("document.documentElement.style.fontSize = '" + percent + "%'");
                assertThat(browser.evaluate("return document.documentElement.scrollWidth"))
                        .as("%s in %s", state, language)
                        .isEqualTo((long) width);
                assertThat(browser.evaluate("""
                        return [...document.querySelectorAll('body *')]
                          .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth)
                          .map((one) => one.textContent);
                        """))
                        .as("%s in %s", state, language)
                        .isEqualTo(List.of());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void every_word_stands_out_from_its_ground(String scheme) {
        browser.preferring(scheme);
        String past = TestTokens.ofOrganisation(KNOWN).withStandard(4, 1).text();
        String unknown = TestTokens.ofOrganisation(99).text();
        for (String token : List.of("", "CUT", past, TestTokens.selfDeclared(1).text(), unknown, CHANGED)) {
            String state = open(token);
            assertThat(browser.evaluate("""
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
                    """)).as("%s in %s", state, scheme).isEqualTo(List.of());
        }
    }

    @Test
    void it_asks_nobody_else_and_keeps_nothing() {
        String token = TestTokens.ofOrganisation(KNOWN).text();
        open(token);
        assertThat((List<?>) browser.evaluate("return performance.getEntriesByType('resource').map((one) => one.name)"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name)
                        .asString()
                        .startsWith(page.address().toString())
                        .doesNotContain(token));
        assertThat(browser.evaluate("return document.cookie + localStorage.length + sessionStorage.length"))
                .isEqualTo("00");
    }

    @Test
    void the_policy_stops_scripts_and_requests_from_elsewhere() {
        open("");
        assertThat(browser.evaluate("""
                return new Promise((done) => {
                  document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective));
                  const script = document.createElement('img');
                  script.src = 'http://127.0.0.1:9/elsewhere.png';
                  document.body.append(script);
                });
                """)).isEqualTo("img-src");
    }

    @Test
    void the_answer_is_there_at_once() {
        List<Double> milliseconds = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            open(TestTokens.ofOrganisation(KNOWN).text());
            milliseconds.add(browser.milliseconds("fragment-to-verdict"));
        }
        Collections.sort(milliseconds);
        System.out.printf(
                "From fragment to verdict: median %.1f ms, slowest %.1f ms%n",
                milliseconds.get(7), milliseconds.getLast());
        assertThat(milliseconds.get(7)).isLessThan(1000);
    }

    @Test
    void the_documented_token_is_accepted() throws IOException {
        open("");
        assertThat(browser.verifyAll(List.of(
                        TestTokens.selfDeclared(0).text(),
                        TestTokens.ofOrganisation(0).text())))
                .isEqualTo(Arrays.asList("self-declared", "unknown-key"));
    }
}
