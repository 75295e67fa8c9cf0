package app.tremplin.platform;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;

/// Reads an Ed25519 private key that another program made: PKCS#12, or PKCS#8 in PEM or DER, plain or encrypted.
public final class ForeignKey {

    private static final int SEED = 32;
    private static final int MOST_MEGABYTES = 1;
    /// More rounds would only keep the program busy.
    private static final int MOST_ROUNDS = 10_000_000;
    private static final Pattern PEM = Pattern.compile(
            "-----BEGIN ((?:ENCRYPTED )?PRIVATE KEY)-----([A-Za-z0-9+/=\\s]{1,20000})-----END \\1-----");

    private ForeignKey() {}

    /// The 32-byte private key in `file`.
    ///
    /// @param passphrase empty when the file needs none
    /// @throws Failure `WRONG_PASSPHRASE`; `KEY_IMPORT` when it holds no Ed25519 key that we can read, with the
    ///     reason; or when the file cannot be read
    public static byte[] read(Path file, char[] passphrase) {
        byte[] bytes = BoundedFile.read(file, MOST_MEGABYTES);
        Matcher pem = PEM.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        if (pem.find()) {
            byte[] der = Base64.getMimeDecoder().decode(pem.group(2));
            return pem.group(1).startsWith("ENCRYPTED") ? ofEncrypted(demand(der), passphrase) : ofPlain(der);
        }
        Optional<EncryptedPrivateKeyInfo> encrypted = encrypted(bytes);
        if (encrypted.isPresent()) {
            return ofEncrypted(encrypted.get(), passphrase);
        }
        return pkcs12(bytes, passphrase).orElseGet(() -> ofPlain(bytes));
    }

    private static Optional<byte[]> pkcs12(byte[] bytes, char[] passphrase) {
        try {
            List<byte[]> seeds = KeyFile.seeds(bytes, passphrase);
            if (seeds.isEmpty()) {
                throw refused("key.import.kind");
            }
            return Optional.of(seeds.getFirst());
        } catch (Failure e) {
            if (e.code() == FailureCode.KEY_UNREADABLE) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Optional<EncryptedPrivateKeyInfo> encrypted(byte[] der) {
        try {
            return Optional.of(new EncryptedPrivateKeyInfo(der));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static EncryptedPrivateKeyInfo demand(byte[] der) {
        return encrypted(der).orElseThrow(() -> refused("key.import.format"));
    }

    private static byte[] ofEncrypted(EncryptedPrivateKeyInfo encrypted, char[] passphrase) {
        AlgorithmParameters parameters = parameters(encrypted);
        KeySpec decrypted;
        try {
            String algorithm = parameters.toString();
            PBEKeySpec spec = new PBEKeySpec(passphrase);
            Cipher cipher = Cipher.getInstance(algorithm);
            cipher.init(
                    Cipher.DECRYPT_MODE, SecretKeyFactory.getInstance(algorithm).generateSecret(spec), parameters);
            spec.clearPassword();
            decrypted = encrypted.getKeySpec(cipher);
        } catch (InvalidKeySpecException e) {
            throw new Failure(e, FailureCode.WRONG_PASSPHRASE);
        } catch (GeneralSecurityException e) {
            throw refused("key.import.encryption");
        }
        return ofPlain(((PKCS8EncodedKeySpec) decrypted).getEncoded());
    }

    private static AlgorithmParameters parameters(EncryptedPrivateKeyInfo encrypted) {
        AlgorithmParameters parameters = encrypted.getAlgParameters();
        try {
            if (parameters != null
                    && parameters.toString().startsWith("PBEWith")
                    && parameters.getParameterSpec(PBEParameterSpec.class).getIterationCount() <= MOST_ROUNDS) {
                return parameters;
            }
        } catch (GeneralSecurityException e) {
            // Answered below, like another way of encrypting.
        }
        throw refused("key.import.encryption");
    }

    private static byte[] ofPlain(byte[] der) {
        try {
            if (KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(der))
                    instanceof EdECPrivateKey key) {
                return key.getBytes()
                        .filter(seed -> seed.length == SEED)
                        .orElseThrow(() -> refused("key.import.format"));
            }
        } catch (GeneralSecurityException e) {
            throw refused(isAnotherKind(der) ? "key.import.kind" : "key.import.format");
        }
        throw refused("key.import.kind");
    }

    private static boolean isAnotherKind(byte[] der) {
        for (String kind : List.of("EC", "RSA", "Ed448", "X25519", "DSA")) {
            try {
                KeyFactory.getInstance(kind).generatePrivate(new PKCS8EncodedKeySpec(der));
                return true;
            } catch (GeneralSecurityException e) {
                // Not of this kind; perhaps of the next.
            }
        }
        return false;
    }

    private static Failure refused(String reason) {
        return new Failure(FailureCode.KEY_IMPORT, Phrase.of(reason));
    }
}
