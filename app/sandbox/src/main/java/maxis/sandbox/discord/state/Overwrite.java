package maxis.sandbox.discord.state;

import maxis.sandbox.discord.form.Json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a channel allows or denies to a role or a member, against what the guild says. */
public record Overwrite(long id, boolean ofMember, long allow, long deny) {
    public static Overwrite read(long id, JsonNode wish) {
        var ofMember =
                Json.number(wish, "type", 0) == 1 || Json.string(wish, "type").equals("member");
        return new Overwrite(id, ofMember, Json.id(wish, "allow"), Json.id(wish, "deny"));
    }

    public ObjectNode json() {
        return Json.object()
                .put("id", Long.toString(id))
                .put("type", ofMember ? 1 : 0)
                .put("allow", Long.toString(allow))
                .put("deny", Long.toString(deny));
    }
}
