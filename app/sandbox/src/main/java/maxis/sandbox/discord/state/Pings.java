package maxis.sandbox.discord.state;

import maxis.sandbox.discord.form.Json;

import tools.jackson.databind.node.ObjectNode;

import java.util.Set;

/** Whose attention a message took. */
public record Pings(Set<Long> users, Set<Long> roles, boolean everyone) {
    public static final Pings NONE = new Pings(Set.of(), Set.of(), false);

    public boolean isNone() {
        return users.isEmpty() && roles.isEmpty() && !everyone;
    }

    public ObjectNode json() {
        var json = Json.object().put("everyone", everyone);
        json.set("users", Json.ids(users));
        json.set("roles", Json.ids(roles));
        return json;
    }
}
