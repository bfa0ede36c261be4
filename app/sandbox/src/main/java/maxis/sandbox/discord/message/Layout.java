package maxis.sandbox.discord.message;

import maxis.sandbox.discord.form.Json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.HashSet;
import java.util.Set;
import java.util.function.LongSupplier;

/** Embeds and components as Discord gives them back: with ids, defaults and addresses filled in. */
final class Layout {
    private final JsonNode attachments;
    private final LongSupplier ids;
    private final Set<Integer> taken = new HashSet<>();
    private int last;

    Layout(JsonNode attachments, LongSupplier ids) {
        this.attachments = attachments;
        this.ids = ids;
    }

    ArrayNode embeds(JsonNode wished) {
        return Json.array(Json.items(wished).map(this::embed));
    }

    private ObjectNode embed(JsonNode wished) {
        var embed = Json.object().put("type", "rich");
        copy(wished, embed, "title", "description", "url", "timestamp", "color");
        for (var part : new String[] {"image", "thumbnail", "footer", "author"}) {
            if (wished.path(part).isObject()) {
                embed.set(part, picture((ObjectNode) wished.path(part).deepCopy()));
            }
        }
        var fields = embed.putArray("fields");
        for (var field : wished.path("fields")) {
            fields.addObject()
                    .put("name", Json.string(field, "name"))
                    .put("value", Json.string(field, "value"))
                    .put("inline", Json.truth(field, "inline"));
        }
        return fields.isEmpty() ? embed.without("fields") : embed;
    }

    private ObjectNode picture(ObjectNode part) {
        for (var url : new String[] {"url", "icon_url"}) {
            if (Json.has(part, url)) {
                part.put(url, Attachments.resolve(Json.string(part, url), attachments));
            } else {
                part.remove(url);
            }
        }
        return part;
    }

    ArrayNode components(JsonNode wished) {
        collectIds(wished);
        return Json.array(Json.items(wished).map(this::component));
    }

    private void collectIds(JsonNode list) {
        for (var component : list) {
            taken.add(Json.number(component, "id", 0));
            collectIds(component.path("components"));
        }
    }

    private int id(JsonNode component) {
        var wished = Json.number(component, "id", 0);
        if (wished != 0) {
            return wished;
        }
        do {
            last++;
        } while (!taken.add(last));
        return last;
    }

    private ObjectNode component(JsonNode wished) {
        var type = Json.number(wished, "type", 0);
        var component = Json.object().put("type", type).put("id", id(wished));
        switch (type) {
            case 1 -> children(wished, component);
            case 2 -> {
                copy(wished, component, "style", "label", "custom_id", "url", "sku_id", "disabled");
                emoji(wished, component);
            }
            case 3, 5, 6, 7, 8 -> menu(wished, component);
            case 9 -> {
                children(wished, component);
                component.set("accessory", component(wished.path("accessory")));
            }
            case 10 -> copy(wished, component, "content");
            case 11 -> described(wished, component).set("media", media(wished.path("media")));
            case 12 -> gallery(wished, component);
            case 13 -> file(wished, component);
            case 14 ->
                    component
                            .put("divider", !wished.has("divider") || Json.truth(wished, "divider"))
                            .put("spacing", Json.number(wished, "spacing", 1));
            case 17 -> {
                component.putNull("accent_color").put("spoiler", Json.truth(wished, "spoiler"));
                copy(wished, component, "accent_color");
                children(wished, component);
            }
            default -> throw new IllegalStateException("Unchecked component " + wished);
        }
        return component;
    }

    private void children(JsonNode wished, ObjectNode component) {
        component.set(
                "components",
                Json.array(Json.items(wished.path("components")).map(this::component)));
    }

    private static void menu(JsonNode wished, ObjectNode menu) {
        menu.put("min_values", Json.number(wished, "min_values", 1));
        menu.put("max_values", Json.number(wished, "max_values", 1));
        copy(
                wished,
                menu,
                "custom_id",
                "placeholder",
                "disabled",
                "default_values",
                "channel_types");
        if (Json.number(wished, "type", 0) == 3) {
            var options = menu.putArray("options");
            for (var each : wished.path("options")) {
                var option = options.addObject();
                copy(each, option, "label", "value", "description", "default");
                emoji(each, option);
            }
        }
    }

    private void gallery(JsonNode wished, ObjectNode gallery) {
        var items = gallery.putArray("items");
        for (var each : wished.path("items")) {
            described(each, items.addObject()).set("media", media(each.path("media")));
        }
    }

    private void file(JsonNode wished, ObjectNode file) {
        var media = media(wished.path("file"));
        var url = Json.string(media, "url");
        file.put("spoiler", Json.truth(wished, "spoiler")).set("file", media);
        file.put("name", url.substring(url.lastIndexOf('/') + 1)).putNull("size");
    }

    private static ObjectNode described(JsonNode wished, ObjectNode part) {
        return part.put("spoiler", Json.truth(wished, "spoiler"))
                .put(
                        "description",
                        Json.has(wished, "description")
                                ? Json.string(wished, "description")
                                : null);
    }

    private ObjectNode media(JsonNode wished) {
        var url = Attachments.resolve(Json.string(wished, "url"), attachments);
        return Json.object()
                .put("id", Long.toString(ids.getAsLong()))
                .put("url", url)
                .put("proxy_url", url)
                .putNull("width")
                .putNull("height")
                .putNull("content_type");
    }

    private static void emoji(JsonNode wished, ObjectNode component) {
        if (wished.path("emoji").isObject()) {
            var emoji = component.putObject("emoji");
            copy(wished.path("emoji"), emoji, "id", "name", "animated");
            if (!Json.has(emoji, "name")) {
                emoji.put("name", "_");
            }
        }
    }

    private static void copy(JsonNode from, ObjectNode into, String... fields) {
        for (var field : fields) {
            if (Json.has(from, field)) {
                into.set(field, from.path(field).deepCopy());
            }
        }
    }
}
