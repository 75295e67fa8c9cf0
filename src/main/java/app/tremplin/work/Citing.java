package app.tremplin.work;

import app.tremplin.badge.verify.CarriedLink;
import app.tremplin.domain.Badge;
import app.tremplin.domain.Language;
import app.tremplin.domain.LocalAddress;
import app.tremplin.domain.ReceivedBadge;
import app.tremplin.export.CvFacts;
import app.tremplin.platform.Settings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Which badges papers cite: those of organisations, or else the latest of one's own, and only with a link that anybody
/// can open.
final class Citing {

    /// As many as a recruiter reads.
    private static final int MOST = 3;

    private final Badging badging;
    private final Wallet wallet;
    private final Supplier<Settings> settings;

    /// @param settings those in force, for the address of one's own verification links
    Citing(Badging badging, Wallet wallet, Supplier<Settings> settings) {
        this.badging = badging;
        this.wallet = wallet;
        this.settings = settings;
    }

    /// What can be cited.
    ///
    /// @param badges   the latest first
    /// @param unlinked whether a badge of one's own is left out because its link opens on this computer alone
    record Cited(List<CvFacts.Badge> badges, boolean unlinked) {}

    /// @throws app.tremplin.domain.Failure when the database cannot be read
    Cited badges() {
        List<CvFacts.Badge> vouched = wallet.badges().stream()
                .filter(badge -> badge.newest() && !badge.selfDeclared())
                .sorted(Comparator.comparing(Citing::since).reversed())
                .flatMap(badge -> vouched(badge).stream())
                .limit(MOST)
                .toList();
        Optional<Badge> own = badging.badges().stream().findFirst();
        if (!vouched.isEmpty() || own.isEmpty()) {
            return new Cited(vouched, false);
        }
        return own(own.get())
                .map(badge -> new Cited(List.of(badge), false))
                .orElseGet(() -> new Cited(List.of(), true));
    }

    private static Instant since(ReceivedBadge badge) {
        return badge.issued().orElse(badge.received());
    }

    /// A badge that was withdrawn or does not hold for another reason is not cited.
    private Optional<CvFacts.Badge> vouched(ReceivedBadge badge) {
        return CarriedLink.in(wallet.file(badge).bytes())
                .map(Object::toString)
                .flatMap(LocalAddress::unless)
                .filter(link -> wallet.report(badge, Language.EN).holds())
                .map(link -> new CvFacts.Badge(badge.title(), badge.issuerName(), day(since(badge)), link));
    }

    private Optional<CvFacts.Badge> own(Badge badge) {
        return LocalAddress.unless(badging.link(badge, settings.get()))
                .map(link -> new CvFacts.Badge(badge.title(), "", day(badge.issuedAt()), link));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneId.systemDefault());
    }
}
