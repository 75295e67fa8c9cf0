package app.tremplin.exchange;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// The one form of a JSON value that is signed (RFC 8785, JSON Canonicalization Scheme).
///
/// Our files hold texts, whole numbers, lists and objects alone. For these the scheme is what stands below; the rest of
/// it, the printing of fractions, is what a library would be needed for.
final class CanonicalJson {

    private static final HexFormat HEX = HexFormat.of();

    private CanonicalJson() {}

    /// The canonical form of `node` in UTF-8.
    ///
    /// @throws IllegalArgumentException when it holds a value of another kind
    static byte[] of(JsonNode node) {
        StringBuilder out = new StringBuilder();
        append(node, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(JsonNode node, StringBuilder out) {
        if (node.isString()) {
            appendText(node.stringValue(), out);
        } else if (node.isInt()) {
            out.append(node.intValue());
        } else if (node.isArray()) {
            String separator = "[";
            for (JsonNode item : node) {
                out.append(separator);
                append(item, out);
                separator = ",";
            }
            out.append(node.isEmpty() ? "[]" : "]");
        } else if (node.isObject()) {
            appendObject(node, out);
        } else {
            throw new IllegalArgumentException("no canonical form of " + node.getNodeType());
        }
    }

    /// Members in the order of their names' UTF-16 code units, which is Java's order of strings.
    private static void appendObject(JsonNode node, StringBuilder out) {
        String separator = "{";
        for (String name : new TreeSet<>(List.copyOf(node.propertyNames()))) {
            out.append(separator);
            appendText(name, out);
            out.append(':');
            append(node.get(name), out);
            separator = ",";
        }
        out.append(node.isEmpty() ? "{}" : "}");
    }

    private static void appendText(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append("\\u").append(HEX.toHexDigits(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
