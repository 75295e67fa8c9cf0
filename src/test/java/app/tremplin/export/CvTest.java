package app.tremplin.export;

import static app.tremplin.export.CvSamples.MARATHON;
import static app.tremplin.export.CvSamples.SPECTATORS;
import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Cv;
import app.tremplin.domain.CvChoices;
import app.tremplin.domain.CvEdit;
import app.tremplin.domain.CvLength;
import app.tremplin.domain.CvTone;
import app.tremplin.domain.Id;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CvTest {

    @Test
    void one_confirmed_mission_in_full_french() {
        assertThat(text(Language.FR, CvTone.FULL, "Nadia Benali", SPECTATORS))
                .startsWith("""
                Nadia Benali
                Engagement bénévole
                Bénévole sur un événement : une mission, 42 h confirmées.

                Bénévole – Accueil et orientation des spectateurs
                Paris 2024, Stade de France (juillet–août 2024, 42 h)
                - Orientation du public et placement des fauteuils.
                - L’attente est passée de 20 à 8 minutes.
                - Langues pratiquées : anglais et espagnol.
                - En contact avec : spectateurs du monde entier.
                Engagement confirmé par Paris 2024.

                Compétences transversales
                - Accueillir, orienter, renseigner un public — Accueil et orientation des spectateurs, 42 h confirmées
                - Avoir le sens du service — Accueil et orientation des spectateurs, 42 h confirmées
                """)
                .endsWith("\nCompétences déduites du temps passé sur chaque type de mission (catalogue 2026.1).\n");
    }

    @Test
    void the_short_tone_says_the_result_and_nothing_else() {
        assertThat(text(Language.FR, CvTone.SHORT, "", SPECTATORS)).contains("""
                Paris 2024, Stade de France (juillet–août 2024, 42 h)
                - L’attente est passée de 20 à 8 minutes.
                Engagement confirmé par Paris 2024.
                """);
    }

    @Test
    void a_story_tells_situation_action_and_result() {
        assertThat(text(Language.FR, CvTone.STORY, "", SPECTATORS)).contains("""
                - Situation : deux heures de file à l’ouverture.
                - Action : j’ai ouvert une seconde file pour les familles.
                - Résultat : l’attente est passée de 20 à 8 minutes.
                - Langues pratiquées : anglais et espagnol.
                """);
    }

    @Test
    void a_story_without_a_situation_begins_with_what_was_done() {
        Mission told = new Given("Gala", "ceremonies", 3)
                .at("", "2025-01-10", "2025-01-10")
                .told("Carried the medals", "")
                .mission();

        assertThat(text(Language.EN, CvTone.STORY, "", told))
                .contains("(January 2025, 3 h)\n- Action: Carried the medals.\nSelf-declared.\n");
    }

    @Test
    void nothing_is_made_of_nothing() {
        for (CvTone tone : CvTone.values()) {
            assertThat(text(Language.EN, tone, "", MARATHON)).startsWith("""
                    Volunteering
                    Volunteer at one event: one mission, 7 h self-declared.

                    Volunteer – Ball crew and play assistance
                    Marathon de Paris (April 2025, 7 h)
                    Self-declared.

                    Transferable skills
                    """);
        }
    }

    @Test
    void missions_of_one_type_at_one_event_are_one_engagement() {
        Mission second = new Given("paris 2024 ", "accueil-spectateurs", 8)
                .at("Parc des Princes", "2024-08-28", "2024-09-08")
                .told("", "", "Anglais")
                .mission();

        assertThat(text(Language.FR, CvTone.FULL, "", SPECTATORS, second))
                .contains("Bénévole sur un événement : 2 missions, 50 h, dont 42 h confirmées.")
                .contains("Paris 2024, Stade de France et Parc des Princes (juillet–septembre 2024, 50 h)")
                .contains("- 2 missions.\n- Langues pratiquées : anglais et espagnol.")
                .contains("Confirmé par Paris 2024 : 42 h ; déclaré : 8 h.");
        assertThat(text(Language.EN, CvTone.FULL, "", SPECTATORS, second))
                .contains("Volunteer at one event: 2 missions, 50 h, of which 42 h confirmed.")
                .contains("(July–September 2024, 50 h)")
                .contains("Confirmed by Paris 2024: 42 h; self-declared: 8 h.");
    }

    @Test
    void the_same_event_day_after_day_is_told_once_with_its_best_sentences() {
        List<Mission> days = new ArrayList<>();
        for (int day = 1; day <= 9; day++) {
            days.add(new Given("Paris 2024", "ceremonies", day)
                    .at("Bercy", "2024-08-0" + day, "2024-08-0" + day)
                    .told("Jour " + Math.min(day, 5), "athlètes")
                    .mission());
        }

        Cv cv = CvSamples.cv(CvChoices.initial(Language.FR), "", days);

        assertThat(cv.engagements()).singleElement().satisfies(engagement -> {
            assertThat(spaced(engagement.context())).isEqualTo("Paris 2024, Bercy (août 2024, 45 h)");
            assertThat(engagement.text().lines())
                    .map(CvTest::spaced)
                    .containsExactly("Jour 1.", "Jour 2.", "Jour 3.", "9 missions.", "En contact avec : athlètes.");
        });
    }

    @Test
    void the_most_recent_engagement_comes_first_whatever_the_order_of_the_missions() {
        Mission before = new Given("Marathon de Paris", "ramassage-de-balles", 8)
                .at("", "2023-04-02", "2023-04-02")
                .mission();
        List<Mission> missions = new ArrayList<>(List.of(before, SPECTATORS, MARATHON));

        Cv one = CvSamples.cv(CvChoices.initial(Language.FR), "", missions);
        Collections.reverse(missions);

        assertThat(CvSamples.cv(CvChoices.initial(Language.FR), "", missions)).isEqualTo(one);
        assertThat(one.engagements())
                .extracting(Cv.Engagement::context)
                .map(CvTest::spaced)
                .containsExactly(
                        "Marathon de Paris (avril 2025, 7 h)",
                        "Paris 2024, Stade de France (juillet–août 2024, 42 h)",
                        "Marathon de Paris (avril 2023, 8 h)");
    }

    @Test
    void a_skill_speaks_through_the_missions_that_are_told() {
        Mission driving = new Given("Paris 2024", "conduite-vehicules", 45)
                .at("", "2024-07-01", "2024-08-30")
                .mission();
        List<Mission> missions = List.of(SPECTATORS, driving);
        CvChoices all = CvChoices.initial(Language.FR);

        assertThat(spaced(CvFormat.TXT, CvSamples.cv(all, "", missions)))
                .contains("procédures opérationnelles — Conduite de véhicules, 45 h déclarées");
        assertThat(spaced(CvFormat.TXT, CvSamples.cv(all.withMissionsLeftOut(Set.of(driving.id())), "", missions)))
                .contains("procédures opérationnelles — Accueil et orientation des spectateurs, 42 h confirmées")
                .doesNotContain("véhicules");
    }

    @Test
    void a_shorter_cv_keeps_the_longest_engagements_and_counts_the_others() {
        List<Mission> missions = new ArrayList<>();
        for (int year = 2019; year <= 2024; year++) {
            missions.add(new Given("Gala " + year, "ceremonies", 2025 - year)
                    .at("", year + "-01-10", year + "-01-10")
                    .mission());
        }

        Cv cv = CvSamples.cv(CvChoices.initial(Language.FR).withLength(CvLength.BRIEF), "", missions);

        assertThat(cv.engagements())
                .extracting(Cv.Engagement::event)
                .containsExactly("Gala 2021", "Gala 2020", "Gala 2019");
        assertThat(spaced(cv.others())).isEqualTo("Et 3 autres engagements : 6 h déclarées.");
        assertThat(cv.skills()).hasSize(5);
        assertThat(spaced(cv.summary().text())).contains("6 événements").contains("21 h");
    }

    @Test
    void skills_come_in_the_chosen_order_and_without_those_left_out() {
        CvChoices choices = CvChoices.initial(Language.FR)
                .withSkillOrder(List.of("gerer-son-stress", "alerter", "gone"))
                .withSkillsLeftOut(Set.of("avoir-le-sens-du-service"));
        Cv cv = CvSamples.cv(choices, "", List.of(SPECTATORS));

        List<String> ids = cv.skills().stream().map(line -> line.skill().id()).toList();

        assertThat(ids)
                .doesNotContain("avoir-le-sens-du-service")
                .doesNotHaveDuplicates()
                .hasSize(14);
        List<String> usual = CvSamples.cv(CvChoices.initial(Language.FR), "", List.of(SPECTATORS)).skills().stream()
                .map(line -> line.skill().id())
                .toList();
        List<String> moved =
                choices.skillOrder().stream().filter(usual::contains).toList();
        assertThat(ids).startsWith(moved.toArray(String[]::new));
    }

    @Test
    void own_words_stay_when_the_facts_change_and_the_change_is_told() {
        String key = "text-" + SPECTATORS.id();
        Cv before = CvSamples.cv(CvChoices.initial(Language.FR), "", List.of(SPECTATORS));
        String composed = before.engagements().getFirst().text().composed();
        Map<String, CvEdit> edits = Map.of(key, new CvEdit(composed, "Mes mots."));

        Cv same = CvSamples.cv(CvChoices.initial(Language.FR), edits, "", List.of(SPECTATORS), List.of());
        Given later = new Given("Paris 2024", "accueil-spectateurs", 8).at("Bercy", "2024-08-11", "2024-08-11");
        Mission second = new Mission(new Id<>(new UUID(-1, -1)), later.facts(), later.state());
        Cv changed = CvSamples.cv(CvChoices.initial(Language.FR), edits, "", List.of(SPECTATORS, second), List.of());

        assertThat(same.engagements().getFirst().text().text()).isEqualTo("Mes mots.");
        assertThat(same.engagements().getFirst().text().isOutdated()).isFalse();
        assertThat(changed.blocks().stream().filter(block -> block.edit().isPresent()))
                .singleElement()
                .satisfies(block -> {
                    assertThat(block.text()).isEqualTo("Mes mots.");
                    assertThat(block.isOutdated()).isTrue();
                    assertThat(block.composed()).contains("2 missions.");
                });
    }

    @Test
    void own_words_are_made_fit_for_any_document() {
        Map<String, CvEdit> edits = Map.of(
                "text-" + SPECTATORS.id(), new CvEdit("", " a\u0000 \t b \r\n\n  \u202Ec\uFFFF\n"),
                "role-BENEVOLE-" + SPECTATORS.id(), new CvEdit("", " \n "));

        Cv cv = CvSamples.cv(CvChoices.initial(Language.FR), edits, "", List.of(SPECTATORS), List.of());

        assertThat(cv.engagements().getFirst().text().lines()).containsExactly("a b", "c");
        assertThat(cv.engagements().getFirst().role().text()).startsWith("Bénévole");
    }

    @Test
    void a_badge_is_named_with_its_link_unless_it_is_not_wanted() {
        CvChoices choices = CvChoices.initial(Language.FR);
        List<CvFacts.Badge> badges = List.of(CvSamples.BADGE);

        assertThat(spaced(CvFormat.TXT, CvSamples.cv(choices, Map.of(), "", List.of(SPECTATORS), badges)))
                .endsWith("""

                Badge vérifiable
                - « Paris 2024 », badge déclaré et signé le 1er mars 2025
                """ + CvSamples.LINK + "\n");
        assertThat(spaced(
                        CvFormat.TXT,
                        CvSamples.cv(choices.withProof(false), Map.of(), "", List.of(SPECTATORS), badges)))
                .doesNotContain("Badge");
    }

    @Test
    void without_missions_there_is_no_cv() {
        Cv nothing = CvSamples.cv(Language.FR, CvTone.FULL, "Nadia");
        for (CvFormat format : CvFormat.values()) {
            assertThat(format.write(nothing)).isEmpty();
        }
    }

    private static String text(Language language, CvTone tone, String name, Mission... missions) {
        return spaced(CvFormat.TXT, CvSamples.cv(language, tone, name, missions));
    }

    private static String spaced(CvFormat format, Cv cv) {
        return spaced(new String(format.write(cv), StandardCharsets.UTF_8));
    }

    /// With ordinary spaces, for expectations one can read.
    private static String spaced(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
