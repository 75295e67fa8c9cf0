package app.tremplin.badge.sign;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The JSON-LD contexts that come with the application. No other is ever loaded, least of all from the network.
public final class Contexts implements DocumentLoader {

    /// Verifiable Credentials 2.0.
    public static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    /// Open Badges 3.0, in its current revision.
    public static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    /// The `1EdTech…` types, such as that of a credential schema.
    public static final String EXTENSIONS = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";

    private static final Map<String, String> SHIPPED = Map.of(
            CREDENTIALS,
            "credentials-v2.json",
            "https://www.w3.org/2018/credentials/v1",
            "credentials-v1.json",
            OPEN_BADGES,
            "open-badges-3.0.3.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
            "open-badges-3.0.2.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
            "open-badges-3.0.1.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/context.json",
            "open-badges-3.0.json",
            EXTENSIONS,
            "open-badges-extensions.json");

    private final Map<String, Document> documents;

    private Contexts(Map<String, Document> documents) {
        this.documents = documents;
    }

    /// The contexts that come with the application.
    public static Contexts shipped() {
        Map<String, Document> documents = new HashMap<>();
        SHIPPED.forEach((url, file) -> documents.put(url, load(file)));
        return new Contexts(Map.copyOf(documents));
    }

    /// These contexts and one more.
    public Contexts with(String url, Document document) {
        Map<String, Document> more = new HashMap<>(documents);
        more.put(url, document);
        return new Contexts(Map.copyOf(more));
    }

    /// The addresses of all contexts here.
    public Set<String> urls() {
        return documents.keySet();
    }

    @Override
    public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
        Document document = documents.get(url.toString());
        if (document == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "not shipped");
        }
        return document;
    }

    private static Document load(String file) {
        String path = "/app/tremplin/badge/contexts/" + file;
        try (InputStream in = Objects.requireNonNull(Contexts.class.getResourceAsStream(path), path)) {
            return JsonDocument.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonLdError e) {
            throw new IllegalStateException(path, e);
        }
    }
}
