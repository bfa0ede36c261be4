package maxis.runtime.message;

import maxis.spi.text.Language;
import maxis.spi.text.MessageKey;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Finds the phrase for a key. Each file is read once, each pattern parsed once, when needed. */
final class Bundles {
    private static final Logger log = LoggerFactory.getLogger(Bundles.class);

    /** Keeps the memory bounded should names ever be made up at run time. */
    private static final int MOST_COMPLAINTS = 1000;

    private final ClassLoader loader;
    private final Map<Place, BundleFile> files = new ConcurrentHashMap<>();
    private final Map<Entry, Optional<Phrase>> phrases = new ConcurrentHashMap<>();
    private final Set<String> complaints = ConcurrentHashMap.newKeySet();

    Bundles(ClassLoader loader) {
        this.loader = loader;
    }

    private record Place(String owner, Language language) {}

    private record Entry(MessageKey key, Language language) {}

    /** The phrase in the language asked for, else in the first that has it. */
    Optional<Phrase> find(MessageKey key, Language language) {
        var exact = phrase(key, language);
        return exact.isPresent() ? exact : substitute(key, language);
    }

    boolean holds(MessageKey key, Language language) {
        return file(key.owner(), language).patterns().containsKey(key.name());
    }

    /** The patterns of an owner as its file has them, by name. */
    Map<String, String> patterns(String owner, Language language) {
        return file(owner, language).patterns();
    }

    /** A warning that is worth one line, not one for every reader. */
    void complain(String problem) {
        if (complaints.size() < MOST_COMPLAINTS && complaints.add(problem)) {
            log.warn("{}", problem);
        }
    }

    private Optional<Phrase> substitute(MessageKey key, Language language) {
        complain("No message %s to be said in '%s'.".formatted(key.name(), language.code()));
        return Stream.of(Language.values())
                .flatMap(other -> phrase(key, other).stream())
                .findFirst();
    }

    private Optional<Phrase> phrase(MessageKey key, Language language) {
        return phrases.computeIfAbsent(new Entry(key, language), this::parse);
    }

    private Optional<Phrase> parse(Entry entry) {
        var name = entry.key().name();
        var file = file(entry.key().owner(), entry.language());
        var pattern = file.patterns().get(name);
        if (pattern == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Phrase.parse(entry.language(), pattern));
        } catch (PatternFault fault) {
            complain(new Finding(file.path(), name, fault.problem()).toString());
            return Optional.empty();
        }
    }

    private BundleFile file(String owner, Language language) {
        return files.computeIfAbsent(new Place(owner, language), this::read);
    }

    private BundleFile read(Place place) {
        var file = BundleFile.read(loader, place.owner(), place.language());
        if (file.problem() != null) {
            complain(new Finding(file.path(), "", file.problem()).toString());
        }
        return file;
    }
}
