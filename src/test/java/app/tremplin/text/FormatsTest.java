package app.tremplin.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static final Formats FRENCH = new Formats(Language.FR);
    private static final Formats ENGLISH = new Formats(Language.EN);

    @ParameterizedTest
    @CsvSource({
        "2024-07-26, 26 juillet 2024, 26 July 2024",
        "2026-05-01, 1er mai 2026, 1 May 2026",
        "2026-08-31, 31 août 2026, 31 August 2026"
    })
    void a_day_reads_as_one_writes_it(LocalDate day, String french, String english) {
        assertThat(FRENCH.date(day)).isEqualTo(french);
        assertThat(ENGLISH.date(day)).isEqualTo(english);
    }

    @Test
    void a_day_in_figures_has_the_day_first_in_both_languages() {
        assertThat(FRENCH.shortDate(LocalDate.of(2026, 5, 1))).isEqualTo("01/05/2026");
        assertThat(ENGLISH.shortDate(LocalDate.of(2026, 5, 1))).isEqualTo("01/05/2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-26, 2024-07-26, 26 juillet 2024, 26 July 2024",
        "2024-07-24, 2024-07-26, 24 – 26 juillet 2024, 24 – 26 July 2024",
        "2026-05-01, 2026-05-03, 1er – 3 mai 2026, 1 – 3 May 2026",
        "2024-07-30, 2024-08-02, 30 juillet – 2 août 2024, 30 July – 2 August 2024",
        "2026-04-01, 2026-05-01, 1er avril – 1er mai 2026, 1 April – 1 May 2026",
        "2025-12-31, 2026-01-01, 31 décembre 2025 – 1er janvier 2026, 31 December 2025 – 1 January 2026",
        "2025-05-02, 2026-05-03, 2 mai 2025 – 3 mai 2026, 2 May 2025 – 3 May 2026"
    })
    void a_period_says_each_month_and_year_once(LocalDate first, LocalDate last, String french, String english) {
        assertThat(FRENCH.period(first, last)).isEqualTo(french);
        assertThat(ENGLISH.period(first, last)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0_min, 0_min",
        "45, 45_min, 45_min",
        "60, 1_h, 1_h",
        "65, 1_h_05, 1_h_05_min",
        "450, 7_h_30, 7_h_30_min",
        "74040, 1~234_h, '1,234_h'"
    })
    void a_duration_never_breaks_across_lines(long minutes, String french, String english) {
        assertThat(FRENCH.duration(minutes)).isEqualTo(unbroken(french));
        assertThat(ENGLISH.duration(minutes)).isEqualTo(unbroken(english));
    }

    @Test
    void a_list_reads_as_in_a_sentence() {
        assertThat(FRENCH.list(List.of())).isEmpty();
        assertThat(FRENCH.list(List.of("a"))).isEqualTo("a");
        assertThat(FRENCH.list(List.of("a", "b", "c"))).isEqualTo("a, b et c");
        assertThat(ENGLISH.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(ENGLISH.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void a_share_is_a_whole_percentage() {
        assertThat(FRENCH.percent(0.426)).matches("43[\u00a0\u202f]%");
        assertThat(ENGLISH.percent(0.426)).isEqualTo("43%");
    }

    private static String unbroken(String text) {
        return text.replace('_', '\u00a0').replace('~', '\u202f');
    }
}
