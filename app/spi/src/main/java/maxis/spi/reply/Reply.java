package maxis.spi.reply;

import maxis.spi.text.Text;

/** What a handler answers. The runtime defers, renders, localises and sends it. */
public sealed interface Reply {
    /** A sentence. */
    record Say(Text text) implements Reply {}

    /** A card. */
    record Show(Card card) implements Reply {}

    /** A form to fill in; only where somebody just pressed something or called a slash command. */
    record Ask(Form form) implements Reply {}

    /** Takes the place of the message whose component was used. */
    record Update(Card card) implements Reply {}

    /** No, and what to do instead. Always private. */
    record Refuse(Text text) implements Reply {}

    /** Silence. */
    record Nothing() implements Reply {}

    static Reply say(Text text) {
        return new Say(text);
    }

    static Reply show(Card card) {
        return new Show(card);
    }

    static Reply ask(Form form) {
        return new Ask(form);
    }

    static Reply update(Card card) {
        return new Update(card);
    }

    static Reply refuse(Text text) {
        return new Refuse(text);
    }

    static Reply refuse(String key) {
        return new Refuse(Text.of(key));
    }

    static Reply nothing() {
        return new Nothing();
    }
}
