package app.tremplin.store;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Id;
import app.tremplin.domain.Volunteer;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The badges, as they were signed.
public final class BadgeTable {

    private final Handle handle;

    BadgeTable(Handle handle) {
        this.handle = handle;
    }

    /// All badges of a person, the latest first.
    public List<Badge> of(Id<Volunteer> volunteer) {
        return handle.createQuery(
                        "SELECT * FROM badge WHERE volunteer_id = :volunteer ORDER BY issued_at DESC, id DESC")
                .bind("volunteer", volunteer.toString())
                .map((row, context) -> {
                    Id<Badge> id = Id.of(row.getString("id"));
                    return new Badge(
                            id,
                            row.getString("title"),
                            Instant.parse(row.getString("issued_at")),
                            row.getString("json"),
                            row.getString("token"),
                            skills(id),
                            row.getInt("minutes"));
                })
                .list();
    }

    /// Adds a badge.
    public void add(Id<Volunteer> volunteer, Badge badge) {
        handle.createUpdate("""
                        INSERT INTO badge (id, volunteer_id, title, issued_at, minutes, json, token)
                        VALUES (:id, :volunteer, :title, :issued_at, :minutes, :json, :token)
                        """)
                .bind("id", badge.id().toString())
                .bind("volunteer", volunteer.toString())
                .bind("title", badge.title())
                .bind("issued_at", badge.issuedAt().toString())
                .bind("minutes", badge.minutes())
                .bind("json", badge.json())
                .bind("token", badge.token())
                .execute();
        for (int position = 0; position < badge.skillIds().size(); position++) {
            handle.createUpdate(
                            "INSERT INTO badge_skill (badge_id, position, skill_id) VALUES (:id, :position, :skill)")
                    .bind("id", badge.id().toString())
                    .bind("position", position)
                    .bind("skill", badge.skillIds().get(position))
                    .execute();
        }
    }

    private List<String> skills(Id<Badge> id) {
        return handle.createQuery("SELECT skill_id FROM badge_skill WHERE badge_id = :id ORDER BY position")
                .bind("id", id.toString())
                .mapTo(String.class)
                .list();
    }
}
