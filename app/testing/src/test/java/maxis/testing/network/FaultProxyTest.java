package maxis.testing.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The proxy before a server that says back what it hears. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FaultProxyTest {
    private static final int A_MOMENT = 100;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final ServerSocket echo = listen();
    private final FaultProxy proxy = FaultProxy.before(echo.getLocalPort());

    @AfterEach
    void close() throws IOException {
        proxy.close();
        echo.close();
    }

    @Test
    void whatIsSaidIsPassedOn() throws IOException {
        try (var client = connect()) {
            assertThat(ask(client, "one")).isEqualTo("one");
            assertThat(ask(client, "two")).isEqualTo("two");
            assertThat(proxy.connections()).isEqualTo(1);
        }
    }

    @Test
    void aDelayHoldsBackUntilItIsTakenAway() throws IOException, InterruptedException {
        proxy.delay(Direction.TO_CLIENT, Duration.ofHours(1));
        try (var client = connect()) {
            say(client, "one");
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("one");
            assertSilent(client);

            proxy.heal();
            assertThat(listen(client, 3)).isEqualTo("one");
        }
    }

    @Test
    void aDelayCostsAsLongAsItLasts() throws IOException {
        proxy.delay(Direction.TO_SERVER, Duration.ofMillis(A_MOMENT));
        try (var client = connect()) {
            long begin = System.nanoTime();
            assertThat(ask(client, "one")).isEqualTo("one");
            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .isGreaterThanOrEqualTo(Duration.ofMillis(A_MOMENT));
        }
    }

    @Test
    void aCutIsHeardOnBothSidesAndTheNextConnectionWorks() throws IOException {
        try (var client = connect()) {
            assertThat(ask(client, "one")).isEqualTo("one");
            proxy.cut();

            assertBroken(client);
            assertThat(proxy.connections()).isZero();
        }
        try (var client = connect()) {
            assertThat(ask(client, "two")).isEqualTo("two");
        }
    }

    @Test
    void whatIsDroppedOneWayArrivesTheOther() throws IOException, InterruptedException {
        try (var client = connect()) {
            assertThat(ask(client, "one")).isEqualTo("one");
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("one");
            proxy.drop(Direction.TO_CLIENT);
            say(client, "two");

            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("two");
            assertSilent(client);
            proxy.heal();
            assertBroken(client);
        }
    }

    @Test
    void aBlackHoleSaysNothing() throws IOException, InterruptedException {
        try (var client = connect()) {
            proxy.drop();
            say(client, "one");

            assertThat(heard.poll(A_MOMENT, TimeUnit.MILLISECONDS)).isNull();
            assertSilent(client);
        }
    }

    @Test
    void aCutAfterSomeBytesLetsThoseThrough() throws IOException, InterruptedException {
        proxy.cutAfter(Direction.TO_SERVER, 5);
        try (var client = connect()) {
            assertThat(ask(client, "one")).isEqualTo("one");
            say(client, "two");

            assertBroken(client);
        }
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("one");
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("tw");
    }

    @Test
    void whoIsRefusedIsToldSoAndLaterLetIn() throws IOException {
        proxy.refuse();
        try (var client = connect()) {
            assertBroken(client);
        }
        proxy.heal();
        try (var client = connect()) {
            assertThat(ask(client, "one")).isEqualTo("one");
        }
    }

    @Test
    void aServerThatIsNotThereIsARefusal() throws IOException {
        try (var silent = new Socket()) {
            // Held, for a free port is another's the next moment, or even its own other end.
            silent.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            try (var before = FaultProxy.before(silent.getLocalPort());
                    var client = connect(before)) {
                assertBroken(client);
            }
        }
    }

    private Socket connect() throws IOException {
        return connect(proxy);
    }

    private static Socket connect(FaultProxy proxy) throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), proxy.port());
    }

    private static String ask(Socket client, String text) throws IOException {
        say(client, text);
        return listen(client, text.length());
    }

    private static void say(Socket client, String text) throws IOException {
        client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String listen(Socket client, int length) throws IOException {
        client.setSoTimeout(10_000);
        return new String(client.getInputStream().readNBytes(length), StandardCharsets.US_ASCII);
    }

    private static void assertSilent(Socket client) throws IOException {
        client.setSoTimeout(A_MOMENT);
        assertThatThrownBy(() -> client.getInputStream().read())
                .isInstanceOf(SocketTimeoutException.class);
    }

    private static void assertBroken(Socket client) throws IOException {
        client.setSoTimeout(10_000);
        assertThatThrownBy(() -> client.getInputStream().read())
                .isInstanceOf(SocketException.class)
                .hasMessageContaining("reset");
    }

    private ServerSocket listen() {
        try {
            var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> answer(server));
            return server;
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private void answer(ServerSocket server) {
        while (!server.isClosed()) {
            try (var client = server.accept()) {
                var piece = new byte[100];
                for (int read = read(client, piece); read >= 0; read = read(client, piece)) {
                    heard.add(new String(piece, 0, read, StandardCharsets.US_ASCII));
                    client.getOutputStream().write(piece, 0, read);
                }
            } catch (IOException broken) {
                // The next one, please.
            }
        }
    }

    private static int read(Socket client, byte[] piece) throws IOException {
        return client.getInputStream().read(piece);
    }
}
