package app.tremplin.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.ZoneRulesBuilder;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.transform.compliance.TzHelper;

/// What the names of time zones in a calendar file mean: those of the tz database, with or without a prefix, those of
/// Windows, and those that the file explains itself.
final class CalendarZones {

    private static final Pattern ZONE = Pattern.compile("BEGIN:VTIMEZONE\\R.*?END:VTIMEZONE", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\RTZID[^:\\n]*:(.*)");
    private static final int MOST = 50;

    private final Map<String, String> explained = new HashMap<>();
    private final Map<String, ZoneRules> known = new HashMap<>();

    private CalendarZones() {}

    /// The zones of a calendar file.
    static CalendarZones of(String text) {
        CalendarZones zones = new CalendarZones();
        Matcher zone = ZONE.matcher(text);
        while (zone.find() && zones.explained.size() < MOST) {
            Matcher name = NAME.matcher(zone.group());
            if (name.find()) {
                zones.explained.put(name.group(1).strip(), zone.group());
            }
        }
        return zones;
    }

    /// The rules of a zone.
    ///
    /// @throws UnreadableCell when nobody knows it
    ZoneRules rules(String name) throws UnreadableCell {
        ZoneRules rules = known.get(name);
        if (rules == null) {
            rules = find(name);
            known.put(name, rules);
        }
        return rules;
    }

    /// The moment in the zone, put into another.
    LocalDateTime moved(LocalDateTime moment, String from, ZoneId to) throws UnreadableCell {
        ZoneOffset offset = rules(from).getOffset(moment);
        return LocalDateTime.ofInstant(moment.toInstant(offset), to);
    }

    private ZoneRules find(String name) throws UnreadableCell {
        for (String candidate : new String[] {name, afterPrefix(name), windows(name)}) {
            try {
                return ZoneId.of(candidate).getRules();
            } catch (DateTimeException e) {
                // Another spelling may be known.
            }
        }
        String explanation = explained.get(name);
        if (explanation == null) {
            throw UnreadableCell.quoting("calendar.zone", name);
        }
        return built(name, explanation);
    }

    private static ZoneRules built(String name, String explanation) throws UnreadableCell {
        String calendar = String.join(
                        "\n", "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:tremplin", explanation, "END:VCALENDAR", "")
                .replaceAll("\\R", "\r\n");
        try {
            VTimeZone zone = (VTimeZone) new CalendarBuilder()
                    .build(new StringReader(calendar))
                    .getComponents()
                    .getFirst();
            return new ZoneRulesBuilder().vTimeZone(zone).build();
        } catch (ParserException | IOException | RuntimeException e) {
            throw UnreadableCell.quoting("calendar.zone", name);
        }
    }

    /// As in `/freeassociation.sourceforge.net/Europe/Paris`.
    private static String afterPrefix(String name) {
        String[] parts = name.split("/");
        return parts.length < 3 ? "" : parts[parts.length - 2] + "/" + parts[parts.length - 1];
    }

    private static String windows(String name) {
        String found = TzHelper.getCorrectedTimeZoneIdFrom(name);
        return found == null || name.toLowerCase(Locale.ROOT).startsWith("customized") ? "" : found;
    }
}
