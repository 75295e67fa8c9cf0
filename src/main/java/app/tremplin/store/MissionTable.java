package app.tremplin.store;

import app.tremplin.domain.Id;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Volunteer;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The missions.
public final class MissionTable {

    private static final String INSERT = """
            INSERT INTO mission (id, volunteer_id, event, mission_type, site, first_day, last_day,
                total_minutes, start_time, end_time, account, people_met, languages,
                situation, action, result, state, state_by, state_at, state_reason)
            VALUES (:id, :volunteer_id, :event, :mission_type, :site, :first_day, :last_day,
                :total_minutes, :start_time, :end_time, :account, :people_met, :languages,
                :situation, :action, :result, :state, :state_by, :state_at, :state_reason)
            """;

    private static final String UPDATE = """
            UPDATE mission SET event = :event, mission_type = :mission_type, site = :site,
                first_day = :first_day, last_day = :last_day,
                total_minutes = :total_minutes, start_time = :start_time, end_time = :end_time,
                account = :account, people_met = :people_met, languages = :languages,
                situation = :situation, action = :action, result = :result,
                state = :state, state_by = :state_by, state_at = :state_at, state_reason = :state_reason
            WHERE id = :id
            """;

    private final Handle handle;

    MissionTable(Handle handle) {
        this.handle = handle;
    }

    /// All missions of a person, the latest first.
    public List<Mission> of(Id<Volunteer> volunteer) {
        return handle.createQuery(
                        "SELECT * FROM mission WHERE volunteer_id = :volunteer ORDER BY first_day DESC, id DESC")
                .bind("volunteer", volunteer.toString())
                .map(MissionRow::read)
                .list();
    }

    /// One mission.
    public Optional<Mission> find(Id<Mission> id) {
        return handle.createQuery("SELECT * FROM mission WHERE id = :id")
                .bind("id", id.toString())
                .map(MissionRow::read)
                .findOne();
    }

    /// Adds missions, all in the surrounding transaction.
    public void add(Id<Volunteer> volunteer, List<Mission> missions) {
        if (missions.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(INSERT);
        for (Mission mission : missions) {
            batch.bind("volunteer_id", volunteer.toString());
            MissionRow.bind(batch, mission);
            batch.add();
        }
        batch.execute();
    }

    /// Replaces a mission; false when it is not there any more.
    public boolean replace(Mission mission) {
        return MissionRow.bind(handle.createUpdate(UPDATE), mission).execute() == 1;
    }

    /// Removes a mission; false when it is not there any more.
    public boolean remove(Id<Mission> id) {
        return handle.createUpdate("DELETE FROM mission WHERE id = :id")
                        .bind("id", id.toString())
                        .execute()
                == 1;
    }
}
