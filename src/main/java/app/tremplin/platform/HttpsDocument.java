package app.tremplin.platform;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;

/// Fetches one small document from a public website over HTTPS, and gives nothing away but the question: no cookies, no
/// name, no password, never to an address of this computer or of its own network.
public final class HttpsDocument {

    /// The most a document may weigh, in bytes.
    public static final int LARGEST = 64 * 1024;

    private static final int MOST_REDIRECTS = 3;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Predicate<InetAddress> allowed;
    private final SSLSocketFactory sockets;
    private final Duration longest;

    /// @param allowed which addresses may be asked
    /// @param sockets that trust the right certificates
    /// @param longest the time for all of it
    HttpsDocument(Predicate<InetAddress> allowed, SSLSocketFactory sockets, Duration longest) {
        this.allowed = allowed;
        this.sockets = new CheckedSockets(sockets, this::requireAllowed);
        this.longest = longest;
    }

    /// From public addresses, with the certificates that Java trusts, in 10 seconds at most.
    public static HttpsDocument fromTheInternet() {
        return new HttpsDocument(PublicAddress::is, (SSLSocketFactory) SSLSocketFactory.getDefault(), LONGEST);
    }

    /// The document at `address`, after 3 redirections at most.
    ///
    /// @throws Failure `ONLINE`, with the host and the reason
    public byte[] fetch(URI address) {
        String host = Optional.ofNullable(address.getHost()).orElse("");
        FutureTask<byte[]> task = new FutureTask<>(() -> follow(address));
        Thread thread = Thread.ofVirtual().start(task);
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw failure(host, Objects.requireNonNullElse(e.getCause(), e));
        } catch (TimeoutException e) {
            throw refused(host, "online.time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused(host, "online.time");
        } finally {
            // What still waits for the network is cut off.
            thread.interrupt();
        }
    }

    private byte[] follow(URI address) throws IOException {
        URI next = address;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            requireSafe(next);
            HttpsURLConnection connection = open(next);
            try {
                Optional<String> location = location(connection);
                if (location.isEmpty()) {
                    return content(connection);
                }
                next = next.resolve(URI.create(location.get()));
            } catch (IllegalArgumentException e) {
                throw new Refusal("online.answer");
            } finally {
                connection.disconnect();
            }
        }
        throw new Refusal("online.redirects");
    }

    private void requireSafe(URI address) throws IOException {
        boolean safe = "https".equalsIgnoreCase(address.getScheme())
                && address.getHost() != null
                && address.getRawUserInfo() == null;
        if (!safe) {
            throw new Refusal("online.address");
        }
        for (InetAddress each : InetAddress.getAllByName(address.getHost())) {
            requireAllowed(each);
        }
    }

    private void requireAllowed(InetAddress address) throws IOException {
        if (!allowed.test(address)) {
            throw new Refusal("online.address");
        }
    }

    private HttpsURLConnection open(URI address) throws IOException {
        HttpsURLConnection connection = (HttpsURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
        connection.setSSLSocketFactory(sockets);
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setConnectTimeout(Math.toIntExact(longest.toMillis()));
        connection.setReadTimeout(Math.toIntExact(longest.toMillis()));
        connection.setRequestProperty("Accept", "application/did+json, application/json");
        connection.setRequestProperty("User-Agent", "Tremplin");
        connection.setRequestProperty("Connection", "close");
        return connection;
    }

    /// Where the answer sends on to; empty when it is the document itself.
    private static Optional<String> location(HttpsURLConnection connection) throws IOException {
        return switch (connection.getResponseCode()) {
            case HttpURLConnection.HTTP_OK -> Optional.empty();
            case 301, 302, 303, 307, 308 ->
                Optional.of(Optional.ofNullable(connection.getHeaderField("Location"))
                        .orElseThrow(() -> new Refusal("online.answer")));
            default -> throw new Refusal("online.answer");
        };
    }

    private static byte[] content(HttpsURLConnection connection) throws IOException {
        try (InputStream in = connection.getInputStream()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Refusal("online.size");
            }
            return bytes;
        }
    }

    private static Failure failure(String host, Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> refused(host, refusal.reason);
            case UnknownHostException e -> refused(host, "online.unknown");
            case SSLException e -> refused(host, "online.certificate");
            case SocketTimeoutException e -> refused(host, "online.time");
            case IOException e -> refused(host, "online.connection");
            default -> throw new IllegalStateException(cause);
        };
    }

    private static Failure refused(String host, String reason) {
        return new Failure(FailureCode.ONLINE, host, Phrase.of(reason));
    }

    /// An answer that is not taken, and why.
    private static final class Refusal extends IOException {
        private static final long serialVersionUID = 1L;
        private final String reason;

        Refusal(String reason) {
            super(reason);
            this.reason = reason;
        }
    }

    /// Asks about an address.
    interface AddressRule {
        void require(InetAddress address) throws IOException;
    }

    /// Looks again, once connected, at where the connection went: between two questions a name may change its address.
    private static final class CheckedSockets extends SSLSocketFactory {
        private final SSLSocketFactory sockets;
        private final AddressRule rule;

        CheckedSockets(SSLSocketFactory sockets, AddressRule rule) {
            this.sockets = sockets;
            this.rule = rule;
        }

        @Override
        public Socket createSocket(Socket socket, String host, int port, boolean autoClose) throws IOException {
            rule.require(socket.getInetAddress());
            return sockets.createSocket(socket, host, port, autoClose);
        }

        @Override
        public String[] getDefaultCipherSuites() {
            return sockets.getDefaultCipherSuites();
        }

        @Override
        public String[] getSupportedCipherSuites() {
            return sockets.getSupportedCipherSuites();
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            throw unconnected();
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
            throw unconnected();
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            throw unconnected();
        }

        @Override
        public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
                throws IOException {
            throw unconnected();
        }

        private static IOException unconnected() {
            return new IOException("only over a connection that was looked at");
        }
    }
}
