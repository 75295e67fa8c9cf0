package app.tremplin.platform;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// Serves the verification page to browsers on this computer, and to nobody else.
///
/// The files are read into memory once and looked up by their exact name, so that no request reaches the
/// disk.
public final class PageServer implements AutoCloseable {

    /// As in the page itself, and no frames, which only a header can forbid.
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; "
            + "require-trusted-types-for 'script'; trusted-types worker; frame-ancestors 'none'";

    private final HttpServer server;
    private final ExecutorService threads;
    private volatile Map<String, byte[]> files;

    private PageServer(HttpServer server, Map<String, byte[]> files) {
        this.server = server;
        this.files = files;
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
    }

    /// Starts serving the page as it comes with Tremplin.
    ///
    /// @param port 1 to 65535, or 0 for any that is free
    /// @throws Failure when the port cannot be had
    public static PageServer start(int port) {
        return start(port, PageFiles.builtIn());
    }

    /// Starts serving these files.
    ///
    /// @param port  1 to 65535, or 0 for any that is free
    /// @param files contents by name, such as those of a published folder
    /// @throws Failure when the port cannot be had
    /// @throws IllegalArgumentException when a name is not one that a page's file can have
    public static PageServer start(int port, Map<String, byte[]> files) {
        PageServer page = new PageServer(listen(port), checked(files));
        page.server.createContext("/", page::answer);
        page.server.setExecutor(page.threads);
        page.server.start();
        return page;
    }

    /// Serves these files from now on.
    ///
    /// @throws IllegalArgumentException when a name is not one that a page's file can have
    public void show(Map<String, byte[]> newFiles) {
        files = checked(newFiles);
    }

    private static Map<String, byte[]> checked(Map<String, byte[]> files) {
        files.keySet().stream()
                .filter(name -> !PageFiles.isServed(name))
                .findAny()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("no page has such a file: " + name);
                });
        return Map.copyOf(files);
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
            case "cose" -> "application/cose; cose-type=\"cose-sign1\"";
            default -> "text/plain; charset=utf-8";
        };
    }
}
