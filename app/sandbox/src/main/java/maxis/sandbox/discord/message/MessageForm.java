package maxis.sandbox.discord.message;

import maxis.sandbox.discord.form.FormErrors;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;

import tools.jackson.databind.JsonNode;

import java.util.stream.IntStream;

/** Discord's limits of a message. */
final class MessageForm {
    private static final int LONGEST_CONTENT = 2000;
    private static final int MOST_EMBEDS = 10;
    private static final int MOST_EMBED_TEXT = 6000;
    private static final int MOST_FIELDS = 25;
    private static final int MOST_FILES = 10;
    private static final int LARGEST_FILE = 10 * 1024 * 1024;
    private static final int LONGEST_NONCE = 25;

    private final Draft draft;
    private final FormErrors errors = new FormErrors();

    private MessageForm(Draft draft) {
        this.draft = draft;
    }

    /**
     * @param v2 whether the message is laid out by components alone
     */
    static void check(Draft draft, boolean v2) {
        var form = new MessageForm(draft);
        form.texts();
        form.files();
        if (v2) {
            form.refuseOldFields();
        } else {
            form.embeds();
        }
        ComponentCheck.message(draft.body().path("components"), v2, form.errors);
        form.errors.throwIfAny();
    }

    private void texts() {
        var body = draft.body();
        if (draft.content().codePointCount(0, draft.content().length()) > LONGEST_CONTENT
                || body.path("content").isContainer()) {
            errors.atMost("", body, "content", LONGEST_CONTENT);
        }
        errors.atMost("", body, "nonce", LONGEST_NONCE);
        if (Json.has(body, "poll")) {
            errors.add("poll", "POLL_NOT_AVAILABLE", "Polls cannot be made here");
        }
        MentionForm.check(body.path("allowed_mentions"), errors);
    }

    private void files() {
        if (draft.files().size() > MOST_FILES) {
            errors.add("files", "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.");
        }
        if (draft.files().stream().anyMatch(it -> it.file().size() > LARGEST_FILE)) {
            throw Problem.TOO_LARGE.refused();
        }
    }

    private void refuseOldFields() {
        for (var field : new String[] {"content", "embeds", "sticker_ids", "poll"}) {
            var value = draft.body().path(field);
            var used =
                    value.isArray()
                            ? !value.isEmpty()
                            : !Json.string(draft.body(), field).isEmpty();
            if (used) {
                errors.add(
                        field,
                        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                        "The '"
                                + field
                                + "' field cannot be used when using"
                                + " MessageFlags.IS_COMPONENTS_V2");
            }
        }
    }

    private void embeds() {
        var embeds = draft.body().path("embeds");
        if (embeds.size() > MOST_EMBEDS) {
            errors.add("embeds", "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.");
        }
        IntStream.range(0, embeds.size()).forEach(at -> embed("embeds." + at, embeds.path(at)));
        var total = Json.items(embeds).mapToInt(MessageForm::textLength).sum();
        if (total > MOST_EMBED_TEXT) {
            errors.add(
                    "embeds",
                    "MAX_EMBED_SIZE_EXCEEDED",
                    "Embed size exceeds maximum size of " + MOST_EMBED_TEXT);
        }
    }

    private void embed(String path, JsonNode embed) {
        errors.atMost(path, embed, "title", 256);
        errors.atMost(path, embed, "description", 4096);
        errors.range(path, embed, "color", 0, 0xFFFFFF);
        errors.atMost(path + ".footer", embed.path("footer"), "text", 2048);
        errors.atMost(path + ".author", embed.path("author"), "name", 256);
        url(path + ".url", Json.string(embed, "url"), false);
        for (var picture : new String[] {"image", "thumbnail"}) {
            url(path + "." + picture + ".url", Json.string(embed.path(picture), "url"), true);
        }
        var fields = embed.path("fields");
        if (fields.size() > MOST_FIELDS) {
            errors.add(path + ".fields", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.");
        }
        for (int at = 0; at < fields.size(); at++) {
            errors.between(path + ".fields." + at, fields.path(at), "name", 1, 256);
            errors.between(path + ".fields." + at, fields.path(at), "value", 1, 1024);
        }
    }

    private void url(String path, String url, boolean orAttachment) {
        if (!url.isEmpty()
                && !url.matches(orAttachment ? "(https?|attachment)://.+" : "https?://.+")) {
            errors.add(
                    path,
                    "URL_TYPE_INVALID_SCHEME",
                    "Scheme \""
                            + url.replaceAll(":.*", "")
                            + "\" is not supported. Scheme must be one"
                            + " of ('http', 'https').");
        }
    }

    private static int textLength(JsonNode embed) {
        var length =
                Json.string(embed, "title").length()
                        + Json.string(embed, "description").length()
                        + Json.string(embed.path("footer"), "text").length()
                        + Json.string(embed.path("author"), "name").length();
        return length
                + Json.items(embed.path("fields"))
                        .mapToInt(field ->
                                Json.string(field, "name").length()
                                        + Json.string(field, "value").length())
                        .sum();
    }
}
