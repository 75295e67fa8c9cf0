package app.tremplin.badge.verify;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An Open Badge 2.0 or older as it was read (Open Badges 2.0, section "Assertion"). Nothing in it is proved yet.
///
/// @param json the whole assertion
record Assertion(ObjectNode json) {

    /// Whether `json` is one, of 2.0 or older.
    static boolean isLike(ObjectNode json) {
        return json.has("badge")
                && (json.has("recipient") || json.has("verify") || json.has("verification"))
                && !json.has("credentialSubject");
    }

    /// Whether it is one of Open Badges 2.0.
    boolean isCurrent() {
        return Credential.strings(json.path("type")).anyMatch("Assertion"::equals) && json.has("verification");
    }

    /// Its identifier: an address, or that of former versions.
    String id() {
        String id = Credential.id(json);
        return id.isEmpty() ? json.path("uid").stringValue("") : id;
    }

    /// The badge's name as given along; otherwise its address.
    String title() {
        String name = Credential.text(badge().path("name"));
        return name.isEmpty() ? Credential.id(badge()) : name;
    }

    /// The issuer's name, if it is given along.
    String issuerName() {
        return Credential.text(issuer().path("name"));
    }

    /// The issuer's identifier; empty when the badge is given by its address alone.
    String issuerId() {
        String id = Credential.id(issuer());
        return id.isEmpty() ? issuer().path("origin").stringValue("") : id;
    }

    Moment issued() {
        return Moment.ofOlder(json.has("issuedOn") ? json.path("issuedOn") : json.path("issued_on"));
    }

    Moment expires() {
        return Moment.ofOlder(json.path("expires"));
    }

    /// The recipient's e-mail address, hashed or not; none when it is known by something else.
    List<RecipientLine.Address> addresses() {
        JsonNode recipient = json.path("recipient");
        if (recipient.isString()) {
            return List.of(address(recipient.stringValue(), json.path("salt").stringValue("")));
        }
        boolean email = Credential.strings(recipient.path("type")).anyMatch("email"::equals);
        return email
                ? List.of(address(
                        recipient.path("identity").stringValue(""),
                        recipient.path("salt").stringValue("")))
                : List.of();
    }

    private static RecipientLine.Address address(String text, String salt) {
        return new RecipientLine.Address(text, text.contains("$"), salt);
    }

    private JsonNode badge() {
        return json.path("badge");
    }

    private JsonNode issuer() {
        return badge().path("issuer");
    }
}
