package maxis.sandbox.discord;

import io.undertow.server.HttpHandler;

import maxis.sandbox.discord.control.ActRoutes;
import maxis.sandbox.discord.control.Directory;
import maxis.sandbox.discord.control.FaultRoutes;
import maxis.sandbox.discord.control.ModerationRoutes;
import maxis.sandbox.discord.control.PeopleRoutes;
import maxis.sandbox.discord.control.Person;
import maxis.sandbox.discord.fault.Faults;
import maxis.sandbox.discord.gateway.Gateway;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.limit.RateLimiter;
import maxis.sandbox.discord.message.Greeting;
import maxis.sandbox.discord.oauth.ConsentPage;
import maxis.sandbox.discord.oauth.Grants;
import maxis.sandbox.discord.oauth.TokenEndpoints;
import maxis.sandbox.discord.rest.RestRoutes;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.seed.Bustle;
import maxis.sandbox.discord.seed.Community;
import maxis.sandbox.discord.server.DiscordServer;
import maxis.sandbox.discord.server.PageFront;
import maxis.sandbox.discord.server.Pictures;
import maxis.sandbox.discord.state.World;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Discord on loopback. {@code start} gives a running one; everything that a test needs hangs on it:
 * people to act as, faults to plan, the gateway to trouble.
 */
public final class SandboxDiscord implements AutoCloseable {
    private final int port;
    private final long seed;
    private final Rules rules;
    private final Faults faults;
    private final RateLimiter limiter;
    private final Gateway gateway;
    private final ScheduledExecutorService timer;
    private final DiscordServer.Parts parts;
    private DiscordServer server;

    private SandboxDiscord(SandboxOptions options, InstantSource clock) {
        port = options.port() == 0 ? freePort() : options.port();
        seed = options.seed();
        var world = new World(clock, options.guildName(), options.guildId(), address());
        rules = Rules.of(world);
        faults = new Faults(clock);
        limiter = new RateLimiter(clock, options.limits());
        timer = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
        settle(options);
        gateway =
                new Gateway(
                        world, options.heartbeat(), "ws://127.0.0.1:" + port + "/gateway", timer);
        // After the gateway, so that bots hear who came before they hear the welcome.
        world.listen(new Greeting(world, rules.messages()));
        var grants = new Grants(world);
        parts =
                new DiscordServer.Parts(
                        world,
                        api(grants),
                        pages(grants),
                        grants,
                        faults,
                        limiter,
                        gateway,
                        options.watcher());
        server = DiscordServer.listen(port, parts);
    }

    public static SandboxDiscord start(SandboxOptions options, InstantSource clock) {
        return new SandboxDiscord(options, clock);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private void settle(SandboxOptions options) {
        Community.settle(rules, options.seed(), options.lively());
        var people = rules.world().people();
        var position = 18;
        for (var bot : options.bots()) {
            var application = people.addBot(bot.id(), bot.name(), bot.token(), bot.secret());
            var role = people.addRole(bot.id() + 100, bot.name(), bot.permissions(), position--);
            people.addMember(application.bot(), rules.world().now())
                    .give(role.ownedBy(bot.id()).id());
        }
    }

    private Routes api(Grants grants) {
        var routes = new Routes();
        RestRoutes.declare(rules, gateway.address(), routes);
        new TokenEndpoints(rules.world(), grants).declare(routes);
        return routes;
    }

    private Routes pages(Grants grants) {
        var routes = new Routes();
        new ConsentPage(rules.world(), grants).declare(routes);
        new Pictures(rules.world()).declare(routes);
        new PeopleRoutes(rules, gateway).declare(routes);
        new ActRoutes(rules).declare(routes);
        new ModerationRoutes(rules).declare(routes);
        new FaultRoutes(rules.world(), faults, gateway, limiter, this::restartSoon).declare(routes);
        return routes;
    }

    /** Where it listens, {@code http://127.0.0.1:PORT}. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** What a client library is told instead of Discord's own address. */
    public String apiAddress() {
        return address() + "/api/v10/";
    }

    public String gatewayAddress() {
        return gateway.address();
    }

    public long guildId() {
        return rules.world().guild().id();
    }

    /** Somebody who exists, by account, shown name or id. */
    public Person as(String name) {
        return rules.world()
                .locked(() -> new Person(rules, new Directory(rules.world()).user(name)));
    }

    /** Somebody new, who has not joined yet. */
    public Person newcomer(String account, String shown, String locale) {
        var world = rules.world();
        return world.locked(() ->
                new Person(rules, world.people().addUser(world.id(), account, shown, locale)));
    }

    public Faults faults() {
        return faults;
    }

    public Gateway gateway() {
        return gateway;
    }

    public RateLimiter limiter() {
        return limiter;
    }

    /** The rules and the state behind them, for tests that look closer. */
    public Rules rules() {
        return rules;
    }

    public World world() {
        return rules.world();
    }

    /** What the pages ask, for a page under another address. */
    public HttpHandler pages(Executor threads) {
        return new PageFront(world(), parts.pages(), threads);
    }

    /** From now on something happens by itself every now and then, the same for the same seed. */
    public void liven() {
        new Bustle(rules, seed).begin(timer);
    }

    /** Takes a bot's token away, or gives it back. */
    public void revoke(long bot, boolean wanted) {
        world().act(() -> world().people().requireApplication(bot).revoke(wanted));
        if (wanted) {
            gateway.close(id -> id == bot, 4004, "Authentication failed.");
        }
    }

    /** Stops listening, as if the machine had lost its network. */
    public synchronized void goDown() {
        gateway.cut(_ -> true);
        server.close();
    }

    public synchronized void comeUp() {
        server = DiscordServer.listen(port, parts);
    }

    /** Breaks every connection and forgets all sessions; people and messages stay. */
    public synchronized void restart() {
        gateway.forget();
        server.close();
        server = DiscordServer.listen(port, parts);
    }

    /** For a request that must still be answered by the one that stops. */
    private void restartSoon() {
        timer.execute(this::restart);
    }

    @Override
    public synchronized void close() {
        timer.shutdownNow();
        gateway.cut(_ -> true);
        server.close();
    }
}
