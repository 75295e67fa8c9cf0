package app.tremplin.work;

import app.tremplin.badge.bake.PngBaking;
import app.tremplin.badge.bake.SvgBaking;
import app.tremplin.badge.link.VerificationLink;
import app.tremplin.badge.sign.VcJwt;
import app.tremplin.domain.Badge;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Folding;
import app.tremplin.domain.IssuedBadge;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.Language;
import app.tremplin.domain.Skill;
import app.tremplin.export.BadgeArt;
import app.tremplin.export.BadgePress;
import app.tremplin.platform.AtomicFile;
import app.tremplin.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a volunteer is handed for a badge: the badge in its formats, the link, and its QR code.
public final class Delivering {

    private static final int SMALL = 600;
    private static final int LARGE = 1_200;
    private static final int LONGEST_NAME = 60;
    private static final int PREVIEW_MINUTES = 40 * 60;

    private final IssuerKeys keys;
    private final Catalogue catalogue;
    private final BadgePress press = new BadgePress();

    Delivering(IssuerKeys keys, Catalogue catalogue) {
        this.keys = keys;
        this.catalogue = catalogue;
    }

    /// Writes the files of badges: of one into `folder` itself, of several into a folder for each, named by its title.
    ///
    /// @return the files that were written
    /// @throws Failure `SIGNED_NOT_SAVED` when they cannot be written
    public List<Path> save(List<IssuedBadge> badges, Issuer issuer, Path folder) {
        List<Path> written = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (IssuedBadge issued : badges) {
            Path own = badges.size() == 1
                    ? folder
                    : folder.resolve(free(issued.badge().title(), taken));
            written.addAll(save(issued, issuer, own));
        }
        return written;
    }

    /// Writes the files of one badge. The JWT is signed on the spot: it is left out while the organisation's key is
    /// locked.
    ///
    /// @return the files that were written
    /// @throws Failure `SIGNED_NOT_SAVED` when they cannot be written
    public List<Path> save(IssuedBadge issued, Issuer issuer, Path folder) {
        Badge badge = issued.badge();
        BadgeArt art = art(issued, issuer);
        String link = link(issued, issuer);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("badge.json", badge.json().getBytes(StandardCharsets.UTF_8));
        files.put("badge.png", PngBaking.bake(press.png(art, SMALL), badge.json()));
        files.put("badge-1200.png", PngBaking.bake(press.png(art, LARGE), badge.json()));
        files.put("badge.svg", SvgBaking.bake(art.svg().getBytes(StandardCharsets.UTF_8), badge.json()));
        if (keys.isOpen(issuer)) {
            String jwt = VcJwt.of(badge.json(), keys.key(issued.key()));
            files.put("badge.jwt", jwt.getBytes(StandardCharsets.US_ASCII));
        }
        files.put("link.txt", (link + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            return write(files, link, folder);
        } catch (Failure e) {
            throw e.code() == FailureCode.FILE_UNWRITABLE
                    ? new Failure(e, FailureCode.SIGNED_NOT_SAVED, e.args().toArray())
                    : e;
        }
    }

    private static List<Path> write(Map<String, byte[]> files, String link, Path folder) {
        List<Path> written = new ArrayList<>();
        files.forEach((name, bytes) -> {
            AtomicFile.write(folder.resolve(name), bytes);
            written.add(folder.resolve(name));
        });
        for (String name : List.of("qr.png", "qr.svg")) {
            Exporting.saveQr(link, folder.resolve(name), Exporting.QR_SIZE);
            written.add(folder.resolve(name));
        }
        return written;
    }

    /// The verification link of a badge.
    public String link(IssuedBadge issued, Issuer issuer) {
        return new VerificationLink(
                        issuer.profile().verifyAddress(), issued.badge().token())
                .toString();
    }

    /// The badge's picture, without the credential.
    ///
    /// @param pixels its width and height
    public byte[] picture(IssuedBadge issued, Issuer issuer, int pixels) {
        return press.png(art(issued, issuer), pixels);
    }

    /// What the badges of an organisation look like, with as many skills as one can earn.
    ///
    /// @param event  an invented one
    /// @param name   of the organisation
    /// @param pixels its width and height
    public byte[] preview(String event, String name, Language language, int pixels) {
        List<String> skills = catalogue.skills().stream()
                .limit(catalogue.attributed())
                .map(Skill::id)
                .toList();
        return BadgeArt.issued(event, name, skills, PREVIEW_MINUTES, catalogue, Texts.of(language))
                .png(pixels);
    }

    /// A name that every file system takes, made of words: accents and signs are left out.
    public static String fileName(String words) {
        String plain = Folding.fold(words).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String cut = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        // Names that Windows keeps for itself.
        return cut.isEmpty() || cut.matches("con|prn|aux|nul|com[0-9]|lpt[0-9]") ? "badge-" + cut : cut;
    }

    private static String free(String title, Set<String> taken) {
        String name = fileName(title);
        String each = name;
        for (int i = 2; !taken.add(each); i++) {
            each = name + "-" + i;
        }
        return each;
    }

    private BadgeArt art(IssuedBadge issued, Issuer issuer) {
        Badge badge = issued.badge();
        return BadgeArt.issued(
                badge.title(),
                issuer.profile().name(),
                badge.skillIds(),
                badge.minutes(),
                catalogue,
                Texts.of(issuer.profile().language()));
    }
}
