package app.tremplin.badge.sign;

import com.apicatalog.rdf.nquads.NQuadsAlphabet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The canonical form (RDFC-1.0) of all documents that differ from one another in some values alone.
///
/// The statements of such documents are the same but for those values. So are the labels of blank nodes as long as
/// the values tell no two of them apart or together: RDFC-1.0 orders the nodes by a hash over the statements that
/// each is in (section 4.6), which is computed here for the nodes whose statements vary. Where two nodes have the same
/// hash, the rest of the algorithm would be needed, and there is no answer here.
final class Stencil {

    private static final byte[] SELF = "_:a".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OTHER = "_:z".getBytes(StandardCharsets.US_ASCII);
    private static final char PRIVATE_USE = '\uE000';
    private static final char DELETE = 0x7f;

    private final List<Node> nodes;
    private final byte[][] fixed;
    private final List<Statement> open;
    private final Set<String> names;
    private final boolean[] iri;
    private final boolean high;
    private final boolean paired;

    /// @param statements without repetition
    /// @param blanks     how many blank nodes are in them
    /// @param names      all that is named in them but by slots
    /// @param iri        for each slot, whether it names something
    Stencil(List<Statement> statements, int blanks, Set<String> names, boolean[] iri) {
        this.nodes = new ArrayList<>();
        for (int node = 0; node < blanks; node++) {
            nodes.add(Node.of(node, blanks, statements));
        }
        this.fixed = statements.stream()
                .filter(statement -> !statement.varies() && !statement.mentionsAny())
                .map(statement -> statement.line(new byte[0][], new byte[0][]))
                .sorted(Arrays::compareUnsigned)
                .toArray(byte[][]::new);
        this.open = statements.stream()
                .filter(statement -> statement.varies() || statement.mentionsAny())
                .toList();
        this.names = Set.copyOf(names);
        this.iri = iri.clone();
        List<String> texts = statements.stream()
                .flatMap(statement -> statement.parts().stream())
                .filter(Statement.Part.Text.class::isInstance)
                .map(part -> new String(((Statement.Part.Text) part).bytes(), StandardCharsets.UTF_8))
                .toList();
        this.high = texts.stream().anyMatch(Stencil::isHigh);
        this.paired = texts.stream().anyMatch(Stencil::isPaired);
    }

    /// The canonical N-Quads with `values` in the slots; empty when only the whole algorithm can tell.
    Optional<byte[]> fill(List<String> values) {
        if (!isPlain(values)) {
            return Optional.empty();
        }
        byte[][] slots = new byte[values.size()][];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = escaped(values.get(i)).getBytes(StandardCharsets.UTF_8);
        }
        byte[][] labels = labels(slots);
        if (labels.length < nodes.size()) {
            return Optional.empty();
        }
        byte[][] lines = Arrays.copyOf(fixed, fixed.length + open.size());
        for (int i = 0; i < open.size(); i++) {
            lines[fixed.length + i] = open.get(i).line(labels, slots);
        }
        Arrays.sort(lines, Arrays::compareUnsigned);
        return join(lines);
    }

    private static String escaped(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == DELETE) {
                return NQuadsAlphabet.escape(value);
            }
        }
        return value;
    }

    /// Empty when two nodes have the same hash.
    private byte[][] labels(byte[][] slots) {
        byte[][] hashes = new byte[nodes.size()][];
        Integer[] order = new Integer[nodes.size()];
        for (int node = 0; node < hashes.length; node++) {
            hashes[node] = nodes.get(node).hash(slots);
            order[node] = node;
        }
        Arrays.sort(order, Comparator.comparing(node -> hashes[node], Arrays::compareUnsigned));
        byte[][] labels = new byte[nodes.size()][];
        for (int i = 0; i < order.length; i++) {
            if (i > 0 && Arrays.equals(hashes[order[i]], hashes[order[i - 1]])) {
                return new byte[0][];
            }
            labels[order[i]] = ("_:c14n" + i).getBytes(StandardCharsets.US_ASCII);
        }
        return labels;
    }

    /// Empty when two lines are the same, for a graph says nothing twice.
    private static Optional<byte[]> join(byte[][] lines) {
        int length = 0;
        for (int i = 0; i < lines.length; i++) {
            length += lines[i].length;
            if (i > 0 && Arrays.equals(lines[i], lines[i - 1])) {
                return Optional.empty();
            }
        }
        byte[] joined = new byte[length];
        int at = 0;
        for (byte[] line : lines) {
            System.arraycopy(line, 0, joined, at, line.length);
            at += line.length;
        }
        return Optional.of(joined);
    }

    /// Whether no value changes the shape of the graph: names are sound and new, and texts have bytes.
    private boolean isPlain(List<String> values) {
        Set<String> seen = new HashSet<>();
        boolean anyHigh = high;
        boolean anyPaired = paired;
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (iri[i] && (!PlainName.matches(value) || names.contains(value) || !seen.add(value))) {
                return false;
            }
            anyHigh |= isHigh(value);
            anyPaired |= isPaired(value);
        }
        // The library orders lines by UTF-16, where surrogates come before the highest characters of a unit alone.
        return !(anyHigh && anyPaired) && (!anyPaired || values.stream().allMatch(Stencil::isWhole));
    }

    // Plain loops, for this is asked of every character of every badge.
    private static boolean isHigh(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= PRIVATE_USE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPaired(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether every half of a surrogate pair has its other half.
    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /// A blank node and the statements it is in.
    private static final class Node {

        private final byte[][] labels;
        private final byte[][] fixed;
        private final List<Statement> open;
        private final byte[] known;

        private Node(byte[][] labels, byte[][] fixed, List<Statement> open) {
            this.labels = labels;
            this.fixed = fixed;
            this.open = open;
            this.known = open.isEmpty() ? DataIntegrity.sha256(concat(fixed)) : new byte[0];
        }

        static Node of(int self, int blanks, List<Statement> statements) {
            byte[][] labels = new byte[blanks][];
            Arrays.fill(labels, OTHER);
            labels[self] = SELF;
            List<Statement> own = statements.stream()
                    .filter(statement -> statement.mentions(self))
                    .toList();
            byte[][] fixed = own.stream()
                    .filter(statement -> !statement.varies())
                    .map(statement -> statement.line(labels, new byte[0][]))
                    .sorted(Arrays::compareUnsigned)
                    .toArray(byte[][]::new);
            return new Node(
                    labels, fixed, own.stream().filter(Statement::varies).toList());
        }

        byte[] hash(byte[][] slots) {
            if (open.isEmpty()) {
                return known;
            }
            byte[][] lines = Arrays.copyOf(fixed, fixed.length + open.size());
            for (int i = 0; i < open.size(); i++) {
                lines[fixed.length + i] = open.get(i).line(labels, slots);
            }
            Arrays.sort(lines, Arrays::compareUnsigned);
            return DataIntegrity.sha256(concat(lines));
        }

        private static byte[] concat(byte[][] lines) {
            int length = 0;
            for (byte[] line : lines) {
                length += line.length;
            }
            byte[] all = new byte[length];
            int at = 0;
            for (byte[] line : lines) {
                System.arraycopy(line, 0, all, at, line.length);
                at += line.length;
            }
            return all;
        }
    }

    /// Names that mean themselves in every context: no term, no abbreviation of one.
    private static final class PlainName {

        private static final List<String> BEGINNINGS = List.of("urn:uuid:", "did:key:", "http://", "https://");
        private static final String SIGNS = "-._~:/?#=&";

        private PlainName() {}

        static boolean matches(String name) {
            boolean known =
                    BEGINNINGS.stream().anyMatch(start -> name.regionMatches(true, 0, start, 0, start.length()));
            return known && name.chars().allMatch(PlainName::isPlain) && Coverage.isAbsolute(name);
        }

        private static boolean isPlain(int c) {
            return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || SIGNS.indexOf(c) >= 0;
        }
    }
}
