package maxis.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;

final class SandboxTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static ToolProvider tool() {
        return ToolProvider.findFirst("maxis-sandbox").orElseThrow();
    }

    /** A tool on a thread of its own, and what it has printed. */
    private record Run(Thread thread, FutureTask<Integer> outcome, Map<String, String> said) {
        static Run of(String... args) throws IOException {
            var out = new PipedWriter();
            var lines = new BufferedReader(new PipedReader(out));
            var outcome =
                    new FutureTask<>(() ->
                            tool().run(
                                            new PrintWriter(out),
                                            new PrintWriter(new StringWriter()),
                                            args));
            var thread = Thread.ofPlatform().daemon().start(outcome);
            var said = new TreeMap<String, String>();
            var line = lines.readLine();
            while (!line.equals("ready")) {
                var parts = line.split("=", 2);
                said.put(parts[0], parts[1]);
                line = lines.readLine();
            }
            return new Run(thread, outcome, said);
        }

        String told(String name) {
            return Objects.requireNonNull(said.get(name), name);
        }

        int end() throws Exception {
            thread.interrupt();
            return outcome.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private static HttpResponse<String> get(String address, String authorization) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(PATIENCE)
                        .header("Authorization", authorization)
                        .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void itSaysWhatABotsOperatorHasToKnowAndEndsWhenInterrupted() throws Exception {
        var run = Run.of("--discord-port", "0", "--playground-port", "0");

        assertThat(run.said())
                .containsKeys(
                        "discord",
                        "gateway",
                        "playground",
                        "guild",
                        "maxis-application",
                        "maxis-token",
                        "maxis-secret",
                        "shellia-application",
                        "shellia-token",
                        "owner",
                        "admin-role",
                        "staff-role",
                        "viewer-role");
        var roles = run.told("discord") + "guilds/" + run.told("guild") + "/roles";
        assertThat(get(roles, "Bot " + run.told("maxis-token")).body())
                .contains(run.told("admin-role"))
                .contains(run.told("staff-role"))
                .contains(run.told("viewer-role"));
        assertThat(get(run.told("playground"), "-").body()).contains("/main.js");
        assertThat(run.end()).isZero();
        assertThat(run.thread().join(PATIENCE)).isTrue();
    }

    @Test
    void itTakesTheNextPortWhereOneIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();
            var run = Run.of("--discord-port", "0", "--playground-port", Integer.toString(port));

            assertThat(URI.create(run.told("playground")).getPort()).isGreaterThan(port);
            assertThat(run.end()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--discord-port x", "--port 1", "--panel", "--panel javascript:x"})
    void itRefusesWhatItDoesNotUnderstand(String line) {
        var err = new StringWriter();

        var code =
                tool().run(
                                new PrintWriter(new StringWriter()),
                                new PrintWriter(err),
                                line.split(" "));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("maxis-sandbox [--discord-port PORT]");
    }
}
