package maxis.runtime.message;

import maxis.spi.text.Language;
import maxis.spi.text.MessageKey;

import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A message file with what is wrong in it, looked at alone. */
record CheckedFile(BundleFile file, Map<String, Phrase> phrases, List<Finding> findings) {
    static CheckedFile read(ClassLoader loader, String owner, Language language) {
        var checked =
                new CheckedFile(
                        BundleFile.read(loader, owner, language),
                        new TreeMap<>(),
                        new ArrayList<>());
        checked.lookAtFile(loader);
        checked.file
                .patterns()
                .forEach((key, pattern) -> {
                    checked.lookAtKey(owner, key);
                    checked.lookAtPattern(language, key, pattern);
                });
        return checked;
    }

    String path() {
        return file.path();
    }

    boolean isReadable() {
        return file.problem() == null;
    }

    Set<String> keys() {
        return file.patterns().keySet();
    }

    /** What each placeholder of a message is used as: {@code count → plural}. */
    Map<String, String> uses(String key) {
        return Objects.requireNonNull(phrases.get(key)).uses().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, use -> String.join("+", use.getValue())));
    }

    Finding finding(String key, String problem) {
        return new Finding(path(), key, problem);
    }

    private void lookAtFile(ClassLoader loader) {
        if (file.problem() != null) {
            findings.add(finding("", file.problem()));
        }
        if (copies(loader) > 1) {
            findings.add(finding("", "is on the class path more than once; only one is read"));
        }
        file.repeated().forEach(key -> findings.add(finding(key, "is declared more than once")));
    }

    private long copies(ClassLoader loader) {
        try {
            return loader.resources(path()).map(URL::toExternalForm).distinct().count();
        } catch (UncheckedIOException unreadable) {
            return 0;
        }
    }

    private void lookAtKey(String owner, String key) {
        if (!key.startsWith(owner + ".")) {
            findings.add(finding(key, "does not start with '" + owner + ".'"));
        } else if (!isName(key)) {
            findings.add(finding(key, "is not small letters, digits, underscores and dots"));
        }
    }

    private static boolean isName(String key) {
        try {
            return new MessageKey(key).name().equals(key);
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private void lookAtPattern(Language language, String key, String pattern) {
        if (pattern.isBlank()) {
            findings.add(finding(key, "is empty"));
        }
        try {
            phrases.put(key, Phrase.parse(language, pattern));
        } catch (PatternFault fault) {
            findings.add(finding(key, fault.problem()));
        }
    }
}
