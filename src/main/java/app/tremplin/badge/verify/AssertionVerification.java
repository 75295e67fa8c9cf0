package app.tremplin.badge.verify;

import app.tremplin.badge.link.PrintableText;
import app.tremplin.domain.BadgeClaims;
import app.tremplin.domain.BadgeKind;
import app.tremplin.domain.Finding;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Verifies Open Badges 2.0, as far as that can be done without asking the issuer's website, and explains older ones.
final class AssertionVerification {

    private final JwsVerification tokens;

    AssertionVerification(KnownIssuers known) {
        this.tokens = new JwsVerification(known);
    }

    VerificationReport verify(BadgeDocument.OpenBadge2Signed badge, Inquiry inquiry) {
        CheckedSignature signature = tokens.check(badge.jws(), badge.assertion().issuerId());
        return report(badge.assertion(), signature, BadgeKind.OPEN_BADGE_2_SIGNED, inquiry);
    }

    VerificationReport verify(BadgeDocument.OpenBadge2 badge, Inquiry inquiry) {
        return report(badge.assertion(), hosted(), BadgeKind.OPEN_BADGE_2, inquiry);
    }

    VerificationReport verify(BadgeDocument.Legacy badge, Inquiry inquiry) {
        return report(new Assertion(badge.json()), hosted(), BadgeKind.LEGACY, inquiry);
    }

    /// Of a picture that holds an address, there is nothing else to tell.
    VerificationReport verify(BadgeDocument.Address badge, Inquiry inquiry) {
        String url = PrintableText.of(badge.url());
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.notChecked(Topic.INTEGRITY, "integrity.address", url));
        findings.add(IssuerLine.unproved());
        findings.add(Finding.notChecked(Topic.DATES, "dates.none"));
        findings.add(Finding.notChecked(Topic.REVOCATION, "revocation.offline"));
        inquiry.email().ifPresent(email -> findings.add(RecipientLine.of(List.of(), email, false)));
        return new VerificationReport(
                new BadgeClaims(
                        url,
                        false,
                        "",
                        "",
                        host(badge.url()),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        BadgeKind.LEGACY,
                        "",
                        Optional.empty(),
                        List.of()),
                findings);
    }

    private static CheckedSignature hosted() {
        return CheckedSignature.none(Finding.notChecked(Topic.INTEGRITY, "integrity.hosted"));
    }

    private static VerificationReport report(
            Assertion assertion, CheckedSignature signature, BadgeKind kind, Inquiry inquiry) {
        boolean proved = signature.proved();
        List<Finding> findings = new ArrayList<>();
        findings.add(signature.finding());
        findings.add(IssuerLine.of(
                signature, issuer(assertion), false, assertion.issued().instant()));
        findings.add(Dates.check(assertion.issued(), assertion.expires(), inquiry.now(), proved));
        findings.add(Finding.notChecked(Topic.REVOCATION, "revocation.offline"));
        inquiry.email().ifPresent(email -> findings.add(RecipientLine.of(assertion.addresses(), email, proved)));
        return new VerificationReport(claims(assertion, kind), findings);
    }

    private static BadgeClaims claims(Assertion assertion, BadgeKind kind) {
        return new BadgeClaims(
                assertion.id(),
                false,
                PrintableText.of(assertion.issuerName()),
                "",
                PrintableText.of(assertion.title()),
                Optional.empty(),
                List.of(),
                assertion.issued().instant(),
                assertion.expires().instant(),
                kind,
                assertion.issuerId(),
                Optional.empty(),
                List.of());
    }

    private static String issuer(Assertion assertion) {
        return PrintableText.of(assertion.issuerName().isBlank() ? assertion.issuerId() : assertion.issuerName());
    }

    private static String host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost()).orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
