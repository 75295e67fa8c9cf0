package app.tremplin.badge;

import app.tremplin.badge.link.LinkToken;
import app.tremplin.badge.link.VerificationLink;
import app.tremplin.badge.sign.Canonicalization;
import app.tremplin.badge.sign.Contexts;
import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.domain.Bilingual;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Contribution;
import app.tremplin.domain.EscoReference;
import app.tremplin.domain.Id;
import app.tremplin.domain.IssuerProfile;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.MissionType;
import app.tremplin.domain.Reflection;
import app.tremplin.domain.RomeReference;
import app.tremplin.domain.Skill;
import app.tremplin.domain.SkillKind;
import app.tremplin.domain.SkillProfile;
import app.tremplin.domain.SkillScore;
import app.tremplin.domain.Volunteer;
import app.tremplin.domain.WorkedTime;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A volunteer, two missions and the catalogue that comes with the application.
public final class Samples {

    public static final Instant ISSUED = Instant.parse("2026-11-23T10:15:30Z");
    public static final SigningKey KEY = SigningKey.of(new byte[] {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
        31, 32
    });
    public static final DataIntegrity INTEGRITY = new DataIntegrity(new Canonicalization(Contexts.shipped()));
    public static final Catalogue CATALOGUE = catalogue();
    public static final IssuerProfile ORGANISATION = new IssuerProfile(
            "Fédération des bénévoles",
            "https://federation.example/",
            "badges@federation.example",
            Optional.empty(),
            Optional.empty(),
            "HTTPS://VERIFY.FEDERATION.EXAMPLE/",
            Optional.of("https://verify.federation.example/status/"),
            Optional.empty(),
            Language.FR);

    private Samples() {}

    public static String badge(BadgeContent content) {
        return new SelfDeclaredBadge(INTEGRITY, new Random(42)).sign(content, link(content), KEY);
    }

    public static VerificationLink link(BadgeContent content) {
        String token = LinkToken.selfDeclared(content.linkClaims(), KEY).toString();
        return new VerificationLink(VerificationLink.DEFAULT_ADDRESS, token);
    }

    public static BadgeContent content(String name, String... emails) {
        return content(CATALOGUE.attributed(), name, emails);
    }

    /// A badge that an organisation signs, under its `did:key`.
    public static String issued(BadgeContent content) {
        return new OrganisationBadge(INTEGRITY, new Random(42))
                .sign(content, ORGANISATION, KEY.did(), issuedLink(content), KEY);
    }

    public static VerificationLink issuedLink(BadgeContent content) {
        return new VerificationLink(
                ORGANISATION.verifyAddress(),
                LinkToken.issued(content.linkClaims(), KEY).toString());
    }

    /// With only so many skills attributed, for tests that read a badge thousands of times.
    public static BadgeContent content(int attributed, String name, String... emails) {
        List<Mission> missions = List.of(
                mission(1, "accueil-spectateurs", LocalDate.of(2024, 7, 26), LocalDate.of(2024, 8, 1), 2_100),
                mission(2, "accueil-spectateurs", LocalDate.of(2024, 8, 1), LocalDate.of(2024, 8, 2), 475),
                mission(
                        3,
                        CATALOGUE.missionTypes().get(5).id(),
                        LocalDate.of(2024, 8, 29),
                        LocalDate.of(2024, 8, 30),
                        600));
        return new BadgeContent(
                UUID.fromString("0192a3b4-c5d6-7e8f-9a0b-1c2d3e4f5061"),
                ISSUED,
                new Volunteer(new Id<>(new UUID(7, 7)), name, "", List.of(emails)),
                "Paris 2024",
                profile(missions, attributed),
                missions,
                CATALOGUE);
    }

    public static Mission mission(int number, String type, LocalDate first, LocalDate last, int minutes) {
        return new Mission(
                new Id<>(new UUID(number, number)),
                new MissionFacts(
                        "Paris 2024",
                        type,
                        "Stade de France",
                        first,
                        last,
                        new WorkedTime.Total(minutes),
                        "private account",
                        "private people",
                        List.of(),
                        Reflection.NONE),
                new MissionState.Declared());
    }

    private static SkillProfile profile(List<Mission> missions, int attributed) {
        Map<String, Long> scores = new HashMap<>();
        for (Skill skill : CATALOGUE.skills()) {
            scores.put(
                    skill.id(),
                    missions.stream()
                            .mapToLong(mission -> points(mission, skill))
                            .sum());
        }
        List<Skill> ranked = CATALOGUE.skills().stream()
                .sorted(Comparator.comparingLong((Skill skill) -> -scores.getOrDefault(skill.id(), 0L))
                        .thenComparing(Skill::tieBreakRank))
                .toList();
        List<SkillScore> result = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            List<Contribution> trace = List.of();
            result.add(new SkillScore(
                    ranked.get(i),
                    i + 1,
                    i < attributed,
                    scores.getOrDefault(ranked.get(i).id(), 0L),
                    trace));
        }
        return new SkillProfile(
                CATALOGUE.version(),
                result,
                missions.stream().mapToLong(Mission::minutes).sum(),
                missions.size());
    }

    private static long points(Mission mission, Skill skill) {
        MissionType type =
                CATALOGUE.missionType(mission.facts().missionTypeId()).orElseThrow();
        return (long) mission.minutes() * type.weight(skill.id());
    }

    private static Catalogue catalogue() {
        JsonNode json;
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream("/assets/catalogue.json"))) {
            json = JsonMapper.builder().build().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Catalogue(
                json.get("version").stringValue(),
                json.get("attributed").intValue(),
                List.of(),
                json.get("skills").valueStream().map(Samples::skill).toList(),
                List.of(),
                json.get("missionTypes").valueStream().map(Samples::missionType).toList());
    }

    private static MissionType missionType(JsonNode json) {
        Map<String, Integer> weights = new HashMap<>();
        json.get("weights").forEachEntry((skill, weight) -> weights.put(skill, weight.intValue()));
        return new MissionType(json.get("id").stringValue(), words(json.get("name")), "", weights);
    }

    private static Skill skill(JsonNode json) {
        JsonNode rome = json.get("rome");
        JsonNode esco = json.get("esco");
        return new Skill(
                json.get("id").stringValue(),
                words(json.get("label")),
                words(json.get("description")),
                SkillKind.SAVOIR_ETRE,
                json.get("family").stringValue(),
                new RomeReference(
                        rome.get("code").stringValue(), rome.get("label").stringValue(), true),
                new EscoReference(URI.create(esco.get("uri").stringValue()), words(esco.get("label"))),
                json.get("tieBreakRank").intValue());
    }

    private static Bilingual words(JsonNode json) {
        return new Bilingual(json.get("fr").stringValue(), json.get("en").stringValue());
    }
}
