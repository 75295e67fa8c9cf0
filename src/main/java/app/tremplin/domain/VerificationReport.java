package app.tremplin.domain;

import java.util.List;

/// What is proved about a badge or a verification link, and what is not.
///
/// @param claims   what it says, as far as it could be read
/// @param findings one for each question that applies, in the order of [Topic]
public record VerificationReport(BadgeClaims claims, List<Finding> findings) {

    public VerificationReport {
        findings = List.copyOf(findings);
    }

    /// Whether nothing was found wrong. This alone does not make the issuer known: read the findings.
    public boolean holds() {
        return findings.stream().noneMatch(finding -> finding instanceof Finding.Failed);
    }
}
