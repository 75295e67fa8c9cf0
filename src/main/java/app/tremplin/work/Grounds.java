package app.tremplin.work;

import app.tremplin.badge.verify.KnownIssuers;
import app.tremplin.badge.verify.StatusLists;

/// What badges are checked by: the organisations that are known, and the lists of what they withdrew.
record Grounds(KnownIssuers known, StatusLists lists) {

    /// Nobody is known and nothing withdrawn.
    static final Grounds NONE = new Grounds(KnownIssuers.NONE, StatusLists.NONE);
}
