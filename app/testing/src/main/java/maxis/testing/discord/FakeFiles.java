package maxis.testing.discord;

import maxis.spi.discord.Files;

import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Files that a test has put somewhere. */
public final class FakeFiles implements Files {
    private final Map<URI, byte[]> files = new ConcurrentHashMap<>();

    FakeFiles() {}

    /** A member attaches a file; the answer is where it lies. */
    public URI put(String name, byte[] content) {
        var place =
                URI.create("https://cdn.discordapp.com/attachments/" + files.size() + "/" + name);
        files.put(place, content.clone());
        return place;
    }

    @Override
    public Fetching fetch(URI source, int most) {
        return Optional.ofNullable(files.get(source))
                .<Fetching>map(content ->
                        content.length > most
                                ? new Fetching.TooLarge()
                                : new Fetching.Fetched(
                                        name(source),
                                        "application/octet-stream",
                                        ByteBuffer.wrap(content)))
                .orElseGet(Fetching.Gone::new);
    }

    private static String name(URI source) {
        return source.getPath().substring(source.getPath().lastIndexOf('/') + 1);
    }
}
