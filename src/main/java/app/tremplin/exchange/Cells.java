package app.tremplin.exchange;

import app.tremplin.domain.Folding;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Tidies what people and tools leave in cells.
final class Cells {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]|\ufeff");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[,;/|+&\n]|\\s(?:et|and)\\s");

    private Cells() {}

    /// The cell without control characters and outer blanks, accents composed, lines ended by line feeds.
    static String tidy(String cell) {
        String plain = CONTROL.matcher(LineBreaks.plain(cell)).replaceAll("");
        return Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
    }

    /// The cell on one line, with single blanks.
    static String line(String cell) {
        return BLANKS.matcher(tidy(cell)).replaceAll(" ").strip();
    }

    /// The names in a cell that lists some, each once.
    static List<String> names(String cell) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String name : BETWEEN_NAMES.split(cell)) {
            String tidied = line(name);
            if (!tidied.isEmpty()) {
                names.putIfAbsent(Folding.fold(tidied), tidied);
            }
        }
        return List.copyOf(names.values());
    }
}
