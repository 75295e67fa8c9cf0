package app.tremplin.work;

import app.tremplin.badge.BadgeContent;
import app.tremplin.badge.OrganisationBadge;
import app.tremplin.badge.link.LinkToken;
import app.tremplin.badge.link.VerificationLink;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.IssuerProfile;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionState;
import app.tremplin.platform.Ids;
import app.tremplin.platform.Settings;
import app.tremplin.skill.Attribution;
import app.tremplin.text.Texts;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Gives the invented volunteer a badge of their own and one of an invented organisation, which says so in its name.
/// Its key is forgotten at once: nobody ever knows it, and verifying says that.
final class SampleBadges {

    private final Badging badging;
    private final Wallet wallet;
    private final OrganisationBadge composer;
    private final Catalogue catalogue;
    private final Ids ids;
    private final SecureRandom random;
    private final Clock clock;

    SampleBadges(
            Badging badging,
            Wallet wallet,
            OrganisationBadge composer,
            Catalogue catalogue,
            Ids ids,
            SecureRandom random,
            Clock clock) {
        this.badging = badging;
        this.wallet = wallet;
        this.composer = composer;
        this.catalogue = catalogue;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    /// @param missions those of the sample; the organisation signs those that it confirmed at the first event
    void fill(Identity identity, List<Mission> missions, Settings settings) {
        badging.makeKey(new char[0]);
        badging.make(settings);
        missions.stream()
                .flatMap(mission -> confirmedBy(mission).stream())
                .findFirst()
                .ifPresent(organisation -> sign(identity, missions, organisation, settings));
    }

    private void sign(Identity identity, List<Mission> missions, String organisation, Settings settings) {
        List<Mission> confirmed = missions.stream()
                .filter(mission -> confirmedBy(mission).equals(Optional.of(organisation)))
                .toList();
        String event = confirmed.getFirst().facts().event();
        List<Mission> told = confirmed.stream()
                .filter(mission -> mission.facts().event().equals(event))
                .toList();
        SigningKey key = SigningKey.generate(random);
        BadgeContent content = new BadgeContent(
                ids.next().value(),
                clock.instant(),
                identity.me(),
                event,
                Attribution.of(catalogue, told),
                told,
                catalogue);
        LinkToken token = LinkToken.issued(content.linkClaims(), key);
        VerificationLink link = new VerificationLink(settings.verifyAddress(), token.toString());
        Language language = settings.language();
        String name = Texts.of(language).get("sample.organisation", organisation);
        IssuerProfile profile = new IssuerProfile(
                name,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                settings.verifyAddress(),
                Optional.empty(),
                Optional.empty(),
                language);
        wallet.add(event, composer.sign(content, profile, key.did(), link, key));
    }

    private static Optional<String> confirmedBy(Mission mission) {
        return mission.state() instanceof MissionState.Confirmed confirmed
                ? Optional.of(confirmed.by())
                : Optional.empty();
    }
}
