package app.tremplin.exchange;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Language;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.Reflection;
import app.tremplin.domain.WorkedTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;

/// Reads the sample data that comes with the application.
public final class SampleReader {

    private final Language language;

    private SampleReader(Language language) {
        this.language = language;
    }

    /// The sample in `json`, its free texts in `language`.
    ///
    /// @throws Failure with [FailureCode#SAMPLE_UNREADABLE], the path of the first field that is wrong, and what is
    ///                 wrong
    public static Sample read(byte[] json, Language language) {
        JsonField root = JsonField.root(json, FailureCode.SAMPLE_UNREADABLE);
        SampleReader reader = new SampleReader(language);
        return new Sample(
                root.at("name").text(),
                root.at("accreditation").text(),
                root.at("emails").items().stream().map(JsonField::text).toList(),
                root.at("missions").items().stream().map(reader::mission).toList());
    }

    private SampleMission mission(JsonField mission) {
        MissionFacts facts = new MissionFacts(
                words(mission.at("event")),
                mission.at("missionType").text(),
                words(mission.at("site")),
                day(mission.at("firstDay")),
                day(mission.at("lastDay")),
                time(mission),
                words(mission.at("account")),
                mission.find("peopleMet").map(this::words).orElse(""),
                mission.find("languages").map(JsonField::items).orElse(List.of()).stream()
                        .map(this::words)
                        .toList(),
                mission.find("reflection").map(this::reflection).orElse(Reflection.NONE));
        return new SampleMission(facts, state(mission.at("state")));
    }

    private static WorkedTime time(JsonField mission) {
        return mission.find("minutes")
                .<WorkedTime>map(minutes -> new WorkedTime.Total(minutes.integer(1, Integer.MAX_VALUE)))
                .orElseGet(() -> new WorkedTime.EachDay(
                        parsed(mission.at("start"), LocalTime::parse, "json.time"),
                        parsed(mission.at("end"), LocalTime::parse, "json.time")));
    }

    private Reflection reflection(JsonField reflection) {
        return new Reflection(
                words(reflection.at("situation")), words(reflection.at("action")), words(reflection.at("result")));
    }

    private MissionState state(JsonField state) {
        JsonField kind = state.at("kind");
        return switch (kind.text()) {
            case "declared" -> new MissionState.Declared();
            case "confirmed" -> new MissionState.Confirmed(words(state.at("by")), instant(state.at("at")));
            case "refused" ->
                new MissionState.Refused(words(state.at("by")), instant(state.at("at")), words(state.at("reason")));
            default -> throw kind.wrong("catalogue.unknown");
        };
    }

    private String words(JsonField field) {
        return field.bilingual().in(language);
    }

    private static LocalDate day(JsonField field) {
        return parsed(field, LocalDate::parse, "json.date");
    }

    private static Instant instant(JsonField field) {
        return parsed(field, Instant::parse, "json.date");
    }

    private static <T> T parsed(JsonField field, Function<String, T> parse, String reason) {
        try {
            return parse.apply(field.text());
        } catch (DateTimeException e) {
            throw field.wrong(reason);
        }
    }
}
