package app.tremplin.work;

import app.tremplin.badge.sign.SigningKey;
import app.tremplin.domain.Answer;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Decision;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFile;
import app.tremplin.domain.MissionReference;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Volunteer;
import app.tremplin.platform.AtomicFile;
import app.tremplin.store.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The volunteer's side of the desk: handing missions over to be confirmed, and taking the answer in.
public final class Declaring {

    private final Database database;
    private final Identity identity;
    private final Journal journal;
    private final Keyring keyring;
    private final Catalogue catalogue;
    private final Clock clock;

    Declaring(
            Database database, Identity identity, Journal journal, Keyring keyring, Catalogue catalogue, Clock clock) {
        this.database = database;
        this.identity = identity;
        this.journal = journal;
        this.keyring = keyring;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// The missions that wait for a coordinator: declared and over, the latest first.
    ///
    /// @throws Failure when the database cannot be read
    public List<Mission> waiting() {
        return journal.missions().stream()
                .filter(mission -> mission.state() instanceof MissionState.Declared)
                .filter(mission -> mission.countsOn(journal.today()))
                .toList();
    }

    /// Writes the waiting missions into a mission file, signed with the volunteer's key. What they wrote for
    /// themselves, reflections, people met and languages, is left out.
    ///
    /// @param file its name should end in `.tremplin`
    /// @return how many missions it holds
    /// @throws Failure `NOTHING_TO_DECLARE`, `NO_NAME`, when the key is locked or missing, or it cannot be written
    public int export(Path file) {
        Volunteer me = identity.me();
        List<Mission> waiting = waiting();
        if (waiting.isEmpty()) {
            throw new Failure(FailureCode.NOTHING_TO_DECLARE);
        }
        if (me.name().isBlank()) {
            throw new Failure(FailureCode.NO_NAME);
        }
        SigningKey key = keyring.key();
        MissionFile missions = new MissionFile(
                me, key.did(), clock.instant().truncatedTo(ChronoUnit.SECONDS), catalogue.version(), waiting);
        AtomicFile.write(file, DeskSignature.sign(missions, key));
        return waiting.size();
    }

    /// Whether a file is an answer, for a volunteer, rather than missions, for a desk.
    ///
    /// @throws Failure `MISSION_FILE`, `MISSION_FILE_CHANGED`, or when it cannot be read
    public boolean isAnswer(Path file) {
        return DeskSignature.read(file) instanceof Answer;
    }

    /// Opens the desk's answer. Nothing is changed yet, see [#accept].
    ///
    /// @throws Failure `ANSWER_FOR_ANOTHER`, `MISSION_FILE`, `MISSION_FILE_CHANGED`, or when the key is locked
    public Answer open(Path file) {
        if (!(DeskSignature.read(file) instanceof Answer answer)) {
            throw new Failure(FailureCode.MISSION_FILE, "kind", Phrase.of("missionfile.answer"));
        }
        if (!answer.holderDid().equals(keyring.key().did())) {
            throw new Failure(FailureCode.ANSWER_FOR_ANOTHER);
        }
        return answer;
    }

    /// What an answer would change: the missions it is about that are as they were declared, in their new state.
    ///
    /// @throws Failure when the database cannot be read
    public List<Mission> changes(Answer answer) {
        List<Mission> changes = new ArrayList<>();
        for (Answer.MissionAnswer each : answer.missions()) {
            journal.find(each.mission())
                    .filter(mission -> !mission.isConfirmed())
                    .filter(mission ->
                            MissionReference.of(answer.id().value(), mission).equals(each.reference()))
                    .flatMap(mission -> state(each.decision(), answer)
                            .filter(state -> !state.equals(mission.state()))
                            .map(state -> new Mission(mission.id(), mission.facts(), state)))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    /// Takes an answer in: its missions become confirmed, or refused with the reason. Those that were changed since
    /// they were declared stay as they are.
    ///
    /// @return how many missions changed
    /// @throws Failure when it cannot be saved
    public int accept(Answer answer) {
        List<Mission> changes = changes(answer);
        return database.write(tables -> {
            tables.undoable(Phrase.of("change.answer", answer.issuer()));
            return Math.toIntExact(
                    changes.stream().filter(tables.missions()::replace).count());
        });
    }

    private static Optional<MissionState> state(Decision decision, Answer answer) {
        return switch (decision) {
            case Decision.Open() -> Optional.empty();
            case Decision.Confirm() -> Optional.of(new MissionState.Confirmed(answer.issuer(), answer.made()));
            case Decision.Refuse(String reason) ->
                Optional.of(new MissionState.Refused(answer.issuer(), answer.made(), reason));
        };
    }
}
