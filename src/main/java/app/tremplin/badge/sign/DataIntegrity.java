package app.tremplin.badge.sign;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Data integrity proofs of the cryptosuite `eddsa-rdfc-2022` (W3C Data Integrity EdDSA Cryptosuites 1.0, section 3.2).
public final class DataIntegrity {

    /// The cryptosuite's name.
    public static final String SUITE = "eddsa-rdfc-2022";

    private static final String PROOF = "proof";
    private static final String PROOF_VALUE = "proofValue";
    private static final String CONTEXT = "@context";

    private final Canonicalization canonicalization;
    private final Stencils stencils;

    /// @param canonicalization of documents and proof options alike
    public DataIntegrity(Canonicalization canonicalization) {
        this.canonicalization = canonicalization;
        this.stencils = new Stencils(canonicalization);
    }

    /// `credential` with one proof, in an array as Open Badges 3.0 has it.
    ///
    /// @param credential         without proof, nulls or empty arrays
    /// @param verificationMethod the address of the public key, which must belong to the issuer
    /// @param created            when it was signed, cut to seconds
    /// @throws IllegalArgumentException when a part of it would not be covered by the signature
    public ObjectNode sign(ObjectNode credential, SigningKey key, String verificationMethod, Instant created) {
        requireNothingEmpty(credential);
        ObjectNode proof = credential
                .objectNode()
                .put("type", "DataIntegrityProof")
                .put("created", created.truncatedTo(ChronoUnit.SECONDS).toString())
                .put("verificationMethod", verificationMethod)
                .put("cryptosuite", SUITE)
                .put("proofPurpose", "assertionMethod");
        try {
            byte[] signature = key.sign(hashData(credential, proof, stencils::canonical));
            proof.put(PROOF_VALUE, Multibase.encode(signature));
        } catch (CanonicalizationException e) {
            throw new IllegalArgumentException("not all of it would be signed: " + e.getMessage(), e);
        }
        ObjectNode secured = credential.objectNode();
        secured.setAll(credential);
        secured.putArray(PROOF).add(proof);
        return secured;
    }

    /// Whether `proof` is `publicKey`'s signature over `document`, proofs aside. Whose key it is, is another question.
    public ProofResult check(ObjectNode document, ObjectNode proof, byte[] publicKey) {
        if (!isSupported(proof)) {
            return ProofResult.UNSUPPORTED;
        }
        byte[] signature =
                Multibase.decode(proof.path(PROOF_VALUE).stringValue("")).orElse(new byte[0]);
        try {
            byte[] hashData =
                    hashData(CredentialJson.without(document, PROOF), CredentialJson.without(proof, PROOF_VALUE));
            return Ed25519.verify(publicKey, hashData, signature) ? ProofResult.VALID : ProofResult.INVALID;
        } catch (CanonicalizationException e) {
            return switch (e.reason()) {
                case UNKNOWN_CONTEXT -> ProofResult.UNKNOWN_CONTEXT;
                case NOT_COVERED -> ProofResult.NOT_COVERED;
                case NOT_PLAIN -> ProofResult.NOT_PLAIN;
                case UNPROCESSABLE -> ProofResult.TOO_COMPLEX;
            };
        }
    }

    /// The only proof of `document`; empty when it has none or several.
    public static Optional<ObjectNode> onlyProof(ObjectNode document) {
        JsonNode proof = document.path(PROOF);
        JsonNode only = proof.isArray() && proof.size() == 1 ? proof.get(0) : proof;
        return only instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }

    private static boolean isSupported(ObjectNode proof) {
        return proof.path("type").stringValue("").equals("DataIntegrityProof")
                && proof.path("cryptosuite").stringValue("").equals(SUITE)
                && proof.path("proofPurpose").stringValue("").equals("assertionMethod")
                && !proof.has(CONTEXT);
    }

    /// The 64 bytes that are signed: the hash of the proof's options, then that of the document (sections 3.2.3 to
    /// 3.2.5).
    byte[] hashData(ObjectNode document, ObjectNode proofOptions) throws CanonicalizationException {
        return hashData(document, proofOptions, canonicalization::canonical);
    }

    private static byte[] hashData(ObjectNode document, ObjectNode proofOptions, Form form)
            throws CanonicalizationException {
        ObjectNode options = proofOptions.objectNode();
        options.set(CONTEXT, document.path(CONTEXT));
        options.setAll(proofOptions);
        byte[] both = new byte[64];
        System.arraycopy(sha256(form.of(options)), 0, both, 0, 32);
        System.arraycopy(sha256(form.of(document)), 0, both, 32, 32);
        return both;
    }

    private static void requireNothingEmpty(JsonNode node) {
        if (node.isNull() || node.isMissingNode() || (node.isContainer() && node.isEmpty())) {
            throw new IllegalArgumentException("nulls and empty arrays are not signed");
        }
        node.forEach(DataIntegrity::requireNothingEmpty);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// A way to the canonical form.
    private interface Form {
        byte[] of(ObjectNode document) throws CanonicalizationException;
    }
}
