package maxis.sandbox.discord.rest;

import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.rules.Rules;

/** The first answer to an interaction. */
final class InteractionEndpoints {
    private final Rules rules;

    InteractionEndpoints(Rules rules) {
        this.rules = rules;
    }

    void declare(Routes routes) {
        routes.open(
                "POST /interactions/{interaction_id}/{interaction_token}/callback", this::answer);
    }

    private Answer answer(Call call) {
        var told =
                rules.applications()
                        .callbacks()
                        .answer(
                                call.id("interaction_id"),
                                call.text("interaction_token"),
                                call.object(),
                                call.files());
        return call.isAsked("with_response") ? Answer.of(told) : Answer.nothing();
    }
}
