package app.tremplin.badge.verify;

import app.tremplin.domain.Finding;
import app.tremplin.domain.Topic;
import java.util.Optional;

/// What checking a signature came to.
///
/// @param finding about the content
/// @param origin  of the key that it holds with; empty unless it holds
record CheckedSignature(Finding finding, Optional<KeyOrigin> origin) {

    static CheckedSignature holds(KeyOrigin origin) {
        return new CheckedSignature(Finding.ok(Topic.INTEGRITY, "integrity.unchanged"), Optional.of(origin));
    }

    static CheckedSignature none(Finding finding) {
        return new CheckedSignature(finding, Optional.empty());
    }

    static CheckedSignature unknownKey() {
        return none(Finding.notChecked(Topic.INTEGRITY, "integrity.key"));
    }

    static CheckedSignature foreign() {
        return none(Finding.failed(Topic.INTEGRITY, "integrity.foreign"));
    }

    boolean proved() {
        return origin.isPresent();
    }

    boolean isForeign() {
        return finding.code().equals("integrity.foreign");
    }
}
