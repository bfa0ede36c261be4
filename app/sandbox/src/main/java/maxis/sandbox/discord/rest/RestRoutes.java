package maxis.sandbox.discord.rest;

import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.rules.Rules;

/** Every operation of Discord's API that there is here. */
public final class RestRoutes {
    private RestRoutes() {}

    public static void declare(Rules rules, String gatewayAddress, Routes routes) {
        new GatewayEndpoints(gatewayAddress).declare(routes);
        new UserEndpoints(rules).declare(routes);
        new ApplicationEndpoints(rules).declare(routes);
        new EmojiEndpoints(rules).declare(routes);
        new CommandEndpoints(rules).declare(routes);
        new InteractionEndpoints(rules).declare(routes);
        new GuildEndpoints(rules).declare(routes);
        new MemberEndpoints(rules).declare(routes);
        new BanEndpoints(rules).declare(routes);
        new RoleEndpoints(rules).declare(routes);
        new ChannelEndpoints(rules).declare(routes);
        new ThreadEndpoints(rules).declare(routes);
        new MessageEndpoints(rules).declare(routes);
        new ReactionEndpoints(rules).declare(routes);
        new PinEndpoints(rules).declare(routes);
        new InviteEndpoints(rules).declare(routes);
        new WebhookEndpoints(rules).declare(routes);
    }
}
