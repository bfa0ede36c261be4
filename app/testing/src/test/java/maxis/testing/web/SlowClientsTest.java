package maxis.testing.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Those who send slowly, to hold what others need, are let go and hold up nobody meanwhile. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlowClientsTest {
    private static final int EACH = 150;
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final OpenHouse house = OpenHouse.with(new WindowCog());

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void neitherSlowHeadersNorSlowBodiesHoldTheDoor() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            slow.add(begun("GET /api/window HTTP/1.1\r\nHost: localhost\r\nX-Slow: "));
            slow.add(
                    begun(
                            """
                            POST /api/window/hook HTTP/1.1\r
                            Host: localhost\r
                            Content-Length: 60000\r
                            \r
                            """));
        }
        long begin = System.nanoTime();
        int left = slow.size();
        while (left > 0 && System.nanoTime() - begin < PATIENCE.toNanos()) {
            left = trickle(slow);
            long asked = System.nanoTime();
            assertThat(house.get("/api/window").statusCode()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - asked))
                    .isLessThan(Duration.ofSeconds(2));
            var _ = new CountDownLatch(1).await(500, TimeUnit.MILLISECONDS);
        }
        assertThat(left).isZero();
    }

    private Socket begun(String request) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), house.port());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /**
     * One byte each, which keeps alive what only watches for silence; gives how many still live.
     */
    private static int trickle(List<Socket> slow) {
        int left = 0;
        for (var socket : slow) {
            left += isHeld(socket) ? 1 : 0;
        }
        return left;
    }

    private static boolean isHeld(Socket socket) {
        try {
            socket.getOutputStream().write('a');
            if (socket.getInputStream().available() == 0) {
                return true;
            }
            socket.close();
            return false;
        } catch (IOException letGo) {
            return false;
        }
    }
}
