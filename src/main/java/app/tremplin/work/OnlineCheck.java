package app.tremplin.work;

import app.tremplin.badge.verify.DidDocument;
import app.tremplin.badge.verify.WebDid;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.platform.HttpsDocument;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// Asks an organisation's website for its keys, when the user says so and never otherwise. The only thing in the house
/// that uses the internet.
public final class OnlineCheck {

    private final Function<URI, byte[]> website;
    private final Clock clock;

    OnlineCheck(Function<URI, byte[]> website, Clock clock) {
        this.website = website;
        this.clock = clock;
    }

    /// Over the internet, within the bounds of [HttpsDocument].
    public static OnlineCheck overTheInternet(Clock clock) {
        return new OnlineCheck(HttpsDocument.fromTheInternet()::fetch, clock);
    }

    /// Whether the issuer with this identifier has a website to ask.
    public static boolean isPossible(String issuerId) {
        return WebDid.isOne(issuerId);
    }

    /// The keys that the issuer's website lists today, to be kept with their day and handed to the verifier as
    /// `online`.
    ///
    /// @param issuerId a `did:web`
    /// @return one entry for each key; its name is the website's host, `since` is today
    /// @throws app.tremplin.domain.Failure `ONLINE` when the website gives no document, `DID_UNUSABLE` when that
    ///     one is not the issuer's or `issuerId` is no `did:web`
    public List<KnownIssuer> ask(String issuerId) {
        return DidDocument.keys(website.apply(WebDid.address(issuerId)), issuerId, LocalDate.now(clock));
    }
}
