package app.tremplin.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A part of a calendar file between `BEGIN` and `END`, as it is written.
record CalendarComponent(String name, List<Property> properties) {

    /// One line.
    ///
    /// @param parameters by their name in upper case
    record Property(String name, Map<String, String> parameters, String value) {

        /// Its value as words, without the signs that keep it on one line.
        String words() {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c == '\\' && i + 1 < value.length()) {
                    i++;
                    char next = value.charAt(i);
                    words.append(next == 'n' || next == 'N' ? '\n' : next);
                } else {
                    words.append(c);
                }
            }
            return Cells.line(words.toString());
        }
    }

    static CalendarComponent begin(String name) {
        return new CalendarComponent(name.toUpperCase(Locale.ROOT), new ArrayList<>());
    }

    void add(String property, Map<String, String> parameters, String value) {
        properties.add(
                new Property(property.toUpperCase(Locale.ROOT), Map.copyOf(new HashMap<>(parameters)), value.strip()));
    }

    Optional<Property> property(String wanted) {
        return properties.stream().filter(each -> each.name().equals(wanted)).findFirst();
    }

    List<Property> all(String wanted) {
        return properties.stream().filter(each -> each.name().equals(wanted)).toList();
    }

    String words(String wanted) {
        return property(wanted).map(Property::words).orElse("");
    }
}
