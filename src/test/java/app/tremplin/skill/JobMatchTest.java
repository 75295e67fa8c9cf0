package app.tremplin.skill;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Skill;
import app.tremplin.exchange.CatalogueReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JobMatchTest {

    private static final Catalogue CATALOGUE = catalogue();

    @Test
    void a_job_and_a_skill_meet_in_the_beginnings_of_their_words() {
        assertThat(matching("M1601 - Accueil et renseignements")).contains("accueillir-orienter-renseigner");
        assertThat(matching("ORGANISATEUR D’ÉVÉNEMENTS")).contains("organiser-son-travail");
        assertThat(matching("Team leader")).contains("avoir-l-esprit-d-equipe");
    }

    @Test
    void a_code_alone_common_words_and_nothing_meet_no_skill() {
        assertThat(matching("G1303")).isEmpty();
        assertThat(matching("avec des et les")).isEmpty();
        assertThat(matching("  ")).isEmpty();
        assertThat(matching("agent")).isEmpty();
    }

    @Test
    void the_code_of_a_competence_is_that_competence() {
        assertThat(matching("300478")).containsExactly("gerer-son-stress");
    }

    private static List<String> matching(String job) {
        return CATALOGUE.skills().stream()
                .filter(skill -> JobMatch.shared(job, skill) > 0)
                .map(Skill::id)
                .toList();
    }

    private static Catalogue catalogue() {
        try (InputStream in =
                Objects.requireNonNull(JobMatchTest.class.getResourceAsStream("/assets/catalogue.json"))) {
            return CatalogueReader.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
