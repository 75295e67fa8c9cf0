package app.tremplin.badge.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusListTest {

    @Test
    void what_was_set_comes_back_and_nothing_else() {
        List<Integer> places = new Random(3)
                .ints(1_000, 0, StatusList.ENTRIES)
                .distinct()
                .boxed()
                .toList();
        StatusList back = StatusList.decode(StatusList.of(places).encode());
        assertThat(back.size()).isEqualTo(131_072);
        assertThat(back.places().stream()).containsExactlyInAnyOrderElementsOf(places);
        assertThat(back).isEqualTo(StatusList.of(places));
    }

    @Test
    void a_bit_is_set_and_cleared_alone() {
        StatusList one = StatusList.of(List.of(0, 7, 8, 131_071));
        assertThat(one.with(9, true).places().stream()).containsExactly(0, 7, 8, 9, 131_071);
        assertThat(one.with(8, false).places().stream()).containsExactly(0, 7, 131_071);
        assertThat(one.get(8)).isTrue();
        assertThatThrownBy(() -> one.get(131_072)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> one.with(-1, true)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void the_first_bit_is_the_highest_of_the_first_byte() {
        byte[] bits = new byte[StatusList.ENTRIES / 8];
        bits[0] = (byte) 0x80;
        bits[1] = 0x01;
        assertThat(StatusList.decode(text(bits)).places().stream()).containsExactly(0, 15);
    }

    /// The list of the standard's own example (Bitstring Status List 1.0, example 4).
    @Test
    void the_empty_list_of_the_standard_is_read() {
        StatusList list = StatusList.decode("uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA");
        assertThat(list).isEqualTo(StatusList.of(List.of()));
    }

    @Test
    void a_list_that_would_fill_the_memory_is_refused_before_it_does() throws IOException {
        // 1 GB of zeros in 1 MB.
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 1 << 10; i++) {
                gzip.write(zeros);
            }
        }
        String bomb = "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
        assertRefused(bomb);
    }

    @Test
    void a_larger_list_of_somebody_else_is_read_up_to_the_bound() throws IOException {
        assertThat(StatusList.decode(text(new byte[StatusList.MOST_ENTRIES / 8]))
                        .size())
                .isEqualTo(StatusList.MOST_ENTRIES);
        assertRefused(text(new byte[StatusList.MOST_ENTRIES / 8 + 1]));
        assertRefused(text(new byte[StatusList.ENTRIES / 8 - 1]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "u", "uAAAA", "zH4sI", "u====", "u\u0000", "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAA"})
    void what_is_no_list_is_refused(String text) {
        assertRefused(text);
    }

    @Test
    void every_cut_of_a_list_is_refused() {
        String whole = StatusList.of(
                        IntStream.range(0, 400).map(i -> i * 317).boxed().toList())
                .encode();
        for (int length = 0; length < whole.length(); length += 7) {
            assertRefused(whole.substring(0, length));
        }
    }

    private static void assertRefused(String text) {
        assertThatThrownBy(() -> StatusList.decode(text))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(FailureCode.BADGE_UNREADABLE));
    }

    private static String text(byte[] bits) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
    }
}
