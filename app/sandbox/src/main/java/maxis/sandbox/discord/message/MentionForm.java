package maxis.sandbox.discord.message;

import maxis.sandbox.discord.form.FormErrors;
import maxis.sandbox.discord.form.Json;

import tools.jackson.databind.JsonNode;

import java.util.Set;
import java.util.stream.Collectors;

/** Limits of allowed_mentions. */
final class MentionForm {
    private static final int MOST = 100;

    private MentionForm() {}

    static void check(JsonNode allowed, FormErrors errors) {
        if (!allowed.isObject()) {
            return;
        }
        var parse =
                Json.items(allowed.path("parse"))
                        .map(it -> it.asString(""))
                        .collect(Collectors.toSet());
        if (!Set.of("users", "roles", "everyone").containsAll(parse)) {
            errors.choice("allowed_mentions.parse", "('users', 'roles', 'everyone')");
        }
        for (var kind : new String[] {"users", "roles"}) {
            var path = "allowed_mentions." + kind;
            if (parse.contains(kind) && !allowed.path(kind).isEmpty()) {
                errors.add(
                        "allowed_mentions",
                        "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                        "parse:[\""
                                + kind
                                + "\"] and "
                                + kind
                                + ": [ids...] are mutually exclusive.");
            }
            if (allowed.path(kind).size() > MOST) {
                errors.add(path, "BASE_TYPE_MAX_LENGTH", "Must be 100 or fewer in length.");
            }
        }
    }
}
