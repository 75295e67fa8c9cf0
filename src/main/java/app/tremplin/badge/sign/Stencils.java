package app.tremplin.badge.sign;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// The canonical forms of documents that we compose ourselves, by stencils: badges with as many skills and
/// missions say the same things of other values.
///
/// What it answers is the form that [Canonicalization] gives, to the byte; where a document is out of the ordinary,
/// that is asked instead. Never used for verifying. Safe for several threads.
final class Stencils {

    // Few numbers of skills, missions and e-mails are usual; the bound is on memory.
    private static final int MOST_KNOWN = 256;
    private static final String MARK = "urn:uuid:slot-5c0f8a52-51c5-4d53-9d7b-";

    /// Entries whose text may differ within one shape.
    private static final Set<String> VARYING = Set.of(
            "id",
            "name",
            "tag",
            "targetName",
            "targetUrl",
            "targetCode",
            "validFrom",
            "validUntil",
            "awardedDate",
            "activityStartDate",
            "activityEndDate",
            "identityHash",
            "salt",
            "value",
            "narrative",
            "description",
            "statusListIndex",
            "created");
    /// Entries under which all is a part of the shape.
    private static final Set<String> FIXED = Set.of("@context", "issuer", "credentialSchema", "resultDescription");

    private final Canonicalization canonicalization;
    private final Map<ObjectNode, Optional<Stencil>> known = new ConcurrentHashMap<>();
    private final AtomicLong answered = new AtomicLong();

    Stencils(Canonicalization canonicalization) {
        this.canonicalization = canonicalization;
    }

    /// The canonical N-Quads of `document` in UTF-8, as [Canonicalization#canonical] gives them.
    ///
    /// @throws CanonicalizationException when a part of the document would not be in them
    byte[] canonical(ObjectNode document) throws CanonicalizationException {
        List<String> values = new ArrayList<>();
        ObjectNode shape = shape(document, values);
        Optional<Stencil> stencil = known.get(shape);
        if (stencil == null) {
            return learn(document, shape, values);
        }
        Optional<byte[]> filled = stencil.flatMap(found -> found.fill(values));
        if (filled.isEmpty()) {
            return canonicalization.canonical(document);
        }
        answered.incrementAndGet();
        return filled.get();
    }

    /// How many documents a stencil was enough for.
    long answered() {
        return answered.get();
    }

    /// A new stencil must give what the whole algorithm gives, or it is never used.
    private byte[] learn(ObjectNode document, ObjectNode shape, List<String> values) throws CanonicalizationException {
        byte[] canonical = canonicalization.canonical(document);
        Optional<Stencil> stencil = cut(shape, values.size())
                .filter(made -> made.fill(values)
                        .filter(filled -> Arrays.equals(filled, canonical))
                        .isPresent());
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        known.put(shape, stencil);
        return canonical;
    }

    private Optional<Stencil> cut(ObjectNode shape, int count) {
        Cutter cutter = new Cutter(count);
        try {
            canonicalization.statements(shape, cutter);
        } catch (CanonicalizationException e) {
            return Optional.empty();
        }
        return cutter.stencil();
    }

    /// `document` with a mark for each varying value, in place of those that go into `values`.
    private static ObjectNode shape(ObjectNode document, List<String> values) {
        ObjectNode shape = document.objectNode();
        document.forEachEntry((name, value) -> shape.set(name, shape(name, value, values)));
        return shape;
    }

    private static JsonNode shape(String name, JsonNode value, List<String> values) {
        if (FIXED.contains(name)) {
            return value;
        }
        return switch (value) {
            case ObjectNode object -> shape(object, values);
            case ArrayNode array -> {
                ArrayNode shape = array.arrayNode(array.size());
                array.forEach(each -> shape.add(shape(name, each, values)));
                yield shape;
            }
            case StringNode text
            when VARYING.contains(name) -> {
                values.add(text.stringValue());
                yield StringNode.valueOf(slot(values.size() - 1));
            }
            default -> value;
        };
    }

    private static String slot(int number) {
        return MARK + number;
    }

    /// Gathers the statements of a shape.
    private static final class Cutter implements RdfQuadConsumer {

        private final Map<String, Integer> slots = new HashMap<>();
        private final Map<String, Integer> blanks = new LinkedHashMap<>();
        private final Map<List<@Nullable String>, Statement> statements = new LinkedHashMap<>();
        private final Set<String> names = new HashSet<>();
        private final boolean[] iri;
        private final boolean[] met;
        private final Statement.Reader reader;
        private boolean sound = true;

        Cutter(int count) {
            for (int i = 0; i < count; i++) {
                slots.put(slot(i), i);
            }
            iri = new boolean[count];
            met = new boolean[count];
            reader = new Statement.Reader(slots, MARK, blanks);
        }

        @Override
        public RdfQuadConsumer quad(
                String subject,
                String predicate,
                String object,
                @Nullable String datatype,
                @Nullable String language,
                @Nullable String direction,
                @Nullable String graph)
                throws RdfConsumerException {
            Optional<Statement> read = reader.read(subject, predicate, object, datatype, language, direction);
            sound &= read.isPresent() && graph == null;
            read.ifPresent(statement -> {
                statements.put(Arrays.asList(subject, predicate, object, datatype, language, direction), statement);
                names.add(subject);
                names.add(object);
                statement.parts().forEach(this::note);
            });
            return this;
        }

        private void note(Statement.Part part) {
            if (part instanceof Statement.Part.Slot slot) {
                sound &= !met[slot.value()] || iri[slot.value()] == slot.iri();
                met[slot.value()] = true;
                iri[slot.value()] = slot.iri();
            }
        }

        Optional<Stencil> stencil() {
            for (boolean each : met) {
                sound &= each;
            }
            return sound
                    ? Optional.of(new Stencil(List.copyOf(statements.values()), blanks.size(), names, iri))
                    : Optional.empty();
        }
    }
}
