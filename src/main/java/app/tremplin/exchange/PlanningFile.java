package app.tremplin.exchange;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Engagement;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Planning;
import app.tremplin.domain.PlanningColumns;
import app.tremplin.domain.PlanningField;
import app.tremplin.domain.PlanningRow;
import app.tremplin.domain.PlanningSeparator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a planning table (CSV) as spreadsheets and forms save it, row by row, keeping the reason for each bad row.
public final class PlanningFile {

    /// The largest file, in megabytes.
    public static final int MEGABYTES = 5;
    /// The most rows, the header's included.
    public static final int ROWS = 20_000;

    private static final int MEGABYTE = 1024 * 1024;
    private static final int HEADER_WITHIN_LINES = 10;

    private PlanningFile() {}

    /// What the table says, for a table that names the event in each row.
    ///
    /// @see #read(byte[], Catalogue, LocalDate, String)
    public static Planning read(byte[] bytes, Catalogue catalogue, LocalDate today) {
        return read(bytes, catalogue, today, "");
    }

    /// [#read(byte[], Catalogue, LocalDate, String, Optional)] by the words of the header alone.
    public static Planning read(byte[] bytes, Catalogue catalogue, LocalDate today, String defaultEvent) {
        return read(bytes, catalogue, today, defaultEvent, Optional.empty());
    }

    /// The columns of a table, as far as their headers say what they hold.
    ///
    /// @throws Failure with [FailureCode#CSV_UNREADABLE] when it is no table or larger than any real one
    public static PlanningColumns columns(byte[] bytes) {
        return Layout.of(decoded(bytes).text()).header.layout();
    }

    /// What the table says. Nothing is saved: the person looks at it first.
    ///
    /// @param today        see [app.tremplin.domain.MissionRules#check]
    /// @param defaultEvent the event of rows that name none; may be blank
    /// @param chosen       what each column holds; empty for what its header says
    /// @throws Failure with [FailureCode#CSV_UNREADABLE] when it is no table or larger than any real one, with
    ///                 [FailureCode#CSV_COLUMNS] when it lacks columns that no row can do without
    public static Planning read(
            byte[] bytes,
            Catalogue catalogue,
            LocalDate today,
            String defaultEvent,
            Optional<List<Optional<PlanningField>>> chosen) {
        DecodedText decoded = decoded(bytes);
        Layout found = Layout.of(decoded.text());
        Layout layout = chosen.filter(
                        fields -> fields.size() == found.header.headers().size())
                .map(found::with)
                .orElse(found);
        List<Phrase> missing = layout.header.missing();
        if (!missing.isEmpty()) {
            throw new Failure(FailureCode.CSV_COLUMNS, join(missing));
        }
        List<CsvTable.Row> rows = CsvTable.read(decoded.text(), layout.separator.character(), ROWS).stream()
                .filter(row -> row.line() > layout.line)
                .toList();
        MomentReader moments = new MomentReader(isMonthFirst(rows, layout.header));
        PlanningRowReader reader = new PlanningRowReader(layout.header, moments, catalogue, today, defaultEvent);
        return new Planning(
                decoded.charset(),
                layout.separator,
                layout.header.known(),
                layout.header.ignored(),
                layout.header.layout(),
                withoutDuplicates(rows.stream().map(reader::read).toList()));
    }

    private static DecodedText decoded(byte[] bytes) {
        if (bytes.length > MEGABYTES * MEGABYTE) {
            throw new Failure(FailureCode.CSV_UNREADABLE, 1, Phrase.of("csv.large", MEGABYTES));
        }
        DecodedText decoded = DecodedText.of(bytes);
        if (decoded.text().isBlank()) {
            throw new Failure(FailureCode.CSV_UNREADABLE, 1, Phrase.of("csv.empty"));
        }
        return decoded;
    }

    /// Where the header is and what stands between the cells.
    private record Layout(PlanningSeparator separator, int line, PlanningHeader header) {

        /// The separator that makes the most sense; where no header does, the one that makes the most cells.
        static Layout of(String text) {
            Layout best = Stream.of(PlanningSeparator.values())
                    .map(separator -> of(text, separator))
                    .reduce((one, next) -> next.recognised() > one.recognised() ? next : one)
                    .orElseThrow();
            return best.recognised() > 0
                    ? best
                    : Stream.of(PlanningSeparator.values())
                            .map(separator -> first(text, separator))
                            .reduce((one, next) -> next.cells() > one.cells() ? next : one)
                            .orElseThrow();
        }

        private static Layout first(String text, PlanningSeparator separator) {
            return CsvTable.top(text, separator.character(), HEADER_WITHIN_LINES).stream()
                    .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                    .findFirst()
                    .map(row -> new Layout(separator, row.line(), PlanningHeader.of(row.cells())))
                    .orElseGet(() -> new Layout(separator, 0, PlanningHeader.of(List.of())));
        }

        Layout with(List<Optional<PlanningField>> fields) {
            return new Layout(separator, line, header.with(fields));
        }

        private int cells() {
            return header.headers().size();
        }

        private static Layout of(String text, PlanningSeparator separator) {
            Layout best = new Layout(separator, 0, PlanningHeader.of(List.of()));
            for (CsvTable.Row row : CsvTable.top(text, separator.character(), HEADER_WITHIN_LINES)) {
                PlanningHeader header = PlanningHeader.of(row.cells());
                if (header.recognised() > best.recognised()) {
                    best = new Layout(separator, row.line(), header);
                }
            }
            return best;
        }

        int recognised() {
            return header.recognised();
        }
    }

    private static boolean isMonthFirst(List<CsvTable.Row> rows, PlanningHeader header) {
        List<PlanningField> moments = Stream.of(
                        PlanningField.FIRST_DAY, PlanningField.LAST_DAY, PlanningField.START, PlanningField.END)
                .filter(header::has)
                .toList();
        return rows.stream()
                .anyMatch(
                        row -> moments.stream().anyMatch(field -> MomentReader.isMonthFirst(header.cell(row, field))));
    }

    private static List<PlanningRow> withoutDuplicates(List<PlanningRow> rows) {
        Map<Engagement, List<PlanningRow.Good>> seen = new HashMap<>();
        List<PlanningRow> kept = new ArrayList<>();
        for (PlanningRow row : rows) {
            kept.add(row instanceof PlanningRow.Good good ? unlessSeen(good, seen) : row);
        }
        return kept;
    }

    private static PlanningRow unlessSeen(PlanningRow.Good row, Map<Engagement, List<PlanningRow.Good>> seen) {
        List<PlanningRow.Good> alike = seen.computeIfAbsent(row.facts().engagement(), key -> new ArrayList<>());
        Optional<PlanningRow.Good> same = alike.stream()
                .filter(earlier -> earlier.facts().sameEngagement(row.facts()))
                .findFirst();
        if (same.isPresent()) {
            return new PlanningRow.Bad(
                    row.line(), Phrase.of("planning.bad.duplicate", same.get().line()));
        }
        alike.add(row);
        return row;
    }

    private static Phrase join(List<Phrase> phrases) {
        return phrases.stream()
                .reduce((before, next) -> Phrase.of("planning.column.join", before, next))
                .orElseThrow();
    }
}
