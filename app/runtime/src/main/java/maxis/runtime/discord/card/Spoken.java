package maxis.runtime.discord.card;

import maxis.runtime.message.Messages;
import maxis.runtime.message.Voice;
import maxis.spi.text.Language;
import maxis.spi.text.Text;

/** One reader's words: where Discord renders markdown, and on labels, where it does not. */
final class Spoken {
    private final Voice rich;
    private final Voice plain;

    Spoken(Messages messages, Language language) {
        this.rich = messages.in(language, DiscordMedium.INSTANCE);
        this.plain = messages.in(language, LabelMedium.INSTANCE);
    }

    /** Running text. */
    String words(Text text) {
        return rich.say(text).strip();
    }

    /** Text in one line. */
    String line(Text text) {
        return OneLine.of(rich.say(text));
    }

    /** A label of at most so many characters; never empty. */
    String label(Text text, int most) {
        return OneLine.label(plain.say(text), most);
    }
}
