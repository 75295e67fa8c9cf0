package app.tremplin.work;

import app.tremplin.badge.sign.DidKey;
import app.tremplin.domain.Badge;
import app.tremplin.domain.BadgeClaims;
import app.tremplin.domain.Finding;
import app.tremplin.domain.ImportOutcome.Belonging;
import app.tremplin.domain.KeyState;
import app.tremplin.domain.Language;
import app.tremplin.domain.Topic;
import app.tremplin.domain.Volunteer;
import app.tremplin.store.Database;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whose badge it is: it names the volunteer's own key or one of their e-mails, somebody else's, or nobody's.
final class Ownership {

    private final Database database;
    private final Identity identity;
    private final Keyring keyring;
    private final Verifying verifying;

    Ownership(Database database, Identity identity, Keyring keyring, Verifying verifying) {
        this.database = database;
        this.identity = identity;
        this.keyring = keyring;
        this.verifying = verifying;
    }

    Belonging of(BadgeClaims claims, byte[] content) {
        Volunteer me = identity.me();
        Set<String> own = claims.subject().isPresent() ? keys(me) : Set.of();
        if (claims.subject().filter(own::contains).isPresent()) {
            return Belonging.MINE;
        }
        List<Finding> compared = me.emails().stream()
                .map(email -> verifying.content(content, Optional.of(email), Language.EN))
                .map(report -> Receiving.finding(report, Topic.RECIPIENT))
                .toList();
        if (compared.stream().anyMatch(finding -> finding instanceof Finding.Ok)) {
            return Belonging.MINE;
        }
        boolean otherKey = claims.subject().isPresent() && !own.isEmpty();
        boolean otherEmail = compared.stream().anyMatch(finding -> finding instanceof Finding.Failed);
        return otherKey || otherEmail ? Belonging.ANOTHERS : Belonging.UNTOLD;
    }

    /// The identifiers the volunteer signs under. A key behind a passphrase is known by the badges it signed.
    private Set<String> keys(Volunteer me) {
        Set<String> keys = new LinkedHashSet<>();
        if (keyring.state() == KeyState.OPEN) {
            keyring.publicKey().map(DidKey::of).ifPresent(keys::add);
        }
        for (Badge badge : database.read(tables -> tables.badges().of(me.id()))) {
            keys.add(verifying
                    .text(badge.json(), Optional.empty(), Language.EN)
                    .claims()
                    .issuerId());
        }
        return keys;
    }
}
