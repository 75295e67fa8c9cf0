package app.tremplin.badge.verify;

import app.tremplin.badge.Names;
import app.tremplin.badge.link.PrintableText;
import app.tremplin.domain.BadgeClaims;
import app.tremplin.domain.BadgeKind;
import app.tremplin.domain.Language;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What an Open Badge 3.0 says.
final class CredentialClaims {

    private final SkillLabels skills;

    CredentialClaims(SkillLabels skills) {
        this.skills = skills;
    }

    BadgeClaims of(Credential credential, BadgeKind kind, Language language) {
        return new BadgeClaims(
                credential.id(),
                credential.isSelfDeclared(),
                text(credential.issuer().path("name")),
                holder(credential),
                title(credential),
                minutes(credential),
                skills.of(labels(credential), language),
                credential.validFrom().instant(),
                credential.validUntil().instant(),
                kind,
                credential.issuerId(),
                Optional.of(Credential.id(credential.subject())).filter(id -> !id.isEmpty()),
                evidence(credential));
    }

    /// Its name as the badge has it or, without one, its identifier.
    String issuer(Credential credential) {
        String name = text(credential.issuer().path("name"));
        return name.isEmpty() ? PrintableText.of(credential.issuerId()) : name;
    }

    private static List<String> evidence(Credential credential) {
        return Credential.items(credential.json().path("evidence"))
                .map(evidence -> text(evidence.path("description")))
                .filter(description -> !description.isEmpty())
                .toList();
    }

    private static String holder(Credential credential) {
        return Credential.items(credential.subject().path("identifier"))
                .filter(identity ->
                        identity.path("identityType").stringValue("").equals("name"))
                .filter(identity -> !Credential.isHashed(identity))
                .map(identity -> text(identity.path("identityHash")))
                .findFirst()
                .orElse("");
    }

    private static String title(Credential credential) {
        String achievement = text(credential.achievement().path("name"));
        return achievement.isEmpty() ? text(credential.json().path("name")) : achievement;
    }

    /// The result that our own badges tell the time by.
    static Optional<Integer> minutes(Credential credential) {
        return Credential.items(credential.subject().path("result"))
                .filter(result -> Credential.items(result.path("resultDescription"))
                        .map(Credential::id)
                        .anyMatch(Names.MINUTES::equals))
                .map(result -> result.path("value").stringValue(""))
                .filter(value -> value.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .findFirst();
    }

    private static List<String> labels(Credential credential) {
        List<String> tags = Credential.strings(credential.achievement().path("tag"))
                .map(PrintableText::of)
                .toList();
        return tags.isEmpty()
                ? Credential.items(credential.achievement().path("alignment"))
                        .map(alignment -> text(alignment.path("targetName")))
                        .filter(name -> !name.isEmpty())
                        .toList()
                : tags;
    }

    private static String text(JsonNode node) {
        return PrintableText.of(Credential.text(node));
    }
}
