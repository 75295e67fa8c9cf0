package app.tremplin.badge.sign;

import app.tremplin.badge.sign.CanonicalizationException.Reason;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.context.ActiveContext;
import com.apicatalog.jsonld.expansion.Expansion;
import com.apicatalog.jsonld.json.JsonUtils;
import com.apicatalog.jsonld.lang.Keywords;
import com.apicatalog.jsonld.processor.ProcessingRuntime;
import com.apicatalog.jsonld.processor.ToRdfProcessor;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The canonical form of a JSON-LD document: expansion with the shipped contexts, then RDFC-1.0 (W3C RDF Dataset
/// Canonicalization). Safe for several threads.
public final class Canonicalization {

    // Real documents use two or three combinations; the bound is against a flood of made-up ones.
    private static final int MOST_CACHED = 64;

    private final JsonLdOptions options;
    private final Coverage coverage;
    private final Map<JsonNode, ActiveContext> active = new ConcurrentHashMap<>();

    /// @param contexts the only contexts documents may use
    public Canonicalization(Contexts contexts) {
        this.options = new JsonLdOptions(contexts);
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        this.coverage = new Coverage(contexts.urls());
    }

    /// The canonical N-Quads of `document` in UTF-8, one line for each statement.
    ///
    /// @param document with its `@context`
    /// @throws CanonicalizationException when a part of the document would not be in them
    public byte[] canonical(ObjectNode document) throws CanonicalizationException {
        RdfCanon canon = RdfCanon.create("SHA-256", Effort.steps());
        statements(document, canon);
        try {
            StringWriter quads = new StringWriter();
            canon.provide(new NQuadsWriter(quads));
            return utf8(quads.toString());
        } catch (RdfConsumerException e) {
            throw new CanonicalizationException(Reason.NOT_COVERED, "graph", e);
        } catch (RuntimeException e) {
            // Too many steps, or hostile input that the library trips over.
            throw new CanonicalizationException(Reason.UNPROCESSABLE, "graph", e);
        }
    }

    /// Hands the statements of `document` to `consumer`, in no order.
    ///
    /// @throws CanonicalizationException when a part of the document would not be in them
    void statements(ObjectNode document, RdfQuadConsumer consumer) throws CanonicalizationException {
        Effort.requireBounded(document);
        coverage.requireKnownContexts(document);
        PlainForm.require(document);
        try {
            JsonArray expanded = expand(document);
            coverage.requireAbsolute(expanded);
            ToRdfProcessor.toRdf(consumer, expanded, options);
        } catch (JsonLdError e) {
            throw new CanonicalizationException(reason(e), "expansion", e);
        } catch (RuntimeException e) {
            throw new CanonicalizationException(Reason.UNPROCESSABLE, "expansion", e);
        }
    }

    private JsonArray expand(ObjectNode document) throws JsonLdError {
        JsonNode context = document.path(Keywords.CONTEXT);
        ObjectNode body = CredentialJson.without(document, Keywords.CONTEXT);
        JsonValue expanded = Expansion.with(activeContext(context), JakartaJson.of(body), null, null)
                .compute();
        return JsonUtils.isNull(expanded) ? JsonValue.EMPTY_JSON_ARRAY : JsonUtils.toJsonArray(expanded);
    }

    /// Building the terms of the contexts is most of an expansion, and the same for all badges.
    private ActiveContext activeContext(JsonNode context) throws JsonLdError {
        ActiveContext known = active.get(context);
        if (known != null) {
            return known;
        }
        ActiveContext built =
                new ActiveContext(ProcessingRuntime.of(options)).newContext().create(JakartaJson.of(context), null);
        if (active.size() < MOST_CACHED) {
            active.put(context, built);
        }
        return built;
    }

    private static Reason reason(JsonLdError error) {
        return error.getCode() == JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED
                ? Reason.UNKNOWN_CONTEXT
                : Reason.NOT_COVERED;
    }

    /// Half a surrogate pair has no bytes in UTF-8: as a question mark it would pass for another text.
    private static byte[] utf8(String text) throws CanonicalizationException {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] array = new byte[bytes.remaining()];
            bytes.get(array);
            return array;
        } catch (CharacterCodingException e) {
            throw new CanonicalizationException(Reason.NOT_COVERED, "text", e);
        }
    }
}
