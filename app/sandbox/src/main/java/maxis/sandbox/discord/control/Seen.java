package maxis.sandbox.discord.control;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.interaction.Pressing;
import maxis.sandbox.discord.state.Message;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A message as somebody sees it.
 *
 * @param author the name above it
 * @param ephemeral whether nobody else sees it
 * @param customIds what can be pressed or chosen
 * @param json in Discord's shape, with {@code pinged} beside it: whom it called
 */
public record Seen(
        long id,
        long channel,
        String author,
        String content,
        boolean ephemeral,
        List<String> customIds,
        ObjectNode json) {

    static Seen of(Message message, long viewer) {
        var json = message.json(viewer);
        json.set("pinged", message.pings().json());
        return new Seen(
                message.id(),
                message.channel(),
                Json.string(message.fact("author"), "username"),
                message.content(),
                message.isEphemeral(),
                Pressing.customIds(message).toList(),
                json);
    }

    /** Every word that is shown, wherever it stands. */
    public String text() {
        var words = new ArrayList<String>();
        collect(json.path("content"), words);
        collect(json.path("embeds"), words);
        collect(json.path("components"), words);
        return words.stream().filter(it -> !it.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static void collect(JsonNode node, List<String> words) {
        if (node.isString()) {
            words.add(node.stringValue());
        } else if (node.isArray()) {
            node.forEach(item -> collect(item, words));
        } else {
            for (var field :
                    List.of(
                            "author",
                            "title",
                            "name",
                            "description",
                            "value",
                            "text",
                            "content",
                            "label",
                            "placeholder",
                            "fields",
                            "footer",
                            "components",
                            "accessory",
                            "options")) {
                if (node.has(field)) {
                    collect(node.path(field), words);
                }
            }
        }
    }
}
