package app.tremplin.badge.verify;

import app.tremplin.badge.Names;
import app.tremplin.badge.link.PrintableText;
import app.tremplin.badge.link.VerificationLink;
import app.tremplin.domain.BadgeDetails;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Language;
import app.tremplin.domain.Skill;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Reads what a badge tells about itself: criteria, skills and evidence. Nothing is verified.
public final class BadgeDetailsReader {

    private static final String PARAGRAPH = "\n\n";
    private static final String SLASH = " / ";

    private final Catalogue catalogue;

    /// @param catalogue to name skills by
    public BadgeDetailsReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// What the content of a badge file tells; nothing for badges older than Open Badges 3.0.
    ///
    /// @throws app.tremplin.domain.Failure `BADGE_UNREADABLE`, with the reason, when it is no badge
    public BadgeDetails read(byte[] content, Language language) {
        BadgeDocument document = BadgeReader.isPicture(content)
                ? BadgeReader.inPicture(content)
                : BadgeReader.inText(Verifier.utf8(content));
        return switch (document) {
            case BadgeDocument.OpenBadge3(Credential credential) -> read(credential, language);
            case BadgeDocument.OpenBadge3Token(CompactJws jws, Credential credential) -> read(credential, language);
            case BadgeDocument.OpenBadge2 older -> BadgeDetails.NONE;
            case BadgeDocument.OpenBadge2Signed older -> BadgeDetails.NONE;
            case BadgeDocument.Legacy older -> BadgeDetails.NONE;
            case BadgeDocument.Address older -> BadgeDetails.NONE;
        };
    }

    private BadgeDetails read(Credential credential, Language language) {
        Optional<Integer> minutes = CredentialClaims.minutes(credential);
        Reading reading = new Reading(language, isOurs(credential));
        JsonNode achievement = credential.achievement();
        JsonNode criteria = achievement.path("criteria");
        return new BadgeDetails(
                String.join(" ", reading.lines(achievement.path("description"))),
                reading.lines(criteria.path("narrative")),
                page(Credential.id(criteria)),
                skills(achievement, language),
                evidence(credential, reading),
                link(credential),
                minutes);
    }

    /// Our badges say everything in French and in English, in this order.
    private record Reading(Language language, boolean bilingual) {

        List<String> lines(JsonNode node) {
            String text = Credential.text(node);
            String[] parts = text.split(PARAGRAPH, -1);
            String mine = bilingual && parts.length == 2 ? parts[language == Language.FR ? 0 : 1] : text;
            return mine.lines()
                    .map(PrintableText::of)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }

        String line(JsonNode node) {
            String text = PrintableText.of(Credential.text(node));
            String[] parts = text.split(SLASH, -1);
            return bilingual && parts.length == 2 ? parts[language == Language.FR ? 0 : 1] : text;
        }
    }

    private static boolean isOurs(Credential credential) {
        return Credential.items(credential.achievement().path("resultDescription"))
                .anyMatch(result -> Credential.id(result).equals(Names.MINUTES));
    }

    /// A skill of ours stands there once for each framework; it is shown once.
    private List<BadgeDetails.SkillMention> skills(JsonNode achievement, Language language) {
        List<BadgeDetails.SkillMention> all = Credential.items(achievement.path("alignment"))
                .map(alignment -> mention(alignment, language))
                .filter(mention -> !mention.label().isEmpty())
                .distinct()
                .toList();
        boolean known = all.stream().anyMatch(mention -> mention.skillId().isPresent());
        return all.stream()
                .filter(mention -> !known
                        || mention.skillId().isPresent()
                        || !mention.framework().startsWith("ROME"))
                .toList();
    }

    private BadgeDetails.SkillMention mention(JsonNode alignment, Language language) {
        String target = Credential.text(alignment.path("targetUrl"));
        Optional<Skill> known = catalogue.skills().stream()
                .filter(skill -> skill.esco().uri().toString().equals(target))
                .findFirst();
        return new BadgeDetails.SkillMention(
                known.map(Skill::id),
                known.map(skill -> skill.label().in(language))
                        .orElseGet(() -> PrintableText.of(Credential.text(alignment.path("targetName")))),
                PrintableText.of(Credential.text(alignment.path("targetFramework"))),
                page(Credential.text(alignment.path("targetUrl"))));
    }

    private static List<BadgeDetails.Evidence> evidence(Credential credential, Reading reading) {
        return Credential.items(credential.json().path("evidence"))
                .filter(evidence ->
                        VerificationLink.parse(Credential.id(evidence)).isEmpty())
                .map(evidence -> new BadgeDetails.Evidence(
                        reading.line(evidence.path("name")),
                        String.join(" ", reading.lines(evidence.path("narrative"))),
                        page(Credential.id(evidence))))
                .filter(evidence ->
                        !evidence.name().isEmpty() || !evidence.words().isEmpty())
                .toList();
    }

    private static Optional<String> link(Credential credential) {
        return Credential.items(credential.json().path("evidence"))
                .map(Credential::id)
                .filter(id -> id.contains("#"))
                .filter(id -> VerificationLink.parse(id).isPresent())
                .findFirst();
    }

    /// An address that a browser may be sent to: whoever made the badge chose it.
    private static Optional<URI> page(String address) {
        return Stream.of(address)
                .filter(text -> text.toLowerCase(Locale.ROOT).matches("https?://[\\x21-\\x7e]{3,2000}"))
                .flatMap(text -> uri(text).stream())
                .filter(uri -> uri.getHost() != null && uri.getUserInfo() == null)
                .findFirst();
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
