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

/// What the name of a backup's file tells: why, when, and the beginning of the fingerprint of what is in it.
///
/// @param taken  empty for a copy before an update, whose name does not tell
/// @param digest the first 16 hexadecimal digits; empty likewise
record BackupName(Backup.Reason reason, Optional<Instant> taken, String digest) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final Pattern OURS =
            Pattern.compile("(tremplin|before-restoring)-(\\d{8}T\\d{6}Z)-([0-9a-f]{16})\\.db");
    private static final Pattern UPDATING = Pattern.compile("before-migration-from-v\\d+\\.db");
    private static final int DIGITS = 16;

    /// The name of a new one.
    static String of(Backup.Reason reason, Instant taken, String digest) {
        String word = reason == Backup.Reason.ROUTINE ? "tremplin" : "before-restoring";
        return word + "-" + TIME.format(taken.atOffset(ZoneOffset.UTC)) + "-" + digest.substring(0, DIGITS) + ".db";
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
            Instant taken = LocalDateTime.parse(matcher.group(2), TIME).toInstant(ZoneOffset.UTC);
            Backup.Reason reason =
                    matcher.group(1).equals("tremplin") ? Backup.Reason.ROUTINE : Backup.Reason.BEFORE_RESTORING;
            return Optional.of(new BackupName(reason, Optional.of(taken), matcher.group(3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Whether a copy with this fingerprint may bear this name.
    boolean fits(String whole) {
        return whole.startsWith(digest);
    }
}
