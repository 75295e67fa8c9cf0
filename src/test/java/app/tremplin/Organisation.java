package app.tremplin;

import app.tremplin.badge.BadgeContent;
import app.tremplin.badge.Endorsement;
import app.tremplin.badge.OrganisationBadge;
import app.tremplin.badge.Samples;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.badge.status.StatusCredential;
import app.tremplin.badge.status.StatusList;
import app.tremplin.badge.status.StatusPlace;
import app.tremplin.badge.status.StatusPurpose;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Volunteer;
import app.tremplin.exchange.KnownIssuersFile;
import app.tremplin.skill.Attribution;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// An invented organisation that signs badges for the volunteers of the tests.
public final class Organisation {

    public static final String NAME = Samples.ORGANISATION.name();
    public static final String DID = Samples.KEY.did();
    public static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    private static final URI FOLDER = URI.create("https://verify.federation.example/status/");
    private static final int PLACE = 4711;

    private Organisation() {}

    /// A badge of the organisation about these missions.
    public static String badge(UUID id, Instant issued, Volunteer volunteer, List<Mission> missions) {
        return sign(content(id, issued, volunteer, missions), Samples.KEY);
    }

    /// The same, which also names the volunteer's key.
    public static String badge(UUID id, Instant issued, Volunteer volunteer, List<Mission> missions, String holder) {
        return sign(content(id, issued, volunteer, missions).heldBy(holder), Samples.KEY);
    }

    /// The same, with a place in the organisation's status list.
    public static String listed(UUID id, Instant issued, Volunteer volunteer, List<Mission> missions) {
        return sign(content(id, issued, volunteer, missions).at(new StatusPlace(FOLDER, PLACE)), Samples.KEY);
    }

    /// The status list of a day, with that badge withdrawn or not.
    public static String statusList(Instant day, boolean withdrawn) {
        return StatusCredential.sign(
                Samples.INTEGRITY,
                StatusPlace.address(FOLDER, 0, StatusPurpose.REVOCATION),
                StatusPurpose.REVOCATION,
                StatusList.of(withdrawn ? List.of(PLACE) : List.of()),
                DID,
                day,
                Samples.KEY);
    }

    /// Its word for a badge that somebody else signed.
    public static String endorsement(String badge, String comment) {
        return Endorsement.sign(
                Samples.INTEGRITY, new UUID(7, 8), badge, comment, Samples.ORGANISATION, DID, MORNING, Samples.KEY);
    }

    /// A list of organisations with this one in it.
    public static byte[] list(String name) {
        return KnownIssuersFile.write(
                List.of(new KnownIssuer(DID, DID, name, LocalDate.of(2024, 1, 15), Optional.empty())));
    }

    private static BadgeContent content(UUID id, Instant issued, Volunteer volunteer, List<Mission> missions) {
        return new BadgeContent(
                id,
                issued,
                volunteer,
                missions.getFirst().facts().event(),
                Attribution.of(Samples.CATALOGUE, missions),
                missions,
                Samples.CATALOGUE);
    }

    private static String sign(BadgeContent content, SigningKey key) {
        return new OrganisationBadge(Samples.INTEGRITY, new Random(1))
                .sign(content, Samples.ORGANISATION, key.did(), Samples.issuedLink(content), key);
    }
}
