package maxis.runtime.message;

import maxis.spi.text.Language;
import maxis.spi.text.MessageKey;

import java.time.ZoneId;
import java.util.Map;

/**
 * All that the product can say, in the message files of the class path. Safe for any thread; made
 * once, because it keeps what it has read.
 */
public final class Messages {
    private static final ZoneId PEOPLE = ZoneId.of("Europe/Paris");

    private final Bundles bundles;
    private final Accent accent;

    public Messages(ClassLoader loader) {
        this(new Bundles(loader), Accent.NONE);
    }

    private Messages(Bundles bundles, Accent accent) {
        this.bundles = bundles;
        this.accent = accent;
    }

    /** Speaks one language to one medium, in the time of Paris until told otherwise. */
    public Voice in(Language language, Medium medium) {
        return new Voice(bundles, accent, language, medium, PEOPLE);
    }

    /** Whether the message exists in this very language, for what is optional to say. */
    public boolean hold(MessageKey key, Language language) {
        return bundles.holds(key, language);
    }

    /** What an owner has to say in a language, unspoken, by the names of the messages. */
    public Map<String, String> patterns(String owner, Language language) {
        return Map.copyOf(bundles.patterns(owner, language));
    }

    /**
     * The same messages for a test that looks for words outside the bundles: each is wrapped in «»
     * and has none of its letters left as they were. Only arguments stay readable.
     */
    public Messages disguised() {
        return new Messages(bundles, Accent.DISGUISE);
    }
}
