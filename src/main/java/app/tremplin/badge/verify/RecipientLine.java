package app.tremplin.badge.verify;

import app.tremplin.badge.IdentityHash;
import app.tremplin.domain.Finding;
import app.tremplin.domain.Topic;
import java.util.List;
import java.util.Locale;

/// Whether a badge is about the person with a given e-mail address.
final class RecipientLine {

    private RecipientLine() {}

    /// An e-mail address as a badge carries it.
    ///
    /// @param text   the address, or its hash
    /// @param hashed which of the two
    /// @param salt   that was hashed along
    record Address(String text, boolean hashed, String salt) {

        boolean isComparable() {
            return !hashed || text.toLowerCase(Locale.ROOT).startsWith("sha256$");
        }

        boolean is(String email) {
            return hashed
                    ? text.equalsIgnoreCase(IdentityHash.of(email, salt))
                    : normal(text).equals(normal(email));
        }

        private static String normal(String email) {
            return email.strip().toLowerCase(Locale.ROOT);
        }
    }

    static Finding of(List<Address> addresses, String email, boolean proved) {
        if (addresses.isEmpty()) {
            return Finding.notChecked(Topic.RECIPIENT, "recipient.none");
        }
        if (!proved) {
            return Finding.notChecked(Topic.RECIPIENT, "recipient.unproved");
        }
        if (addresses.stream().anyMatch(address -> address.is(email))) {
            return Finding.ok(Topic.RECIPIENT, "recipient.match");
        }
        return addresses.stream().allMatch(Address::isComparable)
                ? Finding.failed(Topic.RECIPIENT, "recipient.other")
                : Finding.notChecked(Topic.RECIPIENT, "recipient.method");
    }
}
