package app.tremplin.ui.mission;

import app.tremplin.domain.Evidence;
import app.tremplin.domain.Id;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionField;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Problem;
import app.tremplin.domain.Reflection;
import app.tremplin.domain.WorkedTime;
import app.tremplin.ui.kit.MissionDraft;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The form's words, and what they mean.
final class MissionFormModel {

    private static final Pattern COUNT = Pattern.compile("\\d{0,5}");
    private static final Set<MissionField> DATED =
            EnumSet.of(MissionField.FIRST_DAY, MissionField.LAST_DAY, MissionField.TIME);
    private static final String BETWEEN_LANGUAGES = "[,;/&\\n]|\\s(?:et|and)\\s";
    private static final int HOUR = 60;

    /// What the form means: facts when the words make sense, and what is wrong or unusual.
    record Reading(Optional<MissionFacts> facts, List<Problem> problems) {
        boolean isSound() {
            return facts.isPresent() && problems.stream().noneMatch(Problem::blocking);
        }
    }

    private final Optional<Id<Mission>> id;
    private final Function<MissionFacts, List<Problem>> rules;
    private MissionDraft start;
    private final boolean typed;
    private boolean evidenceKnown;
    final String slot;
    final SeriesModel series = new SeriesModel();
    final ObservableList<Evidence> evidence = FXCollections.observableArrayList();
    final StringProperty event = new SimpleStringProperty();
    final StringProperty typeId = new SimpleStringProperty();
    final StringProperty site = new SimpleStringProperty();
    final StringProperty firstDay = new SimpleStringProperty();
    final StringProperty lastDay = new SimpleStringProperty();
    final BooleanProperty shift = new SimpleBooleanProperty();
    final StringProperty hours = new SimpleStringProperty();
    final StringProperty minutes = new SimpleStringProperty();
    final StringProperty startTime = new SimpleStringProperty();
    final StringProperty endTime = new SimpleStringProperty();
    final StringProperty account = new SimpleStringProperty();
    final StringProperty peopleMet = new SimpleStringProperty();
    final StringProperty languages = new SimpleStringProperty();
    final StringProperty situation = new SimpleStringProperty();
    final StringProperty action = new SimpleStringProperty();
    final StringProperty result = new SimpleStringProperty();

    /// @param rules what a mission must be
    /// @param slot  where it is kept while somebody types
    MissionFormModel(MissionDraft draft, String slot, Function<MissionFacts, List<Problem>> rules) {
        this.slot = slot;
        this.id = draft.id();
        this.rules = rules;
        event.set(draft.event());
        typeId.set(draft.typeId());
        site.set(draft.site());
        firstDay.set(draft.firstDay());
        lastDay.set(draft.lastDay());
        shift.set(draft.shift());
        hours.set(draft.hours());
        minutes.set(draft.minutes());
        startTime.set(draft.start());
        endTime.set(draft.end());
        account.set(draft.account());
        peopleMet.set(draft.peopleMet());
        languages.set(draft.languages());
        situation.set(draft.situation());
        action.set(draft.action());
        result.set(draft.result());
        series.days.setAll(draft.days());
        evidence.setAll(draft.evidence().orElse(List.of()));
        evidenceKnown = draft.evidence().isPresent() || id.isEmpty();
        start = draft(false);
        typed = draft.typed();
    }

    /// Whether the evidence of the mission that is changed has yet to be loaded.
    boolean lacksEvidence() {
        return !evidenceKnown;
    }

    /// What hangs on the mission already.
    void load(List<Evidence> kept) {
        boolean changed = isChanged();
        evidence.setAll(kept);
        evidenceKnown = true;
        if (!changed) {
            start = draft(false);
        }
    }

    /// Whether several missions would be logged at once.
    boolean isSeries() {
        return id.isEmpty() && !series.days.isEmpty();
    }

    /// The missions that facts stand for: one, or one for each day of a series.
    List<MissionFacts> missions(MissionFacts facts) {
        if (!isSeries()) {
            return List.of(facts);
        }
        return series.with(facts.firstDay()).stream()
                .map(day -> new MissionFacts(
                        facts.event(),
                        facts.missionTypeId(),
                        facts.site(),
                        day,
                        day,
                        facts.time(),
                        facts.account(),
                        facts.peopleMet(),
                        facts.languages(),
                        facts.reflection()))
                .toList();
    }

    Optional<Id<Mission>> id() {
        return id;
    }

    boolean isChanged() {
        return typed || !draft(false).equals(start);
    }

    MissionDraft draft() {
        return draft(isChanged());
    }

    private MissionDraft draft(boolean changed) {
        return new MissionDraft(
                id,
                event.get(),
                typeId.get(),
                site.get(),
                firstDay.get(),
                lastDay.get(),
                shift.get(),
                hours.get(),
                minutes.get(),
                startTime.get(),
                endTime.get(),
                account.get(),
                peopleMet.get(),
                languages.get(),
                situation.get(),
                action.get(),
                result.get(),
                series.days,
                evidenceKnown ? Optional.of(evidence) : Optional.empty(),
                slot,
                changed);
    }

    Reading read() {
        List<Problem> problems = new ArrayList<>();
        Optional<LocalDate> first = day(MissionField.FIRST_DAY, firstDay.get(), problems);
        Optional<LocalDate> last =
                lastDay.get().isBlank() ? first : day(MissionField.LAST_DAY, lastDay.get(), problems);
        Optional<WorkedTime> time = time(problems);
        LocalDate someDay = LocalDate.of(2024, 7, 26);
        MissionFacts facts =
                facts(first.orElse(someDay), last.orElse(first.orElse(someDay)), time.orElse(new WorkedTime.Total(1)));
        for (Problem problem : rules.apply(facts)) {
            boolean known = problems.stream().anyMatch(each -> each.field() == problem.field());
            // Without both days, whatever the rules say of days and times is about days nobody gave.
            boolean made = DATED.contains(problem.field()) && (first.isEmpty() || last.isEmpty());
            if (!known && !made) {
                problems.add(problem);
            }
        }
        if (isSeries() && first.isPresent() && last.isPresent() && !last.equals(first)) {
            problems.add(new Problem(MissionField.LAST_DAY, Phrase.of("series.one.day"), true));
        }
        boolean complete = first.isPresent() && last.isPresent() && time.isPresent();
        return new Reading(complete ? Optional.of(facts) : Optional.empty(), List.copyOf(problems));
    }

    private MissionFacts facts(LocalDate first, LocalDate last, WorkedTime time) {
        return new MissionFacts(
                event.get().strip(),
                typeId.get(),
                site.get().strip(),
                first,
                last,
                time,
                account.get().strip(),
                peopleMet.get().strip(),
                Arrays.stream(languages.get().split(BETWEEN_LANGUAGES))
                        .map(String::strip)
                        .filter(language -> !language.isEmpty())
                        .toList(),
                new Reflection(
                        situation.get().strip(),
                        action.get().strip(),
                        result.get().strip()));
    }

    private static Optional<LocalDate> day(MissionField field, String words, List<Problem> problems) {
        Optional<LocalDate> day = DayField.read(words);
        if (day.isEmpty()) {
            String key = words.isBlank()
                    ? "problem.day.missing"
                    : DayField.looksLikeADay(words) ? "problem.day.never" : "problem.day.unreadable";
            problems.add(new Problem(field, Phrase.of(key), true));
        }
        return day;
    }

    private Optional<WorkedTime> time(List<Problem> problems) {
        Optional<WorkedTime> time = shift.get() ? shiftTime() : totalTime();
        boolean empty = shift.get()
                ? startTime.get().isBlank() && endTime.get().isBlank()
                : hours.get().isBlank() && minutes.get().isBlank();
        if (time.isEmpty()) {
            String key = empty ? "problem.time.missing" : shift.get() ? "problem.time.clock" : "problem.time.count";
            problems.add(new Problem(MissionField.TIME, Phrase.of(key), true));
        }
        return time;
    }

    private Optional<WorkedTime> shiftTime() {
        Optional<LocalTime> from = ClockTime.read(startTime.get());
        Optional<LocalTime> to = ClockTime.read(endTime.get());
        return from.flatMap(start -> to.map(end -> new WorkedTime.EachDay(start, end)));
    }

    private Optional<WorkedTime> totalTime() {
        String wholeHours = hours.get().strip();
        String rest = minutes.get().strip();
        if (wholeHours.isEmpty() && rest.isEmpty()
                || !COUNT.matcher(wholeHours).matches()
                || !COUNT.matcher(rest).matches()) {
            return Optional.empty();
        }
        return Optional.of(new WorkedTime.Total(number(wholeHours) * HOUR + number(rest)));
    }

    private static int number(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
