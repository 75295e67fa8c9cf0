package app.tremplin.badge.verify;

import app.tremplin.domain.Finding;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// Whose key signed.
final class IssuerLine {

    private IssuerLine() {}

    /// @param name         the issuer's, as the badge has it
    /// @param selfDeclared whether issuer and subject are one
    /// @param signed       the day and time that the badge gives
    static Finding of(CheckedSignature signature, String name, boolean selfDeclared, Optional<Instant> signed) {
        if (signature.isForeign()) {
            return Finding.failed(Topic.ISSUER, "issuer.foreign");
        }
        return signature
                .origin()
                .map(origin -> of(origin, name, selfDeclared, signed))
                .orElseGet(IssuerLine::unproved);
    }

    static Finding unproved() {
        return Finding.notChecked(Topic.ISSUER, "issuer.unproved");
    }

    private static Finding of(KeyOrigin origin, String name, boolean selfDeclared, Optional<Instant> signed) {
        return switch (origin) {
            case KeyOrigin.Listed(KnownIssuer issuer) -> of(issuer, signed);
            case KeyOrigin.Online(KnownIssuer issuer) ->
                Finding.ok(Topic.ISSUER, "issuer.online", issuer.name(), issuer.since());
            case KeyOrigin.Spelt() ->
                selfDeclared
                        ? Finding.notChecked(Topic.ISSUER, "issuer.self")
                        : Finding.notChecked(Topic.ISSUER, "issuer.unknown", name);
            case KeyOrigin.Enclosed() -> Finding.notChecked(Topic.ISSUER, "issuer.untied", name);
        };
    }

    /// Of a key in use, or used until the day it signed.
    static Finding of(KnownIssuer issuer, Optional<Instant> signed) {
        Optional<LocalDate> day =
                signed.map(instant -> instant.atOffset(ZoneOffset.UTC).toLocalDate());
        boolean late = issuer.until().isPresent()
                && !day.filter(date -> !date.isAfter(issuer.until().get())).isPresent();
        return late
                ? Finding.failed(
                        Topic.ISSUER,
                        "issuer.retired",
                        issuer.name(),
                        issuer.until().get())
                : Finding.ok(Topic.ISSUER, "issuer.known", issuer.name(), issuer.since());
    }
}
