package app.tremplin.badge.verify;

import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.badge.status.StatusCredential;
import app.tremplin.badge.status.StatusList;
import app.tremplin.badge.status.StatusPlace;
import app.tremplin.badge.status.StatusPurpose;
import app.tremplin.badge.verify.StatusReading.Clear;
import app.tremplin.badge.verify.StatusReading.Missing;
import app.tremplin.badge.verify.StatusReading.Retired;
import app.tremplin.badge.verify.StatusReading.Set;
import app.tremplin.badge.verify.StatusReading.Unusable;
import app.tremplin.domain.Finding;
import app.tremplin.domain.Topic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Whether the issuer still stands by a badge, as far as the status lists that are here say so (W3C Bitstring Status
/// List 1.0, section 3.2).
final class RevocationLine {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final KnownIssuers known;
    private final StatusLists lists;
    private final StatusVerification verification;

    RevocationLine(DataIntegrity integrity, KnownIssuers known, StatusLists lists) {
        this.known = known;
        this.lists = lists;
        this.verification = new StatusVerification(integrity, known);
    }

    /// Of a badge with entries that name their lists.
    Finding of(Credential credential, boolean proved, Instant now) {
        List<JsonNode> entries =
                Credential.items(credential.json().path("credentialStatus")).toList();
        if (entries.isEmpty()) {
            return notChecked("revocation.none");
        }
        if (!proved) {
            return notChecked("revocation.unproved");
        }
        List<Entry> readable =
                entries.stream().map(Entry::of).flatMap(Optional::stream).toList();
        if (readable.isEmpty()) {
            return notChecked("revocation.method");
        }
        return finding(
                readable.stream()
                        .flatMap(entry -> Stream.concat(Stream.of(entry), entry.suspension().stream()))
                        .distinct()
                        .map(entry -> read(entry, credential.issuerId(), now))
                        .toList(),
                now);
    }

    /// Of a token, which gives its place through all of its issuer's lists, but no address.
    Finding of(int index, String issuer, Instant now) {
        List<StatusReading> readings = new ArrayList<>();
        for (StatusPurpose purpose : StatusPurpose.values()) {
            String file = "/" + StatusPlace.fileName(index / StatusList.ENTRIES, purpose);
            lists.where(id -> id.endsWith(file))
                    .filter(list -> known.areOne(list.issuer(), issuer))
                    .map(list -> read(list, purpose, index % StatusList.ENTRIES, issuer, now))
                    .forEach(readings::add);
        }
        return finding(readings, now);
    }

    private StatusReading read(Entry entry, String issuer, Instant now) {
        return lists.withId(entry.list())
                .map(list -> read(list, entry.purpose(), entry.place(), issuer, now))
                .orElse(new Missing(entry.purpose()));
    }

    /// A list counts when the badge's own issuer made it, for this purpose.
    private StatusReading read(StatusCredential list, StatusPurpose purpose, int place, String issuer, Instant now) {
        boolean usable = list.purpose() == purpose
                && place < list.list().size()
                && known.areOne(list.issuer(), issuer)
                && !list.validFrom().isAfter(now.plus(TOLERANCE))
                && verification.isSigned(list);
        if (!usable) {
            return new Unusable(purpose);
        }
        if (list.list().get(place)) {
            return new Set(purpose, list.validFrom());
        }
        return verification
                .givenUp(list, now)
                .<StatusReading>map(until -> new Retired(purpose, list.validFrom(), until))
                .orElseGet(() -> new Clear(purpose, list.validFrom(), list.validUntil()));
    }

    private static Finding finding(List<StatusReading> readings, Instant now) {
        for (StatusPurpose purpose : StatusPurpose.values()) {
            for (StatusReading reading : readings) {
                if (reading instanceof Set(StatusPurpose of, Instant day) && of == purpose) {
                    return Finding.failed(
                            Topic.REVOCATION,
                            purpose == StatusPurpose.REVOCATION ? "revocation.revoked" : "revocation.suspended",
                            day);
                }
            }
        }
        return clear(readings, now);
    }

    private static Finding clear(List<StatusReading> readings, Instant now) {
        Optional<Clear> revocation = clear(readings, StatusPurpose.REVOCATION);
        Optional<Clear> suspension = clear(readings, StatusPurpose.SUSPENSION);
        if (revocation.isEmpty()) {
            for (StatusReading reading : readings) {
                if (reading instanceof Retired(StatusPurpose of, Instant from, LocalDate until)
                        && of == StatusPurpose.REVOCATION) {
                    return Finding.notChecked(Topic.REVOCATION, "revocation.retired", from, until);
                }
            }
            boolean here = readings.stream().anyMatch(reading -> reading instanceof Unusable);
            return notChecked(here ? "revocation.unusable" : "revocation.offline");
        }
        Clear clear = revocation.get();
        if (clear.isExpired(now)) {
            return Finding.notChecked(
                    Topic.REVOCATION, "revocation.expired", clear.until().orElseThrow());
        }
        Optional<Instant> other =
                suspension.filter(list -> !list.isExpired(now)).map(Clear::from);
        return other.isPresent()
                ? Finding.ok(Topic.REVOCATION, "revocation.clear", earlier(clear.from(), other.get()))
                : Finding.ok(Topic.REVOCATION, "revocation.valid", clear.from());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Optional<Clear> clear(List<StatusReading> readings, StatusPurpose purpose) {
        return readings.stream()
                .filter(reading -> reading.purpose() == purpose)
                .filter(Clear.class::isInstance)
                .map(Clear.class::cast)
                .findFirst();
    }

    private static Finding notChecked(String code) {
        return Finding.notChecked(Topic.REVOCATION, code);
    }

    /// Where a credential says its status is.
    private record Entry(String list, StatusPurpose purpose, int place) {

        private static final String REVOCATION = "-revocation.json";

        static Optional<Entry> of(JsonNode status) {
            String place = status.path("statusListIndex").stringValue("");
            String list = Credential.id(status.path("statusListCredential"));
            boolean readable = Credential.strings(status.path("type")).anyMatch("BitstringStatusListEntry"::equals)
                    && place.matches("[0-9]{1,9}")
                    && !list.isEmpty()
                    && status.path("statusSize").intValue(1) == 1;
            return readable
                    ? StatusPurpose.of(status.path("statusPurpose").stringValue(""))
                            .map(purpose -> new Entry(list, purpose, Integer.parseInt(place)))
                    : Optional.empty();
        }

        /// The list beside, with the same places, which our own badges have no room to name.
        Optional<Entry> suspension() {
            return purpose == StatusPurpose.REVOCATION && list.endsWith(REVOCATION)
                    ? Optional.of(new Entry(
                            list.substring(0, list.length() - REVOCATION.length()) + "-suspension.json",
                            StatusPurpose.SUSPENSION,
                            place))
                    : Optional.empty();
        }
    }
}
