package app.tremplin.work;

import app.tremplin.export.DocumentFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// How the documents of many people are dealt out to sheets, and the sheets to files or jobs.
///
/// @param each how many are on a sheet
/// @param gone how many places of the first sheet are taken already
/// @param most how many are in a file, whole sheets of them
record Sheets(int each, int gone, int most) {

    /// @param most how many are in a file at most
    static Sheets of(PrintOrder order, int most) {
        if (order.format() != DocumentFormat.STICKERS) {
            return new Sheets(1, 0, most);
        }
        int each = order.labels().count();
        return new Sheets(each, order.first() - 1, Math.max(each, most / each * each));
    }

    /// The documents of one file: from number `from`, counted from 0, up to but without `until`.
    ///
    /// @param gone how many places of its first sheet are taken already
    record Share(int from, int until, int gone) {

        int count() {
            return until - from;
        }
    }

    /// `count` documents, file by file.
    List<Share> cut(int count) {
        List<Share> shares = new ArrayList<>();
        for (int from = 0, taken = gone; from < count; taken = 0) {
            int until = Math.min(count, from + most - taken);
            shares.add(new Share(from, until, taken));
            from = until;
        }
        return shares;
    }

    /// Those of `documents` that are on certain sheets.
    <T> List<T> on(PageChoice sheets, List<T> documents) {
        return IntStream.range(0, documents.size())
                .filter(place -> sheets.has((place + gone) / each + 1))
                .mapToObj(documents::get)
                .toList();
    }
}
