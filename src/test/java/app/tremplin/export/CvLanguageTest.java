package app.tremplin.export;

import static app.tremplin.export.CvSamples.SPECTATORS;
import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Cv;
import app.tremplin.domain.CvChoices;
import app.tremplin.domain.CvTone;
import app.tremplin.domain.CvWord;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a CV speaks: the word for the person, small times, punctuation, words from right to left.
class CvLanguageTest {

    @Test
    void the_word_for_the_person_can_be_chosen_and_is_the_same_for_all_genders() {
        Cv cv = CvSamples.cv(CvChoices.initial(Language.FR).withWord(CvWord.VOLONTAIRE), "", List.of(SPECTATORS));

        assertThat(spaced(CvFormat.TXT, cv))
                .contains("Volontaire sur un événement", "Volontaire – Accueil")
                .doesNotContain("Bénévole sur");
    }

    @ParameterizedTest
    @CsvSource({
        "MEMBRE, Membre de l’équipe bénévole",
        "EQUIPE_DOUBLET, Équipière ou équipier bénévole",
        "EQUIPE_FEMININE, Équipière bénévole",
        "EQUIPE_MASCULINE, Équipier bénévole",
        "EQUIPE_DOT, Équipier·ière bénévole"
    })
    void a_word_that_differs_by_gender_has_its_forms_and_none_is_forced_on_anybody(CvWord word, String said) {
        CvChoices choices = CvChoices.initial(Language.FR).withWord(word);
        assertThat(new String(
                        CvFormat.TXT.write(CvSamples.cv(choices, "", List.of(SPECTATORS))), StandardCharsets.UTF_8))
                .startsWith("Engagement bénévole\n" + said + " sur un événement")
                .contains("\n" + said + " – Accueil");
        assertThat(CvChoices.initial(Language.FR).word().forms()).isEmpty();
        assertThat(CvWord.words()).contains(word.word()).doesNotContain(CvWord.EQUIPE_DOT);
    }

    @Test
    void small_times_agree_in_french() {
        Given hour = new Given("Gala", "ceremonies", 1).at("", "2025-01-10", "2025-01-10");

        assertThat(text(Language.FR, CvTone.FULL, "", hour.mission())).contains("une mission, 1 h déclarée.");
        assertThat(text(Language.FR, CvTone.FULL, "", hour.minutes(119).mission()))
                .contains("1 h 59 déclarée.");
        assertThat(text(Language.FR, CvTone.FULL, "", hour.minutes(120).mission()))
                .contains("2 h déclarées.");
        assertThat(text(Language.FR, CvTone.FULL, "", hour.minutes(45).mission()))
                .contains("45 min déclarées.");
    }

    @Test
    void signs_at_the_end_of_what_was_typed_are_not_doubled() {
        Mission mission = new Given("Gala", "ceremonies", 3)
                .at("Hall\nA", "2025-01-10", "2025-01-10")
                .told("Tout a tenu.\r\n\tMême sous la pluie !", "vous et moi !", "anglais.", "italien;")
                .confirmedBy("Asso S.A.")
                .story("", "", "«\u00a0Bravo\u00a0!\u00a0»")
                .mission();

        assertThat(text(Language.FR, CvTone.FULL, "", mission)).contains("""
                Gala, Hall A (janvier 2025, 3 h)
                - Tout a tenu. Même sous la pluie !
                - « Bravo ! »
                - Langues pratiquées : anglais et italien.
                - En contact avec : vous et moi !
                Engagement confirmé par Asso S.A.
                """);
    }

    @Test
    void arabic_names_stay_whole_and_do_not_turn_the_figures_around_them() {
        Mission mission = new Given("مهرجان باريس", "ceremonies", 3)
                .at("", "2025-01-10", "2025-01-10")
                .mission();

        assertThat(text(Language.FR, CvTone.FULL, "نادية بن علي", mission))
                .startsWith("\u2068نادية بن علي\u2069\n")
                .contains("\u2068مهرجان باريس\u2069 (janvier 2025, 3 h)");
    }

    @Test
    void spaces_hold_figures_and_punctuation_together() {
        assertThat(CvText.write(CvSamples.cv(Language.FR, CvTone.FULL, "", SPECTATORS)))
                .contains("42\u00a0h")
                .contains("pratiquées\u00a0:")
                .contains("août\u00a02024")
                .doesNotContain(" :")
                .doesNotContain(" —");
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
