package app.tremplin.badge.verify;

import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.badge.sign.DidKey;
import app.tremplin.badge.sign.ProofResult;
import app.tremplin.badge.verify.IssuerKeys.Candidate;
import app.tremplin.domain.Finding;
import app.tremplin.domain.Topic;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Checks the proof embedded in a credential (Open Badges 3.0, section 8.2.3) with the keys of the issuer it names.
final class ProofVerification {

    private final DataIntegrity integrity;
    private final KnownIssuers known;

    ProofVerification(DataIntegrity integrity, KnownIssuers known) {
        this.integrity = integrity;
        this.known = known;
    }

    CheckedSignature check(Credential credential) {
        CheckedSignature signature = check(credential.json(), credential.issuerId());
        return credential.mixesIssuerAndSubject() && !signature.isForeign() && isSupported(signature)
                ? CheckedSignature.none(Finding.failed(Topic.INTEGRITY, "integrity.uncovered"))
                : signature;
    }

    private static boolean isSupported(CheckedSignature signature) {
        return !(signature.finding() instanceof Finding.NotChecked);
    }

    /// @param document with its proofs
    /// @param issuer   the identifier that the document names
    CheckedSignature check(ObjectNode document, String issuer) {
        List<ObjectNode> proofs = Credential.proofs(document);
        if (proofs.isEmpty()) {
            return CheckedSignature.none(Finding.failed(Topic.INTEGRITY, "integrity.unsigned"));
        }
        Optional<ObjectNode> supported = proofs.stream()
                .filter(proof -> proof.path("cryptosuite").stringValue("").equals(DataIntegrity.SUITE))
                .findFirst();
        return supported.map(proof -> check(document, proof, issuer)).orElseGet(() -> notChecked("integrity.method"));
    }

    private CheckedSignature check(ObjectNode document, ObjectNode proof, String issuer) {
        if (namesAnother(proof.path("verificationMethod").stringValue(""), issuer)) {
            return CheckedSignature.foreign();
        }
        CheckedSignature last = CheckedSignature.unknownKey();
        for (Candidate candidate : IssuerKeys.of(issuer, known)) {
            if (candidate.key() instanceof VerifyingKey.Edwards(byte[] raw)) {
                last = signature(integrity.check(document, proof, raw), candidate.origin());
                if (last.proved()) {
                    return last;
                }
            }
        }
        return last;
    }

    private static boolean namesAnother(String method, String issuer) {
        return DidKey.publicKey(issuer).isPresent()
                ? !method.equals(DidKey.verificationMethod(issuer))
                : issuer.startsWith("did:") && !method.startsWith(issuer + "#");
    }

    private static CheckedSignature signature(ProofResult result, KeyOrigin origin) {
        return switch (result) {
            case VALID -> CheckedSignature.holds(origin);
            case INVALID -> failed("integrity.changed");
            case NOT_COVERED -> failed("integrity.uncovered");
            case NOT_PLAIN -> failed("integrity.form");
            case UNKNOWN_CONTEXT -> notChecked("integrity.vocabulary");
            case UNSUPPORTED -> notChecked("integrity.method");
            case TOO_COMPLEX -> notChecked("integrity.complex");
        };
    }

    private static CheckedSignature failed(String code) {
        return CheckedSignature.none(Finding.failed(Topic.INTEGRITY, code));
    }

    private static CheckedSignature notChecked(String code) {
        return CheckedSignature.none(Finding.notChecked(Topic.INTEGRITY, code));
    }
}
