package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.interfaces.EdECPrivateKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.pkcs.AuthenticatedSafe;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.EncryptedData;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.asn1.pkcs.SafeBag;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {

    // RFC 8032, section 7.1, test 1.
    private static final byte[] SEED =
            HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    private static final String PUBLIC = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final BigInteger ROUNDS = BigInteger.valueOf(600_000);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "prairie été 42", "絵文字 🌻"})
    void a_key_is_read_back_with_its_passphrase_and_no_other(String passphrase) {
        write(passphrase);

        assertThat(KeyFile.read(file(), passphrase.toCharArray())).isEqualTo(SEED);
        assertFails(FailureCode.WRONG_PASSPHRASE, () -> KeyFile.read(file(), "prairie".toCharArray()));
    }

    @Test
    void only_the_owner_may_read_it() throws IOException {
        write("");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void key_certificate_and_integrity_code_are_each_derived_with_600_000_rounds() throws IOException {
        write("prairie");
        Pfx pfx = Pfx.getInstance(Files.readAllBytes(file()));

        assertThat(pfx.getMacData().getIterationCount()).isEqualTo(ROUNDS);
        List<AlgorithmIdentifier> protections = protections(pfx);
        assertThat(protections).hasSize(2);
        for (AlgorithmIdentifier protection : protections) {
            assertThat(protection.getAlgorithm()).isEqualTo(PKCSObjectIdentifiers.id_PBES2);
            PBKDF2Params derivation = PBKDF2Params.getInstance(PBES2Parameters.getInstance(protection.getParameters())
                    .getKeyDerivationFunc()
                    .getParameters());
            assertThat(derivation.getIterationCount()).isEqualTo(ROUNDS);
            assertThat(derivation.getPrf().getAlgorithm()).isEqualTo(PKCSObjectIdentifiers.id_hmacWithSHA256);
        }
    }

    @Test
    void the_certificate_names_nobody() throws Exception {
        write("prairie");

        KeyStore store = KeyStore.getInstance(file().toFile(), "prairie".toCharArray());
        assertThat(store.getKey("tremplin", "prairie".toCharArray())).isInstanceOf(EdECPrivateKey.class);
        assertThat(store.getCertificate("tremplin").toString()).contains("Subject: CN=Tremplin");
        store.getCertificate("tremplin").verify(store.getCertificate("tremplin").getPublicKey());
        byte[] encoded = store.getCertificate("tremplin").getPublicKey().getEncoded();
        assertThat(HexFormat.of().formatHex(encoded)).endsWith(PUBLIC);
    }

    @Test
    void several_keys_come_back_in_their_order() {
        List<byte[]> seeds = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            seeds.add(SEED.clone());
            seeds.get(i)[0] = (byte) i;
        }

        KeyFile.write(file(), seeds, new char[0], NOW);

        assertThat(KeyFile.readAll(file(), new char[0]))
                .usingRecursiveComparison()
                .isEqualTo(seeds);
        assertThat(KeyFile.read(file(), new char[0])).isEqualTo(seeds.getFirst());
    }

    @Test
    void openssl_reads_it() throws Exception {
        write("prairie");
        Process openssl;
        try {
            openssl = new ProcessBuilder(
                            "openssl", "pkcs12", "-in", file().toString(), "-passin", "pass:prairie", "-nodes")
                    .start();
        } catch (IOException e) {
            Assumptions.abort("openssl is not installed");
            return;
        }
        String out = new String(openssl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(openssl.waitFor()).isZero();
        assertThat(out).contains("BEGIN PRIVATE KEY", "BEGIN CERTIFICATE");
    }

    @Test
    void a_missing_or_damaged_file_is_said_to_be_unreadable() throws IOException {
        assertFails(FailureCode.KEY_UNREADABLE, () -> KeyFile.read(file(), new char[0]));
        for (String damaged : List.of("", "not a key", "0\u0003\u0002\u0001\u0003")) {
            Files.writeString(file(), damaged);
            assertFails(FailureCode.KEY_UNREADABLE, () -> KeyFile.read(file(), new char[0]));
        }
    }

    @Test
    void a_file_cut_short_anywhere_is_a_failure_and_nothing_else() throws IOException {
        write("");
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length < whole.length; length += 37) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> KeyFile.read(file(), new char[0]))
                    .as("%d of %d bytes", length, whole.length)
                    .isInstanceOf(Failure.class);
        }
    }

    private void write(String passphrase) {
        KeyFile.write(file(), SEED, passphrase.toCharArray(), NOW);
    }

    private Path file() {
        return folder.resolve("volunteer.p12");
    }

    private static List<AlgorithmIdentifier> protections(Pfx pfx) {
        List<AlgorithmIdentifier> protections = new ArrayList<>();
        AuthenticatedSafe safe = AuthenticatedSafe.getInstance(content(pfx.getAuthSafe()));
        for (ContentInfo content : safe.getContentInfo()) {
            if (content.getContentType().equals(PKCSObjectIdentifiers.encryptedData)) {
                protections.add(EncryptedData.getInstance(content.getContent()).getEncryptionAlgorithm());
            } else {
                for (var bag : ASN1Sequence.getInstance(content(content))) {
                    protections.add(EncryptedPrivateKeyInfo.getInstance(
                                    SafeBag.getInstance(bag).getBagValue())
                            .getEncryptionAlgorithm());
                }
            }
        }
        return protections;
    }

    private static byte[] content(ContentInfo info) {
        return ASN1OctetString.getInstance(info.getContent()).getOctets();
    }

    private static void assertFails(FailureCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(code));
    }
}
