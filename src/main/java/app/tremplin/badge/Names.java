package app.tremplin.badge;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// Identifiers that come out the same wherever the same thing is named: UUID version 5 (RFC 9562, section 5.5).
public final class Names {

    // Drawn once; another one would give every achievement another id.
    private static final UUID NAMESPACE = UUID.fromString("5c0f8a52-51c5-5d53-9d7b-3a1b5c1d7e60");

    /// The description of a badge's result that is the worked time in minutes, the same in every badge of Tremplin.
    public static final String MINUTES = urn("result:minutes");

    private Names() {}

    /// The `urn:uuid:` of what `name` names.
    static String urn(String name) {
        return urn(uuid(name));
    }

    /// The UUID of what `name` names.
    static UUID uuid(String name) {
        return UuidCreator.getNameBasedSha1(NAMESPACE, name);
    }

    /// `id` as an absolute IRI.
    static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
