package app.tremplin.exchange;

import app.tremplin.domain.Id;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionFile;
import app.tremplin.domain.MissionRules;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.Reflection;
import app.tremplin.domain.Volunteer;
import app.tremplin.domain.WorkedTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The content of a mission file: who declares what. What the volunteer wrote for themselves alone stays with them.
final class MissionContent {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final int MOST_EMAILS = 20;
    private static final int LONGEST_DAYS = 366;
    private static final int DAY_MINUTES = 24 * 60;

    private MissionContent() {}

    static ObjectNode write(MissionFile file, ObjectNode content) {
        content.put("made", file.made().toString());
        content.put("catalogue", file.catalogueVersion());
        Volunteer volunteer = file.volunteer();
        ObjectNode person = content.putObject("volunteer");
        person.put("id", volunteer.id().toString()).put("name", volunteer.name());
        put(person, "accreditation", volunteer.accreditation());
        ArrayNode emails = person.putArray("emails");
        volunteer.emails().forEach(emails::add);
        ArrayNode missions = content.putArray("missions");
        file.missions().forEach(mission -> write(mission, missions.addObject()));
        return content;
    }

    private static void write(Mission mission, ObjectNode node) {
        MissionFacts facts = mission.facts();
        node.put("id", mission.id().toString());
        node.put("event", facts.event()).put("type", facts.missionTypeId());
        put(node, "site", facts.site());
        node.put("firstDay", facts.firstDay().toString());
        node.put("lastDay", facts.lastDay().toString());
        switch (facts.time()) {
            case WorkedTime.Total(int minutes) -> node.put("minutes", minutes);
            case WorkedTime.EachDay(LocalTime start, LocalTime end) ->
                node.put("start", start.toString()).put("end", end.toString());
        }
        put(node, "account", facts.account());
    }

    private static void put(ObjectNode node, String name, String value) {
        if (!value.isBlank()) {
            node.put(name, value);
        }
    }

    static MissionFile read(JsonField content, String key) {
        content.only(Set.of("made", "catalogue", "volunteer", "missions"));
        List<JsonField> items = content.at("missions").items();
        if (items.isEmpty() || items.size() > DeskFile.MOST_MISSIONS) {
            throw content.at("missions").wrong("missionfile.count", DeskFile.MOST_MISSIONS);
        }
        List<Mission> missions = new ArrayList<>();
        Set<Id<Mission>> before = new HashSet<>();
        for (JsonField item : items) {
            Mission mission = mission(item);
            if (!before.add(mission.id())) {
                throw item.at("id").wrong("catalogue.twice");
            }
            missions.add(mission);
        }
        return new MissionFile(
                volunteer(content.at("volunteer")),
                key,
                made(content),
                content.at("catalogue").text(MissionRules.LINE),
                missions);
    }

    static Instant made(JsonField content) {
        return parsed(content.at("made"), text -> Instant.parse(text).truncatedTo(ChronoUnit.SECONDS), "json.date");
    }

    static <T> Id<T> id(JsonField field) {
        String text = field.text(MissionRules.LINE);
        try {
            Id<T> id = Id.of(text);
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // Answered below, like an id in another spelling.
        }
        throw field.wrong("missionfile.id");
    }

    private static Volunteer volunteer(JsonField person) {
        person.only(Set.of("id", "name", "accreditation", "emails"));
        List<JsonField> emails = person.at("emails").items();
        if (emails.size() > MOST_EMAILS) {
            throw person.at("emails").wrong("missionfile.emails", MOST_EMAILS);
        }
        return new Volunteer(
                id(person.at("id")),
                person.at("name").text(LONGEST_NAME),
                optional(person, "accreditation", LONGEST_NAME),
                emails.stream().map(email -> email.text(LONGEST_EMAIL)).toList());
    }

    private static Mission mission(JsonField item) {
        item.only(Set.of("id", "event", "type", "site", "firstDay", "lastDay", "minutes", "start", "end", "account"));
        LocalDate first = parsed(item.at("firstDay"), LocalDate::parse, "json.date");
        LocalDate last = parsed(item.at("lastDay"), LocalDate::parse, "json.date");
        if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_DAYS - 1))) {
            throw item.at("lastDay").wrong("missionfile.days", LONGEST_DAYS);
        }
        MissionFacts facts = new MissionFacts(
                item.at("event").text(MissionRules.LINE),
                item.at("type").text(MissionRules.LINE),
                optional(item, "site", MissionRules.LINE),
                first,
                last,
                time(item),
                optional(item, "account", MissionRules.TEXT),
                "",
                List.of(),
                Reflection.NONE);
        return new Mission(id(item.at("id")), facts, new MissionState.Declared());
    }

    private static WorkedTime time(JsonField item) {
        if (item.find("minutes").isPresent()) {
            for (String hour : List.of("start", "end")) {
                item.find(hour).ifPresent(other -> {
                    throw other.wrong("missionfile.time");
                });
            }
            return new WorkedTime.Total(item.at("minutes").integer(1, LONGEST_DAYS * DAY_MINUTES));
        }
        return new WorkedTime.EachDay(
                parsed(item.at("start"), LocalTime::parse, "json.time"),
                parsed(item.at("end"), LocalTime::parse, "json.time"));
    }

    private static String optional(JsonField parent, String name, int most) {
        return parent.find(name).map(field -> field.text(most)).orElse("");
    }

    /// A value in its one spelling: what is left out of another, such as a fraction of a second, would be signed and
    /// not shown.
    private static <T> T parsed(JsonField field, Function<String, T> parse, String reason) {
        String text = field.text(MissionRules.LINE);
        try {
            T value = parse.apply(text);
            if (value.toString().equals(text)) {
                return value;
            }
        } catch (DateTimeException | ArithmeticException e) {
            // Answered below, like a value in another spelling.
        }
        throw field.wrong(reason);
    }
}
