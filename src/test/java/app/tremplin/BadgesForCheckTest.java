package app.tremplin;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.badge.BadgeContent;
import app.tremplin.badge.Endorsement;
import app.tremplin.badge.OrganisationBadge;
import app.tremplin.badge.Samples;
import app.tremplin.badge.bake.PngBaking;
import app.tremplin.badge.bake.SvgBaking;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.badge.status.StatusCredential;
import app.tremplin.badge.status.StatusList;
import app.tremplin.badge.status.StatusPlace;
import app.tremplin.badge.status.StatusPurpose;
import app.tremplin.domain.IssuerProfile;
import app.tremplin.domain.Language;
import app.tremplin.domain.Picture;
import app.tremplin.domain.Skill;
import app.tremplin.export.BadgeArt;
import app.tremplin.text.Texts;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Leaves badges of every kind in `target/badges` for `check-badges.sh`, which has another implementation judge them.
class BadgesForCheckTest {

    private static final Path FOLDER = Path.of("target", "badges");
    private static final URI STATUS = URI.create("https://verify.federation.example/status/");
    private static final String ODD = "{\"A\\B\"} <b> ]]> 'C' & \u202E 👩🏽‍🚀 山田 محمد";
    private static final String HOLDER = SigningKey.of(new byte[32]).did();
    private static final Random RANDOM = new Random(2026);

    @Test
    void badges_of_every_kind_are_left_for_an_independent_checker() throws IOException {
        write("self-declared", Samples.badge(Samples.content("Camille Durand")));
        write("self-declared-two-emails", Samples.badge(Samples.content(ODD, "zoe@example.org", "z@work.example")));
        write("self-declared-one-skill", Samples.badge(Samples.content(1, "Camille Durand")));
        write("self-declared-long-name", Samples.badge(Samples.content("Hohenfels ".repeat(300))));
        for (Map.Entry<String, BadgeContent> each : contents().entrySet()) {
            write("organisation-" + each.getKey(), Samples.issued(each.getValue()));
            writeJwt("organisation-" + each.getKey(), each.getValue(), Samples.ORGANISATION);
        }
        IssuerProfile withLogo = withLogo();
        BadgeContent plain = Samples.content("Camille Durand");
        write(
                "organisation-logo",
                new OrganisationBadge(Samples.INTEGRITY, new Random(5))
                        .sign(plain, withLogo, Samples.KEY.did(), Samples.issuedLink(plain), Samples.KEY));
        writeJwt("organisation-logo", plain, withLogo);
        writeEndorsement();
        assertThat(files("")).hasSizeGreaterThan(50);
        assertThat(files("changed")).hasSizeGreaterThan(50);
    }

    @Test
    void a_badge_on_a_list_and_one_that_was_revoked_are_left_too() throws IOException {
        BadgeContent valid = Samples.content("Camille Durand").at(new StatusPlace(STATUS, 94_567));
        BadgeContent revoked = Samples.content("Zoé").at(new StatusPlace(STATUS, 94_568));
        String json = Samples.issued(valid);
        write("listed", "valid.json", json.getBytes(StandardCharsets.UTF_8));
        write("listed", "valid.png", PngBaking.bake(art("Paris 2024").png(600), json));
        write("revoked", "revoked.json", Samples.issued(revoked).getBytes(StandardCharsets.UTF_8));
        for (StatusPurpose purpose : StatusPurpose.values()) {
            String list = StatusCredential.sign(
                    Samples.INTEGRITY,
                    StatusPlace.address(STATUS, 0, purpose),
                    purpose,
                    StatusList.of(List.of(1, 94_568, 131_071)),
                    Samples.KEY.did(),
                    Samples.ISSUED,
                    Samples.KEY);
            write("lists", StatusPlace.fileName(0, purpose), list.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(files("lists")).hasSize(2);
    }

    private static Map<String, BadgeContent> contents() {
        BadgeContent plain = Samples.content("Camille Durand");
        List<Skill> skills = plain.skills();
        Map<String, BadgeContent> contents = new LinkedHashMap<>();
        contents.put("no-email", plain);
        contents.put("one-email", Samples.content(ODD, "zoe@example.org"));
        contents.put("three-emails", Samples.content("Zoé", "zoe@example.org", "z@work.example", "zoé@école.example"));
        contents.put("holder", plain.heldBy(HOLDER));
        contents.put("validity", plain.until(Instant.parse("2100-01-01T00:00:00Z")));
        contents.put("status", plain.at(new StatusPlace(STATUS, 5)));
        contents.put(
                "everything",
                Samples.content(ODD, "zoe@example.org")
                        .heldBy(HOLDER)
                        .until(Instant.parse("2100-01-01T00:00:00Z"))
                        .at(new StatusPlace(STATUS, 200_000)));
        contents.put("skill-first", plain.only(skills.getFirst()));
        contents.put(
                "skill-last",
                Samples.content(ODD, "zoe@example.org").only(skills.getLast()).at(new StatusPlace(STATUS, 7)));
        return contents;
    }

    private static void write(String name, String json) throws IOException {
        BadgeArt art = art(name);
        write("", baked(name, json, art));
        write("changed", baked(name, changed(json), art));
    }

    private static void write(String folder, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            write(folder, file.getKey(), file.getValue());
        }
    }

    private static Map<String, byte[]> baked(String name, String json, BadgeArt art) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(name + ".json", json.getBytes(StandardCharsets.UTF_8));
        files.put(name + ".png", PngBaking.bake(art.png(600), json));
        files.put(name + ".svg", SvgBaking.bake(art.svg().getBytes(StandardCharsets.UTF_8), json));
        return files;
    }

    private static void writeJwt(String name, BadgeContent content, IssuerProfile profile) throws IOException {
        String jwt = new OrganisationBadge(Samples.INTEGRITY, new Random(42))
                .jwt(content, profile, Samples.issuedLink(content), Samples.KEY);
        write("", name + ".jwt", jwt.getBytes(StandardCharsets.UTF_8));
        int at = RANDOM.nextInt(jwt.lastIndexOf('.'));
        String changed = jwt.substring(0, at) + (jwt.charAt(at) == 'A' ? 'B' : 'A') + jwt.substring(at + 1);
        write("changed", name + ".jwt", changed.getBytes(StandardCharsets.UTF_8));
    }

    private static void writeEndorsement() throws IOException {
        String endorsement = Endorsement.sign(
                Samples.INTEGRITY,
                new UUID(3, 4),
                Samples.badge(Samples.content("Camille Durand")),
                "Mission confirmée.",
                Samples.ORGANISATION,
                Samples.KEY.did(),
                Samples.ISSUED,
                Samples.KEY);
        write("", "endorsement.json", endorsement.getBytes(StandardCharsets.UTF_8));
        write("changed", "endorsement.json", changed(endorsement).getBytes(StandardCharsets.UTF_8));
    }

    /// One letter or digit of a text, somewhere in it, is another one.
    private static String changed(String json) {
        int at;
        do {
            at = RANDOM.nextInt(json.length());
        } while (!Character.isLetterOrDigit(json.charAt(at)));
        return json.substring(0, at) + (json.charAt(at) == '7' ? '8' : '7') + json.substring(at + 1);
    }

    private static BadgeArt art(String title) {
        return BadgeArt.issued(title, "Fédération", List.of(), 60, Samples.CATALOGUE, Texts.of(Language.FR));
    }

    private static IssuerProfile withLogo() {
        byte[] logo = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
        IssuerProfile base = Samples.ORGANISATION;
        return new IssuerProfile(
                base.name(),
                base.url(),
                base.email(),
                Optional.of(new Picture("image/png", logo)),
                base.domain(),
                base.verifyAddress(),
                base.statusAddress(),
                base.validityMonths(),
                base.language());
    }

    private static void write(String folder, String name, byte[] bytes) throws IOException {
        Files.write(Files.createDirectories(FOLDER.resolve(folder)).resolve(name), bytes);
    }

    private static List<Path> files(String folder) throws IOException {
        try (var files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
