package maxis.runtime.command;

import jakarta.inject.Inject;

import maxis.spi.command.Option;
import maxis.spi.text.Language;
import maxis.spi.text.Text;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what is given with a call, typed or from Discord's own form. */
public final class CallReader {
    private final ValueReader values;

    @Inject
    CallReader(ValueReader values) {
        this.values = values;
    }

    /**
     * What was typed behind the name of a command.
     *
     * @param mark what commands begin with, for the line that says how it is typed
     */
    public Values typed(
            KnownCommand command,
            String rest,
            List<URI> attachments,
            String mark,
            Language language) {
        var usage = Usage.of(command.command(), mark);
        return new TypedLine(values, command, rest, usage, language).read(attachments);
    }

    /** What Discord sends, by option. Options that are unknown by now are left out. */
    public Values slash(KnownCommand command, Map<String, String> given, Language language) {
        var read = new LinkedHashMap<String, Object>();
        for (var option : command.command().options()) {
            var text = given.get(option.name());
            if (text == null && option.isRequired()) {
                return new Values.Wrong(missing(option, Usage.of(command.command(), "/")));
            }
            if (text != null) {
                switch (values.read(command, option, text, language)) {
                    case Value.Fits(var value) -> read.put(option.name(), value);
                    case Value.Misfits(var why) -> {
                        return new Values.Wrong(why);
                    }
                }
            }
        }
        return new Values.Given(read);
    }

    static Text missing(Option option, String usage) {
        return Text.of("platform.input.missing").with("option", option.name()).with("usage", usage);
    }
}
