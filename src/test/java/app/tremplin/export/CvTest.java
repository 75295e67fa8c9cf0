package app.tremplin.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Id;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.Reflection;
import app.tremplin.domain.Volunteer;
import app.tremplin.domain.WorkedTime;
import app.tremplin.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CvTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
    private static final MissionState DECLARED = new MissionState.Declared();
    private static final MissionState CONFIRMED = new MissionState.Confirmed("Paris 2024", Instant.EPOCH);
    private static final MissionState REFUSED = new MissionState.Refused("Paris 2024", Instant.EPOCH, "absence");

    private static final Mission SPECTATORS = new Given("Paris 2024", "accueil-spectateurs", 42)
            .at("Stade de France", "2024-07-26", "2024-08-10")
            .state(CONFIRMED)
            .languages("anglais", "espagnol")
            .met("spectateurs du monde entier.")
            .result("j’ai réduit l’attente à l’entrée de 20 à 8 minutes")
            .mission();

    @Test
    void one_confirmed_mission_in_french() {
        assertThat(plain(CvFormat.TXT, Language.FR, "Nadia Benali", SPECTATORS))
                .startsWith("""
                        Engagement bénévole — Nadia Benali
                        Une mission sur un événement : 42 h confirmées.

                        - Accueil et orientation des spectateurs — Paris 2024, Stade de France (juillet–août 2024, 42 h). \
                        J’ai réduit l’attente à l’entrée de 20 à 8 minutes. Langues pratiquées : anglais et espagnol. \
                        En contact avec : spectateurs du monde entier. Engagement confirmé par Paris 2024.

                        Compétences transversales
                        - Accueillir, orienter, renseigner un public — Accueil et orientation des spectateurs, 42 h confirmées
                        - Avoir le sens du service — Accueil et orientation des spectateurs, 42 h confirmées
                        """)
                .endsWith("\nCompétences déduites du temps passé sur chaque type de mission (catalogue 2026.1).\n");
    }

    @Test
    void one_declared_mission_in_english_with_nothing_but_the_facts() {
        Mission mission = new Given("London Marathon", "ramassage-de-balles", 7)
                .at("", "2025-04-27", "2025-04-27")
                .mission();

        assertThat(plain(CvFormat.TXT, Language.EN, "", mission))
                .startsWith("""
                        Volunteering
                        One mission at one event: 7 h self-declared.

                        - Ball crew and play assistance — London Marathon (April 2025, 7 h). Self-declared.

                        Transferable skills
                        """)
                .contains("Ball crew and play assistance, 7 h self-declared");
    }

    @Test
    void missions_of_one_type_at_one_event_are_one_engagement() {
        Mission second = new Given("paris 2024 ", "accueil-spectateurs", 8)
                .at("Parc des Princes", "2024-08-28", "2024-09-08")
                .languages("Anglais")
                .mission();

        assertThat(plain(CvFormat.TXT, Language.FR, "", SPECTATORS, second))
                .contains("2 missions sur un événement : 50 h, dont 42 h confirmées.")
                .contains("""
                        - Accueil et orientation des spectateurs — Paris 2024, Stade de France et Parc des Princes \
                        (juillet–septembre 2024, 50 h). J’ai réduit l’attente à l’entrée de 20 à 8 minutes. \
                        Langues pratiquées : anglais et espagnol. En contact avec : spectateurs du monde entier. \
                        Confirmé par Paris 2024 : 42 h ; déclaré : 8 h.
                        """);
        assertThat(plain(CvFormat.TXT, Language.EN, "", SPECTATORS, second))
                .contains("2 missions at one event: 50 h, of which 42 h confirmed.")
                .contains("(July–September 2024, 50 h)")
                .contains("Confirmed by Paris 2024: 42 h; self-declared: 8 h.");
    }

    @Test
    void the_most_recent_engagement_comes_first_whatever_the_order_of_the_missions() {
        Mission before = new Given("Marathon de Paris", "secours-medical", 8)
                .at("", "2023-04-02", "2023-04-02")
                .mission();
        Mission again = new Given("Marathon de Paris", "secours-medical", 8)
                .at("", "2025-04-13", "2025-04-13")
                .mission();
        Mission winter = new Given("Fête des Lumières", "regulation-transport", 12)
                .at("", "2024-12-28", "2025-01-02")
                .mission();
        List<Mission> missions = new ArrayList<>(List.of(before, SPECTATORS, again, winter));

        String one = write(CvFormat.TXT, Language.FR, "", missions);
        Collections.reverse(missions);

        assertThat(write(CvFormat.TXT, Language.FR, "", missions)).isEqualTo(one);
        assertThat(spaced(one))
                .containsSubsequence(
                        "Marathon de Paris (avril 2025, 8 h)",
                        "Fête des Lumières (décembre 2024 – janvier 2025, 12 h)",
                        "Paris 2024, Stade de France",
                        "Marathon de Paris (avril 2023, 8 h)")
                .contains("4 missions sur 3 événements : 70 h, dont 42 h confirmées.");
    }

    @Test
    void a_skill_names_the_mission_type_that_counted_most() {
        Mission driving = new Given("Paris 2024", "conduite-vehicules", 45)
                .at("", "2024-07-01", "2024-08-30")
                .mission();

        assertThat(plain(CvFormat.TXT, Language.FR, "", SPECTATORS, driving))
                .contains(
                        "- Respecter des règles, des consignes, des normes et des procédures opérationnelles — Conduite de véhicules, 45 h déclarées")
                .contains(
                        "- Accueillir, orienter, renseigner un public — Accueil et orientation des spectateurs, 42 h");
    }

    @Test
    void refused_and_future_missions_are_left_out() {
        Mission refused = new Given("Refusé", "ceremonies", 5)
                .at("", "2024-08-01", "2024-08-01")
                .state(REFUSED)
                .mission();
        Mission running = new Given("À venir", "ceremonies", 5)
                .at("", "2025-05-30", "2025-06-02")
                .mission();

        assertThat(write(CvFormat.TXT, Language.FR, "Nadia", List.of(refused, running)))
                .isEmpty();
        assertThat(write(CvFormat.MD, Language.FR, "Nadia", List.of(refused, running)))
                .isEmpty();
        assertThat(plain(CvFormat.TXT, Language.FR, "", refused, SPECTATORS, running))
                .doesNotContain("Refusé")
                .doesNotContain("À venir")
                .contains("Une mission sur un événement");
    }

    @Test
    void small_times_agree_in_french() {
        Mission hour = new Given("Gala", "ceremonies", 1)
                .at("", "2025-01-10", "2025-01-10")
                .mission();

        assertThat(plain(CvFormat.TXT, Language.FR, "", hour)).contains(": 1 h déclarée.");
    }

    @Test
    void long_words_about_people_and_line_breaks_do_not_spoil_the_line() {
        Mission mission = new Given("Gala", "ceremonies", 3)
                .at("Hall\nA", "2025-01-10", "2025-01-10")
                .met("des personnes de tous horizons ".repeat(4))
                .result("Tout a tenu.\r\n\tMême sous la pluie !")
                .mission();

        assertThat(plain(CvFormat.TXT, Language.FR, "", mission))
                .contains("Gala, Hall A (janvier 2025, 3 h). Tout a tenu. Même sous la pluie ! Engagement déclaré.\n")
                .doesNotContain("horizons");
    }

    @Test
    void arabic_names_stay_whole_and_do_not_turn_the_figures_around_them() {
        Mission mission = new Given("مهرجان باريس", "ceremonies", 3)
                .at("", "2025-01-10", "2025-01-10")
                .mission();

        assertThat(plain(CvFormat.TXT, Language.FR, "نادية بن علي", mission))
                .contains("Engagement bénévole — \u2068نادية بن علي\u2069\n")
                .contains("\u2068مهرجان باريس\u2069 (janvier 2025, 3 h)");
    }

    @Test
    void markdown_shows_what_was_typed() {
        Mission mission = new Given("*Star* [x](http://y) <b>#1</b> a_b_c", "ceremonies", 3)
                .at("`Hall` ~A~ | B\\C & Co", "2025-01-10", "2025-01-10")
                .mission();

        assertThat(plain(CvFormat.MD, Language.EN, "# Jo_", mission))
                .startsWith("## Volunteering — \\# Jo\\_\n\nOne mission at one event: 3 h self-declared.\n\n")
                .contains(
                        "- **Ceremonies and medal presentation support** — \\*Star\\* \\[x\\](http://y) \\<b\\>\\#1\\</b\\> "
                                + "a\\_b\\_c, \\`Hall\\` \\~A\\~ \\| B\\\\C \\& Co (January 2025, 3 h). Self-declared.\n")
                .contains("\n### Transferable skills\n\n- **");
    }

    @Test
    void spaces_hold_figures_and_punctuation_together() {
        assertThat(write(CvFormat.TXT, Language.FR, "", List.of(SPECTATORS)))
                .contains("42\u00a0h")
                .contains("pratiquées\u00a0:")
                .contains("août\u00a02024")
                .doesNotContain(" :")
                .doesNotContain(" —");
    }

    private static String plain(CvFormat format, Language language, String name, Mission... missions) {
        return spaced(write(format, language, name, List.of(missions)));
    }

    /// With ordinary spaces, for expectations one can read.
    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static String write(CvFormat format, Language language, String name, List<Mission> missions) {
        Volunteer volunteer = new Volunteer(new Id<>(new UUID(0, 0)), name, "", List.of());
        List<Mission> counted =
                missions.stream().filter(mission -> mission.countsOn(TODAY)).toList();
        return format.write(new CvComposer(Samples.CATALOGUE, Texts.of(language))
                .compose(volunteer, missions, Samples.profile(counted), TODAY));
    }

    /// A mission told step by step; what is not told is empty, its state is declared.
    private record Given(
            String event,
            String type,
            int hours,
            String site,
            String first,
            String last,
            MissionState state,
            List<String> languages,
            String met,
            String result) {

        Given(String event, String type, int hours) {
            this(event, type, hours, "", "", "", DECLARED, List.of(), "", "");
        }

        Given at(String place, String from, String to) {
            return new Given(event, type, hours, place, from, to, state, languages, met, result);
        }

        Given state(MissionState other) {
            return new Given(event, type, hours, site, first, last, other, languages, met, result);
        }

        Given languages(String... spoken) {
            return new Given(event, type, hours, site, first, last, state, List.of(spoken), met, result);
        }

        Given met(String people) {
            return new Given(event, type, hours, site, first, last, state, languages, people, result);
        }

        Given result(String words) {
            return new Given(event, type, hours, site, first, last, state, languages, met, words);
        }

        Mission mission() {
            return new Mission(
                    new Id<>(UUID.nameUUIDFromBytes((event + type + first).getBytes(StandardCharsets.UTF_8))),
                    new MissionFacts(
                            event,
                            type,
                            site,
                            LocalDate.parse(first),
                            LocalDate.parse(last),
                            new WorkedTime.Total(hours * 60),
                            "",
                            met,
                            languages,
                            new Reflection("", "", result)),
                    state);
        }
    }
}
