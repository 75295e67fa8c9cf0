package app.tremplin.badge.verify;

import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.domain.BadgeKind;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Finding;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import java.util.ArrayList;
import java.util.List;

/// Verifies Open Badges 3.0, with an embedded proof or as a signed token (Open Badges 3.0, section 8.2).
final class CredentialVerification {

    private final ProofVerification proofs;
    private final JwsVerification tokens;
    private final RevocationLine revocation;
    private final CredentialClaims claims;

    CredentialVerification(
            DataIntegrity integrity, KnownIssuers known, RevocationLine revocation, Catalogue catalogue) {
        this.proofs = new ProofVerification(integrity, known);
        this.tokens = new JwsVerification(known);
        this.revocation = revocation;
        this.claims = new CredentialClaims(new SkillLabels(catalogue));
    }

    VerificationReport verify(BadgeDocument.OpenBadge3 badge, Inquiry inquiry) {
        return report(badge.credential(), proofs.check(badge.credential()), BadgeKind.OPEN_BADGE_3, inquiry);
    }

    VerificationReport verify(BadgeDocument.OpenBadge3Token badge, Inquiry inquiry) {
        Credential credential = badge.credential();
        CheckedSignature signature = tokens.check(badge.jws(), credential.issuerId());
        if (signature.proved() && !TokenClaims.agree(badge.jws().payload(), credential)) {
            signature = CheckedSignature.none(Finding.failed(Topic.INTEGRITY, "integrity.claims"));
        }
        return report(credential, signature, BadgeKind.OPEN_BADGE_3_TOKEN, inquiry);
    }

    private VerificationReport report(
            Credential credential, CheckedSignature signature, BadgeKind kind, Inquiry inquiry) {
        boolean proved = signature.proved();
        List<Finding> findings = new ArrayList<>();
        findings.add(signature.finding());
        findings.add(IssuerLine.of(
                signature,
                claims.issuer(credential),
                credential.isSelfDeclared(),
                credential.validFrom().instant()));
        findings.add(Dates.check(credential.validFrom(), credential.validUntil(), inquiry.now(), proved));
        findings.add(revocation.of(credential, proved, inquiry.now()));
        inquiry.email().ifPresent(email -> findings.add(RecipientLine.of(credential.addresses(), email, proved)));
        return new VerificationReport(claims.of(credential, kind, inquiry.language()), findings);
    }
}
