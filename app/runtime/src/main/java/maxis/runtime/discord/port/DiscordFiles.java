package maxis.runtime.discord.port;

import jakarta.inject.Inject;

import maxis.runtime.configuration.platform.DiscordConfiguration;
import maxis.spi.Fault;
import maxis.spi.discord.Files;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Files of Discord's own two servers, or of its stand-in. Nothing else is asked for, and nobody is
 * followed elsewhere: the address came from outside.
 */
final class DiscordFiles implements Files {
    private static final Set<String> HOSTS = Set.of("cdn.discordapp.com", "media.discordapp.net");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int FOUND = 200;
    private static final int FIRST_OF_SERVER = 500;

    private final Optional<URI> standIn;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    @Inject
    DiscordFiles(DiscordConfiguration configuration) {
        this.standIn = configuration.apiAddress().map(URI::create);
    }

    @Override
    public Fetching fetch(URI source, int most) {
        if (!isTheirs(source)) {
            return new Fetching.Gone();
        }
        var request = HttpRequest.newBuilder(source).timeout(PATIENCE).build();
        try {
            var answer = client.send(request, BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                return read(source, answer, body, most);
            }
        } catch (IOException away) {
            throw Fault.remote("A file could not be fetched", away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Fault.remote("A file could not be fetched", stopped);
        }
    }

    private static Fetching read(
            URI source, HttpResponse<InputStream> answer, InputStream body, int most)
            throws IOException {
        if (answer.statusCode() >= FIRST_OF_SERVER) {
            throw Fault.remote("A file was answered with " + answer.statusCode(), null);
        }
        if (answer.statusCode() != FOUND) {
            return new Fetching.Gone();
        }
        var content = body.readNBytes(most + 1);
        return content.length > most
                ? new Fetching.TooLarge()
                : new Fetching.Fetched(
                        name(source),
                        answer.headers()
                                .firstValue("content-type")
                                .orElse("application/octet-stream"),
                        ByteBuffer.wrap(content));
    }

    private boolean isTheirs(URI source) {
        if ("https".equals(source.getScheme())
                && HOSTS.contains(String.valueOf(source.getHost()))) {
            return true;
        }
        return standIn.filter(api ->
                        api.getScheme().equals(source.getScheme())
                                && String.valueOf(api.getAuthority()).equals(source.getAuthority()))
                .isPresent();
    }

    private static String name(URI source) {
        var path = source.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
