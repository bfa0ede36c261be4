package maxis.runtime.discord.gateway;

import jakarta.inject.Inject;

import maxis.runtime.configuration.platform.DiscordConfiguration;
import maxis.runtime.discord.port.Outbound;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ChunkingFilter;
import net.dv8tion.jda.api.utils.MemberCachePolicy;
import net.dv8tion.jda.api.utils.SessionController;
import net.dv8tion.jda.api.utils.cache.CacheFlag;

import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Sets up the library for one bot: virtual threads instead of pools, every member and nothing else
 * in memory, and as much told as was planned. It asks Discord who the bot is before it connects, so
 * it blocks, and throws where the token is wrong or Discord is away.
 */
final class Login {
    /** Nobody waits for a new line, however many answers go out at once. */
    private static final int KEPT_LINES = 64;

    private final DiscordConfiguration configuration;
    private final Outbound outbound;

    /** Not the library's to close: what it still has to say at its end would only be noise. */
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Inject
    Login(DiscordConfiguration configuration, Outbound outbound) {
        this.configuration = configuration;
        this.outbound = outbound;
    }

    JDA connect(BotPlan plan, SessionController sessions, EventListener listener) {
        boolean isKnowingMembers = plan.intents().contains(GatewayIntent.GUILD_MEMBERS);
        return JDABuilder.create(plan.token().reveal(), intents(plan))
                .setRestConfig(outbound.paced(rest()))
                .setHttpClientBuilder(http())
                .setSessionController(sessions)
                .disableCache(EnumSet.allOf(CacheFlag.class))
                .setMemberCachePolicy(
                        isKnowingMembers ? MemberCachePolicy.ALL : MemberCachePolicy.NONE)
                .setChunkingFilter(isKnowingMembers ? ChunkingFilter.ALL : ChunkingFilter.NONE)
                .setCallbackPool(threads, false)
                .setRateLimitElastic(threads, false)
                .setEnableShutdownHook(false)
                .addEventListeners(listener)
                .build();
    }

    /** Of its own, the library would keep five lines and open a new one for each request beyond. */
    private static OkHttpClient.Builder http() {
        return new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(KEPT_LINES, 1, TimeUnit.MINUTES));
    }

    private static EnumSet<GatewayIntent> intents(BotPlan plan) {
        return plan.intents().isEmpty()
                ? EnumSet.noneOf(GatewayIntent.class)
                : EnumSet.copyOf(plan.intents());
    }

    private RestConfig rest() {
        var rest = new RestConfig();
        configuration.apiAddress().ifPresent(rest::setBaseUrl);
        return rest;
    }

    /** Where the gateway is, if not at Discord. */
    Optional<String> gatewayAddress() {
        return configuration.gatewayAddress();
    }
}
