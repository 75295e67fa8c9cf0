package app.tremplin.work;

import app.tremplin.badge.link.LinkStatusList;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.badge.status.StatusCredential;
import app.tremplin.badge.status.StatusList;
import app.tremplin.badge.status.StatusPlace;
import app.tremplin.badge.status.StatusPurpose;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.StatusCopy;
import app.tremplin.exchange.KnownIssuersFile;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What was imported about other organisations, as this computer's own page shows it.
///
/// Their status lists were checked when they were imported, but the page reads another form of list. That form is
/// signed here, by a key which the page is told of beside the organisation's own and which is forgotten at once.
final class TrustedSide {

    private static final int MOST_LISTS = 100;

    private final List<KnownIssuer> known;
    private final List<StatusCopy> copies;
    private final SecureRandom random;

    /// @param known  keys that were imported
    /// @param copies status lists that were imported, each checked
    TrustedSide(List<KnownIssuer> known, List<StatusCopy> copies, SecureRandom random) {
        this.known = known;
        this.copies = copies;
        this.random = random;
    }

    /// Each organisation by its identifier.
    List<WebFolder.Shown> shown() {
        Map<String, List<KnownIssuer>> byId = new LinkedHashMap<>();
        known.forEach(
                each -> byId.computeIfAbsent(each.id(), id -> new ArrayList<>()).add(each));
        return byId.values().stream().map(this::shown).toList();
    }

    private WebFolder.Shown shown(List<KnownIssuer> organisation) {
        Map<Integer, LinkStatusList> lists = lists(organisation.getFirst().id());
        if (lists.isEmpty()) {
            return new WebFolder.Shown(
                    organisation.stream().map(KnownIssuersFile.Entry::of).toList(), Map.of());
        }
        SigningKey passing = SigningKey.generate(random);
        String name = LinkStatusList.keyName(passing.publicKey());
        Map<String, byte[]> files = new LinkedHashMap<>();
        lists.forEach((number, list) -> files.put(path(name, number), list.sign(passing)));
        int last = lists.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
        List<String> paths = IntStream.rangeClosed(0, last)
                .mapToObj(number -> path(name, number))
                .toList();
        List<KnownIssuersFile.Entry> entries = new ArrayList<>(organisation.stream()
                .map(each -> new KnownIssuersFile.Entry(each, Optional.empty(), paths))
                .toList());
        entries.add(
                new KnownIssuersFile.Entry(speaker(organisation.getFirst(), passing, lists), Optional.empty(), paths));
        return new WebFolder.Shown(entries, files);
    }

    private static KnownIssuer speaker(
            KnownIssuer organisation, SigningKey passing, Map<Integer, LinkStatusList> lists) {
        LocalDate first = lists.values().stream()
                .map(list -> LocalDate.ofInstant(list.date(), ZoneOffset.UTC))
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new KnownIssuer(organisation.id(), passing.did(), organisation.name(), first, Optional.empty());
    }

    /// What is known of each of an organisation's lists, by number.
    private Map<Integer, LinkStatusList> lists(String issuer) {
        Map<Integer, LinkStatusList> lists = new LinkedHashMap<>();
        for (int number = 0; number < MOST_LISTS; number++) {
            Optional<StatusCredential> revoked = copy(issuer, number, StatusPurpose.REVOCATION);
            Optional<StatusCredential> suspended = copy(issuer, number, StatusPurpose.SUSPENSION);
            if (revoked.filter(TrustedSide::isOfThePagesSize).isPresent()) {
                lists.put(number, list(number, revoked.get(), suspended.filter(TrustedSide::isOfThePagesSize)));
            }
        }
        return lists;
    }

    private static LinkStatusList list(int number, StatusCredential revoked, Optional<StatusCredential> suspended) {
        return new LinkStatusList(
                number,
                suspended
                        .map(StatusCredential::validFrom)
                        .filter(revoked.validFrom()::isAfter)
                        .orElse(revoked.validFrom()),
                revoked.list(),
                suspended.map(StatusCredential::list).orElseGet(() -> StatusList.of(List.of())));
    }

    private Optional<StatusCredential> copy(String issuer, int number, StatusPurpose purpose) {
        return copies.stream()
                .filter(copy -> copy.issuer().equals(issuer)
                        && copy.purpose().equals(purpose.word())
                        && copy.listId().endsWith("/" + StatusPlace.fileName(number, purpose)))
                .findFirst()
                .map(copy -> StatusCredential.parse(copy.content()));
    }

    private static boolean isOfThePagesSize(StatusCredential credential) {
        return credential.list().size() == StatusList.ENTRIES;
    }

    private static String path(String name, int number) {
        return WebFolder.STATUS + name + "-" + number + ".cose";
    }
}
