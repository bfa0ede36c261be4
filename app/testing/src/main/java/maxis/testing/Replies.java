package maxis.testing;

import maxis.runtime.message.Medium;
import maxis.runtime.message.Messages;
import maxis.spi.reply.Card;
import maxis.spi.reply.Reply;
import maxis.spi.text.Language;
import maxis.spi.text.Text;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts replies into the words of the real message files, a line for each text. A message that a
 * language lacks is an error here; members would be shown the other language.
 */
public final class Replies {
    private final Messages messages;

    /** Words from the message files that a class loader sees. */
    public Replies(ClassLoader loader) {
        this.messages = new Messages(loader);
    }

    public String text(Reply reply, Language language) {
        return lines(Wording.of(reply), language);
    }

    public String text(Card card, Language language) {
        return lines(Wording.of(card), language);
    }

    public String text(Text text, Language language) {
        requireHeld(text, language);
        return messages.in(language, Medium.PLAIN).say(text);
    }

    private String lines(Stream<Text> texts, Language language) {
        return texts.map(text -> text(text, language)).collect(Collectors.joining("\n"));
    }

    private void requireHeld(Text text, Language language) {
        if (!messages.hold(text.key(), language)) {
            throw new AssertionError(
                    "There is no message %s in '%s'".formatted(text.key().name(), language.code()));
        }
        text.arguments().values().stream()
                .filter(Text.class::isInstance)
                .forEach(nested -> requireHeld((Text) nested, language));
    }
}
