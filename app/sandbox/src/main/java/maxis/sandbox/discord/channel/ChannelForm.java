package maxis.sandbox.discord.channel;

import maxis.sandbox.discord.form.FormErrors;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.state.ChannelType;

import tools.jackson.databind.JsonNode;

import java.util.Set;

/** Limits of what can be said about a channel. */
final class ChannelForm {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TOPIC = 1024;
    private static final int LONGEST_FORUM_TOPIC = 4096;
    private static final int SLOWEST = 21_600;
    private static final int MOST_TAGS = 20;
    private static final Set<Integer> ARCHIVE_MINUTES = Set.of(60, 1440, 4320, 10_080);

    private ChannelForm() {}

    static void checkNew(JsonNode wish) {
        var errors = new FormErrors();
        errors.between("", wish, "name", 1, LONGEST_NAME);
        var type = Json.number(wish, "type", ChannelType.TEXT);
        if (!ChannelType.isKnown(type)) {
            errors.choice("type", "{0, 2, 4, 5, 15}");
        }
        limits(errors, wish, type);
        errors.throwIfAny();
    }

    static void checkChange(JsonNode wish, int type) {
        var errors = new FormErrors();
        if (Json.has(wish, "name")) {
            errors.between("", wish, "name", 1, LONGEST_NAME);
        }
        limits(errors, wish, type);
        errors.throwIfAny();
    }

    private static void limits(FormErrors errors, JsonNode wish, int type) {
        var forum = type == ChannelType.FORUM;
        errors.atMost("", wish, "topic", forum ? LONGEST_FORUM_TOPIC : LONGEST_TOPIC);
        errors.range("", wish, "rate_limit_per_user", 0, SLOWEST);
        archive(errors, wish, "default_auto_archive_duration");
        if (wish.path("available_tags").size() > MOST_TAGS) {
            errors.size("available_tags", wish.path("available_tags"), 0, MOST_TAGS);
        }
    }

    static void checkThread(JsonNode wish, boolean isNew) {
        var errors = new FormErrors();
        if (isNew || Json.has(wish, "name")) {
            errors.between("", wish, "name", 1, LONGEST_NAME);
        }
        errors.range("", wish, "rate_limit_per_user", 0, SLOWEST);
        archive(errors, wish, "auto_archive_duration");
        errors.throwIfAny();
    }

    private static void archive(FormErrors errors, JsonNode wish, String field) {
        if (Json.has(wish, field) && !ARCHIVE_MINUTES.contains(Json.number(wish, field, 0))) {
            errors.choice(field, "{60, 1440, 4320, 10080}");
        }
    }
}
