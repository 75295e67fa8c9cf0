package app.tremplin.work;

import app.tremplin.domain.Badge;
import app.tremplin.domain.BadgeStatus;
import app.tremplin.domain.Id;
import app.tremplin.domain.IssuedBadge;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.IssuerProfile;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Picture;
import app.tremplin.platform.Ids;
import app.tremplin.platform.Workspace;
import app.tremplin.store.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Registers of a whole event. Their badges have tokens as long as real ones, but nobody signed them: that would take
/// minutes.
public final class Registers {

    public static final String ADDRESS = "HTTPS://VERIFIER.EXAMPLE/";

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Registers() {}

    /// Makes an organisation in a new workspace, and a register of `people` valid badges, one for each person.
    public static Issuer fill(Path folder, Clock clock, String address, int people) {
        Issuer issuer = issuer(folder, clock, address);
        add(folder, clock, issuer, IntStream.range(0, people).toArray());
        return issuer;
    }

    private static Issuer issuer(Path folder, Clock clock, String address) {
        try (Tremplin tremplin = Tremplin.open(folder, clock)) {
            Picture logo = new Picture("image/png", Files.readAllBytes(Path.of("assets/icons/logo-on-light.png")));
            IssuerProfile profile = new IssuerProfile(
                    "Comité d’organisation du Marathon de la Loire",
                    "https://marathon.example/",
                    "",
                    Optional.of(logo),
                    Optional.empty(),
                    address,
                    Optional.empty(),
                    Optional.empty(),
                    Language.FR);
            return tremplin.issuers().create(profile, "prairie haute 42".toCharArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Adds a badge for each of these people.
    public static void add(Path folder, Clock clock, Issuer issuer, int... people) {
        Workspace workspace = new Workspace(folder);
        Ids ids = new Ids(clock, new SecureRandom());
        Database database = Database.open(workspace.database(), workspace.backups());
        try {
            database.change(tables -> {
                for (int person : people) {
                    tables.issued().add(badge(ids.next(), issuer, person), List.of(ids.<Mission>next()));
                }
            });
        } finally {
            database.close();
        }
    }

    /// In the order of the numbers when sorted.
    public static String name(int person) {
        return String.format(Locale.ROOT, "Zoé %05d Étienne", person);
    }

    /// Different for each person.
    public static String token(int person) {
        StringBuilder token = new StringBuilder();
        long state = person * 0x9E3779B97F4A7C15L + 1;
        for (int i = 0; i < 330; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            token.append(LETTERS.charAt((int) (state >>> 59)));
        }
        return token.toString();
    }

    private static IssuedBadge badge(Id<Badge> id, Issuer issuer, int person) {
        List<String> skills = List.of("avoir-le-sens-du-service", "etre-a-l-ecoute", "communiquer-a-l-oral");
        Badge badge = new Badge(
                id,
                "Marathon de la Loire 2026",
                Instant.parse("2026-11-20T10:00:00Z"),
                "{}",
                token(person),
                skills,
                480);
        return new IssuedBadge(
                badge,
                issuer.id(),
                issuer.key().did(),
                name(person),
                Optional.empty(),
                Optional.empty(),
                new BadgeStatus.Valid());
    }
}
