package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.tremplin.Organisation;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Samples;
import app.tremplin.export.DocumentFormat;
import app.tremplin.platform.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents of badges that an organisation handed over.
class DocumentsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final PrintOrder CERTIFICATE = PrintOrder.of(DocumentFormat.CERTIFICATE, Language.FR);

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private Tremplin tremplin;
    private Mission mission;

    @BeforeEach
    void log_a_mission() {
        tremplin = Tremplin.open(folder, CLOCK);
        tremplin.identity().change("Léa Martin", "", List.of());
        mission = tremplin.journal()
                .log(Samples.facts("Fête du fleuve", "secours-medical", LocalDate.of(2026, 7, 26), 270));
    }

    @AfterEach
    void close() {
        tremplin.close();
    }

    @Test
    void a_badge_that_was_handed_over_is_printed_in_its_issuers_name() throws IOException {
        receive(Organisation.badge(
                new UUID(1, 1), Organisation.MORNING, tremplin.identity().me(), List.of(mission)));

        List<PrintSource> sources = tremplin.documents().sources();
        assertThat(sources).hasSize(1).first().isInstanceOf(PrintSource.Received.class);
        Printout printout = compose(sources.getFirst());
        try (PDDocument document = Loader.loadPDF(printout.pdf())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Délivrée par " + Organisation.NAME, "Léa Martin", "Fête du fleuve")
                    .doesNotContain("Auto-déclaré");
        }
    }

    @Test
    void nothing_is_printed_of_a_badge_that_was_withdrawn() throws IOException {
        tremplin.trusting().importIssuers(file("issuers.json", Organisation.list(Organisation.NAME)));
        receive(Organisation.listed(
                new UUID(1, 1), Organisation.MORNING, tremplin.identity().me(), List.of(mission)));
        PrintSource source = tremplin.documents().sources().getFirst();
        assertThat(compose(source).pdf()).isNotEmpty();

        tremplin.trusting()
                .importStatus(file(
                        "status.json",
                        Organisation.statusList(Organisation.MORNING.plusSeconds(3_600), true)
                                .getBytes(StandardCharsets.UTF_8)));

        Failure failure = catchThrowableOfType(Failure.class, () -> compose(source));
        assertThat(failure.code()).isEqualTo(FailureCode.BADGE_DOUBTED);
        assertThat(failure.args()).containsExactly("Fête du fleuve");
    }

    private Printout compose(PrintSource source) {
        return tremplin.documents().compose(source, CERTIFICATE, Settings.initial(Language.FR), false);
    }

    private void receive(String badge) {
        assertThat(tremplin.wallet().add("badge.json", badge)).isNotNull();
        assertThat(tremplin.wallet().badges()).hasSize(1);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(elsewhere.resolve(name), bytes);
    }
}
