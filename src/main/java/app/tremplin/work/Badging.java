package app.tremplin.work;

import app.tremplin.badge.BadgeContent;
import app.tremplin.badge.SelfDeclaredBadge;
import app.tremplin.badge.bake.PngBaking;
import app.tremplin.badge.bake.SvgBaking;
import app.tremplin.badge.link.LinkClaims;
import app.tremplin.badge.link.LinkToken;
import app.tremplin.badge.link.VerificationLink;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.domain.Badge;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Id;
import app.tremplin.domain.KeyState;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Skill;
import app.tremplin.domain.Standing;
import app.tremplin.domain.Volunteer;
import app.tremplin.export.BadgeArt;
import app.tremplin.platform.Ids;
import app.tremplin.platform.Settings;
import app.tremplin.store.Database;
import app.tremplin.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/// Making the volunteer's own badge, and what it looks like.
public final class Badging {

    /// A word of a name with its first letter as a group, accents included; an apostrophe does not part words.
    private static final Pattern WORD = Pattern.compile("([\\p{L}\\p{N}]\\p{M}*)[\\p{L}\\p{N}\\p{M}'’]*\\.?");

    private final Database database;
    private final Identity identity;
    private final Awarding awarding;
    private final Keyring keyring;
    private final SelfDeclaredBadge composer;
    private final Ids ids;
    private final Catalogue catalogue;
    private final Clock clock;

    Badging(
            Database database,
            Identity identity,
            Awarding awarding,
            Keyring keyring,
            SelfDeclaredBadge composer,
            Ids ids,
            Catalogue catalogue,
            Clock clock) {
        this.database = database;
        this.identity = identity;
        this.awarding = awarding;
        this.keyring = keyring;
        this.composer = composer;
        this.ids = ids;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// The badges made so far, the latest first.
    ///
    /// @throws app.tremplin.domain.Failure when the database cannot be read
    public List<Badge> badges() {
        Id<Volunteer> me = identity.me().id();
        return database.read(tables -> tables.badges().of(me));
    }

    /// How it stands with the signing key. Takes about a second the first time, since a passphrase is slow to try.
    ///
    /// @throws app.tremplin.domain.Failure when the key file is damaged
    public KeyState keyState() {
        return keyring.state();
    }

    /// Makes the signing key, unless there is one.
    ///
    /// @param passphrase empty for none: whoever can read the person's files can then sign in their name
    /// @throws app.tremplin.domain.Failure when it cannot be written
    public void makeKey(char[] passphrase) {
        keyring.make(passphrase);
    }

    /// Opens the signing key until Tremplin is closed.
    ///
    /// @throws app.tremplin.domain.Failure when the passphrase is another one or the file is damaged
    public void unlock(char[] passphrase) {
        keyring.unlock(passphrase);
    }

    /// Signs a badge of the skills earned so far and keeps it.
    ///
    /// @throws app.tremplin.domain.Failure `NO_NAME`, `NO_SKILL`, or when the key or the database cannot be used
    public Badge make(Settings settings) {
        Volunteer me = identity.me();
        Standing standing = awarding.standing();
        if (me.name().isBlank()) {
            throw new Failure(FailureCode.NO_NAME);
        }
        if (standing.all().attributed().isEmpty()) {
            throw new Failure(FailureCode.NO_SKILL);
        }
        SigningKey key = keyring.key();
        Id<Badge> id = ids.next();
        Instant now = clock.instant();
        String title = title(standing.counted(), settings.language());
        BadgeContent content =
                new BadgeContent(id.value(), now, me, title, standing.all(), standing.counted(), catalogue);
        LinkToken token = LinkToken.selfDeclared(claims(content, settings), key);
        VerificationLink link = new VerificationLink(settings.verifyAddress(), token.toString());
        String json = composer.sign(content, link, key);
        Badge badge = new Badge(
                id,
                title,
                content.issued(),
                json,
                token.toString(),
                content.skills().stream().map(Skill::id).toList(),
                content.minutes());
        database.change(tables -> tables.badges().add(me.id(), badge));
        return badge;
    }

    /// The verification link of a badge at the address of the settings.
    public String link(Badge badge, Settings settings) {
        return new VerificationLink(settings.verifyAddress(), badge.token()).toString();
    }

    /// The badge's picture, without the credential.
    ///
    /// @param pixels its width and height
    public byte[] picture(Badge badge, Language language, int pixels) {
        return art(badge, language).png(pixels);
    }

    /// The badge's picture with the credential baked in, which other tools can import.
    ///
    /// @param pixels its width and height
    public byte[] bakedPng(Badge badge, Language language, int pixels) {
        return PngBaking.bake(picture(badge, language, pixels), badge.json());
    }

    /// The badge's drawing with the credential baked in.
    public byte[] bakedSvg(Badge badge, Language language) {
        return SvgBaking.bake(art(badge, language).svg().getBytes(StandardCharsets.UTF_8), badge.json());
    }

    private BadgeArt art(Badge badge, Language language) {
        return BadgeArt.selfDeclared(badge.title(), badge.skillIds(), badge.minutes(), catalogue, Texts.of(language));
    }

    private static String title(List<Mission> missions, Language language) {
        List<String> events = missions.stream()
                .map(mission -> mission.facts().event())
                .distinct()
                .toList();
        return events.size() == 1 ? events.getFirst() : Texts.of(language).get("badge.title.events", events.size());
    }

    private LinkClaims claims(BadgeContent content, Settings settings) {
        LinkClaims claims = content.linkClaims();
        if (!settings.printInitials()) {
            return claims;
        }
        return claims.named(initials(claims.name()));
    }

    private static String initials(String name) {
        return WORD.matcher(name).replaceAll("$1.");
    }
}
