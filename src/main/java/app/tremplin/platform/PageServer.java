package app.tremplin.platform;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// Serves the verification page to browsers on this computer, and to nobody else.
///
/// The files are read into memory once and looked up by their exact name, so that no request reaches the disk.
public final class PageServer implements AutoCloseable {

    /// The page's files, all of them; a class path inside a jar cannot be listed.
    static final List<String> FILES = List.of(
            "index.html",
            "page.css",
            "page.js",
            "bytes.js",
            "token.js",
            "ring.js",
            "texts.js",
            "icon.svg",
            "skills.json",
            "issuers.json",
            "FORMAT.md");

    private static final String FOLDER = "/assets/verify/";

    /// As in the page itself, and no frames, which only a header can forbid.
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; "
            + "trusted-types 'none'; frame-ancestors 'none'";

    private final HttpServer server;
    private final ExecutorService threads;
    private final Map<String, byte[]> files;

    private PageServer(HttpServer server, Map<String, byte[]> files) {
        this.server = server;
        this.files = files;
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
    }

    /// Starts serving the page at once.
    ///
    /// @param port 1 to 65535, or 0 for any that is free
    /// @throws Failure when the port cannot be had
    public static PageServer start(int port) {
        return start(port, Map.of());
    }

    /// Starts serving the page with some of its files replaced, such as an organisation's own `issuers.json`.
    ///
    /// @param port     1 to 65535, or 0 for any that is free
    /// @param replaced contents by file name
    /// @throws Failure when the port cannot be had
    /// @throws IllegalArgumentException when the page has no file of such a name
    public static PageServer start(int port, Map<String, byte[]> replaced) {
        if (!FILES.containsAll(replaced.keySet())) {
            throw new IllegalArgumentException("the page has no such file: " + replaced.keySet());
        }
        Map<String, byte[]> files = new HashMap<>();
        for (String name : FILES) {
            byte[] own = replaced.get(name);
            files.put(name, own == null ? read(name) : own.clone());
        }
        PageServer page = new PageServer(listen(port), files);
        page.server.createContext("/", page::answer);
        page.server.setExecutor(page.threads);
        page.server.start();
        return page;
    }

    /// Where the page is, such as `http://localhost:8377/`.
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /// Stops at once; the port is free again.
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static HttpServer listen(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new Failure(e, FailureCode.PORT_TAKEN, String.valueOf(port));
        }
    }

    private static byte[] read(String name) {
        try (InputStream in = PageServer.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("not built in: " + FOLDER + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new Failure(e, FailureCode.FILE_UNREADABLE, name);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Content-Security-Policy", POLICY);
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            headers.set("Cache-Control", "no-cache");
            String method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                headers.set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            send(exchange, method.equals("GET"));
        }
    }

    private void send(HttpExchange exchange, boolean withBody) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        String name = path.equals("/") ? "index.html" : path.substring(1);
        byte @Nullable [] content = files.get(name);
        if (content == null) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", contentType(name));
        if (withBody) {
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        } else {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(content.length));
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private static String contentType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "json" -> "application/json";
            default -> "text/plain; charset=utf-8";
        };
    }
}
