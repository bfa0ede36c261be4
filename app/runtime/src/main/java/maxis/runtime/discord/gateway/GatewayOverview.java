package maxis.runtime.discord.gateway;

import jakarta.inject.Inject;

import maxis.runtime.discord.Overview;
import maxis.spi.health.Health;

import java.util.List;
import java.util.stream.Collectors;

/** The worst of what the bots report; without running ones, what Discord says of them. */
final class GatewayOverview implements Overview {
    private final Gateway gateway;
    private final BotPlans plans;
    private final Bots bots;
    private final Probe probe;

    @Inject
    GatewayOverview(Gateway gateway, BotPlans plans, Bots bots, Probe probe) {
        this.gateway = gateway;
        this.plans = plans;
        this.bots = bots;
        this.probe = probe;
    }

    @Override
    public Health look() {
        if (plans.all().isEmpty()) {
            return new Health.Well("no token is set, so a stand-in plays Discord");
        }
        var running = bots.running();
        if (!running.isEmpty()) {
            return worst(running.stream().map(GatewayOverview::health).toList());
        }
        return gateway.isStarted()
                ? new Health.Well("another process is connected")
                : worst(plans.all().stream().map(probe::look).toList());
    }

    private static Health health(Bot bot) {
        return switch (bot.condition()) {
            case Condition.Online(var server) -> new Health.Well("connected to " + server);
            case Condition.Resting(), Condition.Connecting() ->
                    new Health.Poor("A bot is connecting.", "Look again in a moment.");
            case Condition.Away(var why) ->
                    new Health.Poor(
                            "Discord is away: " + why + ".",
                            "The bot comes back by itself; see https://discordstatus.com.");
            case Condition.Stuck(var problem, var remedy) -> new Health.Broken(problem, remedy);
        };
    }

    private static Health worst(List<Health> all) {
        for (var each : all) {
            if (each instanceof Health.Broken) {
                return each;
            }
        }
        for (var each : all) {
            if (each instanceof Health.Poor) {
                return each;
            }
        }
        return new Health.Well(
                all.stream()
                        .map(each -> each instanceof Health.Well(var detail) ? detail : "")
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }
}
