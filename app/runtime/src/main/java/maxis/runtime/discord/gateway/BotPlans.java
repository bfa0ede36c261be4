package maxis.runtime.discord.gateway;

import java.util.List;

/** The bots that this process shall have while it holds the gateway. */
record BotPlans(List<BotPlan> all) {
    BotPlans {
        all = List.copyOf(all);
    }
}
