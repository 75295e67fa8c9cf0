package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.IssuerKey;
import app.tremplin.domain.IssuerProfile;
import app.tremplin.domain.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuersTest {

    static final char[] PASSPHRASE = "prairie haute 42".toCharArray();
    private static final char[] WRONG = "prairie basse 42".toCharArray();

    /// Ed25519 private key of RFC 8410.
    private static final String RFC_8410 = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
            -----END PRIVATE KEY-----
            """;

    /// The same key in several files that openssl wrote; passphrase `prairie`.
    private static final Path FOREIGN = Path.of("src/test/resources/app/tremplin/work");

    private final MovingClock clock = new MovingClock();

    @TempDir
    Path folder;

    private Tremplin tremplin;

    @BeforeEach
    void open() {
        tremplin = Tremplin.open(folder.resolve("workspace"), clock);
    }

    @AfterEach
    void close() {
        tremplin.close();
    }

    @Test
    void a_new_organisation_has_a_key_that_nobody_else_can_read() throws IOException {
        Issuer made = tremplin.issuers().create(profile("Comité"), PASSPHRASE);

        Path file = keyFile(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.getFileName().toString())
                .isEqualTo("issuer-"
                        + made.did().substring("did:key:z6Mk".length()).substring(0, 16) + ".p12");
        assertThat(tremplin.issuers().isOpen(made)).isTrue();

        reopen();
        assertThat(tremplin.issuers().all()).containsExactly(made);
        assertThat(tremplin.issuers().isOpen(made)).isFalse();
        tremplin.issuers().unlock(made, PASSPHRASE);
        assertThat(tremplin.issuers().isOpen(made)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "aaaaaaaaaaaaaaaaaaaa", "Comité de l’Été 1"})
    void a_passphrase_that_is_easy_to_guess_makes_nothing(String passphrase) {
        fails(
                FailureCode.WEAK_PASSPHRASE,
                () -> tremplin.issuers().create(profile("Comité de l’Été"), passphrase.toCharArray()));

        assertThat(tremplin.issuers().all()).isEmpty();
        assertThat(folder.resolve("workspace/keys")).doesNotExist();
    }

    @Test
    void after_three_wrong_passphrases_each_next_one_waits_longer() {
        Issuer made = tremplin.issuers().create(profile("Comité"), PASSPHRASE);
        tremplin.issuers().lock(made);
        for (int i = 0; i < 3; i++) {
            fails(FailureCode.WRONG_PASSPHRASE, () -> tremplin.issuers().unlock(made, WRONG));
        }

        assertThat(tremplin.issuers().wait(made)).isEqualTo(Duration.ofSeconds(5));
        waits(5, made);
        clock.forward(Duration.ofSeconds(4));
        waits(1, made);
        clock.forward(Duration.ofSeconds(1));
        fails(FailureCode.WRONG_PASSPHRASE, () -> tremplin.issuers().unlock(made, WRONG));
        waits(10, made);
        // Starting the program again, or setting the clock back, does not shorten the wait, nor lengthen it for ever.
        reopen();
        waits(10, made);
        clock.forward(Duration.ofDays(-400));
        waits(10, made);
        clock.forward(Duration.ofDays(400).plusSeconds(10));
        tremplin.issuers().unlock(made, PASSPHRASE);
        tremplin.issuers().lock(made);
        assertThat(tremplin.issuers().wait(made)).isZero();
        fails(FailureCode.WRONG_PASSPHRASE, () -> tremplin.issuers().unlock(made, WRONG));
    }

    @Test
    void a_rotated_key_leaves_the_old_one_listed_with_its_dates() throws IOException {
        Issuer made = tremplin.issuers().create(profile("Comité"), PASSPHRASE);
        clock.forward(Duration.ofDays(30));

        Issuer rotated = tremplin.issuers().rotate(made.id(), PASSPHRASE);

        assertThat(rotated.keys()).hasSize(2);
        assertThat(rotated.keys().getFirst().did()).isNotEqualTo(made.did());
        assertThat(rotated.keys().getLast())
                .isEqualTo(new IssuerKey(
                        made.did(),
                        made.key().since(),
                        Optional.of(rotated.key().since()),
                        made.key().jwk()));
        tremplin.issuers().export(rotated, folder.resolve("public"));
        assertThat(Files.readString(folder.resolve("public/issuers.json")))
                .contains(made.did(), rotated.did(), "2026-11-23", "2026-12-23");
        assertThat(folder.resolve("public/did.json")).doesNotExist();
    }

    @Test
    void a_domain_is_proved_by_its_own_file() throws IOException {
        Issuer made = tremplin.issuers().create(web("Comité", "comite.example"), PASSPHRASE);

        assertThat(made.did()).isEqualTo("did:web:comite.example");
        List<Path> files = tremplin.issuers().export(made, folder.resolve("public"));

        assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly("issuers.json", "did.json");
        String multibase = made.key().did().substring("did:key:".length());
        assertThat(Files.readString(folder.resolve("public/did.json")))
                .contains("\"did:web:comite.example#" + multibase + "\"", "\"publicKeyMultibase\" : \"" + multibase);
    }

    @Test
    void a_sealed_backup_brings_lost_keys_back() throws IOException {
        Issuer first = tremplin.issuers().create(profile("Comité"), PASSPHRASE);
        Issuer made = tremplin.issuers().rotate(first.id(), PASSPHRASE);
        Path copy = folder.resolve("coffre.p12");
        tremplin.issuers().backup(made, PASSPHRASE, copy);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
        reopen();
        for (Path key : keyFiles()) {
            Files.delete(key);
        }
        fails(FailureCode.KEY_UNREADABLE, () -> tremplin.issuers().unlock(made, PASSPHRASE));

        tremplin.issuers().restore(made, PASSPHRASE, copy);
        reopen();
        tremplin.issuers().unlock(made, PASSPHRASE);

        assertThat(tremplin.issuers().isOpen(made)).isTrue();
    }

    @Test
    void the_backup_of_another_organisation_is_refused() {
        Issuer one = tremplin.issuers().create(profile("Un"), PASSPHRASE);
        Issuer other = tremplin.issuers().create(profile("Deux"), PASSPHRASE);
        tremplin.issuers().backup(one, PASSPHRASE, folder.resolve("un.p12"));

        fails(FailureCode.BACKUP_OTHER, () -> tremplin.issuers().restore(other, PASSPHRASE, folder.resolve("un.p12")));
    }

    @ParameterizedTest
    @CsvSource({
        "plain.pem, ''",
        "plain.der, ''",
        "encrypted.pem, prairie",
        "encrypted.der, prairie",
        "other-alias.p12, prairie"
    })
    void a_key_of_another_program_is_taken_over(String file, String passphrase) {
        Issuer made = tremplin.issuers()
                .create(profile("Comité"), FOREIGN.resolve(file), passphrase.toCharArray(), PASSPHRASE);

        assertThat(made.did()).isEqualTo("did:key:z6MkgBmPpouQ9ecfde8g8oyJyhdgxfuTB2mqsd7A8QnEu3ZA");
        fails(
                FailureCode.KEY_TAKEN,
                () -> tremplin.issuers()
                        .create(profile("Deux"), FOREIGN.resolve(file), passphrase.toCharArray(), PASSPHRASE));
    }

    @Test
    void a_key_that_cannot_be_used_is_refused_with_its_reason() throws IOException {
        Path text = Files.writeString(folder.resolve("text.pem"), "not a key");
        Path cut = Files.writeString(folder.resolve("cut.pem"), RFC_8410.substring(0, 60));
        for (Path file : List.of(text, cut, FOREIGN.resolve("p256.pem"), FOREIGN.resolve("p256.p12"))) {
            fails(
                    FailureCode.KEY_IMPORT,
                    () -> tremplin.issuers().create(profile("Comité"), file, "prairie".toCharArray(), PASSPHRASE));
        }
        for (String file : List.of("encrypted.pem", "encrypted.der", "other-alias.p12")) {
            fails(
                    FailureCode.WRONG_PASSPHRASE,
                    () -> tremplin.issuers()
                            .create(profile("Comité"), FOREIGN.resolve(file), "other".toCharArray(), PASSPHRASE));
        }
        assertThat(tremplin.issuers().all()).isEmpty();
    }

    @Test
    void no_secret_reaches_the_database_or_the_files_beside_it() throws IOException {
        Issuer made =
                tremplin.issuers().create(profile("Comité"), FOREIGN.resolve("plain.pem"), new char[0], PASSPHRASE);
        tremplin.issuers().export(made, folder.resolve("public"));
        close();
        byte[] seed =
                java.util.HexFormat.of().parseHex("d4ee72dbf913584ad5b6d8f1f769f8ad3afe7c28cbf1d4fbe097a88f44755842");
        String raw = new String(seed, StandardCharsets.ISO_8859_1);
        String hex = "d4ee72dbf913584ad5b6d8f1f769f8ad";
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(content).as(file.toString()).doesNotContain(raw, new String(PASSPHRASE));
                assertThat(content.toLowerCase(Locale.ROOT)).as(file.toString()).doesNotContain(hex);
            }
        }
        open();
    }

    static IssuerProfile profile(String name) {
        return new IssuerProfile(
                name,
                "https://comite.example/",
                "",
                Optional.empty(),
                Optional.empty(),
                "HTTPS://V.EXAMPLE/",
                Optional.empty(),
                Optional.empty(),
                Language.FR);
    }

    private static IssuerProfile web(String name, String domain) {
        return new IssuerProfile(
                name,
                "",
                "",
                Optional.empty(),
                Optional.of(domain),
                "HTTPS://V.EXAMPLE/",
                Optional.empty(),
                Optional.empty(),
                Language.FR);
    }

    private Path keyFile(Issuer issuer) {
        return folder.resolve("workspace/keys/issuer-" + issuer.key().did().substring(12, 28) + ".p12");
    }

    private List<Path> keyFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("workspace/keys"))) {
            return files.toList();
        }
    }

    private void waits(long seconds, Issuer issuer) {
        assertThatThrownBy(() -> tremplin.issuers().unlock(issuer, PASSPHRASE))
                .isInstanceOfSatisfying(Failure.class, failure -> {
                    assertThat(failure.code()).isEqualTo(FailureCode.TOO_MANY_ATTEMPTS);
                    assertThat(failure.args()).containsExactly(seconds);
                });
    }

    private static void fails(FailureCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(code));
    }

    private void reopen() {
        close();
        open();
    }

    /// A clock that the test moves.
    static final class MovingClock extends Clock {
        private Instant now = Instant.parse("2026-11-23T12:00:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
