package app.tremplin.store;

import app.tremplin.domain.Id;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.Reflection;
import app.tremplin.domain.WorkedTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// How a mission lies in its row. Days, times and instants are ISO 8601 texts, which sort by time.
final class MissionRow {

    private static final String SEPARATOR = "\n";

    private MissionRow() {}

    static Mission read(ResultSet row, StatementContext context) throws SQLException {
        String languages = row.getString("languages");
        MissionFacts facts = new MissionFacts(
                row.getString("event"),
                row.getString("mission_type"),
                row.getString("site"),
                LocalDate.parse(row.getString("first_day")),
                LocalDate.parse(row.getString("last_day")),
                time(row),
                row.getString("account"),
                row.getString("people_met"),
                languages.isEmpty() ? List.of() : List.of(languages.split(SEPARATOR)),
                new Reflection(row.getString("situation"), row.getString("action"), row.getString("result")));
        return new Mission(Id.of(row.getString("id")), facts, state(row));
    }

    static <S extends SqlStatement<S>> S bind(S statement, Mission mission) {
        MissionFacts facts = mission.facts();
        statement
                .bind("id", mission.id().toString())
                .bind("event", facts.event())
                .bind("mission_type", facts.missionTypeId())
                .bind("site", facts.site())
                .bind("first_day", facts.firstDay().toString())
                .bind("last_day", facts.lastDay().toString())
                .bind("account", facts.account())
                .bind("people_met", facts.peopleMet())
                .bind("languages", String.join(SEPARATOR, facts.languages()))
                .bind("situation", facts.reflection().situation())
                .bind("action", facts.reflection().action())
                .bind("result", facts.reflection().result());
        bindTime(statement, facts.time());
        bindState(statement, mission.state());
        return statement;
    }

    private static WorkedTime time(ResultSet row) throws SQLException {
        String start = row.getString("start_time");
        return start == null
                ? new WorkedTime.Total(row.getInt("total_minutes"))
                : new WorkedTime.EachDay(LocalTime.parse(start), LocalTime.parse(row.getString("end_time")));
    }

    private static MissionState state(ResultSet row) throws SQLException {
        String by = row.getString("state_by");
        return switch (row.getString("state")) {
            case "confirmed" -> new MissionState.Confirmed(by, Instant.parse(row.getString("state_at")));
            case "refused" ->
                new MissionState.Refused(by, Instant.parse(row.getString("state_at")), row.getString("state_reason"));
            default -> new MissionState.Declared();
        };
    }

    private static void bindTime(SqlStatement<?> statement, WorkedTime time) {
        switch (time) {
            case WorkedTime.Total(int minutes) ->
                statement
                        .bind("total_minutes", minutes)
                        .bind("start_time", (String) null)
                        .bind("end_time", (String) null);
            case WorkedTime.EachDay(LocalTime start, LocalTime end) ->
                statement
                        .bind("total_minutes", (Integer) null)
                        .bind("start_time", start.toString())
                        .bind("end_time", end.toString());
        }
    }

    private static void bindState(SqlStatement<?> statement, MissionState state) {
        switch (state) {
            case MissionState.Declared() -> bindState(statement, "declared", "", null, "");
            case MissionState.Confirmed(String by, Instant at) -> bindState(statement, "confirmed", by, at, "");
            case MissionState.Refused(String by, Instant at, String reason) ->
                bindState(statement, "refused", by, at, reason);
        }
    }

    private static void bindState(
            SqlStatement<?> statement, String state, String by, @Nullable Instant at, String reason) {
        statement
                .bind("state", state)
                .bind("state_by", by)
                .bind("state_at", at == null ? null : at.toString())
                .bind("state_reason", reason);
    }
}
