package app.tremplin.store;

import app.tremplin.domain.Id;
import app.tremplin.domain.Volunteer;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The people, with their e-mails.
public final class VolunteerTable {

    private final Handle handle;

    VolunteerTable(Handle handle) {
        this.handle = handle;
    }

    /// The person this copy of Tremplin belongs to, once there is one.
    public Optional<Volunteer> owner() {
        return handle.createQuery("SELECT id, name, accreditation FROM volunteer WHERE owner = 1")
                .map((row, context) -> {
                    Id<Volunteer> id = Id.of(row.getString("id"));
                    return new Volunteer(id, row.getString("name"), row.getString("accreditation"), emails(id));
                })
                .findOne();
    }

    /// Keeps the owner, new or changed.
    public void saveOwner(Volunteer owner) {
        handle.createUpdate("""
                        INSERT INTO volunteer (id, owner, name, accreditation)
                        VALUES (:id, 1, :name, :accreditation)
                        ON CONFLICT (id) DO UPDATE SET name = excluded.name, accreditation = excluded.accreditation
                        """)
                .bind("id", owner.id().toString())
                .bind("name", owner.name())
                .bind("accreditation", owner.accreditation())
                .execute();
        handle.createUpdate("DELETE FROM volunteer_email WHERE volunteer_id = :id")
                .bind("id", owner.id().toString())
                .execute();
        for (int position = 0; position < owner.emails().size(); position++) {
            handle.createUpdate(
                            "INSERT INTO volunteer_email (volunteer_id, position, email) VALUES (:id, :position, :email)")
                    .bind("id", owner.id().toString())
                    .bind("position", position)
                    .bind("email", owner.emails().get(position))
                    .execute();
        }
    }

    private List<String> emails(Id<Volunteer> id) {
        return handle.createQuery("SELECT email FROM volunteer_email WHERE volunteer_id = :id ORDER BY position")
                .bind("id", id.toString())
                .mapTo(String.class)
                .list();
    }
}
