package maxis.sandbox.discord.rest;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.message.Pins;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Times;
import maxis.sandbox.discord.state.World;

import java.util.List;

/** Pins, under their new address and their old one. */
final class PinEndpoints {
    private final World world;
    private final Pins pins;

    PinEndpoints(Rules rules) {
        world = rules.world();
        pins = rules.talk().pins();
    }

    void declare(Routes routes) {
        routes.bot("GET /channels/{channel_id}/messages/pins", this::page);
        routes.bot("GET /channels/{channel_id}/pins", this::list);
        for (var all : List.of("/messages/pins", "/pins")) {
            var one = "/channels/{channel_id}" + all + "/{message_id}";
            routes.bot("PUT " + one, this::pin);
            routes.bot("DELETE " + one, this::unpin);
        }
    }

    private Channel place(Call call) {
        return world.requireChannel(call.id("channel_id"));
    }

    private Answer page(Call call) {
        var answer = Json.object().put("has_more", false);
        var items = answer.putArray("items");
        for (var message : pins.list(call.actor(), place(call))) {
            items.addObject()
                    .put("pinned_at", Times.text(pins.pinnedAt(message)))
                    .set("message", message.json(call.actor()));
        }
        return Answer.of(answer);
    }

    private Answer list(Call call) {
        return Answer.list(
                pins.list(call.actor(), place(call)).stream().map(it -> it.json(call.actor())));
    }

    private Answer pin(Call call) {
        pins.pin(call.actor(), place(call), call.id("message_id"));
        return Answer.nothing();
    }

    private Answer unpin(Call call) {
        pins.unpin(call.actor(), place(call), call.id("message_id"));
        return Answer.nothing();
    }
}
