package app.tremplin.exchange;

import app.tremplin.domain.Bilingual;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A place in a JSON file that knows its path, so that whatever is wrong there can be named.
final class JsonField {

    private static final int LONGEST_DOCUMENT = 2 * 1024 * 1024;
    private static final int DEEPEST = 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(LONGEST_DOCUMENT)
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

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
        try {
            return new JsonField(code, "", MAPPER.readTree(json));
        } catch (JacksonException e) {
            // The library's message quotes the file, which may be anything: it is left out of the log.
            throw new Failure(
                    code,
                    "$",
                    Phrase.of(
                            "json.broken",
                            e.getLocation() == null ? 1 : e.getLocation().getLineNr()));
        }
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
