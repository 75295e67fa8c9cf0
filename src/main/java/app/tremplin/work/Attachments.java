package app.tremplin.work;

import app.tremplin.domain.DraftEvidence;
import app.tremplin.domain.Evidence;
import app.tremplin.domain.Id;
import app.tremplin.domain.Mission;
import app.tremplin.exchange.EvidenceFile;
import app.tremplin.platform.AtomicFile;
import app.tremplin.platform.BoundedFile;
import app.tremplin.platform.Workspace;
import app.tremplin.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Photos and documents that show missions were done.
///
/// The files lie in the workspace's folder `attachments`, open to their owner alone, each named by its SHA-256. A file
/// is on the disk before anything refers to it. None is ever removed here: undo, backups and drafts may still need it.
public final class Attachments {

    private final Database database;
    private final Drafting drafting;
    private final Workspace workspace;

    Attachments(Database database, Drafting drafting, Workspace workspace) {
        this.database = database;
        this.drafting = drafting;
        this.workspace = workspace;
    }

    /// Copies a file into the workspace; pictures without what cameras write into them. It hangs on a mission once the
    /// mission is saved with it, see [Journal#change(Id, app.tremplin.domain.MissionFacts, List)].
    ///
    /// @throws app.tremplin.domain.Failure when it is over 10 MB, neither JPEG, PNG nor PDF, or cannot be copied
    public Evidence bring(Path file) {
        String name = String.valueOf(file.getFileName());
        return keep(name, EvidenceFile.of(name, BoundedFile.read(file, EvidenceFile.MEGABYTES)));
    }

    /// [#bring(Path)] for a picture that is no file, such as a screenshot.
    ///
    /// @param name to call it by
    /// @param argb its pixels, line by line
    /// @param width of a line
    /// @throws app.tremplin.domain.Failure when it would be a file over 10 MB, or cannot be written
    public Evidence bring(String name, int[] argb, int width) {
        EvidenceFile picture = EvidenceFile.of(argb, width);
        BoundedFile.check(name, picture.bytes(), EvidenceFile.MEGABYTES);
        return keep(name, picture);
    }

    private Evidence keep(String name, EvidenceFile kept) {
        Evidence evidence = new Evidence(digest(kept.bytes()), kept.kind(), name, kept.bytes().length);
        Path target = file(evidence);
        if (!Files.exists(target)) {
            AtomicFile.writePrivately(target, kept.bytes());
        }
        return evidence;
    }

    /// The evidence of a mission, in the order it was added.
    ///
    /// @throws app.tremplin.domain.Failure when the database cannot be read
    public List<Evidence> of(Id<Mission> mission) {
        return database.read(tables -> tables.attachments().of(mission));
    }

    /// How many pieces of evidence each mission has that has some.
    ///
    /// @throws app.tremplin.domain.Failure when the database cannot be read
    public Map<Id<Mission>, Integer> counts() {
        return database.read(tables -> tables.attachments().counts());
    }

    /// Where a piece of evidence lies.
    public Path file(Evidence evidence) {
        return workspace.attachments().resolve(evidence.fileName());
    }

    /// The digests of all files that a mission or a draft refers to now. Steps that can still be taken back and backups
    /// may refer to more.
    ///
    /// @throws app.tremplin.domain.Failure when the database cannot be read
    public Set<String> inUse() {
        Set<String> digests =
                new HashSet<>(database.read(tables -> tables.attachments().digests()));
        drafting.all().stream()
                .flatMap(draft -> DraftEvidence.read(draft).stream())
                .map(Evidence::digest)
                .forEach(digests::add);
        return digests;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
