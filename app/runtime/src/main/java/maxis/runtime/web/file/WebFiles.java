package maxis.runtime.web.file;

import jakarta.inject.Inject;

import maxis.runtime.web.call.Bytes;
import maxis.runtime.web.call.Desk;
import maxis.runtime.web.call.Header;
import maxis.runtime.web.call.Incoming;
import maxis.runtime.web.call.Outgoing;
import maxis.runtime.web.call.Reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * All files of the pages, at addresses that change with what is in them: {@code
 * /web/<version>/<cog>/<file>} may be kept for ever. Only what was found at the start is served, so
 * no path leads anywhere else.
 */
public final class WebFiles implements Desk {
    private static final String FOLDER = "web";
    private static final String TEMPLATES = "META-INF/resources/webjars/lit-html/3.3.2/";
    private static final List<String> USED_TEMPLATES =
            List.of(
                    "lit-html.js",
                    "directive.js",
                    "directive-helpers.js",
                    "async-directive.js",
                    "directives/class-map.js",
                    "directives/if-defined.js",
                    "directives/keyed.js",
                    "directives/live.js",
                    "directives/ref.js",
                    "directives/repeat.js",
                    "directives/style-map.js",
                    "directives/until.js");

    /** Wanted, unless its weight is nothing. */
    private static final Pattern GZIP = Pattern.compile("gzip( *; *q=(1.*|0\\.0*[1-9].*))?");

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Map<String, WebFile> files = new TreeMap<>();
    private final String version;

    @Inject
    WebFiles() {
        this(WebFiles.class.getClassLoader());
    }

    WebFiles(ClassLoader loader) {
        FoundFiles.below(loader, FOLDER)
                .forEach((name, content) ->
                        WebFile.mediaType(name)
                                .ifPresent(
                                        type -> files.put(name, WebFile.of(name, type, content))));
        for (var name : USED_TEMPLATES) {
            var content = FoundFiles.one(loader, TEMPLATES + name);
            var own = "lib/lit-html/" + name;
            files.put(own, WebFile.of(own, WebFile.mediaType(name).orElseThrow(), content));
        }
        version = version(files.values());
    }

    private static String version(Collection<WebFile> files) {
        var all = new StringBuilder();
        files.forEach(file -> all.append(file.name()).append(file.integrity()));
        var digest =
                WebFile.digest(
                        "SHA-256",
                        all.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(digest, 8));
    }

    /** What all addresses begin with. */
    String prefix() {
        return "/" + FOLDER + "/" + version + "/";
    }

    Optional<WebFile> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    String address(WebFile file) {
        return prefix() + file.name();
    }

    List<WebFile> all() {
        return List.copyOf(files.values());
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public boolean isFree() {
        return true;
    }

    @Override
    public Optional<Outgoing> serve(Incoming incoming, Reader reader) {
        var path = incoming.path();
        if (!incoming.isReading() || path.size() < 4 || !path.getFirst().equals(FOLDER)) {
            return Optional.empty();
        }
        if (!path.get(1).equals(version)) {
            return Optional.empty();
        }
        return find(String.join("/", path.subList(2, path.size())))
                .map(file -> answer(file, incoming));
    }

    private static Outgoing answer(WebFile file, Incoming incoming) {
        var tag = "\"" + file.integrity().substring("sha384-".length(), 39) + "\"";
        var headers = new ArrayList<Header>();
        headers.add(new Header("Cache-Control", FOR_EVER));
        headers.add(new Header("ETag", tag));
        headers.add(new Header("Vary", "Accept-Encoding"));
        if (incoming.header("if-none-match").filter(tag::equals).isPresent()) {
            return new Outgoing.Whole(304, headers, Bytes.none());
        }
        headers.add(new Header("Content-Type", file.mediaType()));
        if (file.compressed().isPresent() && takesGzip(incoming)) {
            headers.add(new Header("Content-Encoding", "gzip"));
            return new Outgoing.Whole(200, headers, file.compressed().get());
        }
        return new Outgoing.Whole(200, headers, file.content());
    }

    private static boolean takesGzip(Incoming incoming) {
        return Arrays.stream(incoming.header("accept-encoding").orElse("").split(",", -1))
                .map(String::strip)
                .anyMatch(one -> GZIP.matcher(one).matches());
    }
}
