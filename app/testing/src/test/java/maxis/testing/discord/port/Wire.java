package maxis.testing.discord.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Provides;
import com.google.inject.TypeLiteral;

import maxis.runtime.component.Components;
import maxis.runtime.component.Forms;
import maxis.runtime.configuration.platform.DiscordConfiguration;
import maxis.runtime.discord.Connection;
import maxis.runtime.discord.card.CardModule;
import maxis.runtime.discord.card.EmojiSettings;
import maxis.runtime.discord.port.Outbound;
import maxis.runtime.discord.port.PortModule;
import maxis.runtime.discord.port.PostLanguage;
import maxis.runtime.message.Messages;
import maxis.sandbox.discord.BotSetup;
import maxis.sandbox.discord.SandboxDiscord;
import maxis.sandbox.discord.SandboxOptions;
import maxis.sandbox.discord.contract.Contract;
import maxis.sandbox.discord.contract.ContractWatch;
import maxis.sandbox.discord.state.Permission;
import maxis.spi.ProcessRole;
import maxis.spi.member.Members;
import maxis.spi.setting.Settings;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Language;
import maxis.testing.HandClock;
import maxis.testing.TestDatabase;
import maxis.testing.TestPlatform;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ChunkingFilter;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.MemberCachePolicy;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import net.dv8tion.jda.api.utils.cache.CacheFlag;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/**
 * The ports of a real bot on a stand-in for Discord. At its end nothing that went over the wire may
 * have broken the contract.
 */
final class Wire implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final BotSetup BOT =
            SandboxOptions.MAXIS.withPermissions(
                    Permission.DEFAULT
                            | Permission.MANAGE_ROLES
                            | Permission.MANAGE_CHANNELS
                            | Permission.MANAGE_THREADS
                            | Permission.CREATE_PRIVATE_THREADS);

    // JDA holds ids against the machine's clock, so that this one stands in the future.
    private final HandClock clock = new HandClock(Instant.parse("2060-03-01T10:00:00Z"));
    private final ContractWatch watch = new ContractWatch(Contract.find());
    private final SandboxDiscord discord;
    private final TestPlatform maxis = TestPlatform.on(TestDatabase.fresh());
    private final Injector ports;
    private final int perSecond;
    private final InstantSource time;
    private JDA jda;

    Wire() {
        this(options -> options, 1_000, Optional.empty());
    }

    /** With other options, at another pace, and in real time where it is given. */
    Wire(UnaryOperator<SandboxOptions> wishes, int perSecond, Optional<InstantSource> real) {
        this.perSecond = perSecond;
        this.time = real.orElse(clock);
        var options = wishes.apply(SandboxOptions.small().withBots(BOT)).watchedBy(watch);
        discord = SandboxDiscord.start(options, time);
        ports = Guice.createInjector(new PortModule(), new Around());
        jda = login();
    }

    /** What the ports stand on. */
    private final class Around extends AbstractModule {
        @Override
        protected void configure() {
            bind(Transactions.class).toInstance(maxis.transactions());
            bind(Messages.class).toInstance(maxis.instance(Messages.class));
            bind(PostLanguage.class).toInstance(() -> Language.FR);
            bind(Members.class).toInstance(Members.none());
            bind(InstantSource.class).toInstance(time);
            install(new CardModule());
            bind(Components.class).toInstance(maxis.instance(Components.class));
            bind(Forms.class).toInstance(maxis.instance(Forms.class));
            bind(new TypeLiteral<Settings<EmojiSettings>>() {}).toInstance(EmojiSettings::none);
        }

        @Provides
        DiscordConfiguration configuration() {
            return new DiscordConfiguration(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    perSecond,
                    Optional.of(discord.apiAddress()),
                    Optional.of(discord.gatewayAddress()),
                    "!",
                    0);
        }

        @Provides
        Connection connection() {
            return new Connection() {
                @Override
                public Optional<JDA> bot(ProcessRole role) {
                    return Optional.of(jda);
                }

                @Override
                public Optional<Guild> guild() {
                    return Optional.ofNullable(jda.getGuildById(discord.guildId()));
                }
            };
        }
    }

    private JDA login() {
        var controller =
                new SessionControllerAdapter() {
                    @Override
                    public String getGateway() {
                        return discord.gatewayAddress();
                    }
                };
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            return JDABuilder.create(
                            BOT.token(),
                            EnumSet.of(
                                    GatewayIntent.GUILD_MEMBERS,
                                    GatewayIntent.GUILD_MESSAGES,
                                    GatewayIntent.DIRECT_MESSAGES))
                    .setRestConfig(
                            port(Outbound.class)
                                    .paced(new RestConfig().setBaseUrl(discord.apiAddress())))
                    .setSessionController(controller)
                    .setCompression(Compression.NONE)
                    .setMemberCachePolicy(MemberCachePolicy.ALL)
                    .setChunkingFilter(ChunkingFilter.ALL)
                    .disableCache(EnumSet.allOf(CacheFlag.class))
                    .setEventPool(threads, true)
                    .setCallbackPool(threads, true)
                    .build()
                    .awaitReady();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    <T> T port(Class<T> type) {
        return ports.getInstance(type);
    }

    SandboxDiscord discord() {
        return discord;
    }

    HandClock clock() {
        return clock;
    }

    JDA jda() {
        return jda;
    }

    TestPlatform maxis() {
        return maxis;
    }

    List<String> violations() {
        return watch.violations();
    }

    /** Nothing was sent before. */
    void forget() {
        maxis.database().asOwner().useHandle(handle -> handle.execute("delete from sent_keys"));
    }

    /** The bot starts anew: what it held in memory is lost. */
    void restart() {
        jda.shutdownNow();
        jda = login();
    }

    @Override
    public void close() {
        jda.shutdownNow();
        discord.close();
        maxis.close();
        assertThat(watch.violations().stream().limit(3)).isEmpty();
    }
}
