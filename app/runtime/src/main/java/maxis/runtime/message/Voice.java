package maxis.runtime.message;

import maxis.spi.text.Language;
import maxis.spi.text.Text;

import java.time.ZoneId;

/** Speaks to one reader: a language, a medium, a time zone. Cheap; made for each answer. */
public final class Voice {
    private final Bundles bundles;
    private final Accent accent;
    private final Language language;
    private final Medium medium;
    private final ZoneId zone;

    Voice(Bundles bundles, Accent accent, Language language, Medium medium, ZoneId zone) {
        this.bundles = bundles;
        this.accent = accent;
        this.language = language;
        this.medium = medium;
        this.zone = zone;
    }

    /** The same voice for a reader in another time zone. */
    public Voice at(ZoneId elsewhere) {
        return new Voice(bundles, accent, language, medium, elsewhere);
    }

    /**
     * The sentence. Nothing that arguments hold makes this fail, except a {@code Secret} among
     * them.
     */
    public String say(Text text) {
        return accent.whole(words(text, language));
    }

    /** The same voice in another medium. */
    Voice on(Medium other) {
        return new Voice(bundles, accent, language, other, zone);
    }

    /** The words without what is put around a whole sentence, for a text inside another. */
    String words(Text text, Language spoken) {
        return bundles.find(text.key(), spoken)
                .map(phrase -> new Sentence(this, phrase, text).words())
                .orElseGet(() -> "[" + text.key().name() + "]");
    }

    String literal(String ours) {
        return accent.literal(ours);
    }

    Medium medium() {
        return medium;
    }

    ZoneId zone() {
        return zone;
    }

    void complain(String problem) {
        bundles.complain(problem);
    }
}
