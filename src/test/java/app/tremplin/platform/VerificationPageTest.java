package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an employer sees, in a real browser.
class VerificationPageTest {

    private static final int KNOWN = TestIssuers.KNOWN;

    @RegisterExtension
    static final PageInBrowser PAGE = new PageInBrowser();

    @Test
    void a_self_declared_link_says_that_nobody_else_has_confirmed_it() {
        assertThat(PAGE.open(TestTokens.selfDeclared(1))).isEqualTo("self-declared");
        assertThat(PAGE.browser().text("#verdict"))
                .contains("Personal statement", "The person signed it themselves. Nobody else has confirmed it.");
        assertThat(PAGE.browser().text(".proved")).contains("Not confirmed", "Unchanged since it was signed.");
        assertThat(PAGE.browser().text()).doesNotContain("organisation confirmed");
    }

    @Test
    void an_organisations_link_names_the_organisation_and_since_when_it_is_known() {
        assertThat(PAGE.open(TestTokens.ofOrganisation(KNOWN))).isEqualTo("organisation");
        assertThat(PAGE.browser().text("#verdict")).contains("Signed by Comité des Jeux. Nothing has changed since.");
        assertThat(PAGE.browser().text(".proved"))
                .contains("known to this page since 2 March 2026", "with no end date");
    }

    @Test
    void it_tells_who_did_what_and_for_how_long() {
        PAGE.open(TestTokens.ofOrganisation(KNOWN));
        assertThat(PAGE.browser().text("h1")).isEqualTo("Camille Moreau");
        assertThat(PAGE.browser().text("#who")).contains("Jeux d’été de Lyon", "20 June 2026", "12", "74");
        assertThat(PAGE.browser().text(".dial")).contains("15", "skills of 30");
    }

    @Test
    void it_names_the_skills_in_their_families_with_a_way_to_ESCO() {
        PAGE.open(TestTokens.ofOrganisation(KNOWN));
        assertThat(PAGE.browser().count(".family")).isEqualTo(3);
        assertThat(PAGE.browser().count(".family li")).isEqualTo(15);
        assertThat(PAGE.browser().count(".family li a[href^='http://data.europa.eu/esco/skill/']"))
                .isEqualTo(15);
        assertThat(PAGE.browser().count(".ring .lit")).isEqualTo(15);
        assertThat(PAGE.browser().count(".ring .segment")).isEqualTo(30);
        assertThat(PAGE.browser().text(".skills"))
                .contains("Having a sense of service")
                .doesNotContain("Team spirit");
    }

    @Test
    void it_says_separate_things_and_leaves_the_person_to_the_reader() {
        PAGE.open(TestTokens.ofOrganisation(KNOWN));
        assertThat(PAGE.browser().count(".line")).isEqualTo(5);
        assertThat(PAGE.browser().text(".line:nth-child(4)")).contains("Not checked", "No list of withdrawals");
        assertThat(PAGE.browser().text(".line:nth-child(5)")).contains("Compare it with an identity document");
    }

    @Test
    void a_key_that_was_retired_since_is_said_to_be() {
        long inItsTime = Instant.parse("2025-12-31T23:00:00Z").getEpochSecond();
        PAGE.open(TestTokens.ofOrganisation(TestIssuers.RETIRED).withStandard(6, inItsTime));
        assertThat(PAGE.browser().text(".line:nth-child(2)"))
                .contains("known to this page since 1 January 2024", "in use until 31 December 2025", "still holds");
    }

    @Test
    void a_self_declared_link_looks_different_by_more_than_colour() {
        PAGE.open(TestTokens.selfDeclared(1));
        assertThat(PAGE.browser().count(".ring .lit.hollow")).isEqualTo(15);
        assertThat(PAGE.browser().evaluate("return getComputedStyle(document.getElementById('sheet')).borderTopStyle"))
                .isEqualTo("dashed");
        PAGE.open(TestTokens.ofOrganisation(KNOWN));
        assertThat(PAGE.browser().count(".ring .lit.hollow")).isZero();
        assertThat(PAGE.browser().evaluate("return getComputedStyle(document.getElementById('sheet')).borderTopStyle"))
                .isEqualTo("solid");
    }

    @Test
    void a_known_key_in_a_self_declared_link_stays_self_declared() {
        assertThat(PAGE.open(TestTokens.selfDeclared(KNOWN))).isEqualTo("self-declared");
    }

    @Test
    void a_link_past_its_end_date_says_so_first() {
        long yesterday = Instant.now().minus(1, ChronoUnit.DAYS).getEpochSecond();
        PAGE.open(TestTokens.ofOrganisation(KNOWN).withStandard(4, yesterday));
        assertThat(PAGE.browser().text("#verdict strong")).isEqualTo("Its end date has passed.");
        assertThat(PAGE.browser().text(".line-failed")).contains("Does not hold", "that date has passed");
    }

    @Test
    void a_link_before_its_end_date_says_until_when_it_holds() {
        PAGE.open(TestTokens.ofOrganisation(KNOWN).withStandard(4, 4_070_952_000L));
        assertThat(PAGE.browser().text(".proved"))
                .contains("In date", "valid until")
                .contains("2099");
        assertThat(PAGE.browser().count(".line-failed")).isZero();
    }

    @Test
    void a_signing_date_in_the_future_is_not_let_pass() {
        long tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).getEpochSecond();
        PAGE.open(TestTokens.ofOrganisation(KNOWN).withStandard(6, tomorrow));
        assertThat(PAGE.browser().text("#verdict strong")).isEqualTo("Its signing date is in the future.");
        assertThat(PAGE.browser().text(".line-failed")).contains("Does not hold");
    }

    @Test
    void skills_of_a_catalogue_it_does_not_know_are_counted_and_not_named() {
        PAGE.open(TestTokens.ofOrganisation(KNOWN).with(6, "2031.4"));
        assertThat(PAGE.browser().text(".skills")).contains("does not know the catalogue “2031.4”");
        assertThat(PAGE.browser().count(".family li")).isZero();
        assertThat(PAGE.browser().text(".dial")).contains("15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"constructor", "__proto__", "toString"})
    void a_catalogue_version_is_never_taken_for_something_else(String version) {
        assertThat(PAGE.open(TestTokens.ofOrganisation(KNOWN).with(6, version))).isEqualTo("organisation");
        assertThat(PAGE.browser().text(".skills")).contains("This page does not know the catalogue");
    }

    @Test
    void a_name_is_shown_as_text_whatever_it_holds() {
        String name = "<img src=x onerror=x>";
        PAGE.open(TestTokens.ofOrganisation(KNOWN).with(0, name));
        assertThat(PAGE.browser().text("h1")).isEqualTo(name);
        assertThat(PAGE.browser().count("h1 img")).isZero();
    }

    @Test
    void without_a_fragment_it_says_what_it_is_for() {
        assertThat(PAGE.open("")).isEqualTo("empty");
        assertThat(PAGE.browser().text("main")).contains("Check a volunteering record", "Scan the QR code");
        assertThat(PAGE.browser().text()).doesNotContain("Checked");
    }

    @Test
    void scanning_the_next_one_replaces_the_first() {
        PAGE.open(TestTokens.selfDeclared(1));
        PAGE.browser()
                .changeFragment(
                        TestTokens.ofOrganisation(KNOWN).with(0, "Zoé Lefèvre").text(), "organisation");
        assertThat(PAGE.browser().text()).contains("Zoé Lefèvre").doesNotContain("Camille");
        PAGE.browser().changeFragment("NOTHING", "malformed");
        assertThat(PAGE.browser().text()).doesNotContain("Zoé");
        PAGE.browser().changeFragment("", "empty");
    }
}
