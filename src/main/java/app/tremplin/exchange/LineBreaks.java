package app.tremplin.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ends of lines, as any system writes them.
final class LineBreaks {

    private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");

    private LineBreaks() {}

    /// How many there are in `text`.
    static int count(String text) {
        Matcher breaks = BREAK.matcher(text);
        int count = 0;
        while (breaks.find()) {
            count++;
        }
        return count;
    }

    /// The text with every one of them a line feed.
    static String plain(String text) {
        return BREAK.matcher(text).replaceAll("\n");
    }
}
