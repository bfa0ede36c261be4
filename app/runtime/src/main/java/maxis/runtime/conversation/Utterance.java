package maxis.runtime.conversation;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** What somebody did that may want an answer; what they typed can be stored and sent. */
public sealed interface Utterance {
    /** Unique to it and the same when Discord delivers it twice. */
    String key();

    /** A message: perhaps a command, perhaps only talk. */
    record Typed(String key, String text, List<URI> attachments) implements Utterance {
        public Typed {
            text = Writable.of(text);
            attachments = List.copyOf(attachments);
        }
    }

    /**
     * A slash command.
     *
     * @param command its name: {@code ticket create}
     * @param values what was given, by option, as Discord writes it; an attachment's is its address
     */
    record Slash(String key, String command, Map<String, String> values) implements Utterance {
        public Slash {
            values = Writable.of(values);
        }
    }

    /**
     * The use of a button, a menu or a form.
     *
     * @param component the random id under which its meaning is stored
     */
    record Gestured(String key, String component, List<String> chosen, Map<String, String> fields)
            implements Utterance {
        public Gestured {
            chosen = List.copyOf(chosen);
            fields = Writable.of(fields);
        }
    }
}
