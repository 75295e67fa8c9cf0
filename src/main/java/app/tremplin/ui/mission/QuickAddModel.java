package app.tremplin.ui.mission;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.DayBook;
import app.tremplin.domain.Folding;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionField;
import app.tremplin.domain.MissionType;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Problem;
import app.tremplin.domain.Reflection;
import app.tremplin.domain.WorkedTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A mission in one line: what is typed and what it means. Each starts out like the one logged last.
final class QuickAddModel {

    /// What the line means.
    ///
    /// @param facts    when they can be saved
    /// @param problems the first is the one to tell
    record Reading(Optional<MissionFacts> facts, List<Problem> problems) {}

    final StringProperty event = new SimpleStringProperty("");
    final StringProperty type = new SimpleStringProperty("");
    final StringProperty site = new SimpleStringProperty("");
    final StringProperty day = new SimpleStringProperty("");
    final StringProperty hours = new SimpleStringProperty("");

    private final Catalogue catalogue;
    private final Language language;
    private final Function<MissionFacts, List<Problem>> rules;
    private DayBook book = DayBook.of(List.of());

    /// @param rules what a mission must be
    QuickAddModel(Catalogue catalogue, Language language, Function<MissionFacts, List<Problem>> rules) {
        this.catalogue = catalogue;
        this.language = language;
        this.rules = rules;
    }

    /// Takes event, type and site from the mission that was logged last, and the day after it, unless something has
    /// been typed already.
    void load(List<Mission> missions, DayBook taken) {
        book = taken;
        boolean untouched = List.of(event, type, site, day, hours).stream()
                .allMatch(words -> words.get().isEmpty());
        if (untouched) {
            // Ids grow with the time they were made at.
            missions.stream()
                    .max(Comparator.comparing((Mission mission) -> mission.id().toString()))
                    .map(Mission::facts)
                    .ifPresent(this::startFrom);
        }
    }

    /// Makes room for the next mission like `facts`.
    void startFrom(MissionFacts facts) {
        event.set(facts.event());
        type.set(catalogue.missionType(facts.missionTypeId()).map(this::name).orElse(""));
        site.set(facts.site());
        day.set(DayField.words(facts.lastDay().plusDays(1)));
        hours.set("");
    }

    /// The names of all types, as they can be typed.
    List<String> typeNames() {
        return catalogue.missionTypes().stream().map(this::name).sorted().toList();
    }

    Reading read() {
        List<Problem> problems = new ArrayList<>();
        Optional<String> typeId = typeId();
        if (typeId.isEmpty()) {
            problems.add(wrong(MissionField.TYPE, type.get().isBlank() ? "problem.type.missing" : "quick.type"));
        }
        Optional<LocalDate> date = DayField.read(day.get());
        if (date.isEmpty()) {
            problems.add(wrong(
                    MissionField.FIRST_DAY, day.get().isBlank() ? "problem.day.missing" : "problem.day.unreadable"));
        }
        Optional<WorkedTime> time = WorkedWords.read(hours.get());
        if (time.isEmpty()) {
            problems.add(wrong(MissionField.TIME, hours.get().isBlank() ? "problem.time.missing" : "quick.hours"));
        }
        if (!problems.isEmpty()) {
            return new Reading(Optional.empty(), problems);
        }
        MissionFacts facts = facts(typeId.orElseThrow(), date.orElseThrow(), time.orElseThrow());
        problems.addAll(rules.apply(facts));
        boolean sound = problems.stream().noneMatch(Problem::blocking);
        return new Reading(sound ? Optional.of(facts) : Optional.empty(), problems);
    }

    /// What is unusual about the line beside the other missions, once it can be read.
    List<Phrase> remarks() {
        Reading reading = read();
        List<Phrase> remarks = new ArrayList<>();
        reading.problems().stream()
                .filter(problem -> !problem.blocking())
                .map(Problem::phrase)
                .forEach(remarks::add);
        reading.facts().ifPresent(facts -> remarks.addAll(book.remarks(facts, Optional.empty())));
        return remarks;
    }

    private MissionFacts facts(String typeId, LocalDate date, WorkedTime time) {
        return new MissionFacts(
                event.get().strip(), typeId, site.get().strip(), date, date, time, "", "", List.of(), Reflection.NONE);
    }

    /// By its whole name, or by words that only one type has.
    private Optional<String> typeId() {
        String typed = Folding.fold(type.get()).strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        List<MissionType> matching = catalogue.missionTypes().stream()
                .filter(each -> List.of(typed.split(" ")).stream()
                        .allMatch(Folding.fold(
                                each.name().fr() + " " + each.name().en())::contains))
                .toList();
        return matching.stream()
                .filter(each -> Folding.fold(name(each)).equals(typed) || matching.size() == 1)
                .map(MissionType::id)
                .findFirst();
    }

    private String name(MissionType each) {
        return each.name().in(language);
    }

    private static Problem wrong(MissionField field, String key) {
        return new Problem(field, Phrase.of(key), true);
    }
}
