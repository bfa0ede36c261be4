package maxis.sandbox.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Who else runs in the browser of the same machine. */
final class NeighboursTest {
    @Test
    void aNameThatWasMadeToMeanThisMachineOpensNothing() throws IOException {
        try (var stage = Stage.small()) {
            assertThat(status(stage, "evil.example")).contains(" 403 ");
            assertThat(status(stage, "localhost")).contains(" 200 ");
        }
    }

    private static String status(Stage stage, String host) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), stage.discord().port())) {
            var request =
                    "GET /sandbox/people HTTP/1.1\r\nHost: %s:%d\r\nConnection: close\r\n\r\n"
                            .formatted(host, stage.discord().port());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = socket.getInputStream().readAllBytes();
            return new String(answer, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        }
    }
}
