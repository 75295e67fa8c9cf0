package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said when the spooler takes a document, and when it does not. The commands are small programs of this test,
/// which answer as those of CUPS do; [CupsPdfTest] prints with the real ones.
@DisabledOnOs(OS.WINDOWS)
class PrintersTest {

    private static final byte[] PDF = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
    private static final Printers.Job ONCE = new Printers.Job("Desk", 1, "", false);

    @TempDir
    Path folder;

    private Path asked;

    @BeforeEach
    void two_printers_are_installed() throws IOException {
        asked = folder.resolve("asked");
        command("lpstat", state("printer Desk is idle.  enabled since Wed Nov 25 01:32:25 2026", ""));
        command("lp", "#!/bin/sh\necho \"$@\" > '" + asked + "'\necho 'request id is Desk-12 (1 file(s))'\n");
    }

    @Test
    void the_usual_printer_is_named_first() {
        assertThat(printers().names()).containsExactly("Desk", "Attic");
    }

    @Test
    void the_number_of_the_job_is_told() {
        assertThat(printers().print(PDF, ONCE)).isEqualTo(new Printers.Receipt(Optional.of("Desk-12"), false));
    }

    @Test
    void copies_pages_and_size_are_handed_on() throws IOException {
        printers().print(PDF, new Printers.Job("Desk", 3, "1-2,4", true));
        assertThat(asked).content().contains("-d Desk -n 3", "-o fit-to-page", "-P 1-2,4");

        printers().print(PDF, ONCE);
        assertThat(asked).content().contains("-n 1", "-o print-scaling=none").doesNotContain("-P");
    }

    @Test
    void nothing_of_the_document_is_left_behind() throws IOException {
        printers().print(PDF, ONCE);
        String words = Files.readString(asked).strip();
        assertThat(Path.of(words.substring(words.lastIndexOf(' ') + 1))).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo 'lp: Destination \"Desk\" is not accepting jobs.'; exit 1",
                "echo 'lp: Error - scheduler not responding.'; exit 1",
                "exit 0",
                "echo done",
            })
    void a_job_that_the_spooler_never_got_is_not_called_printed(String answer) throws IOException {
        command("lp", "#!/bin/sh\n" + answer + "\n");
        assertThat(refusal()).isEqualTo(FailureCode.PRINTER_REFUSED);
    }

    @Test
    void a_spooler_that_does_not_answer_is_given_up() throws IOException {
        command("lp", "#!/bin/sh\nexec sleep 600\n");
        Printers hasty = new Printers(List.of(folder), Duration.ofMillis(300));
        Failure failure = catchThrowableOfType(Failure.class, () -> hasty.print(PDF, ONCE));
        assertThat(failure.code()).isEqualTo(FailureCode.PRINTER_REFUSED);
    }

    @Test
    void a_printer_that_is_not_there_is_told_of() {
        Failure failure = catchThrowableOfType(
                Failure.class, () -> printers().print(PDF, new Printers.Job("Cellar", 1, "", false)));
        assertThat(failure.code()).isEqualTo(FailureCode.PRINTER_MISSING);
        assertThat(failure.args()).containsExactly("Cellar");
    }

    @Test
    void without_a_spooler_there_is_no_printer() throws IOException {
        Files.delete(folder.resolve("lp"));
        Files.delete(folder.resolve("lpstat"));
        assertThat(printers().names()).isEmpty();
        assertThat(refusal()).isEqualTo(FailureCode.PRINTER_MISSING);
    }

    @Test
    void nothing_is_sent_to_a_printer_that_is_stopped() throws IOException {
        command("lpstat", state("printer Desk disabled since Wed Nov 25 01:33:35 2026 -", "\tPaused"));
        assertThat(refusal()).isEqualTo(FailureCode.PRINTER_STOPPED);
        assertThat(asked).doesNotExist();
    }

    @Test
    void a_job_that_waits_for_a_printer_that_is_off_is_not_called_printed() throws IOException {
        command(
                "lpstat",
                state(
                        "printer Desk now printing Desk-12.  enabled since Wed Nov 25 01:33:37 2026",
                        "\tThe printer may not exist or is unavailable at this time."));
        assertThat(printers().print(PDF, ONCE).waiting()).isTrue();
    }

    @Test
    void an_old_complaint_of_the_printer_is_not_taken_for_ours() throws IOException {
        command("lpstat", state("printer Desk is idle.  enabled since Wed Nov 25 01:33:37 2026", "\tIt is offline"));
        assertThat(printers().print(PDF, ONCE).waiting()).isFalse();
    }

    @Test
    void a_job_that_came_to_grief_at_once_is_not_called_printed() throws IOException {
        command(
                "lpstat",
                state("printer Desk is idle.  enabled since Wed Nov 25 01:33:37 2026", "")
                        .replace("job-printing", "job-completed-with-errors"));
        assertThat(refusal()).isEqualTo(FailureCode.PRINTER_REFUSED);
    }

    @Test
    void how_far_the_printer_is_is_no_complaint() throws IOException {
        command(
                "lpstat",
                state(
                        "printer Desk now printing Desk-12.  enabled since Wed Nov 25 01:33:37 2026",
                        "\tRendering completed"));
        assertThat(printers().print(PDF, ONCE).waiting()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|", "100|", "1|0", "1|1-", "1|1,,2", "1|a", "1|1;2", "1|-P 9", "1|1,"})
    void absurd_copies_and_pages_are_no_job(int copies, String pages) {
        assertThatThrownBy(() -> new Printers.Job("Desk", copies, pages == null ? "" : pages, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Printers printers() {
        return new Printers(List.of(folder), Duration.ofSeconds(10));
    }

    private FailureCode refusal() {
        return catchThrowableOfType(Failure.class, () -> printers().print(PDF, ONCE))
                .code();
    }

    private static String state(String first, String second) {
        return """
                #!/bin/sh
                case "$1" in
                -d) echo 'system default destination: Desk' ;;
                -e) printf 'Attic\\nDesk\\n' ;;
                -p) printf '%s\\n%s\\n' '%1$s' '%2$s' ;;
                -l) echo 'Desk-12   somebody   1024   Wed Nov 25 01:33:35 2026' ;;
                esac
                [ "$1" = -l ] && printf '\\tAlerts: %3$s\\n'
                exit 0
                """.replace("%1$s", first).replace("%2$s", second).replace("%3$s", "job-printing");
    }

    private void command(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
