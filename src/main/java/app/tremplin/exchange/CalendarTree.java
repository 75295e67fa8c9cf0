package app.tremplin.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.ContentHandler;

/// Takes the parts of a calendar file down as they are written, since one wrong date must not spoil the rest.
final class CalendarTree implements ContentHandler {

    private final List<CalendarComponent> components = new ArrayList<>();
    private final Deque<CalendarComponent> open = new ArrayDeque<>();
    private final Map<String, String> parameters = new HashMap<>();
    private String value = "";

    /// All parts, in the order they begin.
    List<CalendarComponent> components() {
        return components;
    }

    @Override
    public void startCalendar() {
        startComponent("VCALENDAR");
    }

    @Override
    public void endCalendar() {
        open.clear();
    }

    @Override
    public void startComponent(String name) {
        CalendarComponent component = CalendarComponent.begin(name);
        components.add(component);
        open.push(component);
    }

    @Override
    public void endComponent(String name) {
        open.poll();
    }

    @Override
    public void startProperty(String name) {
        parameters.clear();
        value = "";
    }

    @Override
    public void parameter(String name, String words) {
        // Quotes stand around values with blanks or signs in them.
        parameters.put(name.toUpperCase(Locale.ROOT), words.replace("\"", ""));
    }

    @Override
    public void propertyValue(String words) {
        value = words;
    }

    @Override
    public void endProperty(String name) {
        CalendarComponent component = open.peek();
        if (component != null) {
            component.add(name, parameters, value);
        }
    }
}
