package app.tremplin.work;

import app.tremplin.domain.Backup;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the name of a backup tells: why, when, and the beginning of the fingerprint of what is in it.
///
/// @param taken  empty for a copy before an update, whose name does not tell
/// @param digest the first 16 hexadecimal digits; empty likewise
record BackupName(Backup.Reason reason, Optional<Instant> taken, String digest) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final Pattern OURS =
            Pattern.compile("(?<word>tremplin-|before-restoring-|before-replacing-)(?<time>\\d{8}T\\d{6}Z)"
                    + "-(?<digest>[0-9a-f]{16})(?<ending>|\\.db)");
    private static final Pattern UPDATING = Pattern.compile("before-migration-from-v\\d+\\.db");
    private static final int DIGITS = 16;

    /// The name of a new one: of a file, or of a folder for a whole workspace.
    static String of(Backup.Reason reason, Instant taken, String digest) {
        return word(reason) + TIME.format(taken.atOffset(ZoneOffset.UTC)) + "-" + digest.substring(0, DIGITS)
                + ending(reason);
    }

    private static String word(Backup.Reason reason) {
        return switch (reason) {
            case ROUTINE -> "tremplin-";
            case BEFORE_RESTORING -> "before-restoring-";
            case BEFORE_REPLACING -> "before-replacing-";
            case BEFORE_UPDATING -> throw new IllegalArgumentException("named by the migration");
        };
    }

    private static String ending(Backup.Reason reason) {
        return reason == Backup.Reason.BEFORE_REPLACING ? "" : ".db";
    }

    /// Reads a name; empty when the file is none of ours.
    static Optional<BackupName> read(String name) {
        if (UPDATING.matcher(name).matches()) {
            return Optional.of(new BackupName(Backup.Reason.BEFORE_UPDATING, Optional.empty(), ""));
        }
        Matcher matcher = OURS.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            Instant taken = LocalDateTime.parse(matcher.group("time"), TIME).toInstant(ZoneOffset.UTC);
            return Stream.of(Backup.Reason.ROUTINE, Backup.Reason.BEFORE_RESTORING, Backup.Reason.BEFORE_REPLACING)
                    .filter(reason -> word(reason).equals(matcher.group("word")))
                    .filter(reason -> ending(reason).equals(matcher.group("ending")))
                    .findFirst()
                    .map(reason -> new BackupName(reason, Optional.of(taken), matcher.group("digest")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Whether a copy with this fingerprint may bear this name.
    boolean fits(String whole) {
        return whole.startsWith(digest);
    }
}
