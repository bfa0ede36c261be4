package maxis.testing.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import maxis.testing.TestServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own benchmark program, where it is installed. */
record Pgbench(Path program) {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    /** As many branches as there are clients, as its manual advises. */
    private static final int SCALE = Market.THREADS;

    static Optional<Pgbench> find() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(directory -> Path.of(directory, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Pgbench::new);
    }

    /** Makes its tables. */
    void prepare(TestServer server) {
        run(server, List.of("-i", "-q", "-s", Integer.toString(SCALE)));
    }

    /** Transactions in a second. */
    double rate(TestServer server, String protocol, Duration turn) {
        var clients = Integer.toString(Market.THREADS);
        var output =
                run(
                        server,
                        List.of(
                                "-n",
                                "-c",
                                clients,
                                "-j",
                                "2",
                                "-M",
                                protocol,
                                "-T",
                                Long.toString(turn.toSeconds())));
        var rate = RATE.matcher(output);
        if (!rate.find()) {
            throw new IllegalStateException(output);
        }
        return Double.parseDouble(rate.group(1));
    }

    private String run(TestServer server, List<String> arguments) {
        var login = server.superuser();
        var address = URI.create(login.url().substring("jdbc:".length()));
        var command = new ArrayList<String>();
        command.add(program.toString());
        command.addAll(arguments);
        command.addAll(List.of("-h", address.getHost(), "-p", Integer.toString(address.getPort())));
        command.addAll(List.of("-U", login.user(), address.getPath().substring(1)));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", login.password().reveal());
        try {
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(output);
            }
            return output;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("pgbench was interrupted", stopped);
        }
    }
}
