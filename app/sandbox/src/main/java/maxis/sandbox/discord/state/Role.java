package maxis.sandbox.discord.state;

import maxis.sandbox.discord.form.Json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A role of the guild; the one with the guild's own id is everybody's. */
public final class Role {
    private final long id;
    private final ObjectNode facts;

    Role(long id, String name, long permissions, int position) {
        this.id = id;
        facts =
                Json.object()
                        .put("id", Long.toString(id))
                        .put("name", name)
                        .put("permissions", Long.toString(permissions))
                        .put("position", position)
                        .put("color", 0)
                        .put("hoist", false)
                        .put("managed", false)
                        .put("mentionable", false)
                        .put("flags", 0);
        facts.putNull("description").putNull("icon").putNull("unicode_emoji");
        paint(0);
    }

    public long id() {
        return id;
    }

    public String name() {
        return Json.string(facts, "name");
    }

    public long permissions() {
        return Long.parseLong(Json.string(facts, "permissions"));
    }

    public int position() {
        return facts.path("position").intValue();
    }

    /** Belongs to a bot; nobody can give or take it. */
    public boolean isManaged() {
        return Json.truth(facts, "managed");
    }

    public boolean isMentionable() {
        return Json.truth(facts, "mentionable");
    }

    /** Whether its holders are listed apart from the rest. */
    public boolean isHoisted() {
        return Json.truth(facts, "hoist");
    }

    public void move(int position) {
        facts.put("position", position);
    }

    public Role ownedBy(long bot) {
        facts.put("managed", true).putObject("tags").put("bot_id", Long.toString(bot));
        return this;
    }

    /** Higher stands above; of two in the same place the older one. */
    public boolean isAbove(Role other) {
        return position() != other.position() ? position() > other.position() : id < other.id;
    }

    public void change(JsonNode wish) {
        for (var text : new String[] {"name", "unicode_emoji"}) {
            if (Json.has(wish, text)) {
                facts.put(text, Json.string(wish, text));
            }
        }
        if (Json.has(wish, "permissions")) {
            facts.put("permissions", Long.toString(Json.id(wish, "permissions")));
        }
        for (var truth : new String[] {"hoist", "mentionable"}) {
            if (Json.has(wish, truth)) {
                facts.put(truth, Json.truth(wish, truth));
            }
        }
        if (Json.has(wish, "color")) {
            paint(Json.number(wish, "color", 0));
        } else if (Json.has(wish, "colors")) {
            paint(Json.number(wish.path("colors"), "primary_color", 0));
        }
    }

    private void paint(int color) {
        facts.put("color", color);
        facts.putObject("colors")
                .put("primary_color", color)
                .putNull("secondary_color")
                .putNull("tertiary_color");
    }

    public ObjectNode json() {
        return facts.deepCopy();
    }
}
