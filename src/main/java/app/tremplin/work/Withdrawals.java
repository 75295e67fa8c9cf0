package app.tremplin.work;

import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.badge.status.StatusCredential;
import app.tremplin.badge.status.StatusList;
import app.tremplin.badge.status.StatusPlace;
import app.tremplin.badge.status.StatusPurpose;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Id;
import app.tremplin.domain.Issuer;
import app.tremplin.exchange.CarriedLists;
import app.tremplin.platform.AtomicFile;
import app.tremplin.store.Database;
import app.tremplin.store.StatusTable;
import app.tremplin.store.Tables;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// The lists in which organisations tell which badges they no longer stand by.
public final class Withdrawals {

    /// A list is begun anew at this many, so that drawing a free place stays quick and its badges hide among many.
    private static final int FULL = StatusList.ENTRIES / 2;

    private final Database database;
    private final IssuerKeys keys;
    private final DataIntegrity integrity;
    private final SecureRandom random;
    private final Clock clock;

    Withdrawals(Database database, IssuerKeys keys, DataIntegrity integrity, SecureRandom random, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.integrity = integrity;
        this.random = random;
        this.clock = clock;
    }

    /// A place for a new badge, drawn at random and never given again; empty when the organisation publishes no lists.
    Optional<StatusPlace> take(Tables tables, Issuer issuer) {
        return issuer.profile().statusAddress().map(folder -> {
            int list = current(tables, issuer, folder).number();
            while (true) {
                int place = list * StatusList.ENTRIES + random.nextInt(StatusList.ENTRIES);
                if (tables.statuses().take(issuer.id(), place)) {
                    return new StatusPlace(URI.create(folder), place);
                }
            }
        });
    }

    /// The lists as files to publish in the folder of the status address: name and content, signed anew.
    ///
    /// @return empty when the organisation publishes none
    /// @throws Failure `KEY_LOCKED`, or when the database cannot be used
    public Map<String, byte[]> published(Issuer issuer) {
        return signed(issuer, this::publisher);
    }

    private Map<String, byte[]> signed(Issuer issuer, BiFunction<Issuer, StatusTable.Row, Signer> signers) {
        return database.write(tables -> {
            issuer.profile().statusAddress().ifPresent(folder -> current(tables, issuer, folder));
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (StatusTable.Row row : tables.statuses().of(issuer.id())) {
                Instant from = later(row);
                Signer signer = signers.apply(issuer, row);
                for (StatusPurpose purpose : StatusPurpose.values()) {
                    String signed = sign(tables, issuer.id(), row, purpose, from, signer);
                    files.put(StatusPlace.fileName(row.number(), purpose), signed.getBytes(StandardCharsets.UTF_8));
                }
                tables.statuses().signed(issuer.id(), row.number(), from);
            }
            return files;
        });
    }

    /// What the lists have to say now, by the name of their file.
    Map<String, StatusList> wanted(Issuer issuer) {
        return database.read(tables -> {
            Map<String, StatusList> lists = new LinkedHashMap<>();
            for (StatusTable.Row row : tables.statuses().of(issuer.id())) {
                for (StatusPurpose purpose : StatusPurpose.values()) {
                    lists.put(StatusPlace.fileName(row.number(), purpose), list(tables, issuer.id(), row, purpose));
                }
            }
            return lists;
        });
    }

    /// Writes all lists of an organisation into one file to carry to desks without internet. The key in use signs them
    /// all: desks that know an older key as given up do not rely on it any more.
    ///
    /// @return how many lists it holds
    /// @throws Failure `NO_STATUS_LIST`, `KEY_LOCKED`, or when it cannot be written
    public int export(Issuer issuer, Path file) {
        List<String> lists = signed(issuer, (owner, row) -> current(owner)).values().stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
        if (lists.isEmpty()) {
            throw new Failure(FailureCode.NO_STATUS_LIST);
        }
        AtomicFile.write(file, CarriedLists.write(lists));
        return lists.size();
    }

    /// The list that new badges are put into; another one is begun when it is full, when another key signs, or when the
    /// organisation or its folder got another address.
    private static StatusTable.Row current(Tables tables, Issuer issuer, String folder) {
        List<StatusTable.Row> lists = tables.statuses().of(issuer.id());
        if (!lists.isEmpty()) {
            StatusTable.Row last = lists.getLast();
            int first = last.number() * StatusList.ENTRIES;
            boolean same = last.key().equals(issuer.key().did())
                    && last.did().equals(issuer.did())
                    && last.folder().equals(folder);
            if (same && tables.statuses().taken(issuer.id(), first, first + StatusList.ENTRIES) < FULL) {
                return last;
            }
        }
        StatusTable.Row next =
                new StatusTable.Row(lists.size(), issuer.key().did(), issuer.did(), folder, Optional.empty());
        tables.statuses().begin(issuer.id(), next);
        return next;
    }

    /// Who signs a list, and with which key.
    private record Signer(String did, String key) {}

    private static Signer current(Issuer issuer) {
        return new Signer(issuer.did(), issuer.key().did());
    }

    /// Other tools look for a list by the very identifier that the badge gives. One that spells a key can sign with
    /// that
    /// key alone; a website's signs with the key in use.
    private Signer publisher(Issuer issuer, StatusTable.Row row) {
        return row.did().equals(issuer.did()) ? current(issuer) : new Signer(row.did(), row.key());
    }

    private String sign(
            Tables tables, Id<Issuer> issuer, StatusTable.Row row, StatusPurpose purpose, Instant from, Signer signer) {
        return StatusCredential.sign(
                integrity,
                StatusPlace.address(URI.create(row.folder()), row.number(), purpose),
                purpose,
                list(tables, issuer, row, purpose),
                signer.did(),
                from,
                keys.key(signer.key()));
    }

    private static StatusList list(Tables tables, Id<Issuer> issuer, StatusTable.Row row, StatusPurpose purpose) {
        int first = row.number() * StatusList.ENTRIES;
        String status = purpose == StatusPurpose.REVOCATION ? "revoked" : "suspended";
        return StatusList.of(tables.statuses().marked(issuer, status, first, first + StatusList.ENTRIES).stream()
                .map(place -> place - first)
                .toList());
    }

    /// Later than the last copy even when the clock was set back: readers refuse an older one.
    private Instant later(StatusTable.Row row) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return row.validFrom()
                .map(last -> last.plusSeconds(1))
                .filter(next -> next.isAfter(now))
                .orElse(now);
    }
}
