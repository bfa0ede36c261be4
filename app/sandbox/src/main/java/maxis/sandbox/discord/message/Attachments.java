package maxis.sandbox.discord.message;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** Files of messages: kept, described, and found again under an address. */
final class Attachments {
    private final World world;

    Attachments(World world) {
        this.world = world;
    }

    /** What was there and is named again stays; what comes along is added. */
    ArrayNode merge(JsonNode kept, JsonNode wish, List<Upload> files, long channel) {
        var all = Json.array();
        Json.items(kept).filter(old -> isKept(old, wish)).forEach(all::add);
        for (var upload : files) {
            all.add(store(upload, description(wish, upload.slot()), channel));
        }
        return all;
    }

    private static boolean isKept(JsonNode old, JsonNode wish) {
        return !wish.isArray()
                || Json.items(wish).anyMatch(it -> Json.id(it, "id") == Json.id(old, "id"));
    }

    private static JsonNode description(JsonNode wish, int slot) {
        return Json.items(wish)
                .filter(it -> Json.has(it, "id") && Json.id(it, "id") == slot)
                .findFirst()
                .orElseGet(Json::object);
    }

    private ObjectNode store(Upload upload, JsonNode description, long channel) {
        var id = world.id();
        world.places().files().put(id, upload.file());
        var name = upload.file().name().replaceAll("[^\\w.-]", "_");
        var url = world.address() + "/attachments/" + channel + "/" + id + "/" + name;
        var json =
                Json.object()
                        .put("id", Long.toString(id))
                        .put("filename", name)
                        .put("size", upload.file().size())
                        .put("url", url)
                        .put("proxy_url", url)
                        .put("content_type", upload.file().type());
        if (Json.has(description, "description")) {
            json.put("description", Json.string(description, "description"));
        }
        return json;
    }

    /** {@code attachment://name} names a file of the same message. */
    static String resolve(String url, JsonNode attachments) {
        if (!url.startsWith("attachment://")) {
            return url;
        }
        var name = url.substring("attachment://".length());
        return Json.items(attachments)
                .filter(it -> Json.string(it, "filename").equals(name))
                .map(it -> Json.string(it, "url"))
                .findFirst()
                .orElse(url);
    }
}
