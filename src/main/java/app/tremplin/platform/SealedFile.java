package app.tremplin.platform;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// A file that only a passphrase opens, written and read in pieces, so that its size does not matter.
///
/// The format is described in `assets/moving-file.md`: PBKDF2-HMAC-SHA256 and AES-256-GCM in pieces that can be neither
/// changed, swapped nor left out unnoticed (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015).
public final class SealedFile {

    private static final byte[] MAGIC = "TREMPLIN".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int ROUNDS = 600_000;
    private static final int MOST_ROUNDS = 10_000_000;
    private static final int SALT = 16;
    private static final int PREFIX = 7;
    private static final int HEADER = 8 + 1 + 4 + SALT + PREFIX;
    private static final int PIECE = 64 * 1024;
    private static final int TAG = 16;
    private static final int KEY_BITS = 256;

    private SealedFile() {}

    /// Writes a sealed file that only its owner may read, whole or not at all.
    ///
    /// @throws Failure when it cannot be written
    public static void write(Path file, char[] passphrase, SecureRandom random, AtomicFile.Content content) {
        byte[] header = new byte[HEADER];
        random.nextBytes(header);
        ByteBuffer.wrap(header).put(MAGIC).put((byte) VERSION).putInt(ROUNDS);
        Pieces pieces = new Pieces(header, passphrase, Cipher.ENCRYPT_MODE);
        AtomicFile.stream(
                file,
                out -> {
                    out.write(header);
                    try (Sealing sealing = new Sealing(out, pieces)) {
                        content.writeTo(sealing);
                    }
                },
                KeyFile.ownerOnly());
    }

    /// Opens a sealed file. What it gives was checked piece by piece; its end was only if it was reached.
    ///
    /// @throws Failure `WRONG_PASSPHRASE`, `MOVE_UNREADABLE` when it is none or damaged, `MOVE_NEWER`
    public static InputStream read(Path file, char[] passphrase) {
        InputStream in = null;
        try {
            in = new BufferedInputStream(Files.newInputStream(file), PIECE);
            byte[] header = in.readNBytes(HEADER);
            demandOurs(header, file);
            return new Opening(in, new Pieces(header, passphrase, Cipher.DECRYPT_MODE), name(file));
        } catch (IOException e) {
            closeQuietly(in);
            throw new Failure(e, FailureCode.FILE_UNREADABLE, name(file));
        } catch (Failure e) {
            closeQuietly(in);
            throw e;
        }
    }

    private static void demandOurs(byte[] header, Path file) {
        if (header.length < HEADER || !Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new Failure(FailureCode.MOVE_UNREADABLE, name(file));
        }
        if (header[MAGIC.length] > VERSION) {
            throw new Failure(FailureCode.MOVE_NEWER);
        }
        int rounds = ByteBuffer.wrap(header).getInt(MAGIC.length + 1);
        if (header[MAGIC.length] != VERSION || rounds < ROUNDS || rounds > MOST_ROUNDS) {
            throw new Failure(FailureCode.MOVE_UNREADABLE, name(file));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static void closeQuietly(@Nullable InputStream in) {
        try {
            if (in != null) {
                in.close();
            }
        } catch (IOException e) {
            // It was only read.
        }
    }

    /// Seals or opens one piece after the other.
    private static final class Pieces {

        private final byte[] header;
        private final SecretKey key;
        private final int mode;
        private int number;

        Pieces(byte[] header, char[] passphrase, int mode) {
            this.header = header;
            this.mode = mode;
            ByteBuffer fields = ByteBuffer.wrap(header).position(MAGIC.length + 1);
            int rounds = fields.getInt();
            byte[] salt = new byte[SALT];
            fields.get(salt);
            try {
                PBEKeySpec spec = new PBEKeySpec(passphrase, salt, rounds, KEY_BITS);
                byte[] derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                        .generateSecret(spec)
                        .getEncoded();
                spec.clearPassword();
                key = new SecretKeySpec(derived, "AES");
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every JDK has PBKDF2", e);
            }
        }

        /// The sealed or opened piece; empty when it was changed or is out of place.
        Optional<byte[]> next(byte[] piece, int length, boolean last) {
            byte[] nonce = ByteBuffer.allocate(PREFIX + 4 + 1)
                    .put(header, HEADER - PREFIX, PREFIX)
                    .putInt(number++)
                    .put((byte) (last ? 1 : 0))
                    .array();
            try {
                Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
                cipher.updateAAD(header);
                return Optional.of(cipher.doFinal(piece, 0, length));
            } catch (AEADBadTagException e) {
                return Optional.empty();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every JDK has AES-GCM", e);
            }
        }
    }

    private static final class Sealing extends OutputStream {

        private final OutputStream out;
        private final Pieces pieces;
        private final byte[] piece = new byte[PIECE];
        private int filled;
        private boolean closed;

        Sealing(OutputStream out, Pieces pieces) {
            this.out = out;
            this.pieces = pieces;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int from = offset;
            int left = length;
            while (left > 0) {
                if (filled == PIECE) {
                    out.write(pieces.next(piece, filled, false).orElseThrow());
                    filled = 0;
                }
                int part = Math.min(left, PIECE - filled);
                System.arraycopy(bytes, from, piece, filled, part);
                filled += part;
                from += part;
                left -= part;
            }
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                out.write(pieces.next(piece, filled, true).orElseThrow());
            }
        }
    }

    private static final class Opening extends InputStream {

        private final DataInputStream in;
        private final Pieces pieces;
        private final String name;
        private byte[] piece = new byte[0];
        private int given;
        private boolean first = true;
        private boolean last;

        Opening(InputStream in, Pieces pieces, String name) {
            this.in = new DataInputStream(in);
            this.pieces = pieces;
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            while (given == piece.length) {
                if (last) {
                    return -1;
                }
                open();
            }
            int part = Math.min(length, piece.length - given);
            System.arraycopy(piece, given, bytes, offset, part);
            given += part;
            return part;
        }

        private void open() throws IOException {
            byte[] sealed = in.readNBytes(PIECE + TAG);
            boolean end = sealed.length < PIECE + TAG || atEnd();
            Optional<byte[]> opened = sealed.length < TAG ? Optional.empty() : pieces.next(sealed, sealed.length, end);
            FailureCode fault =
                    first && sealed.length >= TAG ? FailureCode.WRONG_PASSPHRASE : FailureCode.MOVE_UNREADABLE;
            piece = opened.orElseThrow(() -> new Failure(fault, name));
            given = 0;
            first = false;
            last = end;
        }

        private boolean atEnd() throws IOException {
            in.mark(1);
            int next = in.read();
            if (next >= 0) {
                in.reset();
            }
            return next < 0;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
