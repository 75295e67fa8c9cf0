package app.tremplin.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Reads what fuzzing begins from, a few changes of each, and what it has found before.
class FuzzTest {

    @TestFactory
    Stream<DynamicTest> real_inputs_and_small_changes_of_them_are_read_as_they_should() {
        return Arrays.stream(Parser.values())
                .flatMap(parser -> IntStream.range(0, parser.seeds().size())
                        .mapToObj(number -> dynamicTest(
                                parser.word() + " " + number,
                                () -> readWithChanges(parser, parser.seeds().get(number)))));
    }

    @TestFactory
    Stream<DynamicTest> what_was_found_once_is_read_as_it_should() throws IOException {
        try (Stream<Path> files = Files.walk(found())) {
            return files.filter(Files::isRegularFile).sorted().toList().stream().map(file -> {
                String word = found().relativize(file).getName(0).toString();
                Parser parser = Parser.valueOf(word.toUpperCase(Locale.ROOT));
                return dynamicTest(
                        parser.word() + " " + file.getFileName(), () -> within(parser, Files.readAllBytes(file)));
            });
        }
    }

    private static void readWithChanges(Parser parser, byte[] seed) {
        parser.read(seed);
        for (int i = 0; i < 32; i++) {
            byte[] changed = seed.clone();
            changed[1 + (int) (i * 7919L % (seed.length - 1))] ^= (byte) (1 << i % 8);
            within(parser, changed);
            within(parser, Arrays.copyOf(seed, 1 + seed.length * i / 32));
        }
    }

    /// Long past what any input takes, but an end to one that would go on for ever.
    private static void within(Parser parser, byte[] input) {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> parser.read(input));
    }

    private static Path found() {
        try {
            return Path.of(
                    Objects.requireNonNull(FuzzTest.class.getResource("found")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
