package app.tremplin.work;

import app.tremplin.badge.link.LinkStatusList;
import app.tremplin.badge.sign.DidKey;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.badge.status.StatusCredential;
import app.tremplin.badge.status.StatusPlace;
import app.tremplin.badge.status.StatusPurpose;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.exchange.DidDocument;
import app.tremplin.exchange.KnownIssuersFile;
import app.tremplin.exchange.SkillLabelsFile;
import app.tremplin.platform.AtomicFile;
import app.tremplin.platform.BoundedFile;
import app.tremplin.platform.PageFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The folder that organisations put on a web host: what must stand in it, and what stands there already.
///
/// All of it is put together before the first file is written, and the files are written in such an order
/// that a page found half-way works: lists before what names them, parts before the page that uses them.
final class WebFolder {

    static final String ISSUERS = "issuers.json";
    private static final String LABELS = "skills.json";
    private static final String WORKER = "sw.js";
    private static final String DID_WEB = "did:web:";
    private static final String DID_KEY = "did:key:";
    static final String STATUS = "status/";
    private static final int MEGABYTES = 2;

    private final Path folder;
    private final Catalogue catalogue;

    /// @param folder need not be there yet
    WebFolder(Path folder, Catalogue catalogue) {
        this.folder = folder;
        this.catalogue = catalogue;
    }

    /// What an organisation publishes.
    ///
    /// @param did   its identifier
    /// @param known entries for all its keys, one or more for each, the key in use first
    /// @param url   its website, where that is an `https:` address
    /// @param lists its status lists as other tools read them, by file name; signed just now
    /// @param key   the one in use, which signs what the page reads; empty when there are no lists
    record Organisation(
            String did,
            List<KnownIssuer> known,
            Optional<String> url,
            Map<String, byte[]> lists,
            Optional<SigningKey> key) {}

    /// What became of the folder.
    ///
    /// @param changed   the files that were written, by name, in that order
    /// @param added     those of them that were not there before
    /// @param unchanged how many were right already
    record Written(List<String> changed, Set<String> added, int unchanged) {}

    /// The files that should stand in the folder, in the order in which to write them.
    ///
    /// @throws Failure `PUBLISH_ELSEWHERE`, `PUBLISH_LISTS`, `KNOWN_ISSUERS` or `FILE_UNREADABLE` because of
    ///                 what stands there; `PUBLISH_DOMAINS` when the organisations have several domains
    Map<String, byte[]> files(List<Organisation> organisations) {
        demandOurs();
        Map<String, byte[]> lists = new LinkedHashMap<>();
        List<KnownIssuersFile.Entry> entries = new ArrayList<>();
        for (Organisation organisation : organisations) {
            List<String> paths = addLists(lists, organisation);
            organisation
                    .known()
                    .forEach(known -> entries.add(new KnownIssuersFile.Entry(known, organisation.url(), paths)));
        }
        byte[] issuers = KnownIssuersFile.merge(existing(ISSUERS), entries);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("README.md", Asset.PUBLISHED_README.bytes());
        files.put("LISEZMOI.md", Asset.PUBLISHED_LISEZMOI.bytes());
        // Without it, some hosts leave out what begins with a dot.
        files.put(".nojekyll", new byte[0]);
        Optional<byte[]> did = didDocument(organisations, issuers);
        PageFiles.builtIn().forEach((name, bytes) -> {
            switch (name) {
                case WORKER -> {
                    did.ifPresent(document -> files.put(".well-known/did.json", document));
                    files.put(WORKER, bytes);
                }
                case ISSUERS -> {
                    files.putAll(lists);
                    files.put(ISSUERS, issuers);
                }
                case LABELS -> files.put(LABELS, labels(bytes));
                default -> files.put(name, bytes);
            }
        });
        return files;
    }

    /// An organisation as a page that is served from memory shows it.
    ///
    /// @param lists what its entries name, by path
    record Shown(List<KnownIssuersFile.Entry> entries, Map<String, byte[]> lists) {}

    /// An organisation of this computer's as its own page shows it.
    static Shown shown(Organisation organisation) {
        Map<String, byte[]> lists = new LinkedHashMap<>();
        for (int number = 0; organisation.lists().containsKey(name(number, StatusPurpose.REVOCATION)); number++) {
            SigningKey key = organisation.key().orElseThrow();
            lists.put(
                    path(organisation, number),
                    list(organisation.lists(), number).sign(key));
        }
        List<String> paths = List.copyOf(lists.keySet());
        return new Shown(
                organisation.known().stream()
                        .map(known -> new KnownIssuersFile.Entry(known, organisation.url(), paths))
                        .toList(),
                lists);
    }

    /// The files of a page that is served from memory: what browsers read, and nothing for other tools.
    static Map<String, byte[]> page(List<Shown> organisations, Catalogue catalogue) {
        Map<String, byte[]> files = PageFiles.builtIn();
        organisations.forEach(organisation -> files.putAll(organisation.lists()));
        List<KnownIssuersFile.Entry> entries = organisations.stream()
                .flatMap(organisation -> organisation.entries().stream())
                .toList();
        files.put(ISSUERS, KnownIssuersFile.merge(Optional.empty(), entries));
        files.compute(LABELS, (name, builtIn) -> SkillLabelsFile.merge(Optional.ofNullable(builtIn), catalogue));
        return files;
    }

    /// Writes the files that are not there yet or are different; the others keep their bytes and their dates.
    ///
    /// @throws Failure when one cannot be written; those before it are
    Written write(Map<String, byte[]> files) {
        List<String> changed = new ArrayList<>();
        Set<String> added = new HashSet<>();
        files.forEach((name, bytes) -> {
            Optional<byte[]> before = existing(name);
            if (before.filter(old -> Arrays.equals(old, bytes)).isEmpty()) {
                AtomicFile.write(folder.resolve(name), bytes);
                changed.add(name);
                if (before.isEmpty()) {
                    added.add(name);
                }
            }
        });
        return new Written(changed, added, files.size() - changed.size());
    }

    private void demandOurs() {
        boolean page = Files.exists(folder.resolve("index.html"));
        boolean ours = Files.isRegularFile(folder.resolve(ISSUERS));
        if (page && !ours || Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Failure(FailureCode.PUBLISH_ELSEWHERE, String.valueOf(folder.getFileName()));
        }
    }

    /// All keys that the folder knows of the organisation with a domain, so that none is ever dropped.
    private Optional<byte[]> didDocument(List<Organisation> organisations, byte[] issuers) {
        List<String> dids = organisations.stream()
                .map(Organisation::did)
                .filter(did -> did.startsWith(DID_WEB))
                .distinct()
                .toList();
        if (dids.size() > 1) {
            throw new Failure(FailureCode.PUBLISH_DOMAINS);
        }
        return dids.stream().findFirst().map(did -> DidDocument.write(did, keys(did, issuers)));
    }

    private static List<String> keys(String did, byte[] issuers) {
        return KnownIssuersFile.read(issuers).stream()
                .filter(known -> known.id().equals(did) && known.key().startsWith(DID_KEY))
                .map(known -> known.key().substring(DID_KEY.length()))
                .distinct()
                .toList();
    }

    private byte[] labels(byte[] builtIn) {
        return SkillLabelsFile.merge(Optional.of(existing(LABELS).orElse(builtIn)), catalogue);
    }

    /// @return the paths of the lists that the page reads, in the order of their numbers
    private List<String> addLists(Map<String, byte[]> files, Organisation organisation) {
        List<String> paths = new ArrayList<>();
        for (int number = 0; organisation.lists().containsKey(name(number, StatusPurpose.REVOCATION)); number++) {
            String path = path(organisation, number);
            paths.add(path);
            addList(files, organisation, number, path);
        }
        return paths;
    }

    private void addList(Map<String, byte[]> files, Organisation organisation, int number, String path) {
        SigningKey key = organisation.key().orElseThrow();
        Map<String, byte[]> both = new LinkedHashMap<>();
        for (StatusPurpose purpose : StatusPurpose.values()) {
            String name = name(number, purpose);
            both.put(name, kept(organisation, name));
        }
        LinkStatusList list = list(both, number);
        byte[] signed = existing(path).filter(old -> says(old, list, key)).orElseGet(() -> list.sign(key));
        both.forEach((name, bytes) -> put(files, STATUS + name, bytes));
        put(files, path, signed);
    }

    /// What both lists of this number say, as of the older one.
    private static LinkStatusList list(Map<String, byte[]> lists, int number) {
        StatusCredential revoked = credential(required(lists, name(number, StatusPurpose.REVOCATION)));
        StatusCredential suspended = credential(required(lists, name(number, StatusPurpose.SUSPENSION)));
        Instant date =
                revoked.validFrom().isBefore(suspended.validFrom()) ? revoked.validFrom() : suspended.validFrom();
        return new LinkStatusList(number, date, revoked.list(), suspended.list());
    }

    private static byte[] required(Map<String, byte[]> lists, String name) {
        byte[] bytes = lists.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("no list " + name);
        }
        return bytes;
    }

    private void put(Map<String, byte[]> files, String path, byte[] bytes) {
        if (files.put(path, bytes) != null) {
            throw new Failure(FailureCode.PUBLISH_LISTS, String.valueOf(folder.getFileName()));
        }
    }

    /// The list that stands there when it says the same and is of the same day; otherwise the new one.
    private byte[] kept(Organisation organisation, String name) {
        byte[] fresh = required(organisation.lists(), name);
        StatusCredential next = credential(fresh);
        Optional<byte[]> old = existing(STATUS + name);
        Optional<StatusCredential> before = old.flatMap(WebFolder::readable);
        boolean foreign = before.isPresent()
                && organisation.known().stream()
                        .noneMatch(known -> known.id().equals(before.get().issuer()));
        if (foreign) {
            throw new Failure(FailureCode.PUBLISH_LISTS, String.valueOf(folder.getFileName()));
        }
        return before.filter(list -> isSame(list, next)).flatMap(list -> old).orElse(fresh);
    }

    private static boolean isSame(StatusCredential one, StatusCredential other) {
        return one.id().equals(other.id())
                && one.issuer().equals(other.issuer())
                && one.list().equals(other.list())
                && one.verificationMethod().equals(other.verificationMethod())
                && one.validFrom()
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate()
                        .equals(other.validFrom().atOffset(ZoneOffset.UTC).toLocalDate());
    }

    private static boolean says(byte[] old, LinkStatusList list, SigningKey key) {
        try {
            LinkStatusList.Signed signed = LinkStatusList.parse(old);
            return signed.list().equals(list) && signed.isSignedBy(key.publicKey());
        } catch (Failure e) {
            return false;
        }
    }

    private static Optional<StatusCredential> readable(byte[] json) {
        try {
            return Optional.of(credential(json));
        } catch (Failure e) {
            return Optional.empty();
        }
    }

    private static StatusCredential credential(byte[] json) {
        return StatusCredential.parse(new String(json, StandardCharsets.UTF_8));
    }

    private static String name(int number, StatusPurpose purpose) {
        return StatusPlace.fileName(number, purpose);
    }

    /// Where the page finds a list, the same for all time: it is named after the organisation's oldest key.
    private static String path(Organisation organisation, int number) {
        return organisation.known().reversed().stream()
                .flatMap(known -> DidKey.publicKey(known.key()).stream())
                .findFirst()
                .map(key -> STATUS + LinkStatusList.keyName(key) + "-" + number + ".cose")
                .orElseThrow();
    }

    private Optional<byte[]> existing(String name) {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) ? Optional.of(BoundedFile.read(file, MEGABYTES)) : Optional.empty();
    }
}
