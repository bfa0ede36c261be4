package maxis.runtime.command;

import maxis.spi.command.Option;
import maxis.spi.command.Option.Kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** What Discord allows of options, and what can be read when it is typed. */
final class OptionLimits {
    private static final int MOST_CHOICES = 25;
    private static final int LONGEST_CHOICE = 100;
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{1,32}");

    private OptionLimits() {}

    static List<String> problems(List<Option> options) {
        var problems = new ArrayList<String>();
        var seen = new HashSet<String>();
        boolean isRest = false;
        for (var option : options) {
            var name = option.name();
            if (!NAME.matcher(name).matches()) {
                problems.add(name + " is not the name of an option");
            }
            if (!seen.add(name)) {
                problems.add(name + " is declared twice");
            }
            if (isRest && option.kind() == Kind.REST) {
                problems.add(name + " takes the rest, which another takes already");
            } else if (isRest && option.isRequired() && option.kind() != Kind.ATTACHMENT) {
                problems.add(name + " is required and stands behind what takes the rest");
            }
            isRest |= option.kind() == Kind.REST;
            problems.addAll(choices(option));
        }
        return problems;
    }

    private static List<String> choices(Option option) {
        var problems = new ArrayList<String>();
        if (option.choices().size() > MOST_CHOICES) {
            problems.add(
                    "%s has %d choices; Discord takes %d"
                            .formatted(option.name(), option.choices().size(), MOST_CHOICES));
        }
        if (option.choices().stream().distinct().count() < option.choices().size()) {
            problems.add(option.name() + " offers a choice twice");
        }
        option.choices().stream()
                .filter(value -> value.isBlank() || value.length() > LONGEST_CHOICE)
                .forEach(value -> problems.add(option.name() + " cannot offer \"" + value + "\""));
        return problems;
    }
}
