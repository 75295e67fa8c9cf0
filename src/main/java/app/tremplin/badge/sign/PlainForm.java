package app.tremplin.badge.sign;

import app.tremplin.badge.sign.CanonicalizationException.Reason;
import com.apicatalog.jsonld.lang.Keywords;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Sees to it that a document is spelt the way that readers look for.
///
/// JSON-LD has many spellings for the same statements: a value alone or in a list, once or twice, a property by its
/// term or by its address, a text as an object. One signature holds for all of them, but whoever reads a badge looks
/// for one: what is spelt another way could be hidden, or seem to be said twice, with the signature still good. A
/// document spelt so is refused.
final class PlainForm {

    /// The properties that may have several values (Open Badges 3.0, appendix B; VC Data Model 2.0; Bitstring Status
    /// List 1.0). Every other has one.
    private static final Set<String> SEVERAL = Set.of(
            "type",
            "proof",
            "alignment",
            "allowedValue",
            "credentialSchema",
            "credentialStatus",
            "credentialSubject",
            "endorsement",
            "endorsementJwt",
            "evidence",
            "identifier",
            "otherIdentifier",
            "refreshService",
            "related",
            "relatedResource",
            "result",
            "resultDescription",
            "rubricCriterionLevel",
            "statusMessage",
            "tag",
            "termsOfUse");

    /// Properties begin with a small letter, types with a large one; an address has a colon.
    private static final Pattern PROPERTY = Pattern.compile("@?[a-z][A-Za-z0-9]*");

    private PlainForm() {}

    /// @throws CanonicalizationException when a part of `document` is spelt in a way that could hide it
    static void require(JsonNode document) throws CanonicalizationException {
        if (document.has(Keywords.VALUE) && !document.has(Keywords.LANGUAGE)) {
            throw notPlain(Keywords.VALUE);
        }
        for (Map.Entry<String, JsonNode> entry : document.properties()) {
            if (!PROPERTY.matcher(entry.getKey()).matches()) {
                throw notPlain("property");
            }
            // Contexts are compared as they stand.
            if (!entry.getKey().equals(Keywords.CONTEXT)) {
                requireValue(entry.getKey(), entry.getValue());
            }
        }
    }

    private static void requireValue(String property, JsonNode value) throws CanonicalizationException {
        if (!value.isArray()) {
            require(value);
            return;
        }
        if (!SEVERAL.contains(property)) {
            throw notPlain(property);
        }
        Set<JsonNode> before = new HashSet<>();
        for (JsonNode item : value) {
            if (item.isArray() || isSame(item) && !before.add(item.has("id") ? item.get("id") : item)) {
                throw notPlain(property);
            }
            require(item);
        }
    }

    /// Whether an item is one and the same with another that is like it; things without an identifier are not.
    private static boolean isSame(JsonNode item) {
        return !item.isObject() || item.has("id") || item.has(Keywords.VALUE);
    }

    private static CanonicalizationException notPlain(String place) {
        return new CanonicalizationException(Reason.NOT_PLAIN, place);
    }
}
