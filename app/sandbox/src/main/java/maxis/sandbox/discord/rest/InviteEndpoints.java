package maxis.sandbox.discord.rest;

import maxis.sandbox.discord.channel.Invites;
import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.state.World;

/** Invites. */
final class InviteEndpoints {
    private final World world;
    private final Invites invites;

    InviteEndpoints(Rules rules) {
        world = rules.world();
        invites = rules.places().invites();
    }

    void declare(Routes routes) {
        routes.bot("POST /channels/{channel_id}/invites", this::create);
        routes.bot("GET /channels/{channel_id}/invites", this::ofChannel);
        routes.bot("GET /guilds/{guild_id}/invites", this::ofGuild);
        routes.open("GET /invites/{code}", this::invite);
        routes.bot(
                "DELETE /invites/{code}",
                call -> Answer.of(invites.delete(call.actor(), call.text("code"))));
    }

    private Answer create(Call call) {
        var channel = world.requireChannel(call.id("channel_id"));
        return Answer.of(invites.create(call.actor(), channel, call.object()));
    }

    private Answer ofChannel(Call call) {
        var channel = world.requireChannel(call.id("channel_id"));
        return Answer.list(invites.list(call.actor(), channel).stream());
    }

    private Answer ofGuild(Call call) {
        world.requireGuild(call.id("guild_id"));
        return Answer.list(invites.list(call.actor()).stream());
    }

    private Answer invite(Call call) {
        var json = invites.json(invites.invite(call.text("code")), false);
        if (call.isAsked("with_counts")) {
            json.put("approximate_member_count", world.people().memberCount())
                    .put("approximate_presence_count", world.people().memberCount());
        }
        return Answer.of(json);
    }
}
