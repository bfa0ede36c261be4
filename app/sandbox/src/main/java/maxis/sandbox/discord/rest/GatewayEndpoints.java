package maxis.sandbox.discord.rest;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Routes;

/** Where the gateway is. */
final class GatewayEndpoints {
    private final String address;

    GatewayEndpoints(String address) {
        this.address = address;
    }

    void declare(Routes routes) {
        routes.open("GET /gateway", _ -> Answer.of(Json.object().put("url", address)));
        routes.bot(
                "GET /gateway/bot",
                _ -> {
                    var answer = Json.object().put("url", address).put("shards", 1);
                    answer.putObject("session_start_limit")
                            .put("total", 1000)
                            .put("remaining", 1000)
                            .put("reset_after", 86_400_000)
                            .put("max_concurrency", 1);
                    return Answer.of(answer);
                });
    }
}
