package app.tremplin.work;

import app.tremplin.domain.BadgeClaims;
import app.tremplin.domain.BadgeKind;
import app.tremplin.domain.Finding;
import app.tremplin.domain.Id;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionReference;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import app.tremplin.domain.Volunteer;
import app.tremplin.store.Tables;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Turning missions from declared to confirmed, by the references that an organisation's badge holds.
final class Confirming {

    private static final Pattern URN =
            Pattern.compile("urn:uuid:([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})");

    private final Clock clock;

    Confirming(Clock clock) {
        this.clock = clock;
    }

    /// Confirms the missions that the badge names and that have not been changed since.
    ///
    /// @return how many were not confirmed before
    int confirm(Tables tables, Id<Volunteer> me, VerificationReport report) {
        BadgeClaims claims = report.claims();
        Optional<UUID> badge = id(claims);
        boolean vouches = !claims.selfDeclared()
                && (claims.kind() == BadgeKind.OPEN_BADGE_3 || claims.kind() == BadgeKind.OPEN_BADGE_3_TOKEN)
                && Receiving.finding(report, Topic.INTEGRITY) instanceof Finding.Ok
                && report.holds();
        if (!vouches || badge.isEmpty()) {
            return 0;
        }
        Set<String> references = claims.evidence().stream()
                .flatMap(text -> MissionReference.in(text).stream())
                .collect(Collectors.toSet());
        List<Mission> named = tables.missions().of(me).stream()
                .filter(mission -> !mission.isConfirmed())
                .filter(mission -> references.contains(MissionReference.of(badge.get(), mission)))
                .toList();
        Instant at = claims.issued().orElseGet(clock::instant);
        MissionState state = new MissionState.Confirmed(by(report), at);
        named.forEach(mission -> tables.missions().replace(new Mission(mission.id(), mission.facts(), state)));
        return named.size();
    }

    /// The name by which the organisation is known here goes before the one it gives itself.
    private static String by(VerificationReport report) {
        Finding issuer = Receiving.finding(report, Topic.ISSUER);
        return issuer instanceof Finding.Ok known
                ? String.valueOf(known.args().getFirst())
                : report.claims().issuerName();
    }

    private static Optional<UUID> id(BadgeClaims claims) {
        Matcher matcher = URN.matcher(claims.id());
        return matcher.matches() ? Optional.of(UUID.fromString(matcher.group(1))) : Optional.empty();
    }
}
