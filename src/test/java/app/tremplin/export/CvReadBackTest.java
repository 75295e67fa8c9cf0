package app.tremplin.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Cv;
import app.tremplin.domain.CvChoices;
import app.tremplin.domain.CvReading;
import app.tremplin.domain.CvReading.Kind;
import app.tremplin.domain.CvTone;
import app.tremplin.domain.Language;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CvReadBackTest {

    @TestFactory
    Stream<DynamicTest> nothing_is_lost_in_any_language_and_tone() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(CvTone.values())
                        .flatMap(tone -> Stream.of("Nadia Benali", "نادية بن علي", "Ngô Thị Ánh Nguyệt", "山田 花子")
                                .map(name -> DynamicTest.dynamicTest(
                                        language + " " + tone + " " + name, () -> survives(language, tone, name)))));
    }

    private static void survives(Language language, CvTone tone, String name) {
        Cv cv = CvSamples.cv(CvChoices.initial(language).withTone(tone), name, CvSamples.many());

        assertWhole(cv, CvReadBack.docx(cv, CvFormat.DOCX.write(cv)));
        assertWhole(cv, CvReadBack.compare(cv, new String(CvFormat.TXT.write(cv), StandardCharsets.UTF_8)));
    }

    private static void assertWhole(Cv cv, CvReading reading) {
        assertThat(reading.missing()).isEmpty();
        assertThat(reading.inOrder()).isTrue();
        assertThat(reading.found(Kind.NAME)).isEqualTo(1);
        assertThat(reading.found(Kind.SKILL)).isEqualTo(cv.skills().size());
        assertThat(reading.found(Kind.DATES)).isEqualTo(cv.engagements().size());
    }

    @Test
    void what_is_lost_or_moved_is_told() {
        Cv cv = CvSamples.cv(Language.FR, CvTone.SHORT, "Nadia Benali", CvSamples.SPECTATORS);
        String text = CvText.write(cv);

        CvReading lost = CvReadBack.compare(cv, text.replace("Nadia", "N"));
        assertThat(lost.missing()).extracting(CvReading.Piece::words).containsExactly("Nadia Benali");
        assertThat(lost.found(Kind.NAME)).isZero();
        assertThat(lost.isWhole()).isFalse();

        String last = cv.skills().getLast().label();
        CvReading moved = CvReadBack.compare(cv, last + "\n" + text.replace(last, ""));
        assertThat(moved.missing()).isEmpty();
        assertThat(moved.inOrder()).isFalse();
    }
}
