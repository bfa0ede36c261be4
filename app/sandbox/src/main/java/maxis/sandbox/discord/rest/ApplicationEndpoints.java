package maxis.sandbox.discord.rest;

import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.state.Application;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.node.ObjectNode;

/** What an application may know of itself. */
final class ApplicationEndpoints {
    private final World world;

    ApplicationEndpoints(Rules rules) {
        world = rules.world();
    }

    void declare(Routes routes) {
        routes.bot("GET /applications/@me", call -> Answer.of(own(call)));
        routes.bot("GET /oauth2/applications/@me", call -> Answer.of(own(call)));
        routes.bot("PATCH /applications/@me", this::change);
        routes.bot("GET /applications/{application_id}", this::byId);
    }

    private Application application(Call call) {
        return world.people().requireApplication(call.caller().application());
    }

    private Answer change(Call call) {
        application(call).describe(call.object());
        return Answer.of(own(call));
    }

    private Answer byId(Call call) {
        if (call.id("application_id") != call.caller().application()) {
            throw Problem.UNKNOWN_APPLICATION.refused();
        }
        return Answer.of(own(call));
    }

    private ObjectNode own(Call call) {
        var json = application(call).publicJson();
        json.put("approximate_guild_count", 1)
                .put("approximate_user_install_count", 0)
                .put("approximate_user_authorization_count", 0)
                .put("explicit_content_filter", 0)
                .putNull("interactions_endpoint_url")
                .putNull("role_connections_verification_url")
                .putNull("team");
        json.putArray("redirect_uris");
        json.putArray("eligible_oauth2_scopes");
        json.set("owner", world.people().requireUser(world.guild().owner()).json());
        return json;
    }
}
