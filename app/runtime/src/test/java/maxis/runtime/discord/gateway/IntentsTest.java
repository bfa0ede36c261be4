package maxis.runtime.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.cog.Contributed;
import maxis.spi.CogId;
import maxis.spi.Contribution;
import maxis.spi.command.Command;
import maxis.spi.discord.Happening;
import maxis.spi.discord.Watch;
import maxis.spi.discord.Watcher;
import maxis.spi.reply.Reply;

import net.dv8tion.jda.api.requests.GatewayIntent;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.stream.Stream;

final class IntentsTest {
    private static Set<GatewayIntent> of(boolean isWatching, Contribution... contributions) {
        return Intents.of(
                Stream.of(contributions)
                        .map(each -> new Contributed(new CogId("test"), each))
                        .toList(),
                isWatching);
    }

    private interface Seer<H extends Happening> extends Watcher<H> {}

    @SuppressWarnings("unchecked") // nobody calls it
    private static <H extends Happening> Watch<H> watch(Class<H> type) {
        return Watch.of(type, (Class<? extends Watcher<H>>) (Class<?>) Seer.class);
    }

    @Test
    void whoWantsNothingAsksForNothing() {
        assertThat(of(true)).isEmpty();
    }

    @Test
    void commandsAreReadAndKnowTheRolesOfThoseWhoTypeInPrivate() {
        var command = Command.of("hello", Object.class, (_, _) -> Reply.nothing());

        assertThat(of(false, command))
                .containsExactlyInAnyOrder(
                        GatewayIntent.GUILD_MEMBERS,
                        GatewayIntent.GUILD_MESSAGES,
                        GatewayIntent.DIRECT_MESSAGES,
                        GatewayIntent.MESSAGE_CONTENT);
    }

    @Test
    void watchesAreServedByTheBotThatWatches() {
        assertThat(of(true, watch(Happening.Joined.class)))
                .containsExactly(GatewayIntent.GUILD_MEMBERS);
        assertThat(of(true, watch(Happening.Reacted.class)))
                .containsExactly(GatewayIntent.GUILD_MESSAGE_REACTIONS);
        assertThat(of(true, watch(Happening.Wrote.class)))
                .contains(GatewayIntent.MESSAGE_CONTENT)
                .doesNotContain(GatewayIntent.GUILD_MEMBERS);
        assertThat(of(false, watch(Happening.Joined.class))).isEmpty();
    }
}
