package app.tremplin.badge.sign;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import tools.jackson.databind.JsonNode;

/// A JSON tree as the JSON-LD library wants it.
final class JakartaJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private JakartaJson() {}

    static JsonValue of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                JsonObjectBuilder object = JSON.createObjectBuilder();
                node.forEachEntry((key, value) -> object.add(key, of(value)));
                yield object.build();
            }
            case ARRAY -> {
                JsonArrayBuilder array = JSON.createArrayBuilder();
                node.forEach(value -> array.add(of(value)));
                yield array.build();
            }
            case STRING -> JSON.createValue(node.stringValue());
            case NUMBER -> JSON.createValue(node.decimalValue());
            case BOOLEAN -> node.booleanValue() ? JsonValue.TRUE : JsonValue.FALSE;
            default -> JsonValue.NULL;
        };
    }
}
