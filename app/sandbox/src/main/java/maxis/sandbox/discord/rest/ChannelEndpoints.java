package maxis.sandbox.discord.rest;

import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Overwrite;
import maxis.sandbox.discord.state.Permission;
import maxis.sandbox.discord.state.World;

/** One channel, of whatever kind. */
final class ChannelEndpoints {
    private final Rules rules;
    private final World world;

    ChannelEndpoints(Rules rules) {
        this.rules = rules;
        world = rules.world();
    }

    void declare(Routes routes) {
        routes.bot("GET /channels/{channel_id}", this::channel);
        routes.bot("PATCH /channels/{channel_id}", this::change);
        routes.bot("DELETE /channels/{channel_id}", this::delete);
        routes.bot("PUT /channels/{channel_id}/permissions/{overwrite_id}", this::allow);
        routes.bot("DELETE /channels/{channel_id}/permissions/{overwrite_id}", this::disallow);
        routes.bot("POST /channels/{channel_id}/typing", this::typing);
    }

    private Channel place(Call call) {
        return world.requireChannel(call.id("channel_id"));
    }

    private Answer channel(Call call) {
        var channel = place(call);
        world.rights().require(call.actor(), channel, Permission.VIEW_CHANNEL);
        return Answer.of(rules.channels().json(channel, call.actor()));
    }

    private Answer change(Call call) {
        var channel = place(call);
        if (channel.isThread()) {
            rules.places().threads().change(call.actor(), channel, call.object());
        } else {
            rules.channels().change(call.actor(), channel, call.object());
        }
        return Answer.of(channel.json());
    }

    private Answer delete(Call call) {
        var channel = place(call);
        var json = rules.channels().json(channel, call.actor());
        if (channel.isThread()) {
            rules.places().threads().delete(call.actor(), channel);
        } else if (!channel.isDirect()) {
            rules.channels().delete(call.actor(), channel);
        }
        return Answer.of(json);
    }

    private Answer allow(Call call) {
        var overwrite = Overwrite.read(call.id("overwrite_id"), call.object());
        rules.channels().allow(call.actor(), place(call), overwrite);
        return Answer.nothing();
    }

    private Answer disallow(Call call) {
        rules.channels().disallow(call.actor(), place(call), call.id("overwrite_id"));
        return Answer.nothing();
    }

    private Answer typing(Call call) {
        rules.messages().typing(call.actor(), place(call));
        return Answer.nothing();
    }
}
