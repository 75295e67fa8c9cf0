package app.tremplin.work;

import app.tremplin.badge.BadgeContent;
import app.tremplin.badge.OrganisationBadge;
import app.tremplin.badge.bake.PngBaking;
import app.tremplin.badge.bake.SvgBaking;
import app.tremplin.badge.link.LinkToken;
import app.tremplin.badge.link.VerificationLink;
import app.tremplin.badge.sign.Canonicalization;
import app.tremplin.badge.sign.Contexts;
import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.badge.sign.Ed25519;
import app.tremplin.badge.sign.Multibase;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.badge.status.StatusPlace;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Id;
import app.tremplin.domain.IssuerProfile;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionFile;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.Reflection;
import app.tremplin.domain.Skill;
import app.tremplin.domain.Volunteer;
import app.tremplin.domain.WorkedTime;
import app.tremplin.exchange.CatalogueReader;
import app.tremplin.exchange.DeskFile;
import app.tremplin.export.BadgeArt;
import app.tremplin.export.BadgePress;
import app.tremplin.platform.AtomicFile;
import app.tremplin.skill.Attribution;
import app.tremplin.text.Texts;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/// How fast this computer issues badges of one event: for each, the token of the link, the signed credential and its
/// picture of 600 pixels, one after the other on one thread. They share one picture, as badges of one event may. What a
/// desk does for a volunteer is told apart: it reads a mission file and checks its signature, attributes the skills,
/// signs, and makes JSON, SVG and a PNG that shows the volunteer's own skills and hours.
public final class IssuingSpeed {

    private static final int PIXELS = 600;
    private static final int VOLUNTEERS = 500;
    private static final int DESK = 100;
    private static final Instant ISSUED = Instant.parse("2024-09-09T10:00:00Z");
    private static final IssuerProfile ORGANISATION = new IssuerProfile(
            "Fédération des bénévoles",
            "https://federation.example/",
            "badges@federation.example",
            Optional.empty(),
            Optional.empty(),
            "HTTPS://VERIFY.FEDERATION.EXAMPLE/",
            Optional.of("https://verify.federation.example/status/"),
            Optional.empty(),
            Language.FR);

    private final long[] nanos;
    private final long processor;
    private final double desk;
    private final String last;

    private IssuingSpeed(long[] nanos, long processor, double desk, String last) {
        this.nanos = nanos;
        this.processor = processor;
        this.desk = desk;
        this.last = last;
    }

    /// Issues `count` badges of invented volunteers, after a warm-up of as many that is not counted.
    public static IssuingSpeed measure(int count) {
        Round round = new Round();
        for (int i = 0; i < count; i++) {
            round.issue();
        }
        long[] nanos = new long[count];
        long before = processor();
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            round.issue();
            nanos[i] = System.nanoTime() - start;
        }
        long processor = processor() - before;
        Arrays.sort(nanos);
        return new IssuingSpeed(nanos, processor, round.desk(), round.last());
    }

    private static long processor() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElse(0L);
    }

    /// The mean processor time of a badge in milliseconds, whatever else the computer does; all that this program did
    /// meanwhile is counted. 0 where the system does not tell.
    public double processorMean() {
        return processor / 1e6 / nanos.length;
    }

    /// The median time in milliseconds from a volunteer's mission file to their badge in three formats.
    public double desk() {
        return desk;
    }

    /// Badges a second.
    public double perSecond() {
        return 1_000 / mean();
    }

    /// The mean time of a badge in milliseconds.
    public double mean() {
        return Arrays.stream(nanos).average().orElseThrow() / 1e6;
    }

    /// The time in milliseconds that `percent` of the badges took at most.
    public double percentile(int percent) {
        return nanos[Math.min(nanos.length - 1, nanos.length * percent / 100)] / 1e6;
    }

    /// Writes the last badge as JSON.
    ///
    /// @throws app.tremplin.domain.Failure when the file cannot be written
    public void save(Path file) {
        AtomicFile.write(file, last);
    }

    /// An event's badges, over and over.
    public static final class Round {

        private final RandomGenerator random = sequence();
        private final Catalogue catalogue = CatalogueReader.read(Asset.CATALOGUE.bytes());
        private final SigningKey key = SigningKey.of(new byte[32]);
        private final OrganisationBadge composer =
                new OrganisationBadge(new DataIntegrity(new Canonicalization(Contexts.shipped())), random);
        private final List<BadgeContent> contents = new ArrayList<>();
        private final PngBaking.Canvas canvas;
        private int issued;
        private String last = "";

        /// Invents the volunteers and draws the event's picture.
        public Round() {
            for (int i = 0; i < VOLUNTEERS; i++) {
                contents.add(content());
            }
            canvas = PngBaking.canvas(art(contents.getFirst()).png(PIXELS));
        }

        private BadgeArt art(BadgeContent content) {
            List<String> skills = content.skills().stream().map(Skill::id).toList();
            return BadgeArt.issued(
                    "Paris 2024", ORGANISATION.name(), skills, content.minutes(), catalogue, Texts.of(Language.FR));
        }

        /// The median time of what a desk does for a volunteer in milliseconds, after a warm-up of as many.
        private double desk() {
            BadgePress press = new BadgePress();
            List<byte[]> files =
                    contents.stream().limit(2L * DESK).map(this::missionFile).toList();
            files.subList(0, DESK).forEach(file -> deliver(file, press));
            long[] nanos = files.subList(DESK, 2 * DESK).stream()
                    .mapToLong(file -> {
                        long start = System.nanoTime();
                        deliver(file, press);
                        return System.nanoTime() - start;
                    })
                    .sorted()
                    .toArray();
            return nanos[nanos.length / 2] / 1e6;
        }

        private byte[] missionFile(BadgeContent content) {
            DeskFile file = DeskFile.of(
                    new MissionFile(content.volunteer(), key.did(), ISSUED, catalogue.version(), content.missions()));
            return file.signed(Multibase.encode(key.sign(file.toBeSigned())));
        }

        private void deliver(byte[] missionFile, BadgePress press) {
            DeskFile file = DeskFile.read(missionFile);
            byte[] signature = Multibase.decode(file.signature()).orElseThrow();
            if (!Ed25519.verify(key.publicKey(), file.toBeSigned(), signature)) {
                throw new IllegalStateException("signed just now");
            }
            MissionFile missions = (MissionFile) file.document();
            BadgeContent content = content(missions.volunteer(), missions.missions());
            BadgeArt art = art(content);
            String json = sign(content);
            SvgBaking.bake(art.svg().getBytes(StandardCharsets.UTF_8), json);
            PngBaking.bake(press.png(art, PIXELS), json);
        }

        /// Issues the next volunteer's badge.
        ///
        /// @return the baked picture
        public byte[] issue() {
            last = sign(contents.get(issued++ % contents.size()));
            return canvas.bake(last);
        }

        private String sign(BadgeContent content) {
            LinkToken token = LinkToken.issued(content.linkClaims(), key);
            VerificationLink link = new VerificationLink(ORGANISATION.verifyAddress(), token.toString());
            return composer.sign(content, ORGANISATION, key.did(), link, key);
        }

        /// The badge issued last, as JSON.
        public String last() {
            return last;
        }

        /// Two missions each, of any types: skills and evidence differ from badge to badge.
        private BadgeContent content() {
            LocalDate day = LocalDate.of(2024, 7, 26).plusDays(random.nextInt(40));
            List<Mission> missions = List.of(mission(day), mission(day.plusDays(1)));
            int number = random.nextInt(100_000);
            Volunteer volunteer = new Volunteer(
                    new Id<>(new UUID(1, number)),
                    "Camille Durand " + number,
                    "",
                    List.of("volunteer" + number + "@example.org"));
            return content(volunteer, missions);
        }

        private BadgeContent content(Volunteer volunteer, List<Mission> missions) {
            return new BadgeContent(
                            new UUID(random.nextLong(), random.nextLong()),
                            ISSUED,
                            volunteer,
                            "Paris 2024",
                            Attribution.of(catalogue, missions),
                            missions,
                            catalogue)
                    .at(new StatusPlace(
                            URI.create(ORGANISATION.statusAddress().orElseThrow()), random.nextInt(65_536)));
        }

        private Mission mission(LocalDate day) {
            String type = catalogue
                    .missionTypes()
                    .get(random.nextInt(catalogue.missionTypes().size()))
                    .id();
            return new Mission(
                    new Id<>(new UUID(random.nextLong(), 2)),
                    new MissionFacts(
                            "Paris 2024",
                            type,
                            "Stade de France",
                            day,
                            day,
                            new WorkedTime.Total(60 + random.nextInt(400)),
                            "",
                            "",
                            List.of(),
                            Reflection.NONE),
                    new MissionState.Confirmed(ORGANISATION.name(), ISSUED));
        }
    }

    /// Numbers without a pattern, the same in each run (SplitMix64).
    private static RandomGenerator sequence() {
        AtomicLong state = new AtomicLong();
        return () -> {
            long next = state.addAndGet(0x9e3779b97f4a7c15L);
            long mixed = (next ^ next >>> 30) * 0xbf58476d1ce4e5b9L;
            mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
            return mixed ^ mixed >>> 31;
        };
    }
}
