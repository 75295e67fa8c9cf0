package app.tremplin.badge.verify;

import app.tremplin.badge.link.LinkClaims;
import app.tremplin.badge.link.LinkToken;
import app.tremplin.badge.sign.DidKey;
import app.tremplin.domain.BadgeClaims;
import app.tremplin.domain.BadgeKind;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Finding;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Verifies the token of a verification link.
final class LinkVerification {

    private final KnownIssuers known;
    private final RevocationLine revocation;
    private final SkillLabels skills;

    LinkVerification(KnownIssuers known, RevocationLine revocation, Catalogue catalogue) {
        this.known = known;
        this.revocation = revocation;
        this.skills = new SkillLabels(catalogue);
    }

    VerificationReport verify(LinkToken token, Inquiry inquiry) {
        LinkClaims claims = token.claims();
        Optional<KnownIssuer> listed = known.namedBy(token);
        Finding unchanged = integrity(token, listed);
        boolean proved = unchanged instanceof Finding.Ok;
        List<Finding> findings = new ArrayList<>();
        findings.add(unchanged);
        findings.add(issuer(listed, proved, claims.issued()));
        findings.add(Dates.check(Optional.of(claims.issued()), claims.expires(), inquiry.now(), proved));
        findings.add(revocation(token, listed, proved, inquiry.now()));
        inquiry.email().ifPresent(email -> findings.add(Finding.notChecked(Topic.RECIPIENT, "recipient.none")));
        return new VerificationReport(claims(token, listed, inquiry), findings);
    }

    private static Finding integrity(LinkToken token, Optional<KnownIssuer> listed) {
        return listed.flatMap(issuer -> DidKey.publicKey(issuer.key()))
                .or(token::ownKey)
                .map(key -> token.isSignedBy(key)
                        ? Finding.ok(Topic.INTEGRITY, "integrity.unchanged")
                        : Finding.failed(Topic.INTEGRITY, "integrity.changed"))
                .orElseGet(() -> Finding.notChecked(Topic.INTEGRITY, "integrity.key"));
    }

    private static Finding issuer(Optional<KnownIssuer> listed, boolean proved, Instant signed) {
        if (!proved) {
            return IssuerLine.unproved();
        }
        return listed.map(issuer -> IssuerLine.of(issuer, Optional.of(signed)))
                .orElseGet(() -> Finding.notChecked(Topic.ISSUER, "issuer.self"));
    }

    private Finding revocation(LinkToken token, Optional<KnownIssuer> listed, boolean proved, Instant now) {
        Optional<Integer> index = token.claims().statusIndex();
        if (index.isEmpty()) {
            return Finding.notChecked(Topic.REVOCATION, "revocation.none");
        }
        return proved && listed.isPresent()
                ? revocation.of(index.get(), listed.get().id(), now)
                : Finding.notChecked(Topic.REVOCATION, "revocation.unproved");
    }

    private BadgeClaims claims(LinkToken token, Optional<KnownIssuer> listed, Inquiry inquiry) {
        LinkClaims claims = token.claims();
        return new BadgeClaims(
                "urn:uuid:" + claims.badge(),
                token.ownKey().isPresent() && listed.isEmpty(),
                listed.map(KnownIssuer::name).orElse(""),
                claims.name(),
                claims.event(),
                Optional.of(Math.multiplyExact(claims.hours(), 60)),
                skills.of(claims, inquiry.language()),
                Optional.of(claims.issued()),
                claims.expires(),
                BadgeKind.LINK,
                listed.map(KnownIssuer::id)
                        .or(() -> token.ownKey().map(DidKey::of))
                        .orElse(""),
                Optional.empty(),
                List.of());
    }
}
