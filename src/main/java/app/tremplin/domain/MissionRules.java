package app.tremplin.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a mission must be to be saved, and what is pointed out though it can be.
public final class MissionRules {

    /// The longest event, site or list of languages, in characters.
    public static final int LINE = 120;
    /// The longest free text, in characters.
    public static final int TEXT = 4_000;

    private static final int LONGEST_DAYS = 366;
    private static final int LONG_DAY_MINUTES = 14 * 60;
    private static final int DAY_MINUTES = 24 * 60;
    /// Tokens count days from here.
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    private MissionRules() {}

    /// The problems of `facts`, in the order of the fields; none when all is well.
    ///
    /// @param today dates over two years ahead of it are taken for slips of the keyboard
    public static List<Problem> check(MissionFacts facts, Catalogue catalogue, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (facts.event().isBlank()) {
            problems.add(blocking(MissionField.EVENT, "problem.event.missing"));
        }
        if (facts.missionTypeId().isBlank()) {
            problems.add(blocking(MissionField.TYPE, "problem.type.missing"));
        } else if (catalogue.missionType(facts.missionTypeId()).isEmpty()) {
            problems.add(blocking(MissionField.TYPE, "problem.type.unknown", facts.missionTypeId()));
        }
        checkDates(facts, today, problems);
        checkLengths(facts, problems);
        return List.copyOf(problems);
    }

    private static void checkDates(MissionFacts facts, LocalDate today, List<Problem> problems) {
        if (facts.firstDay().isBefore(EARLIEST)) {
            problems.add(blocking(MissionField.FIRST_DAY, "problem.day.early"));
        } else if (facts.firstDay().isAfter(today.plusYears(2))) {
            problems.add(blocking(MissionField.FIRST_DAY, "problem.day.late"));
        } else if (facts.lastDay().isBefore(facts.firstDay())) {
            problems.add(blocking(MissionField.LAST_DAY, "problem.day.order"));
        } else if (facts.lastDay().isAfter(facts.firstDay().plusDays(LONGEST_DAYS - 1))) {
            problems.add(blocking(MissionField.LAST_DAY, "problem.day.long"));
        } else {
            checkTime(facts, problems);
        }
    }

    private static void checkTime(MissionFacts facts, List<Problem> problems) {
        int minutes = facts.minutes();
        if (minutes <= 0) {
            problems.add(blocking(MissionField.TIME, "problem.time.missing"));
        } else if (minutes > facts.days() * DAY_MINUTES) {
            problems.add(blocking(MissionField.TIME, "problem.time.impossible", facts.days()));
        } else if (minutes > facts.days() * LONG_DAY_MINUTES) {
            problems.add(new Problem(MissionField.TIME, Phrase.of("problem.time.long"), false));
        }
    }

    private static void checkLengths(MissionFacts facts, List<Problem> problems) {
        checkLength(MissionField.EVENT, facts.event(), LINE, problems);
        checkLength(MissionField.SITE, facts.site(), LINE, problems);
        checkLength(MissionField.ACCOUNT, facts.account(), TEXT, problems);
        checkLength(MissionField.PEOPLE_MET, facts.peopleMet(), TEXT, problems);
        checkLength(MissionField.LANGUAGES, String.join(", ", facts.languages()), LINE, problems);
        checkLength(MissionField.SITUATION, facts.reflection().situation(), TEXT, problems);
        checkLength(MissionField.ACTION, facts.reflection().action(), TEXT, problems);
        checkLength(MissionField.RESULT, facts.reflection().result(), TEXT, problems);
    }

    private static void checkLength(MissionField field, String text, int most, List<Problem> problems) {
        if (text.length() > most) {
            problems.add(blocking(field, "problem.text.long", most, text.length()));
        }
    }

    private static Problem blocking(MissionField field, String key, Object... args) {
        return new Problem(field, Phrase.of(key, args), true);
    }
}
