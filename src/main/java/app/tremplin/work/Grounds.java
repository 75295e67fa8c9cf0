package app.tremplin.work;

import app.tremplin.badge.status.StatusCredential;
import app.tremplin.badge.verify.KnownIssuers;
import app.tremplin.badge.verify.StatusLists;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.ListedIssuer;
import app.tremplin.store.Tables;
import java.util.List;

/// What badges are checked by: the organisations that are known, and the lists of what they withdrew.
record Grounds(KnownIssuers known, StatusLists lists) {

    /// Nobody is known and nothing withdrawn.
    static final Grounds NONE = new Grounds(KnownIssuers.NONE, StatusLists.NONE);

    /// What is kept by now.
    static Grounds of(Tables tables) {
        List<KnownIssuer> known =
                tables.trust().issuers().stream().map(ListedIssuer::issuer).toList();
        List<StatusCredential> copies = tables.trust().statusCopies().stream()
                .map(copy -> StatusCredential.parse(copy.content()))
                .toList();
        return new Grounds(new KnownIssuers(known, tables.trust().online()), StatusLists.of(copies));
    }
}
