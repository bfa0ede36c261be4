package maxis.runtime.discord.gateway;

import maxis.runtime.cog.Contributed;
import maxis.spi.Contribution;
import maxis.spi.command.Command;
import maxis.spi.component.GestureDeclaration;
import maxis.spi.discord.Happening;
import maxis.spi.discord.Watch;

import net.dv8tion.jda.api.requests.GatewayIntent;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * What Discord is asked to tell: what the watches and commands of the cogs need and nothing else.
 * Two kinds are privileged, so that they have to be switched on beside the token.
 */
final class Intents {
    private static final Set<GatewayIntent> MEMBERS = EnumSet.of(GatewayIntent.GUILD_MEMBERS);
    private static final Set<GatewayIntent> READING =
            EnumSet.of(
                    GatewayIntent.GUILD_MESSAGES,
                    GatewayIntent.DIRECT_MESSAGES,
                    GatewayIntent.MESSAGE_CONTENT);
    private static final Set<GatewayIntent> REACTIONS =
            EnumSet.of(GatewayIntent.GUILD_MESSAGE_REACTIONS);

    private Intents() {}

    /** For a bot that only answers, and for one that also watches the server. */
    static Set<GatewayIntent> of(Collection<Contributed> contributions, boolean isWatching) {
        var wanted = EnumSet.noneOf(GatewayIntent.class);
        for (var contributed : contributions) {
            wanted.addAll(of(contributed.contribution(), isWatching));
        }
        return wanted;
    }

    private static Set<GatewayIntent> of(Contribution contribution, boolean isWatching) {
        return switch (contribution) {
            case Command _ -> union(READING, MEMBERS);
            // The roles of those who use it in private are known only if members are.
            case GestureDeclaration<?> _ -> MEMBERS;
            case Watch<?> watch when isWatching -> of(watch.happening());
            default -> Set.of();
        };
    }

    private static Set<GatewayIntent> of(Class<? extends Happening> happening) {
        if (happening == Happening.Wrote.class) {
            return READING;
        }
        return happening == Happening.Reacted.class ? REACTIONS : MEMBERS;
    }

    private static Set<GatewayIntent> union(Set<GatewayIntent> some, Set<GatewayIntent> others) {
        var both = EnumSet.copyOf(some);
        both.addAll(others);
        return both;
    }
}
