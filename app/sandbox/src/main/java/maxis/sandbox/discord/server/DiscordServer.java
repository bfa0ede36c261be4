package maxis.sandbox.discord.server;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.connector.ByteBufferPool;
import io.undertow.server.DefaultByteBufferPool;

import maxis.sandbox.discord.fault.Faults;
import maxis.sandbox.discord.gateway.Gateway;
import maxis.sandbox.discord.http.Exchange;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.limit.RateLimiter;
import maxis.sandbox.discord.oauth.Grants;
import maxis.sandbox.discord.state.World;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The listening port. It can be closed and opened again; the world behind it stays. */
public final class DiscordServer implements AutoCloseable {
    private static final int BUFFER = 16 * 1024 - 20;
    private static final long LARGEST_BODY = 128L * 1024 * 1024;

    /**
     * What answers requests.
     *
     * @param api Discord's operations
     * @param pages everything else
     * @param watcher is told of each request to the API
     */
    public record Parts(
            World world,
            Routes api,
            Routes pages,
            Grants grants,
            Faults faults,
            RateLimiter limiter,
            Gateway gateway,
            Consumer<Exchange> watcher) {}

    private final Undertow undertow;
    private final HttpFront front;
    private final ExecutorService threads;

    private DiscordServer(Undertow undertow, HttpFront front, ExecutorService threads) {
        this.undertow = undertow;
        this.front = front;
        this.threads = threads;
    }

    public static DiscordServer listen(int port, Parts parts) {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var callers = new Callers(parts.world(), parts.grants());
        var front =
                new HttpFront(
                        new ApiDesk(
                                parts.world(),
                                parts.api(),
                                callers,
                                parts.faults(),
                                parts.limiter(),
                                parts.watcher()),
                        new PageDesk(parts.pages()),
                        threads);
        var door = new GatewayDoor(parts.gateway());
        var undertow =
                Undertow.builder()
                        .addHttpListener(port, "127.0.0.1")
                        .setByteBufferPool(buffers())
                        .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, LARGEST_BODY)
                        .setHandler(
                                EventStream.below(Handlers.path(front), parts.world())
                                        .addPrefixPath("/gateway", door))
                        .build();
        undertow.start();
        return new DiscordServer(undertow, front, threads);
    }

    /** Without a cache per thread: with one, virtual threads would fill the memory. */
    private static ByteBufferPool buffers() {
        return new DefaultByteBufferPool(false, BUFFER, 1000, 0);
    }

    @Override
    public void close() {
        front.close();
        undertow.stop();
        threads.shutdownNow();
    }
}
