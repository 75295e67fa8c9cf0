package app.tremplin.badge.sign;

import app.tremplin.badge.sign.CanonicalizationException.Reason;
import com.apicatalog.jsonld.lang.Keywords;
import com.apicatalog.jsonld.lang.LanguageTag;
import com.apicatalog.jsonld.uri.UriUtils;
import com.apicatalog.jsonld.uri.UriValidationPolicy;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Sees to it that nothing of a document is left out of its canonical form.
///
/// Turning JSON-LD into RDF drops, without a word, relative identifiers, terms and types that no context defines,
/// indexes, base directions and more: whoever changes such a part does not break the signature. A document that has
/// one is refused instead.
final class Coverage {

    private static final int EXACT_DIGITS = 15;
    private static final int LARGEST_MAGNITUDE = 300;

    private final Set<String> contexts;

    /// @param contexts the addresses a document may name in `@context`
    Coverage(Set<String> contexts) {
        this.contexts = contexts;
    }

    /// Before expansion: known contexts alone, by their addresses, no keyword that carries anything unsigned, and no
    /// number that would be rounded.
    void requireKnownContexts(JsonNode node) throws CanonicalizationException {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                if (entry.getKey().equals(Keywords.CONTEXT)) {
                    requireKnown(entry.getValue());
                } else if (entry.getKey().startsWith("@")) {
                    requireCoveredKeyword(entry.getKey(), entry.getValue());
                }
            }
        }
        if (node.isNumber()) {
            requireExact(node.decimalValue());
        }
        for (JsonNode child : node) {
            requireKnownContexts(child);
        }
    }

    /// A number is signed as a double: digits that one does not hold could be changed, and past the largest one all
    /// numbers are alike.
    private static void requireExact(BigDecimal number) throws CanonicalizationException {
        BigDecimal plain = number.stripTrailingZeros();
        int magnitude = plain.precision() - plain.scale();
        if (plain.precision() > EXACT_DIGITS || Math.abs(magnitude) > LARGEST_MAGNITUDE) {
            throw notCovered("number");
        }
    }

    private static void requireCoveredKeyword(String keyword, JsonNode value) throws CanonicalizationException {
        boolean covered = switch (keyword) {
            case Keywords.VALUE -> true;
            // Checked before expansion, since the library would write a malformed tag to the log.
            case Keywords.LANGUAGE -> LanguageTag.isWellFormed(value.stringValue(""));
            default -> false;
        };
        if (!covered) {
            throw notCovered(keyword);
        }
    }

    private void requireKnown(JsonNode context) throws CanonicalizationException {
        if (context.isArray()) {
            for (JsonNode each : context) {
                requireKnown(each);
            }
        } else if (!context.isString() || !contexts.contains(context.stringValue())) {
            throw new CanonicalizationException(Reason.UNKNOWN_CONTEXT, Keywords.CONTEXT);
        }
    }

    /// After expansion: every identifier, type and property an absolute IRI.
    void requireAbsolute(JsonValue expanded) throws CanonicalizationException {
        switch (expanded.getValueType()) {
            case ARRAY -> {
                for (JsonValue item : expanded.asJsonArray()) {
                    requireAbsolute(item);
                }
            }
            case OBJECT -> {
                JsonObject object = expanded.asJsonObject();
                if (object.containsKey(Keywords.VALUE)) {
                    requireCoveredValue(object);
                } else {
                    requireCoveredNode(object);
                }
            }
            default -> throw notCovered("free value");
        }
    }

    private void requireCoveredNode(JsonObject node) throws CanonicalizationException {
        for (Map.Entry<String, JsonValue> entry : node.entrySet()) {
            switch (entry.getKey()) {
                case Keywords.ID -> requireIri(entry.getValue(), Keywords.ID);
                case Keywords.TYPE -> {
                    for (JsonValue type : entry.getValue().asJsonArray()) {
                        requireIri(type, Keywords.TYPE);
                    }
                }
                case Keywords.LIST, Keywords.GRAPH -> requireAbsolute(entry.getValue());
                default -> {
                    requireIri(entry.getKey(), "property");
                    requireAbsolute(entry.getValue());
                }
            }
        }
    }

    private static void requireCoveredValue(JsonObject value) throws CanonicalizationException {
        for (Map.Entry<String, JsonValue> entry : value.entrySet()) {
            switch (entry.getKey()) {
                case Keywords.VALUE, Keywords.LANGUAGE -> {}
                case Keywords.TYPE -> {
                    if (!isText(entry.getValue(), Keywords.JSON)) {
                        requireIri(entry.getValue(), "datatype");
                    }
                }
                default -> throw notCovered(entry.getKey());
            }
        }
    }

    private static boolean isText(JsonValue value, String text) {
        return value instanceof JsonString string && string.getString().equals(text);
    }

    private static void requireIri(JsonValue value, String place) throws CanonicalizationException {
        if (!(value instanceof JsonString text)) {
            throw notCovered(place);
        }
        requireIri(text.getString(), place);
    }

    private static void requireIri(String text, String place) throws CanonicalizationException {
        if (!isAbsolute(text)) {
            throw notCovered(place);
        }
    }

    /// The same test that the conversion to RDF drops statements by; blank nodes named by hand are "_:x" and no IRI.
    static boolean isAbsolute(String text) {
        return UriUtils.isAbsoluteUri(text, UriValidationPolicy.Full);
    }

    private static CanonicalizationException notCovered(String place) {
        return new CanonicalizationException(Reason.NOT_COVERED, place);
    }
}
