package app.tremplin.exchange;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionRules;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.PlanningField;
import app.tremplin.domain.PlanningRow;
import app.tremplin.domain.Problem;
import app.tremplin.domain.Reflection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Makes a mission of one row of a planning table, or says why it is none.
final class PlanningRowReader {

    private final PlanningHeader header;
    private final ShiftReader shifts;
    private final MissionTypeFinder types;
    private final Catalogue catalogue;
    private final LocalDate today;
    private final String defaultEvent;

    PlanningRowReader(
            PlanningHeader header, MomentReader moments, Catalogue catalogue, LocalDate today, String defaultEvent) {
        this.header = header;
        this.shifts = new ShiftReader(header, moments);
        this.types = new MissionTypeFinder(catalogue);
        this.catalogue = catalogue;
        this.today = today;
        this.defaultEvent = Cells.line(defaultEvent);
    }

    PlanningRow read(CsvTable.Row row) {
        List<Phrase> remarks = new ArrayList<>();
        try {
            MissionFacts facts = facts(row, remarks);
            for (Problem problem : MissionRules.check(facts, catalogue, today)) {
                if (problem.blocking()) {
                    return new PlanningRow.Bad(row.line(), reason(problem));
                }
                remarks.add(problem.phrase());
            }
            return new PlanningRow.Good(row.line(), facts, remarks);
        } catch (UnreadableCell e) {
            return new PlanningRow.Bad(row.line(), e.reason());
        }
    }

    private MissionFacts facts(CsvTable.Row row, List<Phrase> remarks) throws UnreadableCell {
        String event = line(row, PlanningField.EVENT);
        String type = type(row, remarks);
        Shift shift = shifts.read(row, remarks);
        return new MissionFacts(
                event.isEmpty() ? defaultEvent : event,
                type,
                line(row, PlanningField.SITE),
                shift.firstDay(),
                shift.lastDay(),
                shift.time(),
                header.cell(row, PlanningField.ACCOUNT),
                header.cell(row, PlanningField.PEOPLE_MET),
                Cells.names(header.cell(row, PlanningField.LANGUAGES)),
                new Reflection(
                        header.cell(row, PlanningField.SITUATION),
                        header.cell(row, PlanningField.ACTION),
                        header.cell(row, PlanningField.RESULT)));
    }

    private String type(CsvTable.Row row, List<Phrase> remarks) throws UnreadableCell {
        String text = line(row, PlanningField.TYPE);
        if (text.isEmpty()) {
            throw new UnreadableCell("problem.type.missing");
        }
        MissionTypeFinder.Match match =
                types.find(text).orElseThrow(() -> UnreadableCell.quoting("planning.bad.type", text));
        if (match.guessed()) {
            remarks.add(Phrase.of(
                    "planning.remark.type",
                    UnreadableCell.brief(text),
                    match.type().name()));
        }
        return match.type().id();
    }

    private String line(CsvTable.Row row, PlanningField field) {
        return Cells.line(header.cell(row, field));
    }

    /// Sentences about length do not say what is too long.
    private static Phrase reason(Problem problem) {
        return problem.phrase().key().equals("problem.text.long")
                ? Phrase.of(
                        "planning.bad.field", PlanningField.of(problem.field()).phrase(), problem.phrase())
                : problem.phrase();
    }
}
