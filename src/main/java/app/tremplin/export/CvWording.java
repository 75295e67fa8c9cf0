package app.tremplin.export;

import app.tremplin.domain.Language;
import app.tremplin.text.Texts;
import java.text.Bidi;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// How a CV says times, periods, lists and what a person typed.
final class CvWording {

    private final Texts texts;

    CvWording(Language language) {
        this.texts = Texts.of(language);
    }

    Locale locale() {
        return texts.language().locale();
    }

    /// The sentence `key`; a full stop after what already ends one is dropped.
    String say(String key, Object... args) {
        return texts.get(key, args).replaceAll("([.!?…。！？؟]\u2069?)\\.$", "$1");
    }

    String duration(long minutes) {
        return texts.formats().duration(minutes);
    }

    /// The time, and in words how much of it is confirmed.
    String vouched(long minutes, long confirmed) {
        if (confirmed == 0) {
            return texts.get("cv.time.declared", duration(minutes), minutes);
        }
        return confirmed == minutes
                ? texts.get("cv.time.confirmed", duration(minutes), minutes)
                : texts.get("cv.time.partly", duration(minutes), duration(confirmed), confirmed);
    }

    /// The months from the first to the last day.
    String period(LocalDate first, LocalDate last) {
        DateTimeFormatter month = DateTimeFormatter.ofPattern("MMMM", locale());
        DateTimeFormatter full = DateTimeFormatter.ofPattern("MMMM\u00a0yyyy", locale());
        if (first.getYear() != last.getYear()) {
            return full.format(first) + "\u00a0– " + full.format(last);
        }
        return first.getMonth() == last.getMonth() ? full.format(last) : month.format(first) + "–" + full.format(last);
    }

    String list(List<String> items) {
        return texts.formats().list(items.stream().map(CvWording::isolated).toList());
    }

    /// What a person typed, as a sentence: a capital first, a full stop at the end.
    static String sentence(String text) {
        String closed = closed(text);
        int second = closed.offsetByCodePoints(0, 1);
        return isolated(closed.substring(0, second).toUpperCase(Locale.ROOT) + closed.substring(second));
    }

    /// What a person typed, with a full stop unless it ends with a sign of its own.
    static String closed(String text) {
        String words = text.replaceAll("[\\s;:,]+$", "");
        return words.matches("(?s).*[.!?…。！？؟][\\s\u00a0»”\"’)]*") ? words : words + ".";
    }

    /// What a person typed, to stand within a sentence.
    static String unstopped(String text) {
        return text.replaceAll("[\\s.;:,]+$", "");
    }

    /// Words that run from right to left must not turn the punctuation and figures around them.
    static String isolated(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length()) ? "\u2068" + text + "\u2069" : text;
    }

    /// The words without the invisible marks of [#isolated], for data that other programs read.
    static String bare(String text) {
        return text.replaceAll("[\u2066-\u2069]", "");
    }
}
