package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageServerTest {

    static final List<String> FILES = PageFiles.NAMES;
    private static final Path FOLDER = Path.of("assets", "verify");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static PageServer page;

    @BeforeAll
    static void start() {
        page = PageServer.start(0);
    }

    @AfterAll
    static void stop() {
        page.close();
    }

    @Test
    void serves_the_page_at_its_address() throws Exception {
        HttpResponse<String> response = get("");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(Files.readString(FOLDER.resolve("index.html")));
    }

    @Test
    void serves_every_file_of_the_folder_and_no_other() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(PageFiles.NAMES);
        }
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void serves_a_file_byte_for_byte(String name) throws Exception {
        HttpResponse<byte[]> response = CLIENT.send(request(name).build(), BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(Files.readAllBytes(FOLDER.resolve(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, text/html; charset=utf-8",
        "page.css, text/css; charset=utf-8",
        "page.js, text/javascript; charset=utf-8",
        "icon.svg, image/svg+xml",
        "issuers.json, application/json",
        "FORMAT.md, text/plain; charset=utf-8"
    })
    void tells_what_a_file_is(String name, String type) throws Exception {
        assertThat(get(name).headers().firstValue("Content-Type")).hasValue(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing-here"})
    void protects_whatever_it_answers(String name) throws Exception {
        HttpResponse<String> response = get(name);
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(response.headers().firstValue("Permissions-Policy").orElseThrow())
                .contains("camera=()");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(response.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void holds_the_page_to_the_policy_it_states_itself() throws Exception {
        HttpResponse<String> response = get("");
        String policy = response.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(response.body()).contains("content=\"" + policy.replace("; frame-ancestors 'none'", "") + "\"");
    }

    @Test
    void answers_a_HEAD_without_a_body() throws Exception {
        HttpRequest head = request("page.css").HEAD().build();
        HttpResponse<String> response = CLIENT.send(head, BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(response.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isEqualTo(Files.size(FOLDER.resolve("page.css")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void takes_no_other_method(String method) throws Exception {
        HttpRequest request = request("")
                .method(method, HttpRequest.BodyPublishers.ofString("x"))
                .build();
        assertThat(CLIENT.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../catalogue.json",
                "/%2e%2e/catalogue.json",
                "/..%2fcatalogue.json",
                "/..\\catalogue.json",
                "//catalogue.json",
                "/./page.css",
                "/page.css/",
                "/page.css%00.html",
                "/Page.css",
                "/.",
                "/assets/verify/page.css",
                "/../../app/tremplin/Main.class",
                "/favicon.ico"
            })
    void has_nothing_outside_its_folder(String path) throws IOException {
        assertThat(rawStatus(path)).startsWith("HTTP/1.1 4");
    }

    @Test
    void ignores_what_follows_a_question_mark() throws Exception {
        assertThat(get("?utm_source=poster").statusCode()).isEqualTo(200);
    }

    @Test
    void is_out_of_reach_for_other_computers() throws IOException {
        int port = page.address().getPort();
        List<InetAddress> outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
        for (InetAddress address : outside) {
            assertThatThrownBy(() -> connect(address, port)).isInstanceOf(ConnectException.class);
        }
        connect(InetAddress.getLoopbackAddress(), port);
    }

    @Test
    void says_that_the_port_is_taken() {
        int port = page.address().getPort();
        assertThatThrownBy(() -> PageServer.start(port)).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.code()).isEqualTo(FailureCode.PORT_TAKEN);
            assertThat(failure.args()).containsExactly(String.valueOf(port));
        });
    }

    @Test
    void gives_the_port_back_when_closed() {
        PageServer first = PageServer.start(0);
        int port = first.address().getPort();
        first.close();
        PageServer second = PageServer.start(port);
        second.close();
        assertThat(second.address().getPort()).isEqualTo(port);
    }

    @Test
    void serves_a_published_folder(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("index.html"), "page");
        Files.createDirectories(folder.resolve("status"));
        Files.write(folder.resolve("status/games-0.cose"), new byte[] {1});
        Files.createDirectories(folder.resolve(".well-known"));
        Files.writeString(folder.resolve(".well-known/did.json"), "{}");
        Files.writeString(folder.resolve(".htpasswd"), "secret");
        Files.createDirectories(folder.resolve("status/deeper"));
        Files.writeString(folder.resolve("status/deeper/file"), "hidden");
        try (PageServer other = PageServer.start(0, PageFiles.in(folder))) {
            assertThat(status(other, "")).isEqualTo(200);
            assertThat(status(other, "status/games-0.cose")).isEqualTo(200);
            assertThat(status(other, ".well-known/did.json")).isEqualTo(200);
            assertThat(status(other, ".htpasswd")).isEqualTo(404);
            assertThat(status(other, "status/deeper/file")).isEqualTo(404);
            assertThat(status(other, "page.css")).isEqualTo(404);
        }
    }

    @Test
    void a_folder_without_a_page_is_refused(@TempDir Path folder) {
        assertThatThrownBy(() -> PageFiles.in(folder))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(FailureCode.FILE_UNREADABLE));
    }

    @Test
    void shows_other_files_without_a_new_start() throws Exception {
        byte[] own = "{\"issuers\": []}".getBytes(StandardCharsets.UTF_8);
        try (PageServer other = PageServer.start(0)) {
            other.show(Map.of("issuers.json", own));
            HttpRequest request = HttpRequest.newBuilder(other.address().resolve("issuers.json"))
                    .build();
            assertThat(CLIENT.send(request, BodyHandlers.ofByteArray()).body()).isEqualTo(own);
            assertThat(status(other, "page.css")).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../issuers.json", ".htaccess", "status/../x", "a/b", "", "/x"})
    void takes_no_file_that_a_page_cannot_have(String name) {
        Map<String, byte[]> files = Map.of(name, new byte[0]);
        assertThatThrownBy(() -> PageServer.start(0, files)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int status(PageServer server, String name) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.address() + name)).build();
        return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    }

    @Test
    void works_from_inside_a_jar(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("tremplin.jar");
        Path classes = Path.of(PageServer.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path program = folder.resolve("Once.java");
        Files.writeString(program, """
                import app.tremplin.platform.PageServer;

                class Once {
                    static void main() throws Exception {
                        try (PageServer page = PageServer.start(0)) {
                            System.out.print(new String(page.address().resolve("texts.js").toURL().openStream().readAllBytes(), "UTF-8").length());
                        }
                    }
                }
                """);
        Process process = new ProcessBuilder(java.toString(), "-cp", jar.toString(), program.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(printed)
                .isEqualTo(String.valueOf(
                        Files.readString(FOLDER.resolve("texts.js")).length()));
    }

    private static HttpRequest.Builder request(String name) {
        return HttpRequest.newBuilder(URI.create(page.address() + name));
    }

    private static HttpResponse<String> get(String name) throws IOException, InterruptedException {
        return CLIENT.send(request(name).build(), BodyHandlers.ofString());
    }

    /// The first line of the answer to a path that is sent as it is, which the JDK's client would tidy up.
    private static String rawStatus(String path) throws IOException {
        try (Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), page.address().getPort());
                InputStream in = socket.getInputStream()) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
        }
    }
}
