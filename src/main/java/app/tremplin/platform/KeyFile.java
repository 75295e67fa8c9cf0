package app.tremplin.platform;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Security;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// One Ed25519 private key in a PKCS#12 file (RFC 7292), readable by its owner alone.
///
/// Key, certificate and integrity code are each derived with 600,000 rounds. The certificate that the format demands
/// names nobody.
public final class KeyFile {

    private static final String ALIAS = "tremplin";
    private static final int ROUNDS = 600_000;
    private static final int MOST_MEGABYTES = 1;
    private static final X500Name NOBODY = new X500Name("CN=Tremplin");

    static {
        String rounds = Integer.toString(ROUNDS);
        Security.setProperty("keystore.pkcs12.keyProtectionAlgorithm", "PBEWithHmacSHA256AndAES_256");
        Security.setProperty("keystore.pkcs12.keyPbeIterationCount", rounds);
        Security.setProperty("keystore.pkcs12.certProtectionAlgorithm", "PBEWithHmacSHA256AndAES_256");
        Security.setProperty("keystore.pkcs12.certPbeIterationCount", rounds);
        Security.setProperty("keystore.pkcs12.macAlgorithm", "HmacPBESHA256");
        Security.setProperty("keystore.pkcs12.macIterationCount", rounds);
    }

    private KeyFile() {}

    /// Writes a new key file, whole or not at all.
    ///
    /// @param seed       the 32-byte private key (RFC 8032)
    /// @param publicKey  its 32-byte public key
    /// @param passphrase empty when the person wants none
    /// @throws Failure when the file cannot be written
    public static void write(Path file, byte[] seed, byte[] publicKey, char[] passphrase, Instant now) {
        try {
            PrivateKey key = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, passphrase);
            store.setKeyEntry(ALIAS, key, passphrase, new X509Certificate[] {certificate(key, publicKey, now)});
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            store.store(bytes, passphrase);
            AtomicFile.write(file, bytes.toByteArray(), ownerOnly());
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("this Java cannot write an Ed25519 key as PKCS#12", e);
        }
    }

    /// The 32-byte private key of `file`.
    ///
    /// @throws Failure `WRONG_PASSPHRASE`, or `KEY_UNREADABLE` when the file is missing or damaged
    public static byte[] read(Path file, char[] passphrase) {
        if (!Files.isRegularFile(file)) {
            throw new Failure(FailureCode.KEY_UNREADABLE);
        }
        byte[] bytes = BoundedFile.read(file, MOST_MEGABYTES);
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(bytes), passphrase);
            if (store.getKey(ALIAS, passphrase) instanceof EdECPrivateKey key) {
                return key.getBytes().orElseThrow(() -> new Failure(FailureCode.KEY_UNREADABLE));
            }
            throw new Failure(FailureCode.KEY_UNREADABLE);
        } catch (GeneralSecurityException | IOException e) {
            boolean wrong = e instanceof UnrecoverableKeyException || e.getCause() instanceof UnrecoverableKeyException;
            throw new Failure(e, wrong ? FailureCode.WRONG_PASSPHRASE : FailureCode.KEY_UNREADABLE);
        }
    }

    private static X509Certificate certificate(PrivateKey key, byte[] publicKey, Instant now)
            throws OperatorCreationException, GeneralSecurityException {
        SubjectPublicKeyInfo subject =
                new SubjectPublicKeyInfo(new AlgorithmIdentifier(EdECObjectIdentifiers.id_Ed25519), publicKey);
        Date from = Date.from(now);
        Date until = Date.from(Instant.parse("9999-12-31T23:59:59Z"));
        X509v3CertificateBuilder builder =
                new X509v3CertificateBuilder(NOBODY, BigInteger.ONE, from, until, NOBODY, subject);
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("Ed25519").build(key)));
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
