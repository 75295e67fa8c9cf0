package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.Failure;
import app.tremplin.domain.Language;
import app.tremplin.export.DocumentFacts;
import app.tremplin.export.DocumentFormat;
import app.tremplin.export.DocumentLayout;
import app.tremplin.export.QuickPress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardRunTest {

    private static final int COUNT = CardRun.PAGES + 3;

    @TempDir
    Path folder;

    @Test
    void every_card_is_on_a_page_and_progress_is_told() throws IOException {
        List<Integer> told = Collections.synchronizedList(new ArrayList<>());
        CardRun.Outcome outcome = run().into(folder, told::add);

        assertThat(outcome).isEqualTo(new CardRun.Outcome(COUNT, 0));
        assertThat(told).hasSize(COUNT).doesNotHaveDuplicates().contains(1, COUNT);
        assertThat(pages()).containsExactly(CardRun.PAGES, 3);
    }

    @Test
    void what_is_finished_is_not_made_again() throws IOException {
        Path finished = folder.resolve("cards-000001-000500.pdf");
        Files.writeString(finished, "finished");

        assertThat(run().into(folder, done -> true)).isEqualTo(new CardRun.Outcome(3, CardRun.PAGES));
        assertThat(finished).hasContent("finished");
        try (PDDocument rest =
                Loader.loadPDF(folder.resolve("cards-000501-000503.pdf").toFile())) {
            assertThat(rest.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void a_run_that_is_stopped_leaves_whole_files_and_goes_on_later() throws IOException {
        CardRun.Outcome stopped = run().into(folder, done -> done < 200);
        assertThat(stopped.made()).isLessThan(COUNT);
        assertThat(pages()).isSubsetOf(CardRun.PAGES, 3);

        CardRun.Outcome rest = run().into(folder, done -> true);
        assertThat(rest.made() + rest.found()).isEqualTo(COUNT);
        assertThat(pages()).containsExactly(CardRun.PAGES, 3);
    }

    @Test
    void a_folder_that_cannot_be_written_to_ends_the_run() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThatThrownBy(() -> run().into(file, done -> true)).isInstanceOf(Failure.class);
    }

    private static CardRun run() {
        QuickPress press = new QuickPress(DocumentLayout.of(DocumentFormat.CARD, Language.FR), card(0));
        return new CardRun(
                press,
                new Sheets(1, 0, CardRun.PAGES)
                        .cut(COUNT).stream()
                                .map(share -> new CardRun.Part(
                                        String.format(
                                                Locale.ROOT, "cards-%06d-%06d.pdf", share.from() + 1, share.until()),
                                        share.count(),
                                        share.gone(),
                                        () -> IntStream.range(share.from(), share.until())
                                                .mapToObj(CardRunTest::card)))
                                .toList());
    }

    private List<Integer> pages() throws IOException {
        List<Integer> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                try (PDDocument document = Loader.loadPDF(file.toFile())) {
                    pages.add(document.getNumberOfPages());
                }
            }
        }
        return pages;
    }

    private static DocumentFacts card(int number) {
        return new DocumentFacts(
                "Aïcha Lemoine",
                "Paris 2024",
                List.of(),
                Optional.of(60),
                Optional.of(number + 1),
                List.of(),
                Optional.empty(),
                LocalDate.of(2024, 9, 9),
                Optional.of("HTTPS://VERIFY.EXAMPLE.ORG/#" + number),
                Optional.empty());
    }
}
