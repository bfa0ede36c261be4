package maxis.runtime.command;

import maxis.runtime.message.Medium;
import maxis.runtime.message.Messages;
import maxis.spi.text.Language;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** Somebody who types commands of the counter. */
final class Typist {
    private final Messages messages = new Messages(Typist.class.getClassLoader());
    private final CommandTree tree = CounterCog.tree(CounterCog.full());
    private final CallReader reader = new CallReader(new ValueReader(messages));

    /** What comes of a line behind the mark, which has to be a command. */
    Values types(String line, URI... files) {
        return switch (tree.typed(line)) {
            case Found.Here(var known, var rest) ->
                    reader.typed(known, rest, List.of(files), "!", Language.EN);
            case Found other -> throw new AssertionError(line + " is " + other);
        };
    }

    Values calls(String name, Map<String, String> values) {
        return reader.slash(tree.named(name).orElseThrow(), values, Language.EN);
    }

    Map<String, Object> values(String line, URI... files) {
        return switch (types(line, files)) {
            case Values.Given(var values) -> values;
            case Values.Wrong wrong -> throw new AssertionError(line + ": " + words(wrong));
        };
    }

    /** What they are told to type instead. */
    String told(String line) {
        return switch (types(line)) {
            case Values.Given given -> throw new AssertionError(line + ": " + given);
            case Values.Wrong wrong -> words(wrong);
        };
    }

    private String words(Values.Wrong wrong) {
        return messages.in(Language.EN, Medium.PLAIN).say(wrong.why());
    }

    CommandTree tree() {
        return tree;
    }

    Messages messages() {
        return messages;
    }
}
