package maxis.sandbox.discord.control;

import maxis.sandbox.discord.fault.FaultForm;
import maxis.sandbox.discord.fault.Faults;
import maxis.sandbox.discord.form.FormErrors;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.gateway.Gateway;
import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.limit.Limits;
import maxis.sandbox.discord.limit.RateLimiter;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.function.LongPredicate;

/** The menu of what can go wrong, and what the limits have counted. */
public final class FaultRoutes {
    private final World world;
    private final Faults faults;
    private final Gateway gateway;
    private final RateLimiter limiter;
    private final Outage outage;

    /** Ends and begins again what listens. */
    public interface Outage {
        /** Breaks every connection and forgets all sessions, as a restart does. */
        void restart();
    }

    public FaultRoutes(
            World world, Faults faults, Gateway gateway, RateLimiter limiter, Outage outage) {
        this.world = world;
        this.faults = faults;
        this.gateway = gateway;
        this.limiter = limiter;
        this.outage = outage;
    }

    public void declare(Routes routes) {
        routes.open("GET /sandbox/faults", _ -> Answer.of(faults.json()));
        routes.open("POST /sandbox/faults", this::plan);
        routes.open("DELETE /sandbox/faults", _ -> clear());
        routes.open("DELETE /sandbox/faults/{fault}", this::takeBack);
        routes.open("POST /sandbox/gateway", this::trouble);
        routes.open("GET /sandbox/gateway", _ -> Answer.of(gateway.troubles().json()));
        routes.open("PATCH /sandbox/bots/{bot}", this::bot);
        routes.open("GET /sandbox/requests", _ -> requests());
        routes.open("PUT /sandbox/limits", this::limits);
        routes.open("POST /sandbox/restart", _ -> restart());
    }

    private Answer plan(Call call) {
        var id = faults.plan(FaultForm.read(call.object(), world.now()));
        return Answer.created(Json.object().put("id", Long.toString(id)));
    }

    private Answer clear() {
        faults.clear();
        gateway.troubles().end();
        return Answer.nothing();
    }

    private Answer takeBack(Call call) {
        if (!faults.takeBack(call.id("fault"))) {
            throw Problem.NOT_FOUND.refused();
        }
        return Answer.nothing();
    }

    private LongPredicate bots(JsonNode body) {
        var bot = Json.id(body, "bot");
        return bot == 0 ? _ -> true : id -> id == bot;
    }

    private Answer trouble(Call call) {
        var body = call.object();
        var troubles = gateway.troubles();
        var on = !body.has("on") || Json.truth(body, "on");
        switch (Json.string(body, "trouble")) {
            case "close" ->
                    gateway.close(
                            bots(body), Json.number(body, "code", 4000), "Closed on purpose.");
            case "cut" -> gateway.cut(bots(body));
            case "reconnect" -> gateway.askToReconnect(bots(body));
            case "invalidate" -> gateway.invalidate(bots(body), Json.truth(body, "resumable"));
            case "refuse_connections" -> troubles.refuseConnections(on);
            case "lose_events" -> troubles.loseEvents(on);
            case "no_heartbeat_ack" -> troubles.acknowledge(!on);
            case "refuse_resumes" -> troubles.refuseResumes(Json.number(body, "times", 1));
            case "delay_events" ->
                    troubles.delayEvents(Duration.ofMillis(Json.number(body, "delay_ms", 0)));
            default ->
                    throw FormErrors.at(
                            "trouble",
                            "BASE_TYPE_CHOICES",
                            "Value must be one of close, cut, reconnect, invalidate,"
                                    + " refuse_connections, lose_events, no_heartbeat_ack,"
                                    + " refuse_resumes, delay_events.");
        }
        return Answer.nothing();
    }

    /** Revokes or restores a token, and switches privileged intents on and off. */
    private Answer bot(Call call) {
        world.act(() -> {
            var application = world.people().requireApplication(call.id("bot"));
            if (Json.has(call.object(), "revoked")) {
                application.revoke(Json.truth(call.object(), "revoked"));
            }
            if (Json.has(call.object(), "privileged_intents")) {
                application.allowIntents(Json.number(call.object(), "privileged_intents", 0));
            }
            if (application.isRevoked()) {
                gateway.close(id -> id == application.id(), 4004, "Authentication failed.");
            }
        });
        return Answer.nothing();
    }

    private Answer requests() {
        var json = Json.object().put("invalid", limiter.invalid().count());
        var counts = json.putObject("by_status");
        limiter.invalid()
                .byStatus()
                .forEach((status, count) -> counts.put(Integer.toString(status), count));
        json.put("struck_by_faults", faults.struck());
        json.put("sessions_begun", gateway.identified()).put("sessions_resumed", gateway.resumed());
        return Answer.of(json);
    }

    private Answer limits(Call call) {
        limiter.use(
                switch (Json.string(call.object(), "kind")) {
                    case "discord" -> Limits.discord();
                    case "none" -> Limits.none();
                    default -> Limits.global(Json.number(call.object(), "global", 50));
                });
        return Answer.nothing();
    }

    private Answer restart() {
        outage.restart();
        return Answer.nothing();
    }
}
