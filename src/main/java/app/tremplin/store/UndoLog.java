package app.tremplin.store;

import app.tremplin.domain.Changes;
import app.tremplin.domain.Phrase;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;

/// How to take back, step by step, what was written through one connection since it was opened.
///
/// For each change of a row a temporary trigger writes down the statement that reverses it (the method of
/// <https://www.sqlite.org/undoredo.html>), so that every value comes back exactly. Nothing of it reaches the disk and
/// nothing outlives the connection. SQLite only.
final class UndoLog {

    /// What a person changes about their own things. What was signed, revoked or published is never taken back.
    private static final List<String> TABLES = List.of(
            "volunteer",
            "volunteer_email",
            "mission",
            "mission_attachment",
            "received_badge",
            "received_endorsement",
            "known_issuer",
            "cv_edit",
            "cv_choice");

    private static final int STEPS = 200;

    private record Step(Phrase name, List<String> opposites) {}

    private final Handle handle;
    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();
    private long seen;
    private volatile Changes changes = Changes.NONE;

    UndoLog(Handle handle) {
        this.handle = handle;
        handle.execute("PRAGMA temp_store = MEMORY");
        handle.execute("PRAGMA recursive_triggers = ON");
        handle.execute("CREATE TEMP TABLE opposite (number INTEGER PRIMARY KEY, statement TEXT NOT NULL)");
        TABLES.forEach(this::watch);
        seen = version();
    }

    /// What can be taken back now; never waits.
    Changes changes() {
        return changes;
    }

    /// Runs `verb` in one transaction. It becomes a step when it gives itself a name with [Tables#undoable]; when it
    /// changes watched tables without one, nothing before it can be taken back any more.
    synchronized <T> T run(Function<Tables, T> verb) {
        Tables tables = new Tables(handle);
        List<String> opposites = new ArrayList<>();
        T answer = handle.inTransaction(open -> {
            forgetIfChangedElsewhere();
            T given = verb.apply(tables);
            opposites.addAll(drain());
            return given;
        });
        if (!opposites.isEmpty()) {
            redo.clear();
            tables.name().ifPresentOrElse(name -> push(undo, new Step(name, opposites)), undo::clear);
        }
        tell();
        return answer;
    }

    /// Takes the latest step back.
    ///
    /// @return its name; empty when there is none
    synchronized Optional<Phrase> undo() {
        return reverse(undo, redo);
    }

    /// Does again what was taken back last.
    ///
    /// @return its name; empty when there is none
    synchronized Optional<Phrase> redo() {
        return reverse(redo, undo);
    }

    private Optional<Phrase> reverse(Deque<Step> from, Deque<Step> to) {
        Optional<Step> opposite = handle.inTransaction(open -> {
            forgetIfChangedElsewhere();
            return Optional.ofNullable(from.peek()).map(this::reversed);
        });
        opposite.ifPresent(step -> {
            from.pop();
            push(to, step);
        });
        tell();
        return opposite.map(Step::name);
    }

    private Step reversed(Step step) {
        // A row that others point to may come back after them; the end of the transaction is when all must fit.
        handle.execute("PRAGMA defer_foreign_keys = ON");
        step.opposites().reversed().forEach(this::execute);
        return new Step(step.name(), drain());
    }

    /// Not through Jdbi's templates: a person's text may hold what they take for a placeholder.
    private void execute(String statement) {
        try (Statement plain = handle.getConnection().createStatement()) {
            plain.executeUpdate(statement);
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    private static void push(Deque<Step> steps, Step step) {
        steps.push(step);
        if (steps.size() > STEPS) {
            steps.removeLast();
        }
    }

    private void tell() {
        changes = new Changes(
                Optional.ofNullable(undo.peek()).map(Step::name),
                Optional.ofNullable(redo.peek()).map(Step::name));
    }

    private List<String> drain() {
        List<String> opposites = handle.createQuery("SELECT statement FROM opposite ORDER BY number")
                .mapTo(String.class)
                .list();
        handle.execute("DELETE FROM opposite");
        return opposites;
    }

    /// Another process may write to the same file; what it changed must not be overwritten by an old value.
    private void forgetIfChangedElsewhere() {
        long version = version();
        if (version != seen) {
            seen = version;
            undo.clear();
            redo.clear();
        }
    }

    private long version() {
        return handle.createQuery("PRAGMA data_version").mapTo(Long.class).one();
    }

    private void watch(String table) {
        List<String> columns = handle.createQuery("SELECT name FROM pragma_table_info(?)")
                .bind(0, table)
                .mapTo(String.class)
                .list();
        String values =
                columns.stream().map(column -> "quote(old." + column + ")").collect(Collectors.joining(" || ',' || "));
        String assignments = columns.stream()
                .map(column -> "'" + column + " = ' || quote(old." + column + ")")
                .collect(Collectors.joining(" || ', ' || "));
        trigger(table, "INSERT", "'DELETE FROM " + table + " WHERE rowid = ' || new.rowid");
        trigger(
                table,
                "UPDATE",
                "'UPDATE " + table + " SET ' || " + assignments + " || ' WHERE rowid = ' || old.rowid");
        trigger(
                table,
                "DELETE",
                "'INSERT INTO " + table + " (rowid, " + String.join(", ", columns)
                        + ") VALUES (' || old.rowid || ',' || " + values + " || ')'");
    }

    private void trigger(String table, String event, String opposite) {
        execute("CREATE TEMP TRIGGER " + table + "_" + event + " AFTER " + event + " ON main." + table
                + " BEGIN INSERT INTO opposite (statement) VALUES (" + opposite + "); END");
    }
}
