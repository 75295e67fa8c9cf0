package app.tremplin.badge.verify;

import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.status.StatusCredential;
import app.tremplin.badge.status.StatusList;
import app.tremplin.domain.Failure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The copies of status lists that are known here, the latest of each. Never changes; see [#with].
public final class StatusLists {

    /// None at all.
    public static final StatusLists NONE = new StatusLists(Map.of());

    /// The most lists that one file may carry: badges by the hundred million.
    private static final int MOST = 1_000;
    // A thousand of ours: each is small in a file, however many bits it expands to.
    private static final long MOST_BITS = (long) MOST * StatusList.ENTRIES;

    private final Map<String, StatusCredential> byId;

    private StatusLists(Map<String, StatusCredential> byId) {
        this.byId = byId;
    }

    /// These copies; of several of one list, the latest.
    public static StatusLists of(Collection<StatusCredential> copies) {
        StatusLists lists = NONE;
        for (StatusCredential copy : copies) {
            lists = lists.isOlder(copy) ? lists : lists.with(copy);
        }
        return lists;
    }

    /// The lists in a file that is carried to a desk without internet, or the one list that a file is. This does not
    /// verify them, see [StatusVerification].
    ///
    /// @throws Failure `BADGE_UNREADABLE` when it is neither, or carries more than 1,000 or 131 million bits
    public static List<StatusCredential> read(byte[] file) {
        if (file.length > CredentialJson.LARGEST) {
            throw Verifier.unreadable("unreadable.large");
        }
        ObjectNode json = CredentialJson.read(Verifier.utf8(file)).orElseThrow(StatusLists::unreadable);
        JsonNode lists = json.path("lists");
        if (!json.has("lists")) {
            return List.of(StatusCredential.parse(CredentialJson.write(json)));
        }
        if (!lists.isArray() || lists.size() > MOST || json.path("version").intValue(0) != 1) {
            throw unreadable();
        }
        List<StatusCredential> read = new ArrayList<>();
        long bits = 0;
        for (JsonNode list : lists) {
            if (!(list instanceof ObjectNode object) || bits > MOST_BITS) {
                throw unreadable();
            }
            read.add(StatusCredential.parse(CredentialJson.write(object)));
            bits += read.getLast().list().size();
        }
        return read;
    }

    /// All of them, one for each id.
    public List<StatusCredential> all() {
        return List.copyOf(byId.values());
    }

    /// The copy of the list with this id.
    Optional<StatusCredential> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Those whose id passes a test.
    Stream<StatusCredential> where(Predicate<String> id) {
        return byId.values().stream().filter(list -> id.test(list.id().toString()));
    }

    /// Whether a later copy of the same list is known: taking the older one would undo a revocation.
    public boolean isOlder(StatusCredential list) {
        return withId(list.id().toString())
                .filter(known -> list.validFrom().isBefore(known.validFrom()))
                .isPresent();
    }

    /// These and one more, in place of a former copy.
    ///
    /// @throws IllegalArgumentException when a later copy is known
    public StatusLists with(StatusCredential list) {
        if (isOlder(list)) {
            throw new IllegalArgumentException("a later copy is known");
        }
        Map<String, StatusCredential> more = new LinkedHashMap<>(byId);
        more.put(list.id().toString(), list);
        return new StatusLists(more);
    }

    private static Failure unreadable() {
        return Verifier.unreadable("unreadable.status");
    }
}
