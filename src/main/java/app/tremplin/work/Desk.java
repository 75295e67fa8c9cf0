package app.tremplin.work;

import app.tremplin.badge.BadgeContent;
import app.tremplin.badge.OrganisationBadge;
import app.tremplin.badge.link.LinkToken;
import app.tremplin.badge.link.VerificationLink;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.badge.status.StatusPlace;
import app.tremplin.domain.Answer;
import app.tremplin.domain.Badge;
import app.tremplin.domain.BadgeSplit;
import app.tremplin.domain.BadgeStatus;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Decision;
import app.tremplin.domain.Declaration;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Finding;
import app.tremplin.domain.Folding;
import app.tremplin.domain.Id;
import app.tremplin.domain.IssuedBadge;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFile;
import app.tremplin.domain.MissionReference;
import app.tremplin.domain.MissionRules;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Problem;
import app.tremplin.domain.Skill;
import app.tremplin.domain.SkillProfile;
import app.tremplin.domain.Topic;
import app.tremplin.platform.AtomicFile;
import app.tremplin.platform.Ids;
import app.tremplin.skill.Attribution;
import app.tremplin.store.Database;
import app.tremplin.store.Tables;
import app.tremplin.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The help desk: opening what a volunteer declares, deciding mission by mission, and signing badges.
public final class Desk {

    private final Database database;
    private final IssuerKeys keys;
    private final Withdrawals statuses;
    private final OrganisationBadge composer;
    private final Ids ids;
    private final Catalogue catalogue;
    private final Clock clock;

    Desk(
            Database database,
            IssuerKeys keys,
            Withdrawals statuses,
            OrganisationBadge composer,
            Ids ids,
            Catalogue catalogue,
            Clock clock) {
        this.database = database;
        this.keys = keys;
        this.statuses = statuses;
        this.composer = composer;
        this.ids = ids;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// Opens a mission file. Nothing is kept of it until badges are signed.
    ///
    /// @throws Failure `MISSION_FILE`, `MISSION_FILE_CHANGED`, or when it cannot be read
    public Declaration open(Path path) {
        if (!(DeskSignature.read(path) instanceof MissionFile file)) {
            throw new Failure(FailureCode.MISSION_FILE, "kind", Phrase.of("missionfile.missions"));
        }
        List<Finding> findings = List.of(
                Finding.ok(Topic.INTEGRITY, "declaration.unchanged", file.made()),
                Finding.notChecked(Topic.ISSUER, "declaration.own", shortKey(file.did())));
        return database.read(tables -> new Declaration(
                file,
                findings,
                file.missions().stream()
                        .map(mission -> new Declaration.DeclaredMission(
                                mission, obstacle(mission), earlier(tables, mission, file.did())))
                        .toList()));
    }

    /// The skills that the confirmed missions would attest.
    public SkillProfile attested(Declaration declaration, Map<Id<Mission>, Decision> decisions) {
        return Attribution.of(catalogue, confirmed(declaration, decisions));
    }

    /// Signs badges for the confirmed missions and keeps them in the register, all or none.
    ///
    /// @param decisions missions without one stay open
    /// @param again     whether missions may be signed that are on a badge of this organisation already
    /// @return at least one badge
    /// @throws Failure `NOTHING_CONFIRMED`, `NOT_CONFIRMABLE`, `ALREADY_ISSUED`, `KEY_LOCKED`
    public List<IssuedBadge> issue(
            Declaration declaration,
            Map<Id<Mission>, Decision> decisions,
            Issuer issuer,
            BadgeSplit split,
            boolean again) {
        List<Mission> confirmed = confirmed(declaration, decisions);
        demandConfirmable(declaration, confirmed);
        if (!again) {
            demandNew(declaration, confirmed, issuer);
        }
        SigningKey key = keys.key(issuer.key().did());
        Instant now = now();
        MissionState state = new MissionState.Confirmed(issuer.profile().name(), now);
        List<Mission> vouched = confirmed.stream()
                .map(mission -> new Mission(mission.id(), mission.facts(), state))
                .toList();
        return database.write(tables -> contents(declaration.file(), vouched, issuer, split, now).stream()
                .map(content -> sign(tables, content, issuer, key))
                .toList());
    }

    /// Writes the answer that tells the volunteer what was refused and why.
    ///
    /// @param file its name should end in `.tremplin`
    /// @throws Failure `KEY_LOCKED`, or when it cannot be written
    public void answer(Declaration declaration, Map<Id<Mission>, Decision> decisions, Issuer issuer, Path file) {
        Id<Answer> id = ids.next();
        List<Answer.MissionAnswer> answers = new ArrayList<>();
        for (Mission mission : declaration.file().missions()) {
            Decision decision = decisions.getOrDefault(mission.id(), new Decision.Open());
            if (!(decision instanceof Decision.Open)) {
                answers.add(new Answer.MissionAnswer(mission.id(), MissionReference.of(id.value(), mission), decision));
            }
        }
        SigningKey key = keys.key(issuer.key().did());
        Answer answer = new Answer(
                id,
                key.did(),
                issuer.profile().name(),
                now(),
                declaration.file().did(),
                answers);
        AtomicFile.write(file, DeskSignature.sign(answer, key));
    }

    /// The end of a key that people can compare by eye.
    static String shortKey(String did) {
        return "…" + did.substring(Math.max(0, did.length() - 8));
    }

    private Optional<Phrase> obstacle(Mission mission) {
        LocalDate today = LocalDate.now(clock);
        Optional<Phrase> problem = MissionRules.check(mission.facts(), catalogue, today).stream()
                .filter(Problem::blocking)
                .map(Problem::phrase)
                .findFirst();
        return problem.isEmpty() && mission.facts().lastDay().isAfter(today)
                ? Optional.of(Phrase.of("desk.not-over"))
                : problem;
    }

    private static List<IssuedBadge> earlier(Tables tables, Mission mission, String did) {
        return tables.issued().confirming(mission.id(), did).stream()
                .filter(issued -> !(issued.status() instanceof BadgeStatus.Revoked))
                .toList();
    }

    private static List<Mission> confirmed(Declaration declaration, Map<Id<Mission>, Decision> decisions) {
        return declaration.file().missions().stream()
                .filter(mission -> decisions.get(mission.id()) instanceof Decision.Confirm)
                .toList();
    }

    private static void demandConfirmable(Declaration declaration, List<Mission> confirmed) {
        if (confirmed.isEmpty()) {
            throw new Failure(FailureCode.NOTHING_CONFIRMED);
        }
        for (int i = 0; i < declaration.missions().size(); i++) {
            Declaration.DeclaredMission declared = declaration.missions().get(i);
            if (declared.obstacle().isPresent() && confirmed.contains(declared.mission())) {
                throw new Failure(
                        FailureCode.NOT_CONFIRMABLE, i + 1, declared.obstacle().get());
            }
        }
    }

    private void demandNew(Declaration declaration, List<Mission> confirmed, Issuer issuer) {
        String did = declaration.file().did();
        database.read(tables -> confirmed.stream()
                        .flatMap(mission -> earlier(tables, mission, did).stream())
                        .filter(issued -> issued.issuer().equals(issuer.id()))
                        .findFirst())
                .ifPresent(issued -> {
                    throw new Failure(
                            FailureCode.ALREADY_ISSUED,
                            LocalDate.ofInstant(issued.badge().issuedAt(), clock.getZone()));
                });
    }

    private List<BadgeContent> contents(
            MissionFile file, List<Mission> missions, Issuer issuer, BadgeSplit split, Instant now) {
        return switch (split) {
            case ONE -> List.of(content(file, missions, issuer, now));
            case EVENT ->
                missions.stream()
                        .collect(Collectors.groupingBy(
                                mission -> Folding.fold(mission.facts().event()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                        .values()
                        .stream()
                        .map(each -> content(file, each, issuer, now))
                        .toList();
            case SKILL -> {
                BadgeContent all = content(file, missions, issuer, now);
                yield all.skills().stream().map(all::only).toList();
            }
        };
    }

    private BadgeContent content(MissionFile file, List<Mission> missions, Issuer issuer, Instant now) {
        Id<Badge> id = ids.next();
        BadgeContent content = new BadgeContent(
                        id.value(),
                        now,
                        file.volunteer(),
                        title(missions, issuer),
                        Attribution.of(catalogue, missions),
                        missions,
                        catalogue)
                .heldBy(file.did());
        return issuer.profile()
                .validityMonths()
                .map(months -> content.until(
                        now.atZone(ZoneOffset.UTC).plusMonths(months).toInstant()))
                .orElse(content);
    }

    private IssuedBadge sign(Tables tables, BadgeContent unplaced, Issuer issuer, SigningKey key) {
        Optional<StatusPlace> place = statuses.take(tables, issuer);
        BadgeContent content = place.map(unplaced::at).orElse(unplaced);
        LinkToken token = LinkToken.issued(content.linkClaims(), key);
        VerificationLink link = new VerificationLink(issuer.profile().verifyAddress(), token.toString());
        String json = composer.sign(content, issuer.profile(), issuer.did(), link, key);
        Badge badge = new Badge(
                new Id<>(content.id()),
                shownTitle(content, issuer),
                content.issued(),
                json,
                token.toString(),
                content.skills().stream().map(Skill::id).toList(),
                content.minutes());
        IssuedBadge issued = new IssuedBadge(
                badge,
                issuer.id(),
                key.did(),
                content.volunteer().name(),
                content.holderDid(),
                place.map(StatusPlace::index),
                new BadgeStatus.Valid());
        Collection<Id<Mission>> missions =
                content.missions().stream().map(Mission::id).toList();
        tables.issued().add(issued, missions);
        return issued;
    }

    private static String title(List<Mission> missions, Issuer issuer) {
        List<String> events = missions.stream()
                .map(mission -> mission.facts().event())
                .distinct()
                .toList();
        return events.size() == 1
                ? events.getFirst()
                : Texts.of(issuer.profile().language()).get("badge.title.events", events.size());
    }

    private static String shownTitle(BadgeContent content, Issuer issuer) {
        return content.skill()
                .map(skill -> skill.label().in(issuer.profile().language()) + " – " + content.title())
                .orElse(content.title());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
