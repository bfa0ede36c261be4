package maxis.sandbox.discord.interaction;

import maxis.sandbox.discord.form.FormErrors;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.state.Member;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** The people, roles and places that an interaction names, told in full. */
final class Resolved {
    private final Interactions interactions;
    private final World world;
    private final long viewer;
    private final ObjectNode json = Json.object();

    Resolved(Interactions interactions, long viewer) {
        this.interactions = interactions;
        this.viewer = viewer;
        world = interactions.world();
    }

    /** By the kinds of an option or a menu: user, channel, role, or user and role. */
    void add(Kind kind, long id) {
        var known =
                switch (kind) {
                    case USER -> user(id);
                    case ROLE -> role(id);
                    case CHANNEL -> channel(id);
                    case MENTIONABLE -> user(id) || role(id);
                };
        if (!known) {
            throw FormErrors.at("options", "ENTITY_UNKNOWN", "There is no " + kind + " " + id);
        }
    }

    enum Kind {
        USER,
        ROLE,
        CHANNEL,
        MENTIONABLE
    }

    private boolean user(long id) {
        var user = world.people().user(id);
        if (user.isEmpty()) {
            return false;
        }
        part("users").set(Long.toString(id), user.get().json());
        world.people().member(id).ifPresent(this::member);
        return true;
    }

    private void member(Member member) {
        var told = member.partialJson().without(List.of("mute", "deaf"));
        told.put("permissions", Long.toString(world.rights().inGuild(member)));
        part("members").set(Long.toString(member.id()), told);
    }

    private boolean role(long id) {
        world.people()
                .role(id)
                .ifPresent(role -> part("roles").set(Long.toString(id), role.json()));
        return world.people().role(id).isPresent();
    }

    private boolean channel(long id) {
        world.channel(id)
                .ifPresent(channel ->
                        part("channels")
                                .set(Long.toString(id), interactions.place(viewer, channel)));
        return world.channel(id).isPresent();
    }

    void attachment(ObjectNode attachment) {
        part("attachments").set(Json.string(attachment, "id"), attachment);
    }

    private ObjectNode part(String name) {
        return json.withObjectProperty(name);
    }

    void into(ObjectNode data) {
        if (!json.isEmpty()) {
            data.set("resolved", json);
        }
    }
}
