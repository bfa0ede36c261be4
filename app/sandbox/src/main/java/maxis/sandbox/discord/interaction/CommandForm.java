package maxis.sandbox.discord.interaction;

import maxis.sandbox.discord.form.FormErrors;
import maxis.sandbox.discord.form.Json;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Limits of a command as an application registers it. */
final class CommandForm {
    static final int SUBCOMMAND = 1;
    static final int GROUP = 2;

    private static final int CHAT = 1;
    private static final int MOST_OPTIONS = 25;
    private static final int MOST_TEXT = 8000;
    private static final Pattern NAME =
            Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}");
    private static final Set<String> LOCALES =
            Set.of(
                    "ar", "bg", "cs", "da", "de", "el", "en-GB", "en-US", "es-419", "es-ES", "fi",
                    "fr", "he", "hi", "hr", "hu", "id", "it", "ja", "ko", "lt", "nl", "no", "pl",
                    "pt-BR", "ro", "ru", "sv-SE", "th", "tr", "uk", "vi", "zh-CN", "zh-TW");

    private final FormErrors errors = new FormErrors();

    private CommandForm() {}

    static void check(JsonNode command) {
        var form = new CommandForm();
        form.command("", command);
        form.errors.throwIfAny();
    }

    static void checkAll(JsonNode commands) {
        var form = new CommandForm();
        var seen = new HashSet<String>();
        for (int at = 0; at < commands.size(); at++) {
            var command = commands.path(at);
            form.command(Integer.toString(at), command);
            if (!seen.add(Json.number(command, "type", CHAT) + Json.string(command, "name"))) {
                form.errors.add(
                        Integer.toString(at),
                        "APPLICATION_COMMANDS_DUPLICATE_NAME",
                        "Application command names must be unique");
            }
        }
        form.errors.throwIfAny();
    }

    private void command(String path, JsonNode command) {
        if (Json.number(command, "type", CHAT) == CHAT) {
            name(path, command);
            errors.between(path, command, "description", 1, 100);
            localised(path, command, "description_localizations", 100);
            options(path + ".options", command.path("options"), 0);
        } else {
            errors.between(path, command, "name", 1, 32);
        }
        if (textLength(command) > MOST_TEXT) {
            errors.add(
                    path,
                    "APPLICATION_COMMAND_TOO_LARGE",
                    "Command exceeds maximum size (" + MOST_TEXT + ")");
        }
    }

    private void name(String path, JsonNode named) {
        errors.between(path, named, "name", 1, 32);
        plain(path + ".name", Json.string(named, "name"));
        localised(path, named, "name_localizations", 32);
        named.path("name_localizations")
                .forEach(name -> plain(path + ".name_localizations", name.asString("")));
    }

    private void plain(String path, String name) {
        if (!name.isEmpty()
                && (!NAME.matcher(name).matches() || !name.equals(name.toLowerCase(Locale.ROOT)))) {
            errors.add(path, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
        }
    }

    private void localised(String path, JsonNode holder, String field, int most) {
        for (var text : holder.path(field).properties()) {
            if (!LOCALES.contains(text.getKey())) {
                errors.choice(path + "." + field, LOCALES.stream().sorted().toList().toString());
            }
            errors.between(path + "." + field, holder.path(field), text.getKey(), 1, most);
        }
    }

    private void options(String path, JsonNode options, int depth) {
        if (options.size() > MOST_OPTIONS) {
            errors.add(path, "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.");
        }
        var names = new HashSet<String>();
        var optionalSeen = false;
        for (int at = 0; at < options.size(); at++) {
            var option = options.path(at);
            option(path + "." + at, option, depth);
            if (!names.add(Json.string(option, "name"))) {
                errors.add(
                        path + "." + at + ".name",
                        "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
                        "Option name already exists");
            }
            if (optionalSeen && Json.truth(option, "required")) {
                errors.add(
                        path + "." + at,
                        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                        "Required options must be placed before non-required options");
            }
            optionalSeen |= !Json.truth(option, "required");
        }
    }

    private void option(String path, JsonNode option, int depth) {
        var type = Json.number(option, "type", 0);
        if (type < 1 || type > 11) {
            errors.choice(path + ".type", "(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)");
        }
        name(path, option);
        errors.between(path, option, "description", 1, 100);
        localised(path, option, "description_localizations", 100);
        if (type == GROUP || type == SUBCOMMAND) {
            if (depth > (type == GROUP ? 0 : 1)) {
                errors.add(
                        path,
                        "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                        "Sub-command option types can only be nested in groups");
            }
            options(path + ".options", option.path("options"), type == GROUP ? 1 : 2);
        } else {
            choices(path + ".choices", option);
        }
    }

    private void choices(String path, JsonNode option) {
        var choices = option.path("choices");
        if (choices.size() > MOST_OPTIONS) {
            errors.add(path, "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.");
        }
        if (Json.truth(option, "autocomplete") && !choices.isEmpty()) {
            errors.add(
                    path,
                    "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE",
                    "Choices and autocomplete are mutually exclusive");
        }
        for (int at = 0; at < choices.size(); at++) {
            errors.between(path + "." + at, choices.path(at), "name", 1, 100);
            localised(path + "." + at, choices.path(at), "name_localizations", 100);
        }
    }

    private static int textLength(JsonNode node) {
        var own =
                List.of("name", "description", "value").stream()
                        .mapToInt(field -> Json.string(node, field).length())
                        .sum();
        return own
                + Json.items(node.path("options")).mapToInt(CommandForm::textLength).sum()
                + Json.items(node.path("choices")).mapToInt(CommandForm::textLength).sum();
    }
}
