package app.tremplin.exchange;

import app.tremplin.domain.Phrase;
import app.tremplin.domain.PlanningField;
import app.tremplin.domain.WorkedTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts together when someone worked, whether the table has days, times and durations apart or in one cell.
record ShiftReader(PlanningHeader header, MomentReader moments) {

    /// When the work of `row` was done.
    ///
    /// @param remarks receives what the person should look at
    Shift read(CsvTable.Row row, List<Phrase> remarks) throws UnreadableCell {
        Moment first = moments.read(header.cell(row, PlanningField.FIRST_DAY), "planning.bad.day");
        Moment last = moments.read(header.cell(row, PlanningField.LAST_DAY), "planning.bad.day");
        Moment start = moments.read(header.cell(row, PlanningField.START), "planning.bad.hour");
        Moment end = moments.read(header.cell(row, PlanningField.END), "planning.bad.hour");
        LocalDate firstDay = first.day() != null ? first.day() : start.day();
        if (firstDay == null) {
            throw new UnreadableCell("planning.bad.day.missing");
        }
        WorkedTime.EachDay hours = hours(first, last, start, end);
        LocalDate lastDay = lastDay(firstDay, last, start, end);
        Integer minutes = duration(row);
        if (hours != null) {
            Shift shift = new Shift(firstDay, lastNight(firstDay, lastDay, hours, remarks), hours);
            int daily = hours.minutes(1);
            if (minutes != null && minutes != daily && minutes != daily * shift.days()) {
                remarks.add(Phrase.of("planning.remark.duration", UnreadableCell.brief(durationCell(row))));
            }
            return shift;
        }
        if (minutes == null) {
            throw new UnreadableCell("problem.time.missing");
        }
        return new Shift(firstDay, lastDay, new WorkedTime.Total(minutes));
    }

    /// The day beside the end time counts only where the day beside the start time is the first day: spreadsheets save
    /// a bare time of day as one of 30 December 1899.
    private static LocalDate lastDay(LocalDate firstDay, Moment last, Moment start, Moment end) {
        if (last.day() != null) {
            return last.day();
        }
        return end.day() != null && firstDay.equals(start.day()) ? end.day() : firstDay;
    }

    /// A spreadsheet that saves bare days as moments gives them midnight for a time, which means no time at all.
    private static WorkedTime.@Nullable EachDay hours(Moment first, Moment last, Moment start, Moment end) {
        LocalTime from = start.time() != null ? start.time() : first.time();
        LocalTime to = end.time() != null ? end.time() : last.time();
        if (from == null || to == null) {
            return null;
        }
        boolean besideDays = start.time() == null && end.time() == null;
        boolean midnights = from.equals(LocalTime.MIDNIGHT) && to.equals(LocalTime.MIDNIGHT);
        return besideDays && midnights ? null : new WorkedTime.EachDay(from, to);
    }

    /// A night is counted on the day it begins, while tables name the day it ends.
    private static LocalDate lastNight(
            LocalDate firstDay, LocalDate lastDay, WorkedTime.EachDay hours, List<Phrase> remarks) {
        if (hours.end().isAfter(hours.start()) || !lastDay.isAfter(firstDay)) {
            return lastDay;
        }
        LocalDate night = lastDay.minusDays(1);
        remarks.add(Phrase.of("planning.remark.night", night));
        return night;
    }

    private @Nullable Integer duration(CsvTable.Row row) throws UnreadableCell {
        String cell = durationCell(row);
        return cell.isEmpty()
                ? null
                : DurationReader.minutes(
                        cell, header.cell(row, PlanningField.HOURS).isEmpty());
    }

    private String durationCell(CsvTable.Row row) {
        String hours = header.cell(row, PlanningField.HOURS);
        return hours.isEmpty() ? header.cell(row, PlanningField.MINUTES) : hours;
    }
}
