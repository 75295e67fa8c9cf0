package app.tremplin.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.tremplin.domain.Appointment;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.PlanningRow;
import app.tremplin.domain.WorkedTime;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Calendars in the very shape that Google Calendar, Outlook and Nextcloud export.
class CalendarFileTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 1);

    @Test
    void a_calendar_of_google() throws IOException {
        CalendarFile calendar = CalendarFile.read(fixture("google"), PARIS, TODAY);
        // UTC in summer; a weekly meeting across the change to summer time without the one that was taken out, and one
        // that was moved to the next day; two whole days.
        assertThat(lines(calendar))
                .containsExactly(
                        "2 Réunion d’équipe @ 2026-03-16 18:00-20:00",
                        "2 Réunion d’équipe @ 2026-03-30 18:00-20:00",
                        "3 Réunion d’équipe @ 2026-04-07 19:00-21:30",
                        "2 Réunion d’équipe @ 2026-04-13 18:00-20:00",
                        "4 Fête du fleuve @ 2026-07-11/2026-07-12 840 min [calendar.remark.whole]",
                        "1 Accueil du public @ Quai nord, Lyon 2026-07-25 08:30-13:00");
        assertThat(calendar.left())
                .containsExactly(new PlanningRow.Left(5, Phrase.of("calendar.cancelled", "Montage")));
    }

    @Test
    void a_calendar_of_outlook() throws IOException {
        // Time zones by the names of Windows, one that only the file explains (nine hours ahead of UTC), a night.
        assertThat(lines(CalendarFile.read(fixture("outlook"), PARIS, TODAY)))
                .containsExactly(
                        "1 Maraude de nuit @ Gare 2026-06-19 22:00-02:00",
                        "2 Appel avec Tokyo @ 2026-06-21 10:00-11:30",
                        "3 Vestiaire @ 2026-07-01 09:00-12:00",
                        "3 Vestiaire @ 2026-07-02 09:00-12:00",
                        "3 Vestiaire @ 2026-07-03 09:00-12:00");
    }

    @Test
    void a_calendar_of_nextcloud_whose_bad_entries_do_not_spoil_the_others() throws IOException {
        CalendarFile calendar = CalendarFile.read(fixture("nextcloud"), PARIS, TODAY);
        assertThat(lines(calendar))
                .containsExactly(
                        "1 Buvette @ Stade 2026-05-09 14:00-18:00",
                        "1 Buvette @ Stade 2026-05-16 14:00-18:00",
                        "1 Buvette @ Stade 2026-05-23 14:00-18:00",
                        "2 Rangement @ 2026-05-30 10:00-12:00",
                        "5 Week-end @ 2026-06-05/2026-06-07 2520 min [calendar.remark.long]");
        assertThat(calendar.left())
                .containsExactly(
                        new PlanningRow.Bad(3, Phrase.of("calendar.zone", "Europe/Atlantis")),
                        new PlanningRow.Bad(4, Phrase.of("calendar.moment", "20261345T100000")));
    }

    @Test
    void series_of_google_with_repetitions_that_were_moved_cancelled_and_taken_out() throws IOException {
        // Every third Wednesday across the change to winter time, one moved by its moment in UTC, one cancelled; whole
        // days of which one is taken out and one moved; a night in New York whose clocks are put forward in it.
        CalendarFile calendar = CalendarFile.read(fixture("google-series"), PARIS, TODAY);
        assertThat(lines(calendar))
                .containsExactly(
                        "1 Conseil de l’association @ 2025-10-15 19:00-20:30",
                        "2 Conseil de l’association (plus tard) @ 2025-11-19 20:30-22:00",
                        "1 Conseil de l’association @ 2026-01-21 19:00-20:30",
                        "6 Standard téléphonique @ 2026-03-08 07:00-09:00",
                        "4 Maraude @ 2026-06-04 420 min [calendar.remark.whole]",
                        "5 Maraude @ 2026-06-19 420 min [calendar.remark.whole]",
                        "4 Maraude @ 2026-06-25 420 min [calendar.remark.whole]");
        assertThat(calendar.left())
                .containsExactly(new PlanningRow.Left(3, Phrase.of("calendar.cancelled", "Conseil de l’association")));
    }

    @Test
    void whole_days_of_outlook_from_midnight_to_midnight_and_words_broken_within_a_letter() throws IOException {
        CalendarFile calendar = CalendarFile.read(fixture("outlook-whole-days"), PARIS, TODAY);
        assertThat(lines(calendar))
                .containsExactly(
                        "3 Épicerie solidaire @ 2026-06-01 09:00-12:00",
                        "3 Épicerie solidaire @ 2026-06-08 09:00-12:00",
                        "4 Épicerie solidaire @ 2026-06-10 14:00-17:00",
                        "3 Épicerie solidaire @ 2026-06-12 09:00-12:00",
                        "1 Préparation des repas partagés depuis la salle des fêtes @ Parc; entrée nord 2026-07-03"
                                + " 420 min [calendar.remark.whole]",
                        "2 Camp d’été @ 2026-07-10/2026-07-11 840 min [calendar.remark.whole]");
        assertThat(calendar.left())
                .containsExactly(new PlanningRow.Bad(5, Phrase.of("calendar.zone", "Fuseau du bureau")));
    }

    @Test
    void a_whole_day_written_elsewhere_stays_the_day_it_was_there() throws IOException {
        assertThat(lines(CalendarFile.read(fixture("outlook-whole-days"), ZoneId.of("America/Montreal"), TODAY)))
                .anyMatch(line -> line.contains("2026-07-03 420 min"));
    }

    @Test
    void a_series_of_nextcloud_with_alarms_and_tasks_beside_it() throws IOException {
        // Three hours stay three hours in the night that summer time begins.
        CalendarFile calendar = CalendarFile.read(fixture("nextcloud-series"), PARIS, TODAY);
        assertThat(lines(calendar))
                .containsExactly(
                        "1 Répétition de la chorale @ Salle Verte 2026-03-20 20:00-23:00",
                        "2 Répétition de la chorale @ Église 2026-03-28 15:00-18:00",
                        "5 Nuit de la solidarité @ 2026-03-29 01:00-04:00",
                        "4 Vente de muguet @ 2026-05-01 420 min [calendar.remark.whole]");
        assertThat(calendar.left())
                .containsExactly(new PlanningRow.Left(3, Phrase.of("calendar.cancelled", "Répétition de la chorale")));
    }

    @Test
    void what_is_sent_to_take_appointments_back_imports_none() {
        String invitation = new String(event("SEQUENCE:2"), StandardCharsets.UTF_8);
        byte[] withdrawal = invitation.replace("VERSION:2.0", "METHOD:CANCEL").getBytes(StandardCharsets.UTF_8);
        CalendarFile calendar = CalendarFile.read(withdrawal, PARIS, TODAY);
        assertThat(calendar.appointments()).isEmpty();
        assertThat(calendar.left())
                .containsExactly(new PlanningRow.Left(1, Phrase.of("calendar.cancelled", "Vestiaire")));
    }

    @Test
    void a_calendar_is_told_in_the_zone_of_its_owner() throws IOException {
        assertThat(lines(CalendarFile.read(fixture("outlook"), ZoneId.of("Asia/Tokyo"), TODAY)))
                .contains("2 Appel avec Tokyo @ 2026-06-21 17:00-18:30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "FREQ=SECONDLY; calendar.rule",
                "FREQ=HOURLY;  calendar.rule",
                "FREQ=; calendar.rule",
                "FREQ=DAILY,INTERVAL=0; calendar.rule",
                "nonsense; calendar.rule"
            })
    void rules_that_cannot_be_followed_are_told(String rule, String key) {
        CalendarFile calendar = CalendarFile.read(event("RRULE:" + rule), PARIS, TODAY);
        assertThat(calendar.left())
                .singleElement()
                .satisfies(row ->
                        assertThat(((PlanningRow.Bad) row).reason().key()).isEqualTo(key));
    }

    @Test
    void endless_repetitions_end_two_years_ahead() {
        List<Appointment> weekly =
                CalendarFile.read(event("RRULE:FREQ=WEEKLY"), PARIS, TODAY).appointments();
        assertThat(weekly.getFirst().firstDay()).isEqualTo("2026-07-06");
        assertThat(weekly.getLast().firstDay()).isBetween("2028-07-20", "2028-08-01");
    }

    @ParameterizedTest
    @CsvSource({
        "'', calendar.none",
        "BEGIN:VCARD, calendar.none",
        "BEGIN:VCALENDAR, calendar.broken",
        "'BEGIN:VCALENDAR\r\nnonsense\r\nEND:VCALENDAR', calendar.broken"
    })
    void what_is_no_calendar_is_refused_in_a_sentence(String text, String key) {
        Failure failure = catchThrowableOfType(
                Failure.class, () -> CalendarFile.read(text.getBytes(StandardCharsets.UTF_8), PARIS, TODAY));
        assertThat(failure.code()).isEqualTo(FailureCode.CALENDAR_UNREADABLE);
        assertThat(((Phrase) failure.args().get(1)).key()).isEqualTo(key);
    }

    @Test
    void a_damaged_calendar_is_read_or_refused_but_never_breaks_the_program() throws IOException {
        byte[] whole = fixture("google");
        Random random = new Random(5);
        int read = 0;
        for (int i = 0; i < 400; i++) {
            byte[] damaged = whole.clone();
            for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                CalendarFile.read(damaged, PARIS, TODAY);
                read++;
            } catch (Failure e) {
                assertThat(e.code()).isEqualTo(FailureCode.CALENDAR_UNREADABLE);
            }
        }
        assertThat(read).isBetween(50, 399);
    }

    private static byte[] event(String line) {
        return String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "BEGIN:VEVENT",
                        "UID:1",
                        "SUMMARY:Vestiaire",
                        "DTSTART;TZID=Europe/Paris:20260706T090000",
                        "DTEND;TZID=Europe/Paris:20260706T120000",
                        line,
                        "END:VEVENT",
                        "END:VCALENDAR",
                        "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> lines(CalendarFile calendar) {
        return calendar.appointments().stream().map(CalendarFileTest::line).toList();
    }

    private static String line(Appointment each) {
        String days = each.firstDay() + (each.lastDay().equals(each.firstDay()) ? "" : "/" + each.lastDay());
        String time = switch (each.time()) {
            case WorkedTime.EachDay(var start, var end) -> start + "-" + end;
            case WorkedTime.Total(int minutes) -> minutes + " min";
        };
        List<String> remarks = each.remarks().stream().map(Phrase::key).toList();
        String site = each.site().isEmpty() ? "" : each.site() + " ";
        return each.number() + " " + each.title() + " @ " + site + days + " " + time
                + (remarks.isEmpty() ? "" : " " + remarks);
    }

    private static byte[] fixture(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(CalendarFileTest.class.getResourceAsStream(name + ".ics"), name)) {
            return in.readAllBytes();
        }
    }
}
