package maxis.sandbox.discord.message;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.state.Message;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** What somebody wants to send. */
public record Draft(JsonNode body, List<Upload> files) {
    public static Draft of(JsonNode body) {
        return new Draft(body, List.of());
    }

    public static Draft saying(String content) {
        return of(Json.object().put("content", content));
    }

    String content() {
        return Json.string(body, "content").strip();
    }

    int flags() {
        return Json.number(body, "flags", 0);
    }

    public boolean isEphemeral() {
        return (flags() & Message.EPHEMERAL) != 0;
    }

    boolean isV2() {
        return (flags() & Message.COMPONENTS_V2) != 0;
    }

    boolean isEmpty() {
        return content().isEmpty()
                && body.path("embeds").isEmpty()
                && body.path("components").isEmpty()
                && body.path("sticker_ids").isEmpty()
                && files.isEmpty();
    }
}
