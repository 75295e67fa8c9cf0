package app.tremplin.work;

import app.tremplin.domain.Appointment;
import app.tremplin.domain.CalendarTitle;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Folding;
import app.tremplin.domain.MissionType;
import app.tremplin.domain.PlanningColumns;
import app.tremplin.domain.PlanningField;
import app.tremplin.exchange.MissionTypeFinder;
import app.tremplin.store.Database;
import app.tremplin.store.PlanningTable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Remembers what a person said of the columns of tables and of the appointments of calendars.
final class PlanningMemory {

    private static final String BETWEEN = "|";

    private final Database database;
    private final Catalogue catalogue;

    PlanningMemory(Database database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    /// What was said of the columns of such a table; empty when nothing was.
    Optional<List<Optional<PlanningField>>> fields(PlanningColumns columns) {
        return database.read(tables -> tables.plannings().fields(key(columns.headers())))
                .map(fields -> fields.stream().map(PlanningMemory::field).toList());
    }

    void keep(PlanningColumns columns) {
        List<String> fields = columns.fields().stream()
                .map(field -> field.map(PlanningField::name).orElse(""))
                .toList();
        database.change(tables -> tables.plannings().keep(key(columns.headers()), fields));
    }

    /// Keeps what was decided; what is still open is not.
    void keep(List<CalendarTitle> titles) {
        List<CalendarTitle> decided = titles.stream()
                .filter(title -> !title.missionTypeId().isEmpty())
                .toList();
        if (!decided.isEmpty()) {
            database.change(tables -> decided.forEach(title -> tables.plannings()
                    .keep(Folding.fold(title.title()), new PlanningTable.Title(title.event(), title.missionTypeId()))));
        }
    }

    /// What the titles of these appointments mean: as just said, as said before, or as a title tells by itself.
    List<CalendarTitle> titles(List<Appointment> appointments, List<CalendarTitle> said) {
        Map<String, Long> counts = appointments.stream()
                .collect(Collectors.groupingBy(Appointment::title, LinkedHashMap::new, Collectors.counting()));
        Map<String, CalendarTitle> just =
                said.stream().collect(Collectors.toMap(CalendarTitle::title, Function.identity(), (a, b) -> b));
        Map<String, PlanningTable.Title> before =
                database.read(tables -> tables.plannings().titles());
        MissionTypeFinder finder = new MissionTypeFinder(catalogue);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> {
                    String title = entry.getKey();
                    int count = Math.toIntExact(entry.getValue());
                    CalendarTitle told = just.get(title);
                    if (told != null) {
                        return new CalendarTitle(title, count, told.event(), told.missionTypeId());
                    }
                    PlanningTable.Title known = before.get(Folding.fold(title));
                    return known != null && isUsable(known.missionType())
                            ? new CalendarTitle(title, count, known.event(), known.missionType())
                            : new CalendarTitle(title, count, "", guess(finder, title));
                })
                .toList();
    }

    private boolean isUsable(String typeId) {
        return typeId.equals(CalendarTitle.NONE)
                || catalogue.missionType(typeId).isPresent();
    }

    private static String guess(MissionTypeFinder finder, String title) {
        return finder.find(title)
                .map(MissionTypeFinder.Match::type)
                .map(MissionType::id)
                .orElse("");
    }

    private static String key(List<String> headers) {
        return headers.stream().map(Folding::fold).collect(Collectors.joining(BETWEEN));
    }

    private static Optional<PlanningField> field(String name) {
        for (PlanningField field : PlanningField.values()) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
