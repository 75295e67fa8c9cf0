package app.tremplin.domain;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/// Small invented data that several tests start from.
public final class Samples {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Samples() {}

    /// A catalogue of `skills` skills and mission types whose weights come from `random`.
    public static Catalogue catalogue(int skills, int attributed, int types, Random random) {
        List<Skill> list = new ArrayList<>();
        for (int i = 0; i < skills; i++) {
            list.add(new Skill(
                    "skill-" + i,
                    new Bilingual("Compétence " + i, "Skill " + i),
                    new Bilingual("…", "…"),
                    SkillKind.SAVOIR,
                    "family",
                    new RomeReference("1", "x", true),
                    new EscoReference(URI.create("http://example.org/" + i), new Bilingual("x", "x")),
                    skills - i));
        }
        List<MissionType> typeList = new ArrayList<>();
        for (int t = 0; t < types; t++) {
            Map<String, Integer> weights = new TreeMap<>();
            list.forEach(skill -> weights.put(skill.id(), random.nextInt(11)));
            typeList.add(new MissionType("type-" + t, new Bilingual("Type " + t, "Type " + t), "category", weights));
        }
        return new Catalogue(
                "test.1",
                attributed,
                List.of(new SkillFamily("family", new Bilingual("F", "F"))),
                list,
                List.of(new MissionCategory("category", new Bilingual("C", "C"))),
                typeList);
    }

    /// A declared mission of `minutes` on one day.
    public static Mission mission(long number, String typeId, int minutes) {
        return new Mission(
                new Id<>(new UUID(number, number)),
                facts("Fête " + number, typeId, LocalDate.of(2026, 5, 1), minutes),
                new MissionState.Declared());
    }

    /// The same mission, confirmed.
    public static Mission confirmed(Mission mission) {
        return new Mission(
                mission.id(), mission.facts(), new MissionState.Confirmed("Association Exemple", Instant.EPOCH));
    }

    /// Facts of a one-day mission.
    public static MissionFacts facts(String event, String typeId, LocalDate day, int minutes) {
        return new MissionFacts(
                event, typeId, "Stade", day, day, new WorkedTime.Total(minutes), "", "", List.of(), Reflection.NONE);
    }
}
