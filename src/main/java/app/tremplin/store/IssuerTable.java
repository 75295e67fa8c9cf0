package app.tremplin.store;

import app.tremplin.domain.Id;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.IssuerKey;
import app.tremplin.domain.IssuerProfile;
import app.tremplin.domain.Language;
import app.tremplin.domain.Picture;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// The organisations that sign badges here, with their public keys.
public final class IssuerTable {

    private static final String INSERT = """
            INSERT INTO issuer (id, name, url, email, logo_type, logo, domain, verify_address, status_address,
                validity_months, language)
            VALUES (:id, :name, :url, :email, :logo_type, :logo, :domain, :verify_address, :status_address,
                :validity_months, :language)
            """;

    private static final String UPDATE = """
            UPDATE issuer SET name = :name, url = :url, email = :email, logo_type = :logo_type, logo = :logo,
                domain = :domain, verify_address = :verify_address, status_address = :status_address,
                validity_months = :validity_months, language = :language
            WHERE id = :id
            """;

    private final Handle handle;

    IssuerTable(Handle handle) {
        this.handle = handle;
    }

    /// All of them, in the order they were made.
    public List<Issuer> all() {
        return handle.createQuery("SELECT * FROM issuer ORDER BY id")
                .map((row, context) -> read(row))
                .list();
    }

    /// One of them.
    public Optional<Issuer> find(Id<Issuer> id) {
        return handle.createQuery("SELECT * FROM issuer WHERE id = :id")
                .bind("id", id.toString())
                .map((row, context) -> read(row))
                .findOne();
    }

    /// Adds one with its keys.
    public void add(Issuer issuer) {
        bind(handle.createUpdate(INSERT), issuer.id(), issuer.profile()).execute();
        issuer.keys().forEach(key -> addKey(issuer.id(), key));
    }

    /// Replaces what one says about itself; false when it is not there.
    public boolean replace(Id<Issuer> id, IssuerProfile profile) {
        return bind(handle.createUpdate(UPDATE), id, profile).execute() == 1;
    }

    /// Ends the key in use and puts another in its place.
    ///
    /// @param next its `since` ends the one before
    public void rotate(Id<Issuer> id, IssuerKey next) {
        handle.createUpdate("UPDATE issuer_key SET until = :until WHERE issuer_id = :id AND until IS NULL")
                .bind("id", id.toString())
                .bind("until", next.since().toString())
                .execute();
        addKey(id, next);
    }

    private void addKey(Id<Issuer> id, IssuerKey key) {
        handle.createUpdate("""
                        INSERT INTO issuer_key (did, issuer_id, since, until, jwk)
                        VALUES (:did, :id, :since, :until, :jwk)
                        """)
                .bind("did", key.did())
                .bind("id", id.toString())
                .bind("since", key.since().toString())
                .bind("until", key.until().map(Instant::toString).orElse(null))
                .bind("jwk", key.jwk().orElse(null))
                .execute();
    }

    private Issuer read(ResultSet row) throws SQLException {
        Id<Issuer> id = Id.of(row.getString("id"));
        byte @Nullable [] logo = row.getBytes("logo");
        int months = row.getInt("validity_months");
        Optional<Integer> validity = row.wasNull() ? Optional.empty() : Optional.of(months);
        IssuerProfile profile = new IssuerProfile(
                row.getString("name"),
                row.getString("url"),
                row.getString("email"),
                logo == null ? Optional.empty() : Optional.of(new Picture(row.getString("logo_type"), logo)),
                Optional.ofNullable(row.getString("domain")),
                row.getString("verify_address"),
                Optional.ofNullable(row.getString("status_address")),
                validity,
                Language.valueOf(row.getString("language")));
        return new Issuer(id, profile, keys(id));
    }

    private List<IssuerKey> keys(Id<Issuer> id) {
        return handle.createQuery("""
                        SELECT did, since, until, jwk FROM issuer_key WHERE issuer_id = :id
                        ORDER BY CASE WHEN until IS NULL THEN 0 ELSE 1 END, until DESC, since DESC
                        """)
                .bind("id", id.toString())
                .map((row, context) -> new IssuerKey(
                        row.getString("did"),
                        Instant.parse(row.getString("since")),
                        Optional.ofNullable(row.getString("until")).map(Instant::parse),
                        Optional.ofNullable(row.getString("jwk"))))
                .list();
    }

    private static Update bind(Update statement, Id<Issuer> id, IssuerProfile profile) {
        return statement
                .bind("id", id.toString())
                .bind("name", profile.name())
                .bind("url", profile.url())
                .bind("email", profile.email())
                .bind("logo_type", profile.logo().map(Picture::mediaType).orElse(null))
                .bind("logo", profile.logo().map(Picture::bytes).orElse(null))
                .bind("domain", profile.domain().orElse(null))
                .bind("verify_address", profile.verifyAddress())
                .bind("status_address", profile.statusAddress().orElse(null))
                .bind("validity_months", profile.validityMonths().orElse(null))
                .bind("language", profile.language().name());
    }
}
