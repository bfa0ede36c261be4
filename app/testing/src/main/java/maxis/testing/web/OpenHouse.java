package maxis.testing.web;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.runtime.web.server.WebServer;
import maxis.spi.Cog;
import maxis.testing.Persona;
import maxis.testing.Setup;
import maxis.testing.TestPlatform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** A platform with its door open on a port of its own, and a client in front of it. */
public final class OpenHouse implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TestPlatform platform;
    private final PersonaDoorkeeper doorkeeper;
    private final WebServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private OpenHouse(TestPlatform platform, PersonaDoorkeeper doorkeeper) {
        this.platform = platform;
        this.doorkeeper = doorkeeper;
        this.server = platform.instance(WebServer.class);
        server.start();
    }

    /** The platform's own cog and these, as a new installation is. */
    public static OpenHouse with(Cog... cogs) {
        return configured("", cogs);
    }

    /** The same with this {@code maxis.conf} over the defaults. */
    public static OpenHouse configured(String hocon, Cog... cogs) {
        var all = Stream.concat(Stream.of(new PlatformCog()), Stream.of(cogs));
        var doorkeeper = new PersonaDoorkeeper();
        var platform =
                Setup.of(all.toArray(Cog[]::new))
                        .configured("web.port = 0\n" + hocon)
                        .keptBy(doorkeeper)
                        .start();
        return new OpenHouse(platform, doorkeeper);
    }

    public TestPlatform platform() {
        return platform;
    }

    public PersonaDoorkeeper doorkeeper() {
        return doorkeeper;
    }

    public int port() {
        return server.port();
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(at(path)).timeout(PATIENCE);
    }

    public HttpRequest.Builder to(String path, Persona who) {
        return to(path).header(PersonaDoorkeeper.WHO, who.id().toString());
    }

    public HttpResponse<String> get(String path) {
        return send(to(path));
    }

    public HttpResponse<String> get(String path, Persona who) {
        return send(to(path, who));
    }

    public HttpResponse<String> call(
            String method, String path, Optional<Persona> who, String json) {
        var request = who.map(somebody -> to(path, somebody)).orElseGet(() -> to(path));
        return send(
                request.header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** A second process beside this one, on the same database. */
    public OpenHouse beside() {
        return new OpenHouse(platform.another(), doorkeeper);
    }

    /** Sends a first line as it stands and gives the whole answer. */
    public String raw(String line) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            var request = line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        client.close();
        server.stop();
        platform.close();
    }
}
