package app.tremplin.work;

import app.tremplin.domain.Appointment;
import app.tremplin.domain.CalendarPlanning;
import app.tremplin.domain.CalendarTitle;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.DayBook;
import app.tremplin.domain.Engagement;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionRules;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Planning;
import app.tremplin.domain.PlanningColumns;
import app.tremplin.domain.PlanningField;
import app.tremplin.domain.PlanningRow;
import app.tremplin.domain.Problem;
import app.tremplin.domain.Reflection;
import app.tremplin.exchange.CalendarFile;
import app.tremplin.exchange.PlanningFile;
import app.tremplin.platform.BoundedFile;
import app.tremplin.store.Database;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Importing a planning, a table or a calendar: look first, then keep the good rows, nothing twice.
public final class Importing {

    private final Journal journal;
    private final Catalogue catalogue;
    private final PlanningMemory memory;
    private final ZoneId zone;

    Importing(Journal journal, Catalogue catalogue, Database database, ZoneId zone) {
        this.journal = journal;
        this.catalogue = catalogue;
        this.memory = new PlanningMemory(database, catalogue);
        this.zone = zone;
    }

    /// Whether the file is a calendar, by its name.
    public static boolean isCalendar(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".ics");
    }

    /// What a table says, row by row, by what was said of such columns before; a row that is in the journal
    /// already is
    /// told as such. Nothing is saved.
    ///
    /// @param defaultEvent the event of rows that name none; may be blank
    /// @throws app.tremplin.domain.Failure when the file cannot be read as a table
    public Planning preview(Path file, String defaultEvent) {
        byte[] bytes = BoundedFile.read(file, PlanningFile.MEGABYTES);
        return preview(bytes, defaultEvent, memory.fields(PlanningFile.columns(bytes)));
    }

    /// [#preview(Path, String)] with what each column holds.
    ///
    /// @throws app.tremplin.domain.Failure when the file cannot be read as a table
    public Planning preview(Path file, String defaultEvent, List<Optional<PlanningField>> fields) {
        byte[] bytes = BoundedFile.read(file, PlanningFile.MEGABYTES);
        return preview(bytes, defaultEvent, Optional.of(fields));
    }

    /// The columns of a table, also where they do not suffice for a mission.
    ///
    /// @throws app.tremplin.domain.Failure when the file cannot be read as a table
    public PlanningColumns columns(Path file) {
        PlanningColumns columns = PlanningFile.columns(BoundedFile.read(file, PlanningFile.MEGABYTES));
        return memory.fields(columns)
                .map(fields -> new PlanningColumns(columns.headers(), fields))
                .orElse(columns);
    }

    private Planning preview(byte[] bytes, String defaultEvent, Optional<List<Optional<PlanningField>>> fields) {
        Planning planning = PlanningFile.read(bytes, catalogue, journal.today(), defaultEvent, fields);
        return new Planning(
                planning.charset(),
                planning.separator(),
                planning.columns(),
                planning.ignored(),
                planning.layout(),
                compared(planning.rows()));
    }

    /// What a calendar says, appointment by appointment. An appointment becomes a mission once its event and type
    /// are
    /// known: by `titles`, by what was said of such titles before, or by a title that names a type. Nothing is
    /// saved.
    ///
    /// @param titles what was just said of appointments; it goes before what was said before
    /// @throws app.tremplin.domain.Failure when the file cannot be read as a calendar
    public CalendarPlanning previewCalendar(Path file, List<CalendarTitle> titles) {
        byte[] bytes = BoundedFile.read(file, CalendarFile.MEGABYTES);
        CalendarFile calendar = CalendarFile.read(bytes, zone, journal.today());
        List<CalendarTitle> meant = memory.titles(calendar.appointments(), titles);
        Map<String, CalendarTitle> byTitle =
                meant.stream().collect(Collectors.toMap(CalendarTitle::title, title -> title));
        List<PlanningRow> rows = new ArrayList<>(calendar.left());
        for (Appointment appointment : calendar.appointments()) {
            rows.add(row(appointment, Objects.requireNonNull(byTitle.get(appointment.title()))));
        }
        return new CalendarPlanning(meant, compared(rows));
    }

    private PlanningRow row(Appointment appointment, CalendarTitle meaning) {
        if (meaning.missionTypeId().equals(CalendarTitle.NONE)) {
            return new PlanningRow.Left(appointment.number(), Phrase.of("calendar.left", appointment.title()));
        }
        if (meaning.missionTypeId().isEmpty() || meaning.event().isBlank()) {
            return new PlanningRow.Bad(appointment.number(), Phrase.of("calendar.choose", appointment.title()));
        }
        MissionFacts facts = new MissionFacts(
                meaning.event(),
                meaning.missionTypeId(),
                appointment.site(),
                appointment.firstDay(),
                appointment.lastDay(),
                appointment.time(),
                "",
                "",
                List.of(),
                Reflection.NONE);
        List<Phrase> remarks = new ArrayList<>(appointment.remarks());
        for (Problem problem : MissionRules.check(facts, catalogue, journal.today())) {
            if (problem.blocking()) {
                return new PlanningRow.Bad(appointment.number(), problem.phrase());
            }
            remarks.add(problem.phrase());
        }
        return new PlanningRow.Good(appointment.number(), facts, remarks);
    }

    /// Logs the good rows of a table, all or none, and remembers what its columns hold. Rows that were logged
    /// since the
    /// preview are passed over.
    ///
    /// @return how many were logged
    /// @throws app.tremplin.domain.Failure when they cannot be saved
    public int keep(Planning planning) {
        int kept = log(planning.good());
        memory.keep(planning.layout());
        return kept;
    }

    /// Logs the good rows of a calendar, all or none, and remembers what its titles mean. Rows that were logged
    /// since
    /// the preview are passed over.
    ///
    /// @return how many were logged
    /// @throws app.tremplin.domain.Failure when they cannot be saved
    public int keep(CalendarPlanning planning) {
        int kept = log(planning.good());
        memory.keep(planning.titles());
        return kept;
    }

    private int log(List<PlanningRow.Good> rows) {
        List<MissionFacts> fresh = rows.stream()
                .map(PlanningRow.Good::facts)
                .filter(Predicate.not(known()))
                .toList();
        if (!fresh.isEmpty()) {
            journal.logAll(fresh);
        }
        return fresh.size();
    }

    private Predicate<MissionFacts> known() {
        Map<Engagement, List<MissionFacts>> journaled = journal.missions().stream()
                .map(Mission::facts)
                .collect(Collectors.groupingBy(MissionFacts::engagement));
        return facts ->
                journaled.getOrDefault(facts.engagement(), List.of()).stream().anyMatch(facts::sameEngagement);
    }

    /// The rows beside the journal and beside each other: what is known, what overlaps.
    private List<PlanningRow> compared(List<PlanningRow> rows) {
        Predicate<MissionFacts> known = known();
        DayBook book = journal.dayBook();
        List<PlanningRow> compared = new ArrayList<>();
        for (PlanningRow row : rows) {
            if (!(row instanceof PlanningRow.Good good)) {
                compared.add(row);
            } else if (known.test(good.facts())) {
                compared.add(new PlanningRow.Known(row.line()));
            } else {
                List<Phrase> remarks = new ArrayList<>(good.remarks());
                remarks.addAll(book.remarks(good.facts(), Optional.empty()));
                book.enter(good.facts());
                compared.add(new PlanningRow.Good(good.line(), good.facts(), remarks));
            }
        }
        return compared;
    }
}
