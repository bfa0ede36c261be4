package maxis.runtime.message;

import maxis.spi.text.Language;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The messages of one owner in one language, as the file holds them.
 *
 * @param problem why the file could not be read; its patterns are then empty
 */
record BundleFile(
        String path, Map<String, String> patterns, Set<String> repeated, @Nullable String problem) {

    static BundleFile read(ClassLoader loader, String owner, Language language) {
        var path = path(owner, language);
        try (var stream = loader.getResourceAsStream(path)) {
            return stream == null
                    ? unreadable(path, "The file is missing; add it to the resources of " + owner)
                    : read(path, stream);
        } catch (CharacterCodingException wrongCharset) {
            return unreadable(path, "The file is not UTF-8; save it in that encoding");
        } catch (IllegalArgumentException wrongEscape) {
            return unreadable(path, "A \\u escape is cut short; it takes four hexadecimal digits");
        } catch (IOException unreadable) {
            return unreadable(path, "The file cannot be read: " + unreadable.getMessage());
        }
    }

    static String path(String owner, Language language) {
        return "messages/" + owner + "." + language.code() + ".properties";
    }

    private static BundleFile read(String path, InputStream stream) throws IOException {
        var entries = new Entries();
        // A decoder of our own: the reader's would put a question mark where the file is broken.
        entries.load(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()));
        return new BundleFile(path, entries.patterns, entries.repeated, null);
    }

    private static BundleFile unreadable(String path, String problem) {
        return new BundleFile(path, Map.of(), Set.of(), problem);
    }

    /** Notices what {@link Properties} would overwrite in silence. */
    private static final class Entries extends Properties {
        private final transient Map<String, String> patterns = new TreeMap<>();
        private final transient Set<String> repeated = new TreeSet<>();

        @Override
        public synchronized @Nullable Object put(Object key, Object value) {
            var earlier = patterns.put(key.toString(), value.toString());
            if (earlier != null) {
                repeated.add(key.toString());
            }
            return earlier;
        }
    }
}
