package app.tremplin.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Cv;
import app.tremplin.domain.CvChoices;
import app.tremplin.domain.CvReading;
import app.tremplin.domain.CvReading.Kind;
import app.tremplin.domain.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What another word processor makes of the DOCX file.
class LibreOfficeTest {

    @TempDir
    Path folder;

    @Test
    void libreoffice_opens_the_document_and_reads_the_same_text() throws Exception {
        LibreOffice.demand();
        Cv cv = CvSamples.cv(
                CvChoices.initial(Language.FR),
                "Ngô Thị Ánh Nguyệt",
                CvSamples.many().stream()
                        .filter(mission -> !mission.facts().event().matches(".*[\\p{IsArabic}\\p{IsHan}].*"))
                        .toList());
        Path docx = Files.write(folder.resolve("cv.docx"), CvFormat.DOCX.write(cv));

        LibreOffice.convert(folder, List.of(docx));

        CvReading reading = CvReadBack.of(cv, CvFormat.PDF, Files.readAllBytes(folder.resolve("cv.pdf")));
        assertThat(reading.missing()).isEmpty();
        assertThat(reading.inOrder()).isTrue();
        assertThat(reading.found(Kind.SKILL)).isEqualTo(15);
    }
}
