package app.tremplin.cli;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Issuer;
import app.tremplin.text.Texts;
import app.tremplin.work.Tremplin;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the passphrase of an organisation's key comes from: a file, the environment, or a prompt; never an argument.
final class OrganisationKey {

    private static final int LONGEST = 4_096;

    @Option(names = "--passphrase-file", paramLabel = "FILE")
    private @Nullable Path file;

    /// Opens the keys of an organisation.
    void unlock(Tremplin tremplin, Issuer issuer, Surroundings surroundings, Texts texts) {
        char[] passphrase = passphrase(surroundings, texts);
        tremplin.issuers().unlock(issuer, passphrase);
        Arrays.fill(passphrase, ' ');
    }

    /// The passphrase; empty when none is given.
    char[] passphrase(Surroundings surroundings, Texts texts) {
        if (file != null) {
            return firstLine(file);
        }
        return surroundings.passphrase().orElseGet(() -> ask(texts).orElseGet(() -> new char[0]));
    }

    private static Optional<char[]> ask(Texts texts) {
        java.io.Console terminal = System.console();
        return terminal == null
                ? Optional.empty()
                : Optional.ofNullable(terminal.readPassword("%s ", texts.get("cli.badge.passphrase")));
    }

    /// Without the line break that editors put at the end.
    static char[] firstLine(Path file) {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LONGEST);
        } catch (IOException e) {
            throw new Failure(e, FailureCode.FILE_UNREADABLE, String.valueOf(file.getFileName()));
        }
        CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        char[] line = new char[end];
        text.get(line);
        Arrays.fill(bytes, (byte) 0);
        return line;
    }
}
