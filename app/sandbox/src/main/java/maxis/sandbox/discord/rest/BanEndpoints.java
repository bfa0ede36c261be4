package maxis.sandbox.discord.rest;

import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.people.Bans;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.state.World;

/** Bans. */
final class BanEndpoints {
    private final World world;
    private final Bans bans;

    BanEndpoints(Rules rules) {
        world = rules.world();
        bans = rules.community().bans();
    }

    void declare(Routes routes) {
        var one = "/guilds/{guild_id}/bans/{user_id}";
        routes.bot("GET /guilds/{guild_id}/bans", this::list);
        routes.bot("GET " + one, this::ban);
        routes.bot("PUT " + one, this::add);
        routes.bot("DELETE " + one, this::remove);
        routes.bot("POST /guilds/{guild_id}/bulk-ban", this::addAll);
    }

    private void require(Call call) {
        world.requireGuild(call.id("guild_id"));
    }

    private Answer list(Call call) {
        require(call);
        return Answer.list(
                bans
                        .list(call.actor(), call.queryId("after"), call.query("limit", 1000, 1000))
                        .stream());
    }

    private Answer ban(Call call) {
        require(call);
        return Answer.of(bans.ban(call.actor(), call.id("user_id")));
    }

    private Answer add(Call call) {
        require(call);
        bans.ban(call.actor(), call.id("user_id"), call.object(), call.reason());
        return Answer.nothing();
    }

    private Answer addAll(Call call) {
        require(call);
        return Answer.of(bans.banAll(call.actor(), call.object(), call.reason()));
    }

    private Answer remove(Call call) {
        require(call);
        bans.unban(call.actor(), call.id("user_id"));
        return Answer.nothing();
    }
}
