package app.tremplin.export;

import app.tremplin.domain.Cv;
import app.tremplin.domain.CvChoices;
import app.tremplin.domain.CvEdit;
import app.tremplin.domain.CvTone;
import app.tremplin.domain.Id;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Volunteer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Volunteers and their missions, for tests of CVs.
final class CvSamples {

    static final String LINK = "HTTPS://VERIFY.EXAMPLE.ORG/#2KCFMQJTGQZGM3DLNBXXG";

    static final CvFacts.Badge BADGE = new CvFacts.Badge("Paris 2024", "", LocalDate.of(2025, 3, 1), LINK);

    static final Mission SPECTATORS = new Given("Paris 2024", "accueil-spectateurs", 42)
            .at("Stade de France", "2024-07-26", "2024-08-10")
            .confirmed()
            .told(
                    "orientation du public et placement des fauteuils",
                    "spectateurs du monde entier.",
                    "anglais",
                    "espagnol")
            .story(
                    "deux heures de file à l’ouverture",
                    "j’ai ouvert une seconde file pour les familles",
                    "l’attente est passée de 20 à 8 minutes")
            .mission();

    static final Mission MARATHON = new Given("Marathon de Paris", "ramassage-de-balles", 7)
            .at("", "2025-04-13", "2025-04-13")
            .mission();

    private CvSamples() {}

    static Cv cv(Language language, CvTone tone, String name, Mission... missions) {
        return cv(CvChoices.initial(language).withTone(tone), name, List.of(missions));
    }

    static Cv cv(CvChoices choices, String name, List<Mission> missions) {
        return cv(choices, Map.of(), name, missions, List.of());
    }

    static Cv cv(
            CvChoices choices,
            Map<String, CvEdit> edits,
            String name,
            List<Mission> missions,
            List<CvFacts.Badge> proofs) {
        Volunteer volunteer = new Volunteer(new Id<>(new UUID(0, 0)), name, "", List.of("nadia@example.org"));
        return new CvComposer(Samples.CATALOGUE, choices, edits)
                .compose(new CvFacts(volunteer, missions, Samples.profile(missions), proofs));
    }

    /// A full life: confirmed and declared, told and untold, in several scripts.
    static List<Mission> many() {
        List<Mission> missions = new ArrayList<>(List.of(SPECTATORS));
        missions.add(new Given("Fête des Lumières", "regulation-transport", 12)
                .at("Place Bellecour", "2024-12-28", "2025-01-02")
                .told("Guidage de 300 voitures par soir !", "riverains", "français")
                .mission());
        missions.add(new Given("مهرجان باريس", "ceremonies", 3)
                .at("قصر المؤتمرات", "2025-01-10", "2025-01-10")
                .mission());
        missions.add(new Given("Tokyo 2025 世界陸上", "services-linguistiques", 9)
                .at("国立競技場", "2025-09-13", "2025-09-21")
                .confirmedBy("Ω Φεστιβάλ Inc.")
                .mission());
        missions.add(new Given("Gala <b>&</b> \"Co\"", "secours-medical", 5)
                .at("Hall *A*_1", "2025-02-01", "2025-02-01")
                .told("1. Soins légers", "")
                .mission());
        return missions;
    }
}
