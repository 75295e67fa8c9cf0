package app.tremplin.ui.mission;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The further days on which the same shift was done.
final class SeriesModel {

    /// A year of days; more would be a slip of the keyboard.
    static final int MOST = 366;

    final ObservableList<LocalDate> days = FXCollections.observableArrayList();
    final Set<DayOfWeek> weekdays = EnumSet.allOf(DayOfWeek.class);

    /// Adds a day, or takes it away again.
    void toggle(LocalDate day) {
        Set<LocalDate> changed = new TreeSet<>(days);
        if (!changed.remove(day)) {
            changed.add(day);
        }
        set(changed);
    }

    /// Adds the chosen weekdays from `first` to `last`, both included.
    ///
    /// @return false when `last` is before `first` or over a year after it; nothing is then added
    boolean add(LocalDate first, LocalDate last) {
        if (last.isBefore(first) || last.isAfter(first.plusDays(MOST - 1))) {
            return false;
        }
        Set<LocalDate> changed = new TreeSet<>(days);
        changed.addAll(first.datesUntil(last.plusDays(1))
                .filter(day -> weekdays.contains(day.getDayOfWeek()))
                .collect(Collectors.toSet()));
        set(changed);
        return true;
    }

    void clear() {
        days.clear();
    }

    /// All days of the series, once each, the form's own among them.
    List<LocalDate> with(LocalDate own) {
        Set<LocalDate> all = new TreeSet<>(days);
        all.add(own);
        return List.copyOf(all);
    }

    private void set(Set<LocalDate> changed) {
        days.setAll(changed.stream().limit(MOST).toList());
    }
}
