package app.tremplin.work;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.DayBook;
import app.tremplin.domain.Evidence;
import app.tremplin.domain.Id;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionRules;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.MissionType;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Problem;
import app.tremplin.domain.Reflection;
import app.tremplin.domain.Volunteer;
import app.tremplin.platform.Ids;
import app.tremplin.store.Database;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Logging missions: what a verb returned from is on the disk.
public final class Journal {

    private final Database database;
    private final Identity identity;
    private final Ids ids;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Remembered<Long, List<Mission>> all = new Remembered<>();

    Journal(Database database, Identity identity, Ids ids, Catalogue catalogue, Clock clock) {
        this.database = database;
        this.identity = identity;
        this.ids = ids;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// All missions, the latest first.
    ///
    /// @throws app.tremplin.domain.Failure when the database cannot be read
    public List<Mission> missions() {
        Id<Volunteer> me = identity.me().id();
        return all.get(
                database.version(),
                () -> database.read(tables -> tables.missions().of(me)));
    }

    /// What the answer of [#missions] depends on: the same number, the same missions.
    ///
    /// @throws app.tremplin.domain.Failure when the database cannot be read
    long version() {
        return database.version();
    }

    /// One mission, if it is still there.
    public Optional<Mission> find(Id<Mission> id) {
        return database.read(tables -> tables.missions().find(id));
    }

    /// Which hours are taken, to point out what overlaps. Takes a while for many missions.
    ///
    /// @throws app.tremplin.domain.Failure when the database cannot be read
    public DayBook dayBook() {
        return DayBook.of(missions());
    }

    /// What is wrong or unusual with `facts`, by field.
    public List<Problem> check(MissionFacts facts) {
        return MissionRules.check(facts, catalogue, today());
    }

    /// Logs a mission as declared.
    ///
    /// @throws IllegalArgumentException when [#check] finds a blocking problem
    /// @throws app.tremplin.domain.Failure when it cannot be saved
    public Mission log(MissionFacts facts) {
        return logAll(List.of(facts)).getFirst();
    }

    /// Logs several missions, all or none.
    ///
    /// @throws IllegalArgumentException when [#check] finds a blocking problem
    /// @throws app.tremplin.domain.Failure when they cannot be saved
    public List<Mission> logAll(List<MissionFacts> facts) {
        return logAll(facts, List.of());
    }

    /// [#logAll(List)] with the same evidence for each.
    ///
    /// @throws IllegalArgumentException when [#check] finds a blocking problem
    /// @throws app.tremplin.domain.Failure when they cannot be saved
    public List<Mission> logAll(List<MissionFacts> facts, List<Evidence> evidence) {
        facts.forEach(this::demandSound);
        Id<Volunteer> me = identity.me().id();
        List<Mission> missions = facts.stream()
                .map(each -> new Mission(ids.next(), each, new MissionState.Declared()))
                .toList();
        database.change(tables -> {
            tables.missions().add(me, missions);
            missions.forEach(mission -> tables.attachments().set(mission.id(), evidence));
            tables.undoable(
                    missions.size() == 1
                            ? named("logged", missions.getFirst())
                            : Phrase.of("change.missions.logged", missions.size()));
        });
        return missions;
    }

    /// Changes what is told of a mission. A confirmation or refusal holds for the engagement it was given for: when
    /// event, type, site, dates or time change, the mission is declared again.
    ///
    /// @return the mission before the change; empty when it is not there any more
    /// @throws IllegalArgumentException when [#check] finds a blocking problem
    /// @throws app.tremplin.domain.Failure when it cannot be saved
    public Optional<Mission> change(Id<Mission> id, MissionFacts facts) {
        return change(id, facts, Optional.empty());
    }

    /// [#change(Id, MissionFacts)] that makes `evidence` all that hangs on the mission.
    ///
    /// @throws IllegalArgumentException when [#check] finds a blocking problem
    /// @throws app.tremplin.domain.Failure when it cannot be saved
    public Optional<Mission> change(Id<Mission> id, MissionFacts facts, List<Evidence> evidence) {
        return change(id, facts, Optional.of(evidence));
    }

    private Optional<Mission> change(Id<Mission> id, MissionFacts facts, Optional<List<Evidence>> evidence) {
        demandSound(facts);
        return database.write(tables -> tables.missions().find(id).map(before -> {
            boolean same = vouchedFor(before.facts()).equals(vouchedFor(facts));
            MissionState state = same ? before.state() : new MissionState.Declared();
            tables.missions().replace(new Mission(id, facts, state));
            evidence.ifPresent(all -> tables.attachments().set(id, all));
            tables.undoable(named("changed", before));
            return before;
        }));
    }

    /// Deletes a mission.
    ///
    /// @return the mission; empty when it was not there any more
    /// @throws app.tremplin.domain.Failure when it cannot be saved
    public Optional<Mission> delete(Id<Mission> id) {
        return deleteAll(List.of(id)).stream().findFirst();
    }

    /// Deletes several missions, all or none; one undo brings them all back.
    ///
    /// @return those that were still there
    /// @throws app.tremplin.domain.Failure when it cannot be saved
    public List<Mission> deleteAll(List<Id<Mission>> missions) {
        return database.write(tables -> {
            List<Mission> gone = missions.stream()
                    .flatMap(id -> tables.missions().find(id).stream())
                    .toList();
            gone.forEach(mission -> tables.missions().remove(mission.id()));
            if (gone.size() == 1) {
                tables.undoable(named("deleted", gone.getFirst()));
            } else if (!gone.isEmpty()) {
                tables.undoable(Phrase.of("change.missions.deleted", gone.size()));
            }
            return gone;
        });
    }

    /// Gives a logged mission another state, as sample data has it.
    void settle(Mission mission) {
        database.change(tables -> tables.missions().replace(mission));
    }

    /// The day it is, which decides what is over and what is still planned.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// A change by its name, such as “deletion of ‘Welcoming spectators’, 26 July 2026”.
    private Phrase named(String what, Mission mission) {
        Object type = catalogue
                .missionType(mission.facts().missionTypeId())
                .<Object>map(MissionType::name)
                .orElse(mission.facts().event());
        return Phrase.of("change.mission." + what, type, mission.facts().firstDay());
    }

    /// What a coordinator vouches for, without the volunteer's own words.
    private static MissionFacts vouchedFor(MissionFacts facts) {
        return new MissionFacts(
                facts.event(),
                facts.missionTypeId(),
                facts.site(),
                facts.firstDay(),
                facts.lastDay(),
                facts.time(),
                "",
                "",
                List.of(),
                Reflection.NONE);
    }

    private void demandSound(MissionFacts facts) {
        if (check(facts).stream().anyMatch(Problem::blocking)) {
            throw new IllegalArgumentException("a mission with a blocking problem cannot be saved");
        }
    }
}
