package maxis.sandbox.discord.rest;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.state.Intent;
import maxis.sandbox.discord.state.Member;
import maxis.sandbox.discord.state.World;

import java.util.Locale;

/** Members: looked up, changed, given and deprived of roles, shown out. */
final class MemberEndpoints {
    private final Rules rules;
    private final World world;

    MemberEndpoints(Rules rules) {
        this.rules = rules;
        world = rules.world();
    }

    void declare(Routes routes) {
        var all = "/guilds/{guild_id}/members";
        routes.bot("GET " + all, this::list);
        routes.bot("GET " + all + "/search", this::search);
        routes.bot("PATCH " + all + "/@me", this::changeSelf);
        routes.bot("GET " + all + "/{user_id}", this::member);
        routes.bot("PATCH " + all + "/{user_id}", this::change);
        routes.bot("DELETE " + all + "/{user_id}", this::kick);
        routes.bot("PUT " + all + "/{user_id}/roles/{role_id}", this::give);
        routes.bot("DELETE " + all + "/{user_id}/roles/{role_id}", this::take);
    }

    private void require(Call call) {
        world.requireGuild(call.id("guild_id"));
        world.rights().requireMember(call.actor());
    }

    private Answer list(Call call) {
        require(call);
        if (!world.people()
                .requireApplication(call.caller().application())
                .mayAsk(Intent.MEMBERS)) {
            throw Problem.MISSING_ACCESS.refused();
        }
        var after = call.queryId("after");
        return Answer.list(
                world.people()
                        .members()
                        .filter(it -> it.id() > after)
                        .limit(call.query("limit", 1, 1000))
                        .map(Member::json));
    }

    private Answer search(Call call) {
        require(call);
        var start = call.query().getOrDefault("query", "").toLowerCase(Locale.ROOT);
        return Answer.list(
                world.people()
                        .members()
                        .filter(it ->
                                it.user().name().startsWith(start)
                                        || it.shownName()
                                                .toLowerCase(Locale.ROOT)
                                                .startsWith(start))
                        .limit(call.query("limit", 1, 1000))
                        .map(Member::json));
    }

    private Answer member(Call call) {
        require(call);
        return Answer.of(world.people().requireMember(call.id("user_id")).json());
    }

    private Answer change(Call call) {
        require(call);
        var changed = rules.members().change(call.actor(), call.id("user_id"), call.object());
        return Answer.of(changed.json());
    }

    private Answer changeSelf(Call call) {
        require(call);
        var wish = Json.object();
        if (call.object().has("nick")) {
            wish.set("nick", call.object().path("nick"));
        }
        return Answer.of(rules.members().change(call.actor(), call.actor(), wish).json());
    }

    private Answer kick(Call call) {
        require(call);
        rules.members().kick(call.actor(), call.id("user_id"));
        return Answer.nothing();
    }

    private Answer give(Call call) {
        require(call);
        rules.members().give(call.actor(), call.id("user_id"), call.id("role_id"));
        return Answer.nothing();
    }

    private Answer take(Call call) {
        require(call);
        rules.members().take(call.actor(), call.id("user_id"), call.id("role_id"));
        return Answer.nothing();
    }
}
