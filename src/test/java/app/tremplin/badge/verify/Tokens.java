package app.tremplin.badge.verify;

import app.tremplin.badge.Samples;
import app.tremplin.badge.sign.CredentialJson;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.node.ObjectNode;

/// Badges as signed tokens, made with the JDK alone.
final class Tokens {

    static final KeyPair RSA = pair("RSA");
    static final KeyPair P256 = pair("EC");
    static final String RSA_DID = did(jwk((RSAPublicKey) RSA.getPublic()));
    static final String P256_DID = did(jwk((ECPublicKey) P256.getPublic()));

    private Tokens() {}

    /// A way to sign, with its name in the header.
    record Signer(String algorithm, String did, UnaryOperator<byte[]> sign) {}

    static Signer rs256() {
        return new Signer("RS256", RSA_DID, bytes -> sign("SHA256withRSA", RSA.getPrivate(), bytes));
    }

    static Signer es256() {
        return new Signer("ES256", P256_DID, bytes -> sign("SHA256withECDSAinP1363Format", P256.getPrivate(), bytes));
    }

    static Signer edDsa() {
        return new Signer("EdDSA", Samples.KEY.did(), Samples.KEY::sign);
    }

    static Signer none() {
        return new Signer("none", Samples.KEY.did(), bytes -> new byte[0]);
    }

    /// With the public key as the secret, which a reader mistakes for one when the token may choose the method.
    static Signer hs256(byte[] secret) {
        return new Signer("HS256", RSA_DID, bytes -> hmac(secret, bytes));
    }

    /// An Open Badge 3.0 by the signer, with the claims that the standard asks for, then changed and signed.
    static String badge(Signer signer, Consumer<ObjectNode> change) {
        return token(signer, header -> {}, payload(signer.did(), change));
    }

    static ObjectNode payload(String issuer, Consumer<ObjectNode> change) {
        ObjectNode payload = CredentialJson.without(
                CredentialJson.read(Samples.badge(Samples.content("Camille Durand")))
                        .orElseThrow(),
                "proof");
        ObjectNode profile = ((ObjectNode) payload.get("issuer")).deepCopy();
        payload.set("issuer", profile.put("id", issuer).put("name", "Ville de Paris"));
        payload.put("iss", issuer)
                .put("jti", payload.get("id").stringValue())
                .put("sub", payload.at("/credentialSubject/id").stringValue())
                .put("nbf", Samples.ISSUED.getEpochSecond());
        change.accept(payload);
        return payload;
    }

    static String token(Signer signer, Consumer<ObjectNode> header, ObjectNode payload) {
        ObjectNode head = CredentialJson.object().put("alg", signer.algorithm()).put("typ", "JWT");
        header.accept(head);
        return token(signer, CredentialJson.write(head), CredentialJson.write(payload));
    }

    static String token(Signer signer, String header, String payload) {
        String signed = base64(utf8(header)) + "." + base64(utf8(payload));
        return signed + "." + base64(signer.sign().apply(utf8(signed)));
    }

    static ObjectNode jwk(RSAPublicKey key) {
        return CredentialJson.object()
                .put("kty", "RSA")
                .put("n", base64(unsigned(key.getModulus(), key.getModulus().bitLength() / 8)))
                .put("e", "AQAB");
    }

    static ObjectNode jwk(ECPublicKey key) {
        return CredentialJson.object()
                .put("kty", "EC")
                .put("crv", "P-256")
                .put("x", base64(unsigned(key.getW().getAffineX(), 32)))
                .put("y", base64(unsigned(key.getW().getAffineY(), 32)));
    }

    static String did(ObjectNode jwk) {
        return "did:jwk:" + base64(utf8(CredentialJson.write(jwk)));
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] unsigned(BigInteger number, int length) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[length];
        int from = Math.max(0, bytes.length - length);
        byte[] tail = Arrays.copyOfRange(bytes, from, bytes.length);
        System.arraycopy(tail, 0, fixed, length - tail.length, tail.length);
        return fixed;
    }

    static KeyPair pair(String kind) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
            if (kind.equals("EC")) {
                generator.initialize(new ECGenParameterSpec("secp256r1"));
            } else {
                generator.initialize(2048);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sign(String method, PrivateKey key, byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(method);
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hmac(byte[] secret, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
