package maxis.sandbox.discord.oauth;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.state.Application;
import maxis.sandbox.discord.state.Times;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/** Codes against tokens, by the rules of RFC 6749 and 7009. */
public final class TokenEndpoints {
    private final World world;
    private final Grants grants;

    public TokenEndpoints(World world, Grants grants) {
        this.world = world;
        this.grants = grants;
    }

    public void declare(Routes routes) {
        routes.open("POST /oauth2/token", this::token);
        routes.open("POST /oauth2/token/revoke", this::revoke);
        routes.known("GET /oauth2/@me", this::self);
    }

    /** The client's name and secret come in a header or in the form. */
    private Optional<Application> client(Call call) {
        var basic = call.caller();
        var id = basic.application() == 0 ? Json.id(call.body(), "client_id") : basic.application();
        return world.people()
                .application(id)
                .filter(it ->
                        basic.application() != 0
                                || it.secret().equals(Json.string(call.body(), "client_secret")));
    }

    private Answer token(Call call) {
        var client = client(call);
        if (client.isEmpty()) {
            return Answer.of(401, Json.object().put("error", "invalid_client"));
        }
        var body = call.object();
        var id = client.get().id();
        var pair =
                switch (Json.string(body, "grant_type")) {
                    case "authorization_code" ->
                            grants.redeem(
                                    id,
                                    Json.string(body, "code"),
                                    Json.string(body, "redirect_uri"),
                                    Json.string(body, "code_verifier"));
                    case "refresh_token" -> grants.renew(id, Json.string(body, "refresh_token"));
                    default -> Optional.<Grants.Pair>empty();
                };
        return pair.map(it -> Answer.of(json(it)))
                .orElseGet(() ->
                        Answer.of(
                                400,
                                Json.object()
                                        .put("error", "invalid_grant")
                                        .put("error_description", "Invalid \"code\" in request.")));
    }

    private static ObjectNode json(Grants.Pair pair) {
        return Json.object()
                .put("token_type", "Bearer")
                .put("access_token", pair.access())
                .put("expires_in", Grants.LIFE_OF_A_TOKEN.toSeconds())
                .put("refresh_token", pair.refresh())
                .put("scope", String.join(" ", pair.consent().scopes()));
    }

    private Answer revoke(Call call) {
        if (client(call).isEmpty()) {
            return Answer.of(401, Json.object().put("error", "invalid_client"));
        }
        grants.revoke(Json.string(call.object(), "token"));
        return Answer.of(Json.object());
    }

    private Answer self(Call call) {
        if (call.caller().isBot()) {
            throw Problem.BOTS_NOT_ALLOWED.refused();
        }
        var json =
                Json.object().put("expires", Times.text(world.now().plus(Grants.LIFE_OF_A_TOKEN)));
        json.set(
                "application",
                world.people().requireApplication(call.caller().application()).publicJson());
        var scopes = json.putArray("scopes");
        call.caller().scopes().forEach(scopes::add);
        if (call.caller().scopes().contains("identify")) {
            json.set("user", world.people().requireUser(call.actor()).json());
        }
        return Answer.of(json);
    }
}
