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
import java.nio.file.attribute.PosixFilePermission;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// Ed25519 private keys, mostly one, in a PKCS#12 file (RFC 7292), readable by its owner alone.
///
/// Key, certificate and integrity code are each derived with 600,000 rounds. The certificate that the format demands
/// names nobody.
public final class KeyFile {

    private static final String ALIAS = "tremplin";
    private static final int ROUNDS = 600_000;
    private static final int SEED = 32;
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

    private static final Set<PosixFilePermission> OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private KeyFile() {}

    /// Writes a new key file, whole or not at all.
    ///
    /// @param seed       the 32-byte private key (RFC 8032)
    /// @param passphrase empty when the person wants none
    /// @throws Failure when the file cannot be written
    public static void write(Path file, byte[] seed, char[] passphrase, Instant now) {
        write(file, List.of(seed), passphrase, now);
    }

    /// Writes several keys into one new key file, whole or not at all.
    ///
    /// @param seeds      32-byte private keys (RFC 8032); [#read] gives the first
    /// @param passphrase empty when the person wants none
    /// @throws Failure when the file cannot be written
    public static void write(Path file, List<byte[]> seeds, char[] passphrase, Instant now) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, passphrase);
            String alias = ALIAS;
            for (byte[] seed : seeds) {
                PrivateKey key = KeyFactory.getInstance("Ed25519")
                        .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
                store.setKeyEntry(alias, key, passphrase, new X509Certificate[] {certificate(key, seed, now)});
                alias = ALIAS + "-" + store.size();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            store.store(bytes, passphrase);
            AtomicFile.write(file, bytes.toByteArray(), ownerOnly());
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("this Java cannot write an Ed25519 key as PKCS#12", e);
        }
    }

    /// The 32-byte private key of `file`; the first when it holds several.
    ///
    /// @throws Failure `WRONG_PASSPHRASE`, or `KEY_UNREADABLE` when the file is missing or damaged
    public static byte[] read(Path file, char[] passphrase) {
        return readAll(file, passphrase).getFirst();
    }

    /// The 32-byte private keys of `file`, at least one, in the order they were written.
    ///
    /// A file of another program may give its keys any names; they come in the order of these.
    ///
    /// @throws Failure `WRONG_PASSPHRASE`, or `KEY_UNREADABLE` when the file is missing or damaged
    public static List<byte[]> readAll(Path file, char[] passphrase) {
        if (!Files.isRegularFile(file)) {
            throw new Failure(FailureCode.KEY_UNREADABLE);
        }
        List<byte[]> seeds = seeds(BoundedFile.read(file, MOST_MEGABYTES), passphrase);
        if (seeds.isEmpty()) {
            throw new Failure(FailureCode.KEY_UNREADABLE);
        }
        return seeds;
    }

    /// The Ed25519 keys in a PKCS#12 file; none when it holds only others.
    static List<byte[]> seeds(byte[] pkcs12, char[] passphrase) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(pkcs12), passphrase);
            List<String> aliases = Collections.list(store.aliases());
            aliases.sort(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
            List<byte[]> seeds = new ArrayList<>();
            for (String alias : aliases) {
                if (store.isKeyEntry(alias) && store.getKey(alias, passphrase) instanceof EdECPrivateKey key) {
                    key.getBytes().filter(seed -> seed.length == SEED).ifPresent(seeds::add);
                }
            }
            return seeds;
        } catch (GeneralSecurityException | IOException e) {
            boolean wrong = e instanceof UnrecoverableKeyException || e.getCause() instanceof UnrecoverableKeyException;
            throw new Failure(e, wrong ? FailureCode.WRONG_PASSPHRASE : FailureCode.KEY_UNREADABLE);
        }
    }

    private static X509Certificate certificate(PrivateKey key, byte[] seed, Instant now)
            throws OperatorCreationException, GeneralSecurityException {
        byte[] publicKey =
                new Ed25519PrivateKeyParameters(seed).generatePublicKey().getEncoded();
        SubjectPublicKeyInfo subject =
                new SubjectPublicKeyInfo(new AlgorithmIdentifier(EdECObjectIdentifiers.id_Ed25519), publicKey);
        Date from = Date.from(now);
        Date until = Date.from(Instant.parse("9999-12-31T23:59:59Z"));
        X509v3CertificateBuilder builder =
                new X509v3CertificateBuilder(NOBODY, BigInteger.ONE, from, until, NOBODY, subject);
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("Ed25519").build(key)));
    }

    /// Copies a key file, closed as it is, whole or not at all.
    ///
    /// @throws Failure when it cannot be read or written
    public static void copy(Path from, Path to) {
        AtomicFile.write(to, BoundedFile.read(from, MOST_MEGABYTES), ownerOnly());
    }

    /// Whether nobody but its owner may read a file, as far as the system can tell.
    ///
    /// @throws Failure when it is not there
    public static boolean isOwnersAlone(Path file) {
        try {
            return !isPosix() || OWNER.containsAll(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new Failure(e, FailureCode.FILE_UNREADABLE, String.valueOf(file.getFileName()));
        }
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    /// What a file is made with that nobody but its owner shall read.
    static FileAttribute<?>[] ownerOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
                }
                : new FileAttribute<?>[0];
    }
}
