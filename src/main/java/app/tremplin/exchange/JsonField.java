package app.tremplin.exchange;

import app.tremplin.domain.Bilingual;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Phrase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A place in a JSON file that knows its path, so that whatever is wrong there can be named.
final class JsonField {

    private static final int LONGEST_DOCUMENT = 2 * 1024 * 1024;
    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 100;

    private static final JsonMapper MAPPER = mapper(LONGEST_DOCUMENT, DEEPEST);

    private final FailureCode code;
    private final String path;
    private final JsonNode node;

    private JsonField(FailureCode code, String path, JsonNode node) {
        this.code = code;
        this.path = path;
        this.node = node;
    }

    /// The whole file: at most 2 MB, 20 levels deep, no key twice in one object.
    ///
    /// @param code of the failures this file can cause; their arguments are the path and what is wrong
    static JsonField root(byte[] json, FailureCode code) {
        return root(json, code, MAPPER);
    }

    /// The whole file, read by a mapper with bounds of its own.
    ///
    /// @param code of the failures this file can cause; their arguments are the path and what is wrong
    static JsonField root(byte[] json, FailureCode code, JsonMapper mapper) {
        try {
            return new JsonField(code, "", mapper.readTree(json));
        } catch (JacksonException e) {
            throw broken(code, e.getLocation() == null ? 1 : e.getLocation().getLineNr());
        } catch (NumberFormatException e) {
            // The library lets it out, of exponents that are no int, and does not say where.
            throw broken(code, 1);
        }
    }

    /// What the library says quotes the file, which may be anything: it is left out of the log.
    private static Failure broken(FailureCode code, int line) {
        return new Failure(code, "$", Phrase.of("json.broken", line));
    }

    /// A mapper that reads no key twice in one object and nothing after the end.
    ///
    /// @param largest the longest document, in bytes
    /// @param deepest the most levels
    static JsonMapper mapper(int largest, int deepest) {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxDocumentLength(largest)
                                .maxNestingDepth(deepest)
                                .maxNumberLength(LONGEST_NUMBER)
                                .build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                // What is not looked into is written back as it stood, and not rounded.
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    /// The member `name`.
    JsonField at(String name) {
        JsonField member = new JsonField(code, path.isEmpty() ? name : path + "." + name, node.path(name));
        if (member.node.isMissingNode() || member.node.isNull()) {
            throw member.wrong("json.missing");
        }
        return member;
    }

    /// The member `name`, if there is one.
    Optional<JsonField> find(String name) {
        return node.has(name) ? Optional.of(at(name)) : Optional.empty();
    }

    /// The elements of this array.
    List<JsonField> items() {
        if (!node.isArray()) {
            throw wrong("json.list");
        }
        List<JsonField> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(new JsonField(code, path + "[" + i + "]", node.get(i)));
        }
        return items;
    }

    /// The members of this object, in the order of the file.
    Map<String, JsonField> members() {
        if (!node.isObject()) {
            throw wrong("json.object");
        }
        Map<String, JsonField> members = new LinkedHashMap<>();
        for (String name : node.propertyNames()) {
            members.put(name, at(name));
        }
        return members;
    }

    /// Text that is not blank.
    String text() {
        if (!node.isString() || node.stringValue().isBlank()) {
            throw wrong("json.text");
        }
        return node.stringValue();
    }

    /// Text of at most `most` characters that is not blank and can be written as UTF-8.
    String text(int most) {
        String text = text();
        if (text.length() > most) {
            throw wrong("json.long", most);
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw wrong("json.text");
        }
        return text;
    }

    /// Refuses an object that has other members than these.
    void only(Set<String> names) {
        members().forEach((name, member) -> {
            if (!names.contains(name)) {
                throw member.wrong("json.unknown");
            }
        });
    }

    /// The object at this place.
    ObjectNode object() {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw wrong("json.object");
    }

    /// A whole number within the bounds, both included.
    int integer(int least, int most) {
        if (!node.isInt() || node.intValue() < least || node.intValue() > most) {
            throw wrong("json.integer", least, most);
        }
        return node.intValue();
    }

    /// Words in both languages.
    Bilingual bilingual() {
        return new Bilingual(at("fr").text(), at("en").text());
    }

    /// The failure that says what is wrong here.
    Failure wrong(String key, Object... args) {
        return new Failure(code, path.isEmpty() ? "$" : path, Phrase.of(key, args));
    }
}
