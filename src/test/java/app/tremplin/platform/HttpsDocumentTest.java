package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Phrase;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Against a real server on this computer, which has made its own certificate.
class HttpsDocumentTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpsServer server;
    private SSLContext trusting;

    @BeforeEach
    void start() throws Exception {
        trusting = context();
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(trusting));
        server.setExecutor(threads);
        server.createContext("/did.json", exchange -> answer(exchange, 200, "{\"id\":\"x\"}"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void a_small_document_is_fetched_and_nothing_is_given_away() {
        AtomicReference<HttpExchange> asked = new AtomicReference<>();
        server.createContext("/asked", exchange -> {
            asked.set(exchange);
            answer(exchange, 200, "{}");
        });
        assertThat(new String(anywhere().fetch(at("/did.json")), StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":\"x\"}");
        anywhere().fetch(at("/asked"));
        assertThat(asked.get().getRequestMethod()).isEqualTo("GET");
        assertThat(asked.get().getRequestHeaders()).doesNotContainKeys("Cookie", "Authorization", "Referer");
        assertThat(asked.get().getRequestHeaders().getFirst("User-agent")).isEqualTo("Tremplin");
    }

    @Test
    void three_redirections_are_followed_and_a_fourth_is_not() {
        for (int i = 0; i < 4; i++) {
            String next = i == 0 ? "/did.json" : "/hop" + (i - 1);
            server.createContext("/hop" + i, exchange -> redirect(exchange, next));
        }
        assertThat(anywhere().fetch(at("/hop2"))).isNotEmpty();
        assertRefused(anywhere(), at("/hop3"), "online.redirects");
    }

    @Test
    void a_redirection_is_looked_at_like_the_first_address() {
        server.createContext("/plain", exchange -> redirect(exchange, "http://localhost/did.json"));
        server.createContext("/secret", exchange -> redirect(exchange, "https://me:secret@localhost/did.json"));
        server.createContext("/file", exchange -> redirect(exchange, "file:///etc/passwd"));
        server.createContext("/other", exchange -> redirect(exchange, "https://127.1.2.3/did.json"));
        server.createContext("/broken", exchange -> redirect(exchange, "https://a b/"));
        for (String path : new String[] {"/plain", "/secret", "/file"}) {
            assertRefused(anywhere(), at(path), "online.address");
        }
        HttpsDocument here = document(address -> address.getAddress()[3] == 1, LONG);
        assertThat(here.fetch(at("/did.json"))).isNotEmpty();
        assertRefused(here, at("/other"), "online.address");
        assertRefused(anywhere(), at("/broken"), "online.answer");
    }

    @Test
    void what_is_too_large_or_no_document_is_refused() {
        server.createContext("/full", exchange -> answer(exchange, 200, "x".repeat(HttpsDocument.LARGEST)));
        server.createContext("/large", exchange -> answer(exchange, 200, "x".repeat(HttpsDocument.LARGEST + 1)));
        server.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] some = new byte[8_192];
            while (true) {
                exchange.getResponseBody().write(some);
            }
        });
        assertThat(anywhere().fetch(at("/full"))).hasSize(HttpsDocument.LARGEST);
        assertRefused(anywhere(), at("/large"), "online.size");
        assertRefused(anywhere(), at("/endless"), "online.size");
        assertRefused(anywhere(), at("/missing"), "online.answer");
    }

    @Test
    void a_website_that_does_not_answer_is_given_up_on() {
        CountDownLatch asked = new CountDownLatch(1);
        server.createContext("/slow", exchange -> {
            asked.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertRefused(document(address -> true, Duration.ofSeconds(1)), at("/slow"), "online.time");
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_refused() {
        HttpsDocument strict =
                new HttpsDocument(address -> true, (SSLSocketFactory) SSLSocketFactory.getDefault(), LONG);
        assertRefused(strict, at("/did.json"), "online.certificate");
    }

    @Test
    void a_certificate_of_another_name_is_refused() {
        URI byNumber = URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/did.json");
        assertRefused(anywhere(), byNumber, "online.certificate");
    }

    @Test
    void the_product_itself_never_asks_this_computer() {
        assertRefused(HttpsDocument.fromTheInternet(), at("/did.json"), "online.address");
        assertRefused(HttpsDocument.fromTheInternet(), URI.create("http://example.org/"), "online.address");
        assertRefused(HttpsDocument.fromTheInternet(), URI.create("https://a:b@example.org/"), "online.address");
        assertRefused(HttpsDocument.fromTheInternet(), URI.create("https://[::ffff:10.0.0.1]/"), "online.address");
    }

    @Test
    void a_name_that_changes_its_address_between_two_questions_gains_nothing() {
        // The first question is answered "elsewhere", the connection goes here all the same.
        boolean[] first = {true};
        HttpsDocument fooled = document(
                address -> {
                    boolean answer = first[0];
                    first[0] = false;
                    return answer;
                },
                LONG);
        URI one = URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/did.json");
        assertRefused(fooled, one, "online.address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.9.9.9",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.1.1.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:192.168.0.1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fdff::1",
                "ff02::1",
                "2001:db8::1",
                "2001::1",
                "2002:7f00:1::",
                "64:ff9b::7f00:1",
                "100::1"
            })
    void addresses_that_are_not_of_the_public_internet(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.0.1",
                "172.32.0.1",
                "192.167.0.1",
                "198.17.0.1",
                "198.20.0.1",
                "223.255.255.255",
                "2606:4700::1111",
                "2a00:1450::1"
            })
    void addresses_that_are(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    private HttpsDocument anywhere() {
        return document(address -> true, LONG);
    }

    private HttpsDocument document(Predicate<InetAddress> allowed, Duration longest) {
        return new HttpsDocument(allowed, trusting.getSocketFactory(), longest);
    }

    private URI at(String path) {
        return URI.create("https://localhost:" + server.getAddress().getPort() + path);
    }

    private static void assertRefused(HttpsDocument document, URI address, String reason) {
        assertThatThrownBy(() -> document.fetch(address)).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.code()).isEqualTo(FailureCode.ONLINE);
            assertThat(failure.args()).containsExactly(address.getHost(), Phrase.of(reason));
        });
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static SSLContext context() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        KeyPair pair = generator.generateKeyPair();
        X500Name name = new X500Name("CN=localhost");
        Instant now = Instant.now();
        var builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(now.minus(Duration.ofDays(1))),
                Date.from(now.plus(Duration.ofDays(1))),
                name,
                pair.getPublic());
        builder.addExtension(
                Extension.subjectAlternativeName,
                false,
                new GeneralNames(new GeneralName(GeneralName.dNSName, "localhost")));
        X509Certificate certificate = new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
        char[] password = "changeit".toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("server", pair.getPrivate(), password, new X509Certificate[] {certificate});
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(store, password);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", certificate);
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
