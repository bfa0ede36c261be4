package maxis.sandbox.discord.interaction;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.state.Application;
import maxis.sandbox.discord.state.Audience;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Intent;
import maxis.sandbox.discord.state.Member;
import maxis.sandbox.discord.state.Message;
import maxis.sandbox.discord.state.User;
import maxis.sandbox.discord.state.World;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Starts interactions, hands them to their application, and finds them again. */
public final class Interactions {
    private static final int REMEMBERED = 20_000;

    private final World world;
    private final Map<Long, Interaction> byId = new LinkedHashMap<>();
    private final Map<String, Interaction> byToken = new LinkedHashMap<>();

    public Interactions(World world) {
        this.world = world;
    }

    Interaction open(Interaction.Origin origin, ObjectNode data) {
        var interaction = new Interaction(world.id(), world.now(), origin, data);
        byId.put(interaction.id(), interaction);
        byToken.put(interaction.token(), interaction);
        forgetOldest();
        var audience = new Audience.Only(origin.application().bot().id());
        world.tell("INTERACTION_CREATE", told(interaction), Intent.ALWAYS, audience);
        return interaction;
    }

    private void forgetOldest() {
        if (byId.size() > REMEMBERED) {
            var oldest = byId.values().iterator().next();
            byId.remove(oldest.id());
            byToken.remove(oldest.token());
        }
    }

    public Optional<Interaction> interaction(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    Interaction require(long id, String token) {
        return interaction(id)
                .filter(it -> it.token().equals(token))
                .orElseThrow(Problem.UNKNOWN_INTERACTION::refused);
    }

    Optional<Interaction> byToken(String token) {
        return Optional.ofNullable(byToken.get(token));
    }

    Interaction.Origin origin(
            Application application,
            int kind,
            User user,
            Channel channel,
            @Nullable Message source) {
        return new Interaction.Origin(application, kind, user, channel, source, Json.object());
    }

    private ObjectNode told(Interaction interaction) {
        var origin = interaction.origin();
        var channel = origin.channel();
        var json =
                Json.object()
                        .put("id", Long.toString(interaction.id()))
                        .put("application_id", Long.toString(origin.application().id()))
                        .put("type", origin.kind())
                        .put("token", interaction.token())
                        .put("version", 1)
                        .put("channel_id", Long.toString(channel.id()))
                        .put("locale", origin.user().locale())
                        .put("context", channel.isDirect() ? 1 : 0)
                        .put("attachment_size_limit", 10_485_760);
        json.set("data", interaction.data());
        json.putArray("entitlements");
        json.set("authorizing_integration_owners", owners());
        json.set("channel", place(origin.user().id(), channel));
        who(json, origin);
        if (origin.source() != null) {
            json.set("message", origin.source().json(origin.application().bot().id()));
        }
        return json;
    }

    ObjectNode owners() {
        return Json.object().put("0", Long.toString(world.guild().id()));
    }

    private void who(ObjectNode json, Interaction.Origin origin) {
        var bot = world.people().member(origin.application().bot().id());
        json.put("app_permissions", bot.map(it -> permissions(it, origin.channel())).orElse("0"));
        var member = world.people().member(origin.user().id());
        if (origin.channel().isDirect() || member.isEmpty()) {
            json.set("user", origin.user().json());
            return;
        }
        json.set(
                "member",
                member.get()
                        .json()
                        .put("permissions", permissions(member.get(), origin.channel())));
        json.put("guild_id", Long.toString(world.guild().id()));
        json.put("guild_locale", world.guild().locale());
        var guild = json.putObject("guild");
        guild.put("id", Long.toString(world.guild().id())).put("locale", world.guild().locale());
        guild.set("features", world.guild().fact("features"));
    }

    private String permissions(Member member, Channel channel) {
        return channel.isDirect() ? "0" : Long.toString(world.rights().in(member, channel));
    }

    /** A channel with what somebody may do in it. */
    ObjectNode place(long viewer, Channel channel) {
        var json = channel.json();
        json.remove("permission_overwrites");
        world.people()
                .member(viewer)
                .ifPresent(member -> json.put("permissions", permissions(member, channel)));
        return json;
    }

    World world() {
        return world;
    }
}
