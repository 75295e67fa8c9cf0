package app.tremplin.store;

import app.tremplin.domain.Badge;
import app.tremplin.domain.BadgeStatus;
import app.tremplin.domain.Folding;
import app.tremplin.domain.Id;
import app.tremplin.domain.IssuedBadge;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.Mission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// The register: the badges that organisations signed here, byte for byte.
public final class IssuedTable {

    private static final String INSERT = """
            INSERT INTO issued_badge (id, issuer_id, key_did, holder, holder_folded, holder_did, title, issued_at,
                minutes, json, token, status_index, status, status_at, status_reason)
            VALUES (:id, :issuer, :key, :holder, :folded, :holder_did, :title, :issued_at,
                :minutes, :json, :token, :status_index, :status, :status_at, :status_reason)
            """;

    private static final String LATEST_FIRST = " ORDER BY issued_at DESC, id DESC";

    private final Handle handle;

    IssuedTable(Handle handle) {
        this.handle = handle;
    }

    /// Adds a badge.
    ///
    /// @param missions those it confirms
    public void add(IssuedBadge issued, Collection<Id<Mission>> missions) {
        Badge badge = issued.badge();
        bindStatus(handle.createUpdate(INSERT), issued.status())
                .bind("id", badge.id().toString())
                .bind("issuer", issued.issuer().toString())
                .bind("key", issued.key())
                .bind("holder", issued.holder())
                .bind("folded", Folding.fold(issued.holder()))
                .bind("holder_did", issued.holderDid().orElse(null))
                .bind("title", badge.title())
                .bind("issued_at", badge.issuedAt().toString())
                .bind("minutes", badge.minutes())
                .bind("json", badge.json())
                .bind("token", badge.token())
                .bind("status_index", issued.statusIndex().orElse(null))
                .execute();
        for (int position = 0; position < badge.skillIds().size(); position++) {
            handle.createUpdate(
                            "INSERT INTO issued_skill (badge_id, position, skill_id) VALUES (:id, :position, :skill)")
                    .bind("id", badge.id().toString())
                    .bind("position", position)
                    .bind("skill", badge.skillIds().get(position))
                    .execute();
        }
        for (Id<Mission> mission : missions) {
            handle.createUpdate("INSERT INTO issued_mission (badge_id, mission_id) VALUES (:id, :mission)")
                    .bind("id", badge.id().toString())
                    .bind("mission", mission.toString())
                    .execute();
        }
    }

    /// One badge.
    public Optional<IssuedBadge> find(Id<Badge> id) {
        return handle.createQuery("SELECT * FROM issued_badge WHERE id = :id")
                .bind("id", id.toString())
                .map((row, context) -> read(row))
                .findOne();
    }

    /// The badges of an organisation, the latest first.
    ///
    /// @param folded part of the holder's name, see [Folding]; blank for all
    /// @param most   how many at most
    public List<IssuedBadge> of(Id<Issuer> issuer, String folded, int most) {
        // Not LIKE, whose signs a name may hold.
        return handle.createQuery("SELECT * FROM issued_badge WHERE issuer_id = :issuer"
                        + " AND (:folded = '' OR instr(holder_folded, :folded) > 0)" + LATEST_FIRST + " LIMIT :most")
                .bind("issuer", issuer.toString())
                .bind("folded", folded)
                .bind("most", most)
                .map((row, context) -> read(row))
                .list();
    }

    /// How many badges an organisation signed here.
    public int count(Id<Issuer> issuer) {
        return handle.createQuery("SELECT count(*) FROM issued_badge WHERE issuer_id = :issuer")
                .bind("issuer", issuer.toString())
                .mapTo(Integer.class)
                .one();
    }

    /// How many missions a badge confirms.
    public int missions(Id<Badge> id) {
        return handle.createQuery("SELECT count(*) FROM issued_mission WHERE badge_id = :id")
                .bind("id", id.toString())
                .mapTo(Integer.class)
                .one();
    }

    /// The badges that confirm this mission of this volunteer, the latest first.
    ///
    /// @param holderDid the volunteer's `did:key`
    public List<IssuedBadge> confirming(Id<Mission> mission, String holderDid) {
        return handle.createQuery("SELECT issued_badge.* FROM issued_badge"
                        + " JOIN issued_mission ON issued_mission.badge_id = issued_badge.id"
                        + " WHERE issued_mission.mission_id = :mission AND holder_did = :holder" + LATEST_FIRST)
                .bind("mission", mission.toString())
                .bind("holder", holderDid)
                .map((row, context) -> read(row))
                .list();
    }

    /// Changes whether the organisation stands by a badge; false when it is not there.
    public boolean mark(Id<Badge> id, BadgeStatus status) {
        return bindStatus(handle.createUpdate("""
                                UPDATE issued_badge SET status = :status, status_at = :status_at,
                                    status_reason = :status_reason
                                WHERE id = :id
                                """), status)
                        .bind("id", id.toString())
                        .execute()
                == 1;
    }

    private IssuedBadge read(ResultSet row) throws SQLException {
        Id<Badge> id = Id.of(row.getString("id"));
        Badge badge = new Badge(
                id,
                row.getString("title"),
                Instant.parse(row.getString("issued_at")),
                row.getString("json"),
                row.getString("token"),
                skills(id),
                row.getInt("minutes"));
        int index = row.getInt("status_index");
        Optional<Integer> place = row.wasNull() ? Optional.empty() : Optional.of(index);
        return new IssuedBadge(
                badge,
                Id.of(row.getString("issuer_id")),
                row.getString("key_did"),
                row.getString("holder"),
                Optional.ofNullable(row.getString("holder_did")),
                place,
                status(row));
    }

    private List<String> skills(Id<Badge> id) {
        return handle.createQuery("SELECT skill_id FROM issued_skill WHERE badge_id = :id ORDER BY position")
                .bind("id", id.toString())
                .mapTo(String.class)
                .list();
    }

    private static BadgeStatus status(ResultSet row) throws SQLException {
        return switch (row.getString("status")) {
            case "suspended" ->
                new BadgeStatus.Suspended(Instant.parse(row.getString("status_at")), row.getString("status_reason"));
            case "revoked" ->
                new BadgeStatus.Revoked(Instant.parse(row.getString("status_at")), row.getString("status_reason"));
            default -> new BadgeStatus.Valid();
        };
    }

    private static Update bindStatus(Update statement, BadgeStatus status) {
        return switch (status) {
            case BadgeStatus.Valid() -> bindStatus(statement, "valid", null, "");
            case BadgeStatus.Suspended(Instant at, String reason) -> bindStatus(statement, "suspended", at, reason);
            case BadgeStatus.Revoked(Instant at, String reason) -> bindStatus(statement, "revoked", at, reason);
        };
    }

    private static Update bindStatus(Update statement, String status, @Nullable Instant at, String reason) {
        return statement
                .bind("status", status)
                .bind("status_at", at == null ? null : at.toString())
                .bind("status_reason", reason);
    }
}
