package app.tremplin.badge.verify;

import app.tremplin.badge.sign.Contexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Other spellings of a JSON-LD document, each in one place: some make the same statements, some do not.
final class Spellings {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final List<String> ADDED = List.of(
            "description", "evidence", "identifier", "validFrom", "issuanceDate", "credentialStatus", "alignment");

    /// For each term of the contexts that come with the application, the addresses it may stand for.
    private static final Map<String, Set<String>> ADDRESSES = addresses();

    private final ObjectNode document;
    private final String place;
    private final Map<String, ObjectNode> all = new LinkedHashMap<>();

    private Spellings(ObjectNode document, String place) {
        this.document = document;
        this.place = place;
    }

    /// All places of a document outside its proof and contexts, as JSON pointers; of a long array those of the first
    /// and the last item alone.
    static List<String> places(ObjectNode document) {
        List<String> places = new ArrayList<>();
        collect(document, "", places);
        places.removeIf(place -> place.startsWith("/proof") || place.startsWith("/@context"));
        return places;
    }

    private static void collect(JsonNode node, String path, List<String> places) {
        if (!path.isEmpty()) {
            places.add(path);
        }
        node.forEachEntry((name, value) -> collect(value, path + "/" + name, places));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            if (i == 0 || i == node.size() - 1) {
                collect(node.get(i), path + "/" + i, places);
            }
        }
    }

    /// Copies of `document` with another spelling of what is at `place`, by what was done.
    static Map<String, ObjectNode> of(ObjectNode document, String place) {
        Spellings spellings = new Spellings(document, place);
        JsonNode value = document.at(place);
        spellings.inLists(value);
        switch (value) {
            case ObjectNode object -> spellings.ofObject(object);
            case ArrayNode array -> spellings.ofArray(array);
            default -> spellings.ofValue(value);
        }
        if (document.at(JsonPointer.compile(place).head()) instanceof ObjectNode parent) {
            spellings.renamed(parent);
            spellings.moved(parent);
        }
        return spellings.all;
    }

    private void inLists(JsonNode value) {
        put("in a list", JSON.arrayNode().add(value));
        put("twice", JSON.arrayNode().add(value).add(value));
        put("as a set", JSON.objectNode().set("@set", value));
        put("as an ordered list", JSON.objectNode().set("@list", value));
    }

    private void ofValue(JsonNode value) {
        JsonNode thing = JSON.objectNode().set("id", value);
        put("as a thing", thing);
        put("as a thing in a list", JSON.arrayNode().add(thing));
        put("also as a thing", JSON.arrayNode().add(value).add(thing));
        put("as @value", JSON.objectNode().set("@value", value));
        put("also as @value", JSON.arrayNode().add(value).add(JSON.objectNode().set("@value", value)));
        for (String type : List.of("string", "boolean", "dateTime", "anyURI")) {
            put("as " + type, ((ObjectNode) JSON.objectNode().set("@value", value)).put("type", XSD + type));
        }
        put("in a language", ((ObjectNode) JSON.objectNode().set("@value", value)).put("@language", "fr"));
        put("as text", JSON.stringNode(value.asString()));
        String text = value.stringValue("");
        if (text.matches("[0-9]{1,9}")) {
            put("as a number", JSON.numberNode(Integer.parseInt(text)));
        }
        if (text.startsWith("http")) {
            put("with a dot in it", JSON.stringNode(text.replaceFirst("([^/:])/", "$1/./")));
            put("there and back", JSON.stringNode(text.replaceFirst("([^/:])/", "$1/x/../")));
            put("with its port", JSON.stringNode(text.replaceFirst("([^/:])/", "$1:443/")));
        }
        put("in another time zone", JSON.stringNode(text.replaceFirst("Z$", "+00:00")));
    }

    private void ofArray(ArrayNode array) {
        ArrayNode reversed = JSON.arrayNode();
        array.forEach(item -> reversed.insert(0, item));
        put("reversed", reversed);
        put("its first item alone", array.get(0));
        put("its first item again", array.deepCopy().add(array.get(0)));
        put("all again", array.deepCopy().addAll(array));
    }

    private void ofObject(ObjectNode object) {
        for (String name : ADDED) {
            if (!object.has(name)) {
                put("with an empty " + name, ((ObjectNode) object.deepCopy().set(name, JSON.arrayNode())));
                put("with no " + name, object.deepCopy().putNull(name));
            }
        }
        put("its id alone", object.path("id"));
        put("itself and its id", JSON.arrayNode().add(object).add(object.path("id")));
        put("its id and itself", JSON.arrayNode().add(object.path("id")).add(object));
        ObjectNode one = object.deepCopy();
        ObjectNode other = object.deepCopy();
        int number = 0;
        for (String name : object.propertyNames()) {
            if (!Set.of("id", "type").contains(name)) {
                (number++ % 2 == 0 ? one : other).remove(name);
            }
        }
        put("in halves", JSON.arrayNode().add(one).add(other));
    }

    /// By addresses of the term, and by other terms with the same.
    private void renamed(ObjectNode parent) {
        String name = JsonPointer.compile(place).last().getMatchingProperty();
        Set<String> addresses = ADDRESSES.getOrDefault(name, Set.of());
        Set<String> names = new TreeSet<>(addresses);
        ADDRESSES.forEach((term, others) -> {
            if (others.stream().anyMatch(addresses::contains) && !parent.has(term)) {
                names.add(term);
            }
        });
        for (String other : names) {
            change("as " + other, copy -> {
                ObjectNode there =
                        (ObjectNode) copy.at(JsonPointer.compile(place).head());
                there.set(other, there.remove(name));
            });
        }
    }

    /// To wherever else the same thing is named.
    private void moved(ObjectNode parent) {
        JsonPointer here = JsonPointer.compile(place).head();
        String name = JsonPointer.compile(place).last().getMatchingProperty();
        JsonNode id = parent.path("id");
        for (String there : places(document)) {
            JsonNode target = document.at(there);
            boolean inside = there.startsWith(here + "/") || (here + "/").startsWith(there + "/");
            if (inside
                    || !id.isString()
                    || !target.equals(id) && !target.path("id").equals(id)) {
                continue;
            }
            ObjectNode thing = target instanceof ObjectNode object ? object.deepCopy() : JSON.objectNode();
            thing.set("id", id);
            thing.setAll((ObjectNode) JSON.objectNode().set("type", parent.path("type")));
            thing.set(name, parent.get(name));
            change("also at " + there, copy -> set(copy, there, thing));
            change("moved to " + there, copy -> {
                set(copy, there, thing);
                ((ObjectNode) copy.at(here)).remove(name);
            });
            change("with all beside it, moved to " + there, copy -> {
                set(copy, there, parent.deepCopy());
                set(copy, here.toString(), id);
            });
        }
    }

    private void put(String how, JsonNode value) {
        if (!value.isMissingNode()) {
            change(how, copy -> set(copy, place, value));
        }
    }

    private void change(String how, Consumer<ObjectNode> change) {
        ObjectNode copy = document.deepCopy();
        change.accept(copy);
        if (!copy.equals(document)) {
            all.put(how, copy);
        }
    }

    private static void set(ObjectNode document, String place, JsonNode value) {
        JsonPointer pointer = JsonPointer.compile(place);
        switch (document.at(pointer.head())) {
            case ObjectNode object -> object.set(pointer.last().getMatchingProperty(), value);
            case ArrayNode array -> array.set(pointer.last().getMatchingIndex(), value);
            default -> throw new IllegalArgumentException(place);
        }
    }

    private static Map<String, Set<String>> addresses() {
        Map<String, Set<String>> addresses = new TreeMap<>();
        for (String file : List.of("credentials-v2", "open-badges-3.0.3", "open-badges-extensions")) {
            try (InputStream in =
                    Contexts.class.getResourceAsStream("/app/tremplin/badge/contexts/" + file + ".json")) {
                terms(JsonMapper.shared().readTree(Objects.requireNonNull(in)).path("@context"), addresses);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return addresses;
    }

    private static void terms(JsonNode context, Map<String, Set<String>> addresses) {
        context.forEachEntry((term, definition) -> {
            String address = definition.isString()
                    ? definition.stringValue()
                    : definition.path("@id").stringValue("");
            if (!term.startsWith("@") && !address.isEmpty()) {
                addresses.computeIfAbsent(term, each -> new TreeSet<>()).add(address);
            }
            terms(definition.path("@context"), addresses);
        });
    }
}
