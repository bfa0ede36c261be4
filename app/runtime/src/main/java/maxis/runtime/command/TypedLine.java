package maxis.runtime.command;

import maxis.spi.command.Option;
import maxis.spi.command.Option.Kind;
import maxis.spi.text.Language;
import maxis.spi.text.Text;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads one typed line from left to right. An optional option takes a word only if the word is a
 * value of it; a plain word of text only if enough is left for what is required. A word like {@code
 * reason:spam} says itself what it is.
 */
final class TypedLine {
    private static final Pattern NAMED =
            Pattern.compile("([A-Za-z0-9_-]{1,32})[:=].*", Pattern.DOTALL);

    private final ValueReader reader;
    private final KnownCommand command;
    private final Remainder rest;
    private final String usage;
    private final Language language;
    private final Map<String, Object> given = new LinkedHashMap<>();
    private Optional<Text> misfit = Optional.empty();

    TypedLine(
            ValueReader reader,
            KnownCommand command,
            String rest,
            String usage,
            Language language) {
        this.reader = reader;
        this.command = command;
        this.rest = new Remainder(rest);
        this.usage = usage;
        this.language = language;
    }

    Values read(List<URI> attachments) {
        attach(attachments);
        var waiting = new ArrayDeque<>(typedOptions());
        while (!waiting.isEmpty()) {
            var problem = readNamed().or(() -> readNext(waiting));
            if (problem.isPresent()) {
                return new Values.Wrong(problem.get());
            }
        }
        return readNamed()
                .or(this::surplus)
                .or(this::missing)
                .<Values>map(Values.Wrong::new)
                .orElseGet(() -> new Values.Given(given));
    }

    private List<Option> options() {
        return command.command().options();
    }

    private List<Option> typedOptions() {
        return options().stream().filter(option -> option.kind() != Kind.ATTACHMENT).toList();
    }

    private void attach(List<URI> attachments) {
        var files = new ArrayDeque<>(attachments);
        options().stream()
                .filter(option -> option.kind() == Kind.ATTACHMENT)
                .takeWhile(_ -> !files.isEmpty())
                .forEach(option -> given.put(option.name(), files.remove()));
    }

    /** Reads all words in a row that name their option. */
    private Optional<Text> readNamed() {
        var named = named();
        while (named.isPresent()) {
            rest.skip(named.get().name().length() + 1);
            var problem = require(named.get());
            if (problem.isPresent()) {
                return problem;
            }
            named = named();
        }
        return Optional.empty();
    }

    private Optional<Option> named() {
        return rest.next()
                .filter(word -> !word.isQuoted())
                .map(word -> NAMED.matcher(word.text()))
                .filter(java.util.regex.Matcher::matches)
                .map(matcher -> matcher.group(1))
                .flatMap(this::openOption);
    }

    private Optional<Option> openOption(String name) {
        return typedOptions().stream()
                .filter(option ->
                        KnownCommand.folded(option.name()).equals(KnownCommand.folded(name)))
                .filter(option -> !given.containsKey(option.name()))
                .findFirst();
    }

    private Optional<Text> readNext(ArrayDeque<Option> waiting) {
        var option = waiting.element();
        if (given.containsKey(option.name())) {
            waiting.remove();
            return Optional.empty();
        }
        if (option.isRequired() || option.kind() == Kind.REST) {
            waiting.remove();
            return option.isRequired() || !rest.isEmpty() ? require(option) : Optional.empty();
        }
        offer(neighbours(waiting));
        return Optional.empty();
    }

    /** The option in front with the choices beside it, which may be typed in any order. */
    private static List<Option> neighbours(ArrayDeque<Option> waiting) {
        var some = new ArrayList<>(List.of(waiting.remove()));
        while (some.getFirst().kind() == Kind.CHOICE
                && !waiting.isEmpty()
                && waiting.element().kind() == Kind.CHOICE
                && !waiting.element().isRequired()) {
            some.add(waiting.remove());
        }
        return some;
    }

    private void offer(List<Option> options) {
        for (int i = 0; i < options.size(); i++) {
            boolean isTaken = false;
            for (var option : options) {
                isTaken = isTaken || (!given.containsKey(option.name()) && takes(option));
            }
            if (!isTaken) {
                return;
            }
        }
    }

    private boolean takes(Option option) {
        if (option.kind() == Kind.WORD && !rest.holds(1 + requiredAfter(option))) {
            return false;
        }
        var problem = take(option);
        misfit = problem.isPresent() && misfit.isEmpty() ? problem : misfit;
        return problem.isEmpty() && given.containsKey(option.name());
    }

    private int requiredAfter(Option option) {
        var typed = typedOptions();
        return (int)
                typed.subList(typed.indexOf(option) + 1, typed.size()).stream()
                        .filter(Option::isRequired)
                        .filter(later -> !given.containsKey(later.name()))
                        .count();
    }

    private Optional<Text> require(Option option) {
        if (rest.isEmpty()) {
            return Optional.of(CallReader.missing(option, usage));
        }
        if (option.kind() == Kind.REST) {
            given.put(option.name(), rest.takeAll());
            return Optional.empty();
        }
        return take(option).map(this::withUsage);
    }

    /**
     * Reads the longest run of words that is a value; says what is wrong with the first if none is.
     */
    private Optional<Text> take(Option option) {
        for (int words = reader.mostWords(command, option); words > 0; words--) {
            var word = rest.next(words);
            if (word.isEmpty()) {
                continue;
            }
            if (word.get().isUnclosed()) {
                return Optional.of(Text.of("platform.input.quote"));
            }
            switch (reader.read(command, option, word.get().text(), language)) {
                case Value.Fits(var value) -> {
                    given.put(option.name(), value);
                    rest.take(word.get());
                    return Optional.empty();
                }
                case Value.Misfits(var why) -> {
                    if (words == 1) {
                        return Optional.of(why);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** What is left over: most likely an optional value that could not be read. */
    private Optional<Text> surplus() {
        return rest.next()
                .map(word ->
                        misfit.map(this::withUsage)
                                .orElseGet(() ->
                                        Text.of("platform.input.surplus")
                                                .with("value", ValueReader.shown(word.text()))
                                                .with("usage", usage)));
    }

    private Optional<Text> missing() {
        return options().stream()
                .filter(Option::isRequired)
                .filter(option -> !given.containsKey(option.name()))
                .findFirst()
                .map(option -> CallReader.missing(option, usage));
    }

    private Text withUsage(Text problem) {
        return Text.of("platform.input.problem").with("problem", problem).with("usage", usage);
    }
}
