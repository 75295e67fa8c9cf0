package app.tremplin.work;

import app.tremplin.domain.Badge;
import app.tremplin.domain.BadgeStatus;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Folding;
import app.tremplin.domain.Id;
import app.tremplin.domain.IssuedBadge;
import app.tremplin.domain.Issuer;
import app.tremplin.store.Database;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The badges that organisations signed here, and whether they still stand by them.
public final class Register {

    /// The most badges that are listed at once.
    public static final int MOST = 500;

    private final Database database;
    private final Clock clock;

    Register(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Badges of an organisation, the latest first, at most [#MOST].
    ///
    /// @param name part of the volunteer's name, whatever its case and accents; blank for all
    /// @throws Failure when the database cannot be read
    public List<IssuedBadge> search(Issuer issuer, String name) {
        return database.read(tables -> tables.issued().of(issuer.id(), Folding.fold(name), MOST));
    }

    /// How many badges an organisation signed here.
    public int count(Issuer issuer) {
        return database.read(tables -> tables.issued().count(issuer.id()));
    }

    /// The badge that `words` name by its id, with or without `urn:uuid:`.
    ///
    /// @throws Failure `UNKNOWN_BADGE`
    public IssuedBadge named(String words) {
        String id = words.strip().replaceFirst("^urn:uuid:", "");
        try {
            return find(Id.of(id));
        } catch (IllegalArgumentException e) {
            throw new Failure(FailureCode.UNKNOWN_BADGE, words);
        }
    }

    /// One badge.
    ///
    /// @throws Failure `UNKNOWN_BADGE`
    public IssuedBadge find(Id<Badge> id) {
        return database.read(tables -> tables.issued().find(id))
                .orElseThrow(() -> new Failure(FailureCode.UNKNOWN_BADGE, id.toString()));
    }

    /// Withdraws a badge for good.
    ///
    /// @param reason stays on this computer; never blank
    /// @throws Failure `REVOKED_FOR_GOOD` when it is withdrawn already
    public IssuedBadge revoke(Id<Badge> id, String reason) {
        return mark(id, new BadgeStatus.Revoked(clock.instant().truncatedTo(ChronoUnit.SECONDS), demand(reason)));
    }

    /// Withdraws a badge for now.
    ///
    /// @param reason stays on this computer; never blank
    /// @throws Failure `REVOKED_FOR_GOOD`
    public IssuedBadge suspend(Id<Badge> id, String reason) {
        return mark(id, new BadgeStatus.Suspended(clock.instant().truncatedTo(ChronoUnit.SECONDS), demand(reason)));
    }

    /// Gives a suspended badge back.
    ///
    /// @throws Failure `REVOKED_FOR_GOOD`
    public IssuedBadge reinstate(Id<Badge> id) {
        return mark(id, new BadgeStatus.Valid());
    }

    private IssuedBadge mark(Id<Badge> id, BadgeStatus status) {
        return database.write(tables -> {
            IssuedBadge before =
                    tables.issued().find(id).orElseThrow(() -> new Failure(FailureCode.UNKNOWN_BADGE, id.toString()));
            if (before.status() instanceof BadgeStatus.Revoked) {
                throw new Failure(FailureCode.REVOKED_FOR_GOOD);
            }
            tables.issued().mark(id, status);
            return tables.issued().find(id).orElseThrow();
        });
    }

    private static String demand(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a withdrawal gives its reason");
        }
        return reason.strip();
    }
}
