package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.badge.link.LinkStatusList;
import app.tremplin.badge.status.StatusList;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the page says of badges that an organisation may have withdrawn.
class VerificationWithdrawalTest {

    private static final int KNOWN = TestIssuers.KNOWN;

    @RegisterExtension
    static final PageInBrowser PAGE = new PageInBrowser();

    private static String withdrawal() {
        return PAGE.browser().text(".line:nth-child(4)");
    }

    private static TestTokens indexed(int index) {
        return TestTokens.ofOrganisation(KNOWN).with(7, index);
    }

    @ParameterizedTest
    @CsvSource({"0", "4", "6", "131070"})
    void a_badge_in_good_standing_says_so_with_the_date_of_the_list(int index) {
        assertThat(PAGE.open(indexed(index))).isEqualTo("organisation");
        assertThat(withdrawal())
                .contains("Checked", "Neither withdrawn nor suspended on the list of 20 November 2026")
                .doesNotContain("Not checked");
        assertThat(PAGE.browser().count(".warned")).isZero();
    }

    @Test
    void a_revoked_badge_is_said_to_be_withdrawn_before_anything_else() {
        PAGE.open(indexed(TestIssuers.REVOKED));
        assertThat(PAGE.browser().text("#verdict strong")).isEqualTo("The organisation has withdrawn this badge.");
        assertThat(withdrawal()).contains("Does not hold", "Withdrawn by the organisation", "20 November 2026");
        assertThat(PAGE.browser().count(".warned .mark-failed")).isPositive();
    }

    @Test
    void a_suspended_badge_is_said_to_be_so_for_now() {
        PAGE.open(indexed(TestIssuers.SUSPENDED));
        assertThat(PAGE.browser().text("#verdict strong"))
                .isEqualTo("The organisation has suspended this badge for now.");
        assertThat(withdrawal()).contains("Does not hold", "Suspended by the organisation", "20 November 2026");
    }

    @Test
    void a_badge_signed_with_a_retired_key_is_looked_up_in_the_list_of_the_new_one() {
        long inItsTime = Instant.parse("2025-06-01T10:00:00Z").getEpochSecond();
        TestTokens old = TestTokens.ofOrganisation(TestIssuers.RETIRED).withStandard(6, inItsTime);
        assertThat(PAGE.open(old.with(7, TestIssuers.REVOKED))).isEqualTo("organisation");
        assertThat(PAGE.browser().text("#verdict")).contains("has withdrawn this badge");
    }

    @Test
    void a_list_by_a_key_that_was_given_up_since_counts_against_a_badge_but_not_for_it() {
        PAGE.open("");
        LinkStatusList inItsTime = new LinkStatusList(
                0, Instant.parse("2025-12-31T08:00:00Z"), StatusList.of(List.of(5)), StatusList.of(List.of(6)));
        assertThat(PAGE.browser()
                        .await(
                                """
                (async () => {
                  const { withdrawal } = await import('./status.js');
                  const { issuers } = await (await fetch('issuers.json')).json();
                  const list = Uint8Array.from(atob(arguments[0]), (one) => one.charCodeAt());
                  const ask = async (index, now) =>
                    (await withdrawal(index, issuers[1], issuers, async () => list, crypto.subtle, Date.parse(now) / 1000)).state;
                  const later = '2026-01-01T00:00:00Z';
                  done([await ask(4, later), await ask(5, later), await ask(6, later), await ask(4, '2025-12-31T23:59:59Z')].join(' '));
                })();
                """,
                                Base64.getEncoder()
                                        .encodeToString(inItsTime.sign(TestIssuers.key(TestIssuers.RETIRED)))))
                .isEqualTo("retired revoked suspended valid");
    }

    @Test
    void a_list_that_somebody_else_signed_is_left_aside() {
        PAGE.open(indexed(TestIssuers.IN_A_FALSE_LIST));
        assertThat(withdrawal()).contains("Not checked", "not signed by this organisation");
        assertThat(PAGE.browser().count(".warned")).isZero();
    }

    @Test
    void a_list_that_cannot_be_had_is_said_to_be_missing() {
        PAGE.open(indexed(TestIssuers.IN_A_MISSING_LIST));
        assertThat(withdrawal()).contains("Not checked", "could not be read");
    }

    @Test
    void a_list_that_the_page_does_not_know_of_is_not_looked_for() {
        PAGE.open(indexed(393_216));
        assertThat(withdrawal()).contains("Not checked", "this page does not have it");
        PAGE.open(TestTokens.ofOrganisation(TestIssuers.LISTLESS).with(7, 3));
        assertThat(withdrawal()).contains("Not checked", "this page does not have it");
    }

    @Test
    void a_link_without_an_index_has_no_list() {
        PAGE.open(TestTokens.ofOrganisation(KNOWN));
        assertThat(withdrawal()).contains("Not checked", "No list of withdrawals is published");
    }

    @Test
    @SuppressWarnings("unchecked")
    void no_changed_byte_of_a_list_is_believed() {
        PAGE.open("");
        byte[] list = TestIssuers.list(0).sign(TestIssuers.key(KNOWN));
        List<String> states =
                (List<String>) PAGE.browser().await("""
                (async () => {
                  const { withdrawal } = await import('./status.js');
                  const { issuers } = await (await fetch('issuers.json')).json();
                  const list = Uint8Array.from(atob(arguments[0]), (one) => one.charCodeAt());
                  const ask = async (bytes) => (await withdrawal(5, issuers[0], issuers, async () => bytes)).state;
                  const states = [await ask(list), await ask(list.slice(0, -1)), await ask(new Uint8Array(70000))];
                  for (let at = 0; at < list.length; at++) {
                    const changed = list.slice();
                    changed[at] ^= 1 << (at % 8);
                    states.push(await ask(changed));
                  }
                  done(states);
                })();
                """, Base64.getEncoder().encodeToString(list));
        assertThat(states).hasSize(list.length + 3);
        assertThat(states.getFirst()).isEqualTo("revoked");
        assertThat(states.subList(1, states.size())).containsOnly("wrong");
    }

    @Test
    void an_old_list_tells_its_age() {
        String muchLater = "Date.now = () => "
                + TestIssuers.LIST_DATE.plusSeconds(86_400L * 40).toEpochMilli();
        PAGE.browser().openAfter(muchLater, PAGE.address() + "#" + indexed(4).text());
        assertThat(withdrawal()).contains("It is 40 days old: a later one may say otherwise.");
    }
}
