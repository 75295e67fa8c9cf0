package app.tremplin.badge.sign;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Credentials as JSON text: read strictly and within bounds, written with no insignificant space.
public final class CredentialJson {

    /// The most a credential may weigh, in bytes.
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int DEEPEST = 50;
    private static final int LONGEST_NUMBER = 100;
    // Beyond every double. What counts with a number of a billion digits takes minutes, or all memory.
    private static final int LARGEST_EXPONENT = 1_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxDocumentLength(LARGEST)
                            .maxStringLength(LARGEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    // Of two entries of one name, readers take the first or the last: both would verify.
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private CredentialJson() {}

    /// An empty object to build a credential in.
    public static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /// The object that `json` holds; empty when it is not one, names an entry twice, is nested deeper than 50, larger
    /// than 10 MB, or has a number in it that no computer counts with.
    public static Optional<ObjectNode> read(String json) {
        try {
            JsonNode node = json.length() > LARGEST ? JSON.missingNode() : JSON.readTree(json);
            return node instanceof ObjectNode object && isCountable(object) ? Optional.of(object) : Optional.empty();
        } catch (JacksonException | NumberFormatException e) {
            // The library lets the latter out, of exponents that are no int.
            return Optional.empty();
        }
    }

    private static boolean isCountable(JsonNode node) {
        return node.isNumber()
                ? Math.abs((long) node.decimalValue().scale()) <= LARGEST_EXPONENT
                : node.valueStream().allMatch(CredentialJson::isCountable);
    }

    /// A copy of `object` that lacks the entry `name`; the values are shared.
    public static ObjectNode without(ObjectNode object, String name) {
        ObjectNode copy = object.objectNode();
        copy.setAll(object);
        copy.remove(name);
        return copy;
    }

    /// `credential` as one line of JSON, entries in their order.
    public static String write(ObjectNode credential) {
        return JSON.writeValueAsString(credential);
    }
}
