package app.tremplin.badge.sign;

import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A line of N-Quads with places to fill: blank nodes, whose labels follow from all of the graph, and slots, whose
/// values differ from document to document.
final class Statement {

    /// What a line is made of.
    sealed interface Part {

        /// What never changes.
        @SuppressWarnings("ArrayRecordComponent")
        record Text(byte[] bytes) implements Part {}

        /// A blank node, numbered from 0.
        record Blank(int node) implements Part {}

        /// A value, numbered from 0, between quotation marks or angle brackets of the text around it.
        ///
        /// @param iri whether it names something, as opposed to being text
        record Slot(int value, boolean iri) implements Part {}
    }

    private final List<Part> parts;

    private Statement(List<Part> parts) {
        this.parts = parts;
    }

    /// The parts in their order.
    List<Part> parts() {
        return parts;
    }

    /// Whether a slot is in it.
    boolean varies() {
        return parts.stream().anyMatch(Part.Slot.class::isInstance);
    }

    /// Whether blank node `node` is in it.
    boolean mentions(int node) {
        return parts.stream().anyMatch(part -> part instanceof Part.Blank blank && blank.node() == node);
    }

    /// Whether any blank node is in it.
    boolean mentionsAny() {
        return parts.stream().anyMatch(Part.Blank.class::isInstance);
    }

    /// The line, its line feed included.
    ///
    /// @param labels of the blank nodes
    /// @param values of the slots, escaped, in UTF-8
    byte[] line(byte[][] labels, byte[][] values) {
        int length = 0;
        for (Part part : parts) {
            length += bytes(part, labels, values).length;
        }
        byte[] line = new byte[length];
        int at = 0;
        for (Part part : parts) {
            byte[] bytes = bytes(part, labels, values);
            System.arraycopy(bytes, 0, line, at, bytes.length);
            at += bytes.length;
        }
        return line;
    }

    private static byte[] bytes(Part part, byte[][] labels, byte[][] values) {
        return switch (part) {
            case Part.Text text -> text.bytes();
            case Part.Blank blank -> labels[blank.node()];
            case Part.Slot slot -> values[slot.value()];
        };
    }

    /// Takes statements apart.
    static final class Reader {

        private final Map<String, Integer> slots;
        private final String mark;
        private final Map<String, Integer> blanks;

        /// @param slots  the number of each slot, by the text that stands in its place
        /// @param mark   a part of all those texts and of nothing else
        /// @param blanks the numbers of the blank nodes met so far; grows
        Reader(Map<String, Integer> slots, String mark, Map<String, Integer> blanks) {
            this.slots = slots;
            this.mark = mark;
            this.blanks = blanks;
        }

        /// The statement; empty when a slot is only a part of what it says.
        Optional<Statement> read(
                String subject,
                String predicate,
                String object,
                @Nullable String datatype,
                @Nullable String language,
                @Nullable String direction) {
            Line line = new Line();
            boolean literal = datatype != null || language != null || direction != null;
            boolean sound = resource(line, subject) && !predicate.contains(mark);
            line.text(" <" + predicate + "> ");
            if (!literal) {
                sound &= resource(line, object);
            } else if (slots.containsKey(object)) {
                String around = NQuadsWriter.literal(mark, datatype, language, direction);
                int at = around.indexOf(mark);
                line.text(around.substring(0, at));
                line.slot(slots.get(object), false);
                line.text(around.substring(at + mark.length()));
            } else {
                sound &= !object.contains(mark);
                line.text(NQuadsWriter.literal(object, datatype, language, direction));
            }
            line.text(" .\n");
            return sound ? Optional.of(new Statement(line.parts())) : Optional.empty();
        }

        private boolean resource(Line line, String name) {
            Integer slot = slots.get(name);
            if (name.startsWith("_:")) {
                line.blank(blanks.computeIfAbsent(name, key -> blanks.size()));
            } else if (slot != null) {
                line.text("<");
                line.slot(slot, true);
                line.text(">");
            } else {
                line.text("<" + name + ">");
            }
            return slot != null || !name.contains(mark);
        }
    }

    /// Joins neighbouring texts.
    private static final class Line {

        private final List<Part> parts = new ArrayList<>();
        private final ByteArrayOutputStream text = new ByteArrayOutputStream();

        void text(String more) {
            text.writeBytes(more.getBytes(StandardCharsets.UTF_8));
        }

        void blank(int node) {
            flush();
            parts.add(new Part.Blank(node));
        }

        void slot(int value, boolean iri) {
            flush();
            parts.add(new Part.Slot(value, iri));
        }

        List<Part> parts() {
            flush();
            return List.copyOf(parts);
        }

        private void flush() {
            if (text.size() > 0) {
                parts.add(new Part.Text(text.toByteArray()));
                text.reset();
            }
        }
    }
}
