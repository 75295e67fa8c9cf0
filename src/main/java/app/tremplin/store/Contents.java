package app.tremplin.store;

import app.tremplin.domain.BackupContents;
import app.tremplin.domain.WorkedTime;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Counts what is in a database of whatever version, and takes its fingerprint. SQLite only.
final class Contents {

    private static final String VERSIONS = "flyway_schema_history";

    private Contents() {}

    static BackupContents of(Handle handle) {
        return counted(handle).withDigest(digest(handle, tables(handle)));
    }

    /// The same without the digest, which takes longer.
    static BackupContents counted(Handle handle) {
        List<String> tables = tables(handle);
        return new BackupContents(
                count(handle, tables, "mission"),
                tables.contains("mission") ? minutes(handle) : 0,
                count(handle, tables, "badge") + count(handle, tables, "received_badge"),
                count(handle, tables, "issuer"),
                count(handle, tables, "issued_badge"),
                "",
                version(handle, tables));
    }

    /// Every row of every table but the list of versions.
    static Map<String, List<Map<String, Object>>> everything(Handle handle) {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        for (String table : tables(handle)) {
            if (!table.equals(VERSIONS)) {
                all.put(
                        table,
                        handle.createQuery("SELECT * FROM \"" + table + "\" ORDER BY rowid")
                                .mapToMap()
                                .list());
            }
        }
        return all;
    }

    private static List<String> tables(Handle handle) {
        return handle.createQuery("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                        + " ORDER BY name")
                .mapTo(String.class)
                .list();
    }

    private static int count(Handle handle, List<String> tables, String table) {
        return tables.contains(table)
                ? handle.createQuery("SELECT count(*) FROM " + table)
                        .mapTo(Integer.class)
                        .one()
                : 0;
    }

    private static long minutes(Handle handle) {
        return handle
                .createQuery("SELECT first_day, last_day, total_minutes, start_time, end_time FROM mission")
                .map((row, context) -> {
                    int total = row.getInt("total_minutes");
                    WorkedTime time = row.wasNull()
                            ? new WorkedTime.EachDay(
                                    LocalTime.parse(row.getString("start_time")),
                                    LocalTime.parse(row.getString("end_time")))
                            : new WorkedTime.Total(total);
                    LocalDate first = LocalDate.parse(row.getString("first_day"));
                    LocalDate last = LocalDate.parse(row.getString("last_day"));
                    return (long) time.minutes(Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1);
                })
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static int version(Handle handle, List<String> tables) {
        return tables.contains(VERSIONS)
                ? handle.createQuery("SELECT coalesce(max(CAST(version AS INTEGER)), 0) FROM " + VERSIONS)
                        .mapTo(Integer.class)
                        .one()
                : 0;
    }

    private static String digest(Handle handle, List<String> tables) {
        MessageDigest digest = sha256();
        for (String table : tables) {
            String values =
                    handle
                            .createQuery("SELECT name FROM pragma_table_info(?)")
                            .bind(0, table)
                            .mapTo(String.class)
                            .stream()
                            .map(column -> "quote(\"" + column + "\")")
                            .collect(Collectors.joining(" || ',' || "));
            digest.update((table + "\n").getBytes(StandardCharsets.UTF_8));
            handle.createQuery("SELECT " + values + " FROM \"" + table + "\" ORDER BY rowid")
                    .setFetchSize(100)
                    .mapTo(String.class)
                    .forEach(row -> digest.update((row + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
