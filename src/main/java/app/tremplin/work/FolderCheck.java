package app.tremplin.work;

import app.tremplin.badge.status.StatusCredential;
import app.tremplin.badge.status.StatusList;
import app.tremplin.domain.Failure;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.exchange.KnownIssuersFile;
import app.tremplin.platform.BoundedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How far a published folder is behind what is known here. No key has to be open for it.
final class FolderCheck {

    private static final int MEGABYTES = 2;

    private final Path folder;

    FolderCheck(Path folder) {
        this.folder = folder;
    }

    /// Whether the folder can be looked at.
    boolean isThere() {
        return Files.isRegularFile(folder.resolve(WebFolder.ISSUERS));
    }

    /// How many keys it does not list as they are, and how many withdrawals it does not tell or still tells.
    ///
    /// @param known  all entries of each of the organisation's keys
    /// @param wanted what its lists must say, by file name
    int changes(List<List<KnownIssuer>> known, Map<String, StatusList> wanted) {
        List<KnownIssuer> listed = listed();
        int changes = (int) known.stream()
                .filter(key -> !key.stream().allMatch(entry -> tells(listed, entry)))
                .count();
        for (Map.Entry<String, StatusList> list : wanted.entrySet()) {
            BitSet differing = list.getValue().places();
            differing.xor(published(list.getKey()).map(StatusList::places).orElseGet(BitSet::new));
            changes += differing.cardinality();
        }
        return changes;
    }

    private static boolean tells(List<KnownIssuer> listed, KnownIssuer entry) {
        return listed.stream()
                .anyMatch(other -> other.id().equals(entry.id())
                        && other.key().equals(entry.key())
                        && other.name().equals(entry.name())
                        && other.until().equals(entry.until()));
    }

    private List<KnownIssuer> listed() {
        try {
            return KnownIssuersFile.read(BoundedFile.read(folder.resolve(WebFolder.ISSUERS), MEGABYTES));
        } catch (Failure e) {
            return List.of();
        }
    }

    private Optional<StatusList> published(String name) {
        Path file = folder.resolve(WebFolder.STATUS + name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            String json = new String(BoundedFile.read(file, MEGABYTES), StandardCharsets.UTF_8);
            return Optional.of(StatusCredential.parse(json).list());
        } catch (Failure e) {
            return Optional.empty();
        }
    }
}
