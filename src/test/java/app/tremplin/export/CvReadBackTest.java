package app.tremplin.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Cv;
import app.tremplin.domain.CvChoices;
import app.tremplin.domain.CvReading;
import app.tremplin.domain.CvReading.Kind;
import app.tremplin.domain.CvTone;
import app.tremplin.domain.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

        assertWhole(cv, CvReadBack.of(cv, CvFormat.DOCX, CvFormat.DOCX.write(cv)));
        assertWhole(cv, CvReadBack.of(cv, CvFormat.PDF, CvFormat.PDF.write(cv)));
        assertWhole(cv, CvReadBack.compare(cv, new String(CvFormat.TXT.write(cv), StandardCharsets.UTF_8)));
    }

    private static void assertWhole(Cv cv, CvReading reading) {
        assertThat(reading.missing()).isEmpty();
        assertThat(reading.inOrder()).isTrue();
        assertThat(reading.found(Kind.NAME)).isEqualTo(1);
        assertThat(reading.found(Kind.SKILL)).isEqualTo(cv.skills().size());
        assertThat(reading.found(Kind.DATES)).isEqualTo(cv.engagements().size());
    }

    /// Data formats have an order of their own; LinkedIn has fields for neither name nor skills here.
    @ParameterizedTest
    @EnumSource(CvFormat.class)
    void every_format_says_all_that_the_cv_does_in_each_language_and_tone(CvFormat format) throws Exception {
        for (Language language : Language.values()) {
            for (CvTone tone : CvTone.values()) {
                Cv cv = CvSamples.cv(CvChoices.initial(language).withTone(tone), "Nadia Benali", CvSamples.many());
                byte[] file = format.write(cv);
                CvReading reading = format.isReadBack()
                        ? CvReadBack.of(cv, format, file)
                        : CvReadBack.compare(cv, words(format, file));
                boolean partial = format == CvFormat.LINKEDIN;
                assertThat(reading.missing())
                        .as(language + " " + tone)
                        .allMatch(piece ->
                                partial && Set.of(Kind.NAME, Kind.SKILL).contains(piece.kind()));
                boolean data = format == CvFormat.JSON || format == CvFormat.ELM;
                assertThat(reading.inOrder() || data).as(language + " " + tone).isTrue();
            }
        }
    }

    private static String words(CvFormat format, byte[] file) throws Exception {
        String text = new String(file, StandardCharsets.UTF_8);
        return switch (format) {
            case HTML ->
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(file))
                        .getDocumentElement()
                        .getTextContent();
            case MD ->
                text.replaceAll("(?m)^(#+|-) |(?<!\\\\)[*]|(?<=[*])[*]", "").replaceAll("\\\\(.)", "$1");
            case JSON, ELM -> strings(JsonMapper.shared().readTree(text));
            default -> text;
        };
    }

    private static String strings(JsonNode node) {
        return node.isValueNode()
                ? node.asString() + "\n"
                : node.valueStream().map(CvReadBackTest::strings).collect(Collectors.joining());
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
