package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedFileTest {

    private static final char[] PASSPHRASE = "quatre mots bien choisis".toCharArray();
    private static final int HEADER = 36;
    private static final int PIECE = 64 * 1024;
    private static final int SEALED = PIECE + 16;

    @TempDir
    Path folder;

    @Test
    void what_was_sealed_comes_back_whatever_its_length() throws IOException {
        for (int length : new int[] {0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE}) {
            byte[] content = random(length);
            Path file = seal(content);
            try (InputStream in = SealedFile.read(file, PASSPHRASE)) {
                assertThat(in.readAllBytes()).as("%d bytes", length).isEqualTo(content);
            }
        }
    }

    @Test
    void it_is_its_owners_alone_and_says_nothing() throws IOException {
        byte[] content = "Nguyễn Thị Ánh ".repeat(500).getBytes(StandardCharsets.UTF_8);
        Path file = seal(content);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).doesNotContain("Ánh");
    }

    @Test
    void another_passphrase_is_told_from_damage() throws IOException {
        Path file = seal(random(2 * PIECE));

        refused(file, "another passphrase".toCharArray(), FailureCode.WRONG_PASSPHRASE);
        Files.writeString(file, "PK no sealed file at all, but words enough for a header");
        refused(file, PASSPHRASE, FailureCode.MOVE_UNREADABLE);
    }

    @Test
    void pieces_cannot_be_changed_left_out_swapped_or_added() throws IOException {
        Path file = seal(random(3 * PIECE + 100));
        byte[] sound = Files.readAllBytes(file);

        byte[] changed = sound.clone();
        changed[HEADER + SEALED + 7] ^= 1;
        damaged(file, changed);
        damaged(file, Arrays.copyOf(sound, HEADER + 2 * SEALED));
        damaged(file, Arrays.copyOf(sound, sound.length - 1));
        damaged(file, Arrays.copyOf(sound, sound.length + 1));
        byte[] swapped = sound.clone();
        System.arraycopy(sound, HEADER + SEALED, swapped, HEADER + 2 * SEALED, SEALED);
        System.arraycopy(sound, HEADER + 2 * SEALED, swapped, HEADER + SEALED, SEALED);
        damaged(file, swapped);
    }

    @Test
    void a_header_that_asks_for_too_few_or_endless_rounds_is_refused_at_once() throws IOException {
        Path file = seal(random(10));
        byte[] sound = Files.readAllBytes(file);
        for (byte first : new byte[] {0, 127, -1}) {
            byte[] rounds = sound.clone();
            rounds[9] = first;
            rounds[10] = 0;
            Files.write(file, rounds);
            refused(file, PASSPHRASE, FailureCode.MOVE_UNREADABLE);
        }
        byte[] newer = sound.clone();
        newer[8] = 2;
        Files.write(file, newer);
        refused(file, PASSPHRASE, FailureCode.MOVE_NEWER);
    }

    private Path seal(byte[] content) {
        Path file = folder.resolve("sealed");
        SealedFile.write(file, PASSPHRASE, new SecureRandom(), out -> out.write(content));
        return file;
    }

    private static void damaged(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        refused(file, PASSPHRASE, FailureCode.MOVE_UNREADABLE);
    }

    private static void refused(Path file, char[] passphrase, FailureCode code) {
        assertThatThrownBy(() -> {
                    try (InputStream in = SealedFile.read(file, passphrase)) {
                        in.readAllBytes();
                    }
                })
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(code));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
