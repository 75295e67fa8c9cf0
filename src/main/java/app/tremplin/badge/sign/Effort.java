package app.tremplin.badge.sign;

import app.tremplin.badge.sign.CanonicalizationException.Reason;
import com.apicatalog.jsonld.lang.Keywords;
import com.apicatalog.rdf.canon.RdfCanonTicker;
import tools.jackson.databind.JsonNode;

/// The most work that a document may make: the time that expansion takes grows with the square of a document's size,
/// and that of the canonical form faster still where parts of it are alike. Everything is counted, nothing timed, so
/// that all computers give the same answer.
final class Effort {

    // A badge with 15 skills has about 400 values and takes about 250 steps.
    private static final int MOST_VALUES = 4_000;
    private static final int MOST_CONTEXTS = 64;
    private static final int MOST_STEPS = 50_000;

    private int values;
    private int contexts;

    private Effort() {}

    /// @throws CanonicalizationException when `document` is larger than any real badge
    static void requireBounded(JsonNode document) throws CanonicalizationException {
        new Effort().count(document);
    }

    /// Ends a canonicalization that takes more steps than any real badge.
    static RdfCanonTicker steps() {
        return new RdfCanonTicker() {
            private int steps;

            @Override
            public void tick() {
                if (++steps > MOST_STEPS) {
                    throw new IllegalStateException("more than " + MOST_STEPS + " steps");
                }
            }
        };
    }

    private void count(JsonNode node) throws CanonicalizationException {
        values += node.size();
        JsonNode context = node.path(Keywords.CONTEXT);
        contexts += context.isArray() ? context.size() : context.isMissingNode() ? 0 : 1;
        if (values > MOST_VALUES || contexts > MOST_CONTEXTS) {
            throw new CanonicalizationException(Reason.UNPROCESSABLE, "size");
        }
        for (JsonNode child : node) {
            count(child);
        }
    }
}
