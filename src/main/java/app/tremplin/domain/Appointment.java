package app.tremplin.domain;

import java.time.LocalDate;
import java.util.List;

/// One appointment of a calendar, in the person's own time zone.
///
/// @param number  of its entry in the file, from 1; repetitions share it
/// @param remarks what the person should look at, such as a guessed time
public record Appointment(
        int number,
        String title,
        String site,
        LocalDate firstDay,
        LocalDate lastDay,
        WorkedTime time,
        List<Phrase> remarks) {
    public Appointment {
        remarks = List.copyOf(remarks);
    }
}
