package app.tremplin.work;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Id;
import app.tremplin.domain.IssuedBadge;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.Language;
import app.tremplin.domain.LocalAddress;
import app.tremplin.domain.Picture;
import app.tremplin.domain.Skill;
import app.tremplin.export.DocumentFacts;
import app.tremplin.export.DocumentFormat;
import app.tremplin.store.Database;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What documents say of badges in the register.
final class IssuedFacts {

    private static final int PICTURE_PIXELS = 900;

    private final Database database;
    private final Delivering delivering;
    private final Issuer issuer;
    private final PrintOrder order;
    private final DocumentFacts.Organisation organisation;
    private final Map<String, Skill> skills;

    IssuedFacts(Database database, Delivering delivering, Catalogue catalogue, Issuer issuer, PrintOrder order) {
        this.database = database;
        this.delivering = delivering;
        this.issuer = issuer;
        this.order = order;
        this.organisation = new DocumentFacts.Organisation(
                issuer.profile().name(), issuer.profile().logo().flatMap(Documents::drawn));
        this.skills = catalogue.skills().stream().collect(Collectors.toMap(Skill::id, Function.identity()));
    }

    /// What the documents of `badges` say, in their order.
    ///
    /// @throws Failure `UNKNOWN_BADGE`
    List<DocumentFacts> of(List<Id<Badge>> badges) {
        return database.read(tables -> badges.stream()
                .map(id -> facts(
                        tables.issued()
                                .find(id)
                                .orElseThrow(() -> new Failure(FailureCode.UNKNOWN_BADGE, id.toString())),
                        tables.issued().missions(id)))
                .toList());
    }

    private DocumentFacts facts(IssuedBadge issued, int missions) {
        Badge badge = issued.badge();
        return new DocumentFacts(
                issued.holder(),
                badge.title(),
                List.of(),
                Optional.of(badge.minutes()),
                Optional.of(missions).filter(count -> count > 0),
                labels(badge.skillIds(), order.language()),
                Optional.of(organisation),
                LocalDate.ofInstant(badge.issuedAt(), ZoneId.systemDefault()),
                LocalAddress.unless(delivering.link(issued, issuer)),
                picture(issued));
    }

    /// A skill that a later catalogue no longer has keeps its number as its name.
    private List<String> labels(List<String> ids, Language language) {
        return ids.stream()
                .map(id -> Optional.ofNullable(skills.get(id))
                        .map(skill -> skill.label().in(language))
                        .orElse(id))
                .toList();
    }

    /// Certificates of an organisation without a logo show the badge in its place.
    private Optional<Picture> picture(IssuedBadge issued) {
        return order.format() == DocumentFormat.CERTIFICATE
                        && organisation.logo().isEmpty()
                ? Optional.of(new Picture("image/png", delivering.picture(issued, issuer, PICTURE_PIXELS)))
                : Optional.empty();
    }
}
