package app.tremplin.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// What a person once said about planning files: the meaning of their columns and of their appointments.
public final class PlanningTable {

    private static final String BETWEEN = "\n";

    /// @param event       the appointments of this title belong to
    /// @param missionType id of their type; empty for those to leave out
    public record Title(String event, String missionType) {}

    private final Handle handle;

    PlanningTable(Handle handle) {
        this.handle = handle;
    }

    /// What the columns under this header mean.
    public Optional<List<String>> fields(String header) {
        return handle.createQuery("SELECT fields FROM planning_header WHERE header = :header")
                .bind("header", header)
                .mapTo(String.class)
                .findOne()
                .map(fields -> List.of(fields.split(BETWEEN, -1)));
    }

    /// Keeps what the columns under this header mean.
    public void keep(String header, List<String> fields) {
        handle.createUpdate("""
                        INSERT INTO planning_header (header, fields) VALUES (:header, :fields)
                        ON CONFLICT (header) DO UPDATE SET fields = excluded.fields
                        """)
                .bind("header", header)
                .bind("fields", String.join(BETWEEN, fields))
                .execute();
    }

    /// What is known of appointments, by their title.
    public Map<String, Title> titles() {
        Map<String, Title> titles = new HashMap<>();
        handle.createQuery("SELECT title, event, mission_type FROM calendar_title")
                .map((row, context) -> titles.put(
                        row.getString("title"), new Title(row.getString("event"), row.getString("mission_type"))))
                .list();
        return titles;
    }

    /// Keeps what the appointments of a title are.
    public void keep(String title, Title meaning) {
        handle.createUpdate("""
                        INSERT INTO calendar_title (title, event, mission_type) VALUES (:title, :event, :type)
                        ON CONFLICT (title) DO UPDATE SET event = excluded.event, mission_type = excluded.mission_type
                        """)
                .bind("title", title)
                .bind("event", meaning.event())
                .bind("type", meaning.missionType())
                .execute();
    }
}
