package maxis.deploy;

import maxis.sandbox.discord.form.Json;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An option of a registered command in which one writes freely.
 *
 * @param words the command, as it is called
 * @param others what the command needs beside it, by name
 */
record TextPlace(String words, String option, Map<String, String> others) {
    private static final int SUBCOMMAND = 1;
    private static final int GROUP = 2;
    private static final int TEXT = 3;
    private static final int INTEGER = 4;
    private static final int TRUTH = 5;
    private static final int USER = 6;
    private static final int CHANNEL = 7;
    private static final int ROLE = 8;
    private static final int DECIMAL = 10;

    /** Whom and where the other options name. */
    record Cast(long member, long channel, long role) {}

    /** All of them, in a command and what is nested in it. */
    static Stream<TextPlace> in(JsonNode command, Cast cast) {
        return in(command, Json.string(command, "name"), cast);
    }

    private static Stream<TextPlace> in(JsonNode level, String words, Cast cast) {
        var options = Json.items(level.path("options")).toList();
        var nested = options.stream().filter(option -> type(option) <= GROUP).toList();
        return nested.isEmpty()
                ? options.stream()
                        .filter(TextPlace::isFree)
                        .map(option -> place(words, Json.string(option, "name"), options, cast))
                : nested.stream()
                        .flatMap(one -> in(one, words + " " + Json.string(one, "name"), cast));
    }

    private static boolean isFree(JsonNode option) {
        return type(option) == TEXT && option.path("choices").isEmpty();
    }

    private static TextPlace place(String words, String option, List<JsonNode> options, Cast cast) {
        var others = new HashMap<String, String>();
        options.stream()
                .filter(other -> Json.truth(other, "required"))
                .filter(other -> !Json.string(other, "name").equals(option))
                .forEach(other -> others.put(Json.string(other, "name"), value(other, cast)));
        return new TextPlace(words, option, Map.copyOf(others));
    }

    private static String value(JsonNode option, Cast cast) {
        return switch (type(option)) {
            case TEXT ->
                    option.path("choices").isEmpty()
                            ? "mot"
                            : Json.string(option.path("choices").path(0), "value");
            case INTEGER, DECIMAL -> "1";
            case TRUTH -> "true";
            case USER -> Long.toString(cast.member());
            case CHANNEL -> Long.toString(cast.channel());
            case ROLE -> Long.toString(cast.role());
            default -> throw new IllegalArgumentException("What goes there? " + option);
        };
    }

    private static int type(JsonNode option) {
        return Json.number(option, "type", SUBCOMMAND);
    }

    /** The values of a call with this text. */
    Map<String, String> values(String text) {
        var values = new HashMap<>(others);
        values.put(option, text);
        return values;
    }

    @Override
    public String toString() {
        return "/" + words + " " + option;
    }
}
