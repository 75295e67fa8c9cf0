package app.tremplin.badge.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An Open Badge 3.0 as it was read, with the entries a verifier asks for. Nothing in it is proved yet.
///
/// @param json the whole credential, proofs included
record Credential(ObjectNode json) {

    /// @throws app.tremplin.domain.Failure when `json` is not an Open Badge 3.0
    Credential {
        boolean badge = strings(json.path("type"))
                        .anyMatch(type -> type.equals("OpenBadgeCredential") || type.equals("AchievementCredential"))
                && json.path("credentialSubject").path("achievement").isObject()
                && !id(json.path("issuer")).isEmpty();
        if (!badge) {
            throw Verifier.unreadable("unreadable.kind");
        }
    }

    String id() {
        return id(json);
    }

    JsonNode issuer() {
        return json.path("issuer");
    }

    String issuerId() {
        return id(issuer());
    }

    JsonNode subject() {
        return json.path("credentialSubject");
    }

    JsonNode achievement() {
        return subject().path("achievement");
    }

    /// Whoever signs about themselves is issuer and subject under one identifier.
    boolean isSelfDeclared() {
        return issuerId().equals(id(subject()));
    }

    /// Whether entries could be moved between issuer and subject under the same signature: with one identifier they are
    /// one and the same to it, types included.
    boolean mixesIssuerAndSubject() {
        return isSelfDeclared()
                && (!strings(issuer().path("type")).toList().equals(List.of("Profile"))
                        || !strings(subject().path("type")).toList().equals(List.of("AchievementSubject"))
                        || subject().has("name")
                        || subject().has("description"));
    }

    /// The subject's e-mail addresses.
    List<RecipientLine.Address> addresses() {
        return items(subject().path("identifier"))
                .filter(identity ->
                        identity.path("identityType").stringValue("").equals("emailAddress"))
                .map(identity -> new RecipientLine.Address(
                        identity.path("identityHash").stringValue(""),
                        isHashed(identity),
                        identity.path("salt").stringValue("")))
                .toList();
    }

    /// Whether an identity is given by its hash: `true`, which the signature does not tell from `"true"`.
    static boolean isHashed(JsonNode identity) {
        return identity.path("hashed").asBoolean(false);
    }

    /// The proofs of a document, a credential or another.
    static List<ObjectNode> proofs(ObjectNode document) {
        List<ObjectNode> proofs = new ArrayList<>();
        items(document.path("proof")).forEach(proof -> {
            if (proof instanceof ObjectNode object) {
                proofs.add(object);
            }
        });
        return proofs;
    }

    /// Since when it is valid, in version 2 or 1 of the data model.
    Moment validFrom() {
        return moment("validFrom", "issuanceDate");
    }

    /// Until when it is valid, in version 2 or 1 of the data model.
    Moment validUntil() {
        return moment("validUntil", "expirationDate");
    }

    private Moment moment(String name, String formerName) {
        return Moment.of(json.has(name) ? json.path(name) : json.path(formerName));
    }

    /// The identifier of a thing: its entry `id`, or the thing itself where it is given by its identifier alone.
    static String id(JsonNode node) {
        return node.isString() ? node.stringValue() : node.path("id").stringValue("");
    }

    /// A text, plain or with its language.
    static String text(JsonNode node) {
        return node.isObject() ? node.path("@value").stringValue("") : node.stringValue("");
    }

    /// The items of an array, or a single value alone; none for what is missing.
    static Stream<JsonNode> items(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream();
        }
        return node.isMissingNode() ? Stream.empty() : Stream.of(node);
    }

    static Stream<String> strings(JsonNode node) {
        return items(node).filter(JsonNode::isString).map(JsonNode::stringValue);
    }
}
