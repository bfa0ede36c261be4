package maxis.runtime.command;

import maxis.runtime.message.Medium;
import maxis.runtime.message.Messages;
import maxis.spi.command.Option;
import maxis.spi.text.Language;
import maxis.spi.text.MessageKey;
import maxis.spi.text.Text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values of a choice, by themselves or by their words in either language. Case, accents and
 * hyphens make no difference.
 */
final class Choices {
    private final Messages messages;

    Choices(Messages messages) {
        this.messages = messages;
    }

    Optional<String> read(KnownCommand command, Option option, String typed) {
        var wanted = folded(typed);
        return option.choices().stream()
                .filter(value -> names(command, option, value).anyMatch(wanted::equals))
                .findFirst();
    }

    /** How many words the longest of them has. */
    int mostWords(KnownCommand command, Option option) {
        return option.choices().stream()
                .flatMap(value -> names(command, option, value))
                .mapToInt(name -> name.split(" ").length)
                .max()
                .orElse(1);
    }

    /** All of them, to choose from. */
    String listed(KnownCommand command, Option option, Language language) {
        return option.choices().stream()
                .map(value -> word(command, option, value, language).orElse(value))
                .collect(Collectors.joining(", "));
    }

    private Stream<String> names(KnownCommand command, Option option, String value) {
        var words =
                Stream.of(Language.values())
                        .map(language -> word(command, option, value, language))
                        .flatMap(Optional::stream);
        return Stream.concat(Stream.of(value), words).map(Choices::folded);
    }

    private Optional<String> word(
            KnownCommand command, Option option, String value, Language language) {
        var key = MessageNames.choice(command.messages(), option, value);
        return messages.hold(new MessageKey(key), language)
                ? Optional.of(messages.in(language, Medium.PLAIN).say(Text.of(key)))
                : Optional.empty();
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_'’-]+", " ")
                .strip();
    }
}
