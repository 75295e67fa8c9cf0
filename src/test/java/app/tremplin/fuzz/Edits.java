package app.tremplin.fuzz;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Changes of a JSON tree, spelt by bytes: random bytes hardly ever make JSON, but any bytes make edits.
final class Edits {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> WORDS = List.of(
            "@id",
            "@type",
            "@value",
            "@graph",
            "@included",
            "@reverse",
            "@nest",
            "@index",
            "@set",
            "@list",
            "@json",
            "@context",
            "@language",
            "@direction",
            "@none",
            "id",
            "type",
            "name",
            "description",
            "proof",
            "issuer",
            "credentialSubject",
            "credentialStatus",
            "achievement",
            "identifier",
            "evidence",
            "validFrom",
            "validUntil",
            "alignment",
            "tag",
            "verificationMethod",
            "cryptosuite",
            "statusPurpose",
            "encodedList",
            "iss",
            "jti",
            "sub",
            "nbf",
            "exp",
            "vc",
            "alg",
            "jwk",
            "kid",
            "crit",
            "b64",
            "_:b0",
            "a:b",
            "",
            "did:web:paris.example",
            "urn:uuid:0192a3b4-c5d6-7e8f-9a0b-1c2d3e4f5061",
            "Profile",
            "OpenBadgeCredential",
            "none",
            "\u202e",
            "\ud800");

    // Doubling what was doubled makes anything large; how parsers read what is large, other tests show.
    private static final int MOST_PLACES = 1_000;
    // A copy inside what was copied doubles the depth, and the library writes no more than 500 levels.
    private static final int DEEPEST = 200;

    private final ByteBuffer script;

    private Edits(byte[] script) {
        this.script = ByteBuffer.wrap(script);
    }

    /// A copy of `tree` with the edits that `script` spells, four bytes each and at most 64.
    static ObjectNode of(ObjectNode tree, byte[] script) {
        ObjectNode copy = tree.deepCopy();
        Edits edits = new Edits(script);
        for (int i = 0; i < 64 && edits.script.remaining() >= 4; i++) {
            edits.next(copy);
        }
        return copy;
    }

    private void next(ObjectNode tree) {
        int kind = script.get() & 7;
        List<Place> places = new ArrayList<>();
        int depth = collect(tree, places);
        if (places.isEmpty() || places.size() > MOST_PLACES || depth > DEEPEST) {
            return;
        }
        Place place = places.get((script.getShort() & 0xffff) % places.size());
        int choice = script.get() & 0xff;
        switch (kind) {
            case 0 -> place.remove().run();
            case 1 -> place.put().accept(value(choice));
            case 2 -> place.put().accept(JSON.arrayNode().add(place.value()).add(place.value()));
            case 3 ->
                place.put().accept(places.get(choice % places.size()).value().deepCopy());
            case 4 -> place.rename().accept(WORDS.get(choice % WORDS.size()));
            case 5 -> place.put().accept(JSON.objectNode().set(WORDS.get(choice % WORDS.size()), place.value()));
            case 6 -> place.put().accept(spoilt(place.value(), choice));
            default -> {
                if (place.value() instanceof ObjectNode object) {
                    object.set(
                            WORDS.get(choice % WORDS.size()), value(script.hasRemaining() ? script.get() & 0xff : 0));
                }
            }
        }
    }

    private record Place(JsonNode value, Runnable remove, Consumer<JsonNode> put, Consumer<String> rename) {}

    /// @return how many levels there are
    private static int collect(JsonNode node, List<Place> places) {
        int depth = 0;
        // Doubling shares what it doubles: to look at all of it would take far longer than to read it.
        if (places.size() > MOST_PLACES) {
            return depth;
        }
        switch (node) {
            case ObjectNode object -> {
                for (String name : List.copyOf(object.propertyNames())) {
                    JsonNode value = object.get(name);
                    places.add(new Place(value, () -> object.remove(name), other -> object.set(name, other), other -> {
                        object.remove(name);
                        object.set(other, value);
                    }));
                    depth = Math.max(depth, collect(value, places));
                }
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    int index = i;
                    places.add(new Place(
                            array.get(i), () -> array.remove(index), other -> array.set(index, other), other -> {}));
                    depth = Math.max(depth, collect(array.get(i), places));
                }
            }
            default -> {}
        }
        return depth + 1;
    }

    private static JsonNode value(int choice) {
        return switch (choice % 16) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(true);
            case 2 -> JSON.arrayNode();
            case 3 -> JSON.objectNode();
            case 4 -> JSON.numberNode(-1);
            case 5 -> JSON.numberNode(new java.math.BigDecimal("1e999"));
            case 6 -> JSON.numberNode(new java.math.BigDecimal("1e-999"));
            case 7 -> JSON.numberNode(new java.math.BigInteger("9".repeat(99)));
            case 8 -> JSON.numberNode(new java.math.BigDecimal("0.1000000000000000055511151231257827"));
            case 9 -> JSON.stringNode("-999999999-01-01T00:00:00Z");
            case 10 -> JSON.stringNode("2026-11-23T10:15:30.999999999+18:00");
            case 11 -> JSON.arrayNode().add(JSON.arrayNode().add(JSON.objectNode()));
            default -> JSON.stringNode(WORDS.get(choice % WORDS.size()));
        };
    }

    private static JsonNode spoilt(JsonNode value, int choice) {
        if (!value.isString()) {
            return JSON.arrayNode().add(value);
        }
        String text = value.stringValue();
        int at = text.isEmpty() ? 0 : choice % text.length();
        return JSON.stringNode(text.substring(0, at) + (char) (choice * 37 % 0x3000) + text.substring(at));
    }
}
