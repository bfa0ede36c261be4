package maxis.runtime.discord.gateway;

import maxis.runtime.cog.Contributed;
import maxis.runtime.configuration.platform.DiscordConfiguration;
import maxis.spi.ProcessRole;
import maxis.spi.value.Secret;

import net.dv8tion.jda.api.requests.GatewayIntent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A bot that shall be connected.
 *
 * @param key the configuration key of its token
 * @param answersFor whose commands it answers
 * @param isWatching whether it tells what happens on the server; of two bots one does
 */
record BotPlan(
        String key,
        Secret token,
        Set<ProcessRole> answersFor,
        boolean isWatching,
        Set<GatewayIntent> intents) {
    BotPlan {
        answersFor = Set.copyOf(answersFor);
        intents = Set.copyOf(intents);
    }

    /** One for each token; with one token only, that bot answers for both roles. */
    static List<BotPlan> of(
            DiscordConfiguration configuration,
            Set<ProcessRole> roles,
            Collection<Contributed> contributions) {
        var maxis = given(configuration.maxisToken(), roles, ProcessRole.MAXIS);
        var shellia = given(configuration.shelliaToken(), roles, ProcessRole.SHELLIA);
        var plans = new ArrayList<BotPlan>();
        maxis.ifPresent(token ->
                plans.add(
                        plan(
                                "discord.maxis-token",
                                token,
                                shellia.isPresent() ? EnumSet.of(ProcessRole.MAXIS) : roles,
                                true,
                                contributions)));
        shellia.ifPresent(token ->
                plans.add(
                        plan(
                                "discord.shellia-token",
                                token,
                                EnumSet.of(ProcessRole.SHELLIA),
                                maxis.isEmpty(),
                                contributions)));
        return plans;
    }

    private static Optional<Secret> given(
            Optional<Secret> token, Set<ProcessRole> roles, ProcessRole role) {
        return token.filter(_ -> roles.contains(role));
    }

    private static BotPlan plan(
            String key,
            Secret token,
            Set<ProcessRole> answersFor,
            boolean isWatching,
            Collection<Contributed> contributions) {
        return new BotPlan(
                key, token, answersFor, isWatching, Intents.of(contributions, isWatching));
    }
}
