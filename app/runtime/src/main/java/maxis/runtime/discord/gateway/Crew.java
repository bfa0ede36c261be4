package maxis.runtime.discord.gateway;

import jakarta.inject.Inject;

import maxis.runtime.configuration.platform.DiscordConfiguration;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Makes the bots that are planned, anew each time that this process takes the gateway. */
final class Crew {
    private final BotPlans plans;
    private final Login login;
    private final Ears ears;
    private final Optional<Long> home;
    private final RandomGenerator chance;

    @Inject
    Crew(
            BotPlans plans,
            DiscordConfiguration configuration,
            Login login,
            Ears ears,
            RandomGenerator chance) {
        this.plans = plans;
        this.login = login;
        this.ears = ears;
        this.home = configuration.guildId();
        this.chance = chance;
    }

    /** Whether there is no token, so that there are none. */
    boolean isEmpty() {
        return plans.all().isEmpty();
    }

    /**
     * @param arrived is told each time that one of them is on its server again
     */
    List<Bot> bots(Consumer<Bot> arrived) {
        return plans.all().stream().map(plan -> bot(plan, arrived)).toList();
    }

    private Bot bot(BotPlan plan, Consumer<Bot> arrived) {
        var self = new AtomicReference<Bot>();
        var bot = new Bot(plan, login, ears, home, () -> arrived.accept(self.get()), chance);
        self.set(bot);
        return bot;
    }
}
