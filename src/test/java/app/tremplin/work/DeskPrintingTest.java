package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.QrReading;
import app.tremplin.VeraPdf;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Id;
import app.tremplin.domain.IssuedBadge;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.Language;
import app.tremplin.export.DocumentFormat;
import app.tremplin.export.LabelFormat;
import app.tremplin.platform.Printers;
import app.tremplin.platform.Settings;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A desk prints what its register holds.
class DeskPrintingTest {

    private static final PrintPlan.Whom EVERYBODY = new PrintPlan.Whom.Named("", false);
    private static final PrintPlan.Whom NEW_ONES = new PrintPlan.Whom.Named("", true);
    private static final PrintOrder CARDS = PrintOrder.of(DocumentFormat.CARD, Language.FR);

    @TempDir
    Path data;

    @TempDir
    Path out;

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void everybodys_document_bears_their_name_and_their_own_link(DocumentFormat format) throws Exception {
        int count = format == DocumentFormat.STICKERS ? 23 : 5;
        Issuer issuer = Registers.fill(data, Samples.CLOCK, Registers.ADDRESS, count);
        try (Tremplin tremplin = Samples.open(data)) {
            PrintPlan plan = tremplin.deskPrinting().plan(issuer, EVERYBODY, PrintOrder.of(format, Language.FR));
            DeskPrinting.Outcome outcome = tremplin.deskPrinting().into(out, plan, done -> true);
            assertThat(outcome.made()).isEqualTo(count);
        }
        assertThat(VeraPdf.faults(Files.readAllBytes(files().getFirst()))).isEmpty();
        int onPage = format == DocumentFormat.STICKERS ? LabelFormat.TWENTY_ONE.count() : 1;
        try (PDDocument document = Loader.loadPDF(files().getFirst().toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo((count + onPage - 1) / onPage);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                List<Integer> people = IntStream.range(page * onPage, Math.min(count, (page + 1) * onPage))
                        .boxed()
                        .toList();
                assertThat(names(document, page))
                        .containsExactlyInAnyOrderElementsOf(
                                people.stream().map(Registers::name).toList());
                assertThat(links(document, page, onPage))
                        .containsExactlyInAnyOrderElementsOf(
                                people.stream().map(DeskPrintingTest::link).toList());
            }
        }
    }

    @Test
    void a_stopped_run_keeps_what_is_finished_and_goes_on_later_and_another_selection_takes_nothing_of_it_for_its_own()
            throws IOException {
        Issuer issuer = Registers.fill(data, Samples.CLOCK, Registers.ADDRESS, CardRun.PAGES + 20);
        try (Tremplin tremplin = Samples.open(data)) {
            PrintPlan all = tremplin.deskPrinting().plan(issuer, EVERYBODY, CARDS);
            assertThat(all.files()).isEqualTo(2);
            assertThat(tremplin.deskPrinting().into(out, all, done -> done < 10).done())
                    .isLessThanOrEqualTo(20);
            DeskPrinting.Outcome rest = tremplin.deskPrinting().into(out, all, done -> true);
            assertThat(rest.done()).isEqualTo(CardRun.PAGES + 20);
            assertThat(pages()).containsExactly(CardRun.PAGES, 20);

            List<Path> finished = files();
            assertThat(tremplin.deskPrinting().into(out, all, done -> true))
                    .extracting(DeskPrinting.Outcome::made, DeskPrinting.Outcome::found)
                    .containsExactly(0, CardRun.PAGES + 20);
            Set<Id<?>> odd = IntStream.range(0, 2 * CardRun.PAGES)
                    .filter(number -> number % 2 == 1)
                    .filter(number -> number < all.badges().size())
                    .mapToObj(all.badges()::get)
                    .collect(Collectors.toSet());
            PrintPlan half = tremplin.deskPrinting()
                    .plan(
                            issuer,
                            new PrintPlan.Whom.Chosen(
                                    all.badges().stream().filter(odd::contains).collect(Collectors.toSet())),
                            CARDS);
            assertThat(half.again()).isEqualTo(half.badges().size());
            assertThat(tremplin.deskPrinting().into(out, half, done -> true).made())
                    .isEqualTo((CardRun.PAGES + 20) / 2);
            PrintPlan english = tremplin.deskPrinting().plan(issuer, EVERYBODY, CARDS.in(Language.EN));
            assertThat(tremplin.deskPrinting().into(out, english, done -> true).found())
                    .isZero();
            assertThat(files()).hasSize(5).containsAll(finished);
        }
    }

    @Test
    void withdrawn_badges_are_left_out_and_the_new_ones_are_found_after_a_correction() throws IOException {
        Issuer issuer = Registers.fill(data, Samples.CLOCK, Registers.ADDRESS, 4);
        try (Tremplin tremplin = Samples.open(data)) {
            DeskPrinting desk = tremplin.deskPrinting();
            desk.into(out, desk.plan(issuer, EVERYBODY, CARDS), done -> true);
            assertThat(desk.plan(issuer, NEW_ONES, CARDS).badges()).isEmpty();
            assertThat(desk.plan(issuer, NEW_ONES, CARDS.as(DocumentFormat.LANYARD))
                            .badges())
                    .hasSize(4);

            tremplin.register().revoke(badge(tremplin, issuer, 1), "Nom mal écrit");
            tremplin.register().suspend(badge(tremplin, issuer, 2), "À vérifier");
            Registers.add(data, Samples.CLOCK, issuer, 9);
            PrintPlan all = desk.plan(issuer, EVERYBODY, CARDS);
            assertThat(all.badges()).hasSize(3);
            assertThat(all.revoked()).isEqualTo(1);
            assertThat(all.suspended()).isEqualTo(1);
            assertThat(all.again()).isEqualTo(2);

            PrintPlan corrected = desk.plan(issuer, NEW_ONES, CARDS);
            Path second = out.resolve("second");
            assertThat(desk.into(second, corrected, done -> true).made()).isEqualTo(1);
            try (Stream<Path> files = Files.list(second);
                    PDDocument document =
                            Loader.loadPDF(files.findFirst().orElseThrow().toFile())) {
                assertThat(names(document, 0)).containsExactly(Registers.name(9));
            }
            assertThat(desk.plan(issuer, new PrintPlan.Whom.Named("zoe 00003", false), CARDS)
                            .badges())
                    .containsExactly(badge(tremplin, issuer, 3));
        }
    }

    @Test
    void a_link_that_nobody_else_can_open_is_told_before_and_never_printed() throws IOException {
        Issuer issuer = Registers.fill(data, Samples.CLOCK, Settings.LOCAL_ADDRESS, 2);
        try (Tremplin tremplin = Samples.open(data)) {
            for (DocumentFormat format : DocumentFormat.values()) {
                PrintPlan plan = tremplin.deskPrinting().plan(issuer, EVERYBODY, PrintOrder.of(format, Language.EN));
                assertThat(plan.linked()).isFalse();
                Path folder = out.resolve(format.word());
                tremplin.deskPrinting().into(folder, plan, done -> true);
                try (Stream<Path> files = Files.list(folder);
                        PDDocument document =
                                Loader.loadPDF(files.findFirst().orElseThrow().toFile())) {
                    BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(0, 300, ImageType.RGB);
                    Path pictures = Files.createDirectories(Path.of("target/documents"));
                    ImageIO.write(
                            picture,
                            "png",
                            pictures.resolve("unlinked-" + format.word() + ".png")
                                    .toFile());
                    assertThat(QrReading.all(picture)).isEmpty();
                    assertThat(new PDFTextStripper().getText(document))
                            .contains(Registers.name(0))
                            .doesNotContainIgnoringCase("scan")
                            .doesNotContainIgnoringCase("localhost");
                }
            }
        }
    }

    @Test
    void an_organisations_own_template_is_used_and_a_broken_one_is_told_of() throws IOException {
        Issuer issuer = Registers.fill(data, Samples.CLOCK, Registers.ADDRESS, 2);
        try (Tremplin tremplin = Samples.open(data)) {
            Path template = tremplin.documents().templateFolder().resolve("card.html");
            Files.createDirectories(template.getParent());
            PrintPlan plan = tremplin.deskPrinting().plan(issuer, EVERYBODY, CARDS);
            tremplin.deskPrinting().into(out, plan, done -> true);
            Files.writeString(template, """
                    <html lang="{{ language }}"><head><title>{{ title }}</title>
                    <meta name="description" content="{{ title }}"/></head><body><p>Ours: {{ holder }}</p></body></html>
                    """);
            DeskPrinting.Outcome own = tremplin.deskPrinting().into(out, plan, done -> true);
            assertThat(own.made()).isEqualTo(2);
            assertThat(own.refused()).isEmpty();
            Path file = files().stream()
                    .filter(each -> text(each).contains("Ours: " + Registers.name(1)))
                    .findFirst()
                    .orElseThrow();
            Files.delete(file);

            Files.writeString(template, "<p>{{ holdre }}</p>");
            DeskPrinting.Outcome broken = tremplin.deskPrinting().into(out, plan, done -> true);
            assertThat(broken.refused().orElseThrow().args()).contains("card.html", 1, "holdre");
            assertThat(files()).allMatch(each -> text(each).contains("Bénévole"));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_job_that_the_spooler_never_got_is_not_called_printed() throws IOException {
        Issuer issuer = Registers.fill(data, Samples.CLOCK, Registers.ADDRESS, 230);
        Path commands = Files.createDirectory(out.resolve("commands"));
        command(commands, "lpstat", """
                case "$1" in -e) echo Desk;; -d) echo 'system default destination: Desk';;
                -p) echo 'printer Desk is idle.  enabled since Wed Nov 25 01:32:25 2026';; esac""");
        command(
                commands,
                "lp",
                "n=$(cat '" + out + "/jobs' 2>/dev/null | wc -l)\n"
                        + "[ $n -ge 1 ] && { echo 'lp: Error'; exit 1; }\n"
                        + "for last; do :; done; cp \"$last\" '" + out + "'/job-$n.pdf; echo x >> '" + out + "/jobs'\n"
                        + "echo \"request id is Desk-$n (1 file(s))\"");
        Printers printers = new Printers(List.of(commands), Duration.ofSeconds(20));
        try (Tremplin tremplin =
                Tremplin.open(data, Samples.CLOCK, OnlineCheck.overTheInternet(Samples.CLOCK), printers)) {
            DeskPrinting desk = tremplin.deskPrinting();
            DeskPrinting.Outcome outcome = desk.onto(wish("Desk"), desk.plan(issuer, NEW_ONES, CARDS), done -> true);
            assertThat(outcome.made()).isEqualTo(100);
            assertThat(outcome.failure().orElseThrow().code()).isEqualTo(FailureCode.PRINTER_REFUSED);
            try (PDDocument job = Loader.loadPDF(out.resolve("job-0.pdf").toFile())) {
                assertThat(job.getNumberOfPages()).isEqualTo(100);
            }
            assertThat(desk.plan(issuer, NEW_ONES, CARDS).badges()).hasSize(130);

            DeskPrinting.Outcome gone = desk.onto(wish("Attic"), desk.plan(issuer, NEW_ONES, CARDS), done -> true);
            assertThat(gone.made()).isZero();
            assertThat(gone.failure().orElseThrow().code()).isEqualTo(FailureCode.PRINTER_MISSING);
            assertThat(desk.plan(issuer, NEW_ONES, CARDS).badges()).hasSize(130);

            Files.delete(out.resolve("jobs"));
            assertThat(desk.onto(wish("Desk"), desk.plan(issuer, NEW_ONES, CARDS), done -> done < 50)
                            .made())
                    .isEqualTo(100);
            assertThat(desk.plan(issuer, NEW_ONES, CARDS).badges()).hasSize(30);
        }
    }

    @Test
    void stickers_begin_at_the_first_label_that_is_left_and_every_later_file_on_a_new_sheet() throws Exception {
        Issuer issuer = Registers.fill(data, Samples.CLOCK, Registers.ADDRESS, 30);
        PrintOrder order = PrintOrder.of(DocumentFormat.STICKERS, Language.FR).placed(15, 0, 0);
        try (Tremplin tremplin = Samples.open(data)) {
            PrintPlan plan = tremplin.deskPrinting().plan(issuer, EVERYBODY, order);
            tremplin.deskPrinting().into(out, plan, done -> true);
            assertThat(new Sheets(21, 14, 42).cut(100))
                    .containsExactly(
                            new Sheets.Share(0, 28, 14), new Sheets.Share(28, 70, 0), new Sheets.Share(70, 100, 0));

            PrintPlan second = tremplin.deskPrinting().plan(issuer, EVERYBODY, order, "2");
            assertThat(second.badges()).isEqualTo(plan.badges().subList(7, 28));
            assertThat(tremplin.deskPrinting()
                            .plan(issuer, EVERYBODY, CARDS, "2-3,30")
                            .badges())
                    .hasSize(3);
        }
        try (PDDocument document = Loader.loadPDF(files().getFirst().toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(names(document, 0)).hasSize(7);
            assertThat(names(document, 1)).hasSize(21);
            assertThat(names(document, 2)).hasSize(2);
            assertThat(VeraPdf.faults(Files.readAllBytes(files().getFirst()))).isEmpty();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void copies_and_size_are_handed_to_the_printer_and_no_sheet_of_stickers_is_begun_in_vain() throws IOException {
        Issuer issuer = Registers.fill(data, Samples.CLOCK, Registers.ADDRESS, 120);
        Path commands = Files.createDirectory(out.resolve("commands"));
        command(commands, "lpstat", "[ \"$1\" = -e ] && echo Desk; exit 0");
        command(
                commands,
                "lp",
                "echo \"$@\" >> '" + out + "/jobs'; for last; do :; done; cp \"$last\" '" + out + "'/job-$(wc -l < '"
                        + out + "/jobs').pdf; echo \"request id is Desk-1 (1 file(s))\"");
        Printers printers = new Printers(List.of(commands), Duration.ofSeconds(20));
        try (Tremplin tremplin =
                Tremplin.open(data, Samples.CLOCK, OnlineCheck.overTheInternet(Samples.CLOCK), printers)) {
            DeskPrinting desk = tremplin.deskPrinting();
            PrintPlan plan = desk.plan(issuer, EVERYBODY, PrintOrder.of(DocumentFormat.STICKERS, Language.FR));
            assertThat(desk.onto(new Printing.Wish("Desk", 3, "", true), plan, done -> true)
                            .made())
                    .isEqualTo(120);
            assertThat(Files.readAllLines(out.resolve("jobs")))
                    .hasSize(2)
                    .allMatch(line -> line.contains("-n 3 ") && line.contains("fit-to-page"));
            try (PDDocument job = Loader.loadPDF(out.resolve("job-1.pdf").toFile())) {
                assertThat(job.getNumberOfPages()).isEqualTo(4);
                assertThat(names(job, 3)).hasSize(21);
            }
        }
    }

    private static Printing.Wish wish(String printer) {
        return new Printing.Wish(printer, 1, "", false);
    }

    private static void command(Path folder, String name, String script) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Id<app.tremplin.domain.Badge> badge(Tremplin tremplin, Issuer issuer, int person) {
        IssuedBadge found =
                tremplin.register().search(issuer, Registers.name(person)).getFirst();
        return found.badge().id();
    }

    private static String link(int person) {
        return Registers.ADDRESS + "#" + Registers.token(person);
    }

    private static List<String> links(PDDocument document, int page, int onPage) throws Exception {
        BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page, 300, ImageType.RGB);
        return onPage > 1
                ? QrReading.all(picture)
                : List.of(QrReading.of(picture).getText());
    }

    private static List<String> names(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return java.util.regex.Pattern.compile("Zoé\\s+\\d{5}\\s+Étienne")
                .matcher(stripper.getText(document))
                .results()
                .map(found -> found.group().replaceAll("\\s+", " "))
                .toList();
    }

    private static String text(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }

    private List<Integer> pages() throws IOException {
        List<Integer> pages = new ArrayList<>();
        for (Path file : files()) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                pages.add(document.getNumberOfPages());
            }
        }
        return pages;
    }
}
