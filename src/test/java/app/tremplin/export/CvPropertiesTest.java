package app.tremplin.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Cv;
import app.tremplin.domain.CvChoices;
import app.tremplin.domain.CvLength;
import app.tremplin.domain.CvTone;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every CV, whatever somebody logged.
class CvPropertiesTest {

    private static final Pattern BAD = Pattern.compile("null|  |[^.]\\.\\.(?!\\.)|,,|\\(\\)|: \\.|;\\.|\\{|\\}");

    private static final List<String> WORDS = List.of(
            "",
            "Accueil du public",
            "j’ai aidé.",
            "Tout va bien !",
            "Ça suit…",
            "  des   blancs \n\t et des lignes\r\n",
            "(entre parenthèses)",
            "نص عربي",
            "שלום",
            "ひらがな。",
            "fini ; non ;",
            "A".repeat(300));

    private static final List<String> EVENTS = List.of(
            "Paris 2024", "Fête de l’Été", "Gala Inc.", "مهرجان", "Tour d’Auvergne – étape n° 3", "E".repeat(120));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 40, 200})
    void sentences_are_whole_in_every_language_tone_and_length(int count) {
        List<Mission> missions = missions(new Random(count), count);
        for (Language language : Language.values()) {
            for (CvTone tone : CvTone.values()) {
                for (CvLength length : CvLength.values()) {
                    Cv cv = CvSamples.cv(
                            CvChoices.initial(language).withTone(tone).withLength(length), "Zoë Ó Briain", missions);
                    check(cv);
                    assertThat(cv.engagements().size()).isBetween(1, length.engagements());
                }
            }
        }
    }

    private static void check(Cv cv) {
        String text = new String(CvFormat.TXT.write(cv), StandardCharsets.UTF_8)
                .replace("\u2068", "")
                .replace("\u2069", "");
        assertThat(BAD.matcher(text).results().map(hit -> around(text, hit.start())))
                .isEmpty();
        for (Cv.Engagement engagement : cv.engagements()) {
            assertThat(engagement.text().lines()).allMatch(line -> line.matches("(?s).*[.!?…。؟»)][\u2069]?"));
            assertThat(engagement.role().lines()).hasSize(1);
        }
    }

    private static String around(String text, int place) {
        return text.substring(Math.max(0, place - 30), Math.min(text.length(), place + 30));
    }

    static List<Mission> missions(Random random, int count) {
        List<MissionType> types = Samples.CATALOGUE.missionTypes();
        List<Mission> missions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2_000));
            Given given = new Given(any(random, EVENTS), any(random, types).id(), 1)
                    .at(
                            any(random, WORDS),
                            day.toString(),
                            day.plusDays(random.nextInt(40)).toString())
                    .minutes(1 + random.nextInt(20_000))
                    .told(any(random, WORDS), any(random, WORDS), any(random, WORDS), any(random, WORDS))
                    .story(any(random, WORDS), any(random, WORDS), any(random, WORDS));
            missions.add((random.nextBoolean() ? given.confirmedBy("Élan S.A.R.L.") : given).mission());
        }
        return missions;
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
