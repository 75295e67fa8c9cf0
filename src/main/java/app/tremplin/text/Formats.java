package app.tremplin.text;

import app.tremplin.domain.Language;
import java.text.ListFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// How dates, times, numbers and lists read in one language.
public final class Formats {

    private final Locale locale;
    private final Language language;

    /// The habits of `language`.
    public Formats(Language language) {
        this.language = language;
        this.locale = language.locale();
    }

    /// A day in full, such as "26 juillet 2024" or "26 July 2024".
    public String date(LocalDate day) {
        String pattern = language == Language.FR && day.getDayOfMonth() == 1 ? "d'er' MMMM yyyy" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    /// The day an instant falls on, where this machine is.
    public String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, ZoneId.systemDefault()));
    }

    /// The month an instant falls into, where this machine is, such as "juillet 2024".
    public String month(Instant instant) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", locale)
                .format(LocalDate.ofInstant(instant, ZoneId.systemDefault()));
    }

    /// Day and time of an instant where this machine is, such as "26 juillet 2024 à 14:30" or "26 July 2024, 14:30".
    public String dateTime(Instant instant) {
        String time = DateTimeFormatter.ofPattern("HH:mm", locale).format(instant.atZone(ZoneId.systemDefault()));
        return date(instant) + (language == Language.FR ? " à " : ", ") + time;
    }

    /// A day in figures, such as "26/07/2024".
    public String shortDate(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy", locale).format(day);
    }

    /// A month, such as "juillet 2024" or "July 2024".
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(month);
    }

    /// First and last day, shortened where they share a month or a year.
    public String period(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return date(first);
        }
        String from;
        if (first.getYear() != last.getYear()) {
            from = date(first);
        } else {
            boolean sameMonth = first.getMonth() == last.getMonth();
            String day = language == Language.FR && first.getDayOfMonth() == 1 ? "d'er'" : "d";
            from = DateTimeFormatter.ofPattern(sameMonth ? day : day + " MMMM", locale)
                    .format(first);
        }
        return from + " – " + date(last);
    }

    /// First and last day in figures, for a table: "26/07/2024", or "26/07 – 11/08/2024".
    public String shortPeriod(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return shortDate(first);
        }
        String from = first.getYear() == last.getYear()
                ? DateTimeFormatter.ofPattern("dd/MM", locale).format(first)
                : shortDate(first);
        return from + " – " + shortDate(last);
    }

    /// A duration given in minutes, such as "7 h 30" or "7 h 30 min"; below an hour "45 min".
    public String duration(long minutes) {
        long hours = minutes / 60;
        long rest = minutes % 60;
        if (hours == 0) {
            return rest + "\u00a0min";
        }
        String whole = number(hours) + "\u00a0h";
        if (rest == 0) {
            return whole;
        }
        String padded = String.format(Locale.ROOT, "%02d", rest);
        return whole + "\u00a0" + padded + (language == Language.EN ? "\u00a0min" : "");
    }

    /// A whole number with the language's thousands separator.
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /// A share between 0 and 1 as a whole percentage.
    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    /// A list as one writes it in a sentence: "a, b et c", "a, b and c". Empty for no items.
    public String list(List<String> items) {
        return items.isEmpty()
                ? ""
                : ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(items);
    }
}
