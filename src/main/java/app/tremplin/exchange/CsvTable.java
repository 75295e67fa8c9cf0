package app.tremplin.exchange;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Phrase;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// The cells of a CSV text (RFC 4180, with any separator), row by row.
final class CsvTable {

    /// Five times what any field takes; beyond it, tidying accents is no longer quick.
    private static final int LONGEST_CELL = 20_000;

    private CsvTable() {}

    /// One row that is not blank.
    ///
    /// @param line where it starts in the file, from 1
    record Row(int line, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        /// The cell at `column`, empty when the row is shorter.
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /// All rows but blank ones.
    ///
    /// @param most how many rows are taken for a real file
    /// @throws Failure with [FailureCode#CSV_UNREADABLE] when a quote does not close, a cell is huge, or
    ///                 there are thousands of cells in a row or too many rows
    static List<Row> read(String text, char separator, int most) {
        List<Row> rows = new ArrayList<>();
        int next = 1;
        try {
            for (CsvRecord csv : reader(text, separator)) {
                Row row = row(csv);
                next = row.line()
                        + 1
                        + csv.getFields().stream().mapToInt(LineBreaks::count).sum();
                if (isBlank(row)) {
                    continue;
                }
                if (rows.size() == most) {
                    throw new Failure(FailureCode.CSV_UNREADABLE, row.line(), Phrase.of("csv.rows", most));
                }
                if (row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
                    throw new Failure(FailureCode.CSV_UNREADABLE, row.line(), Phrase.of("csv.cell", LONGEST_CELL));
                }
                rows.add(row);
            }
        } catch (CsvParseException e) {
            // The library's message may quote the file, which holds a person's data: it is left out of the log.
            throw new Failure(FailureCode.CSV_UNREADABLE, next, Phrase.of("csv.broken"));
        }
        return rows;
    }

    /// The rows that start on one of the first `lines` lines, as far as this separator can read them.
    static List<Row> top(String text, char separator, int lines) {
        List<Row> rows = new ArrayList<>();
        try {
            Iterator<CsvRecord> records = reader(text, separator).iterator();
            while (records.hasNext()) {
                Row row = row(records.next());
                if (row.line() > lines) {
                    break;
                }
                rows.add(row);
            }
        } catch (CsvParseException e) {
            // It may read with another separator; if not, reading it whole reports the line.
        }
        return rows;
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    private static Row row(CsvRecord csv) {
        return new Row((int) csv.getStartingLineNumber(), csv.getFields());
    }

    private static boolean isBlank(Row row) {
        return row.cells().stream().allMatch(String::isBlank);
    }
}
