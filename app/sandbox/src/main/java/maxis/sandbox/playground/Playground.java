package maxis.sandbox.playground;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.DefaultByteBufferPool;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.resource.ClassPathResourceManager;
import io.undertow.server.handlers.resource.ResourceHandler;
import io.undertow.util.Headers;

import maxis.sandbox.discord.SandboxDiscord;
import maxis.sandbox.discord.form.Json;

import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The page that looks like a small Discord, on a port of its own: files from the class path, and
 * the control API beside them, so that the page asks nobody but its own address.
 */
public final class Playground implements AutoCloseable {
    private static final int BUFFER = 16 * 1024 - 20;
    private static final long LARGEST_BODY = 32L * 1024 * 1024;
    private static final String FILES = "maxis/sandbox/playground/page";
    private static final String TEMPLATES = "META-INF/resources/webjars/lit-html/3.3.2";

    private final int port;
    private final Undertow undertow;
    private final ExecutorService threads;

    private Playground(int port, Undertow undertow, ExecutorService threads) {
        this.port = port;
        this.undertow = undertow;
        this.threads = threads;
    }

    /**
     * Begins to listen.
     *
     * @param port 0 for any that is free
     * @param panel the address of a page that the playground links to, or nothing
     */
    public static Playground open(int port, SandboxDiscord discord, String panel) {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var undertow =
                Undertow.builder()
                        .addHttpListener(port, "127.0.0.1")
                        .setIoThreads(1)
                        .setWorkerThreads(4)
                        .setByteBufferPool(new DefaultByteBufferPool(false, BUFFER, 1000, 0))
                        .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, LARGEST_BODY)
                        .setHandler(new GuardedPages(paths(discord, panel, threads)))
                        .build();
        undertow.start();
        var bound = (InetSocketAddress) undertow.getListenerInfo().getFirst().getAddress();
        return new Playground(bound.getPort(), undertow, threads);
    }

    private static HttpHandler paths(
            SandboxDiscord discord, String panel, ExecutorService threads) {
        var pages = discord.pages(threads);
        var facts =
                Json.text(
                        Json.object()
                                .put("discord", discord.address())
                                .put("guild", Long.toString(discord.guildId()))
                                .put("panel", panel));
        var paths =
                Handlers.path(files(FILES))
                        .addPrefixPath("/lib/lit-html", files(TEMPLATES))
                        .addExactPath(
                                "/playground.json",
                                exchange -> {
                                    exchange.getResponseHeaders()
                                            .put(Headers.CONTENT_TYPE, "application/json");
                                    exchange.getResponseSender().send(facts);
                                });
        for (var prefix : new String[] {"/avatars", "/embed", "/emojis", "/attachments"}) {
            paths.addPrefixPath(prefix, whole(pages));
        }
        return paths.addPrefixPath("/sandbox", whole(pages));
    }

    /** The routes know their paths from the beginning on. */
    private static HttpHandler whole(HttpHandler pages) {
        return exchange -> {
            exchange.setRelativePath(exchange.getRequestPath());
            pages.handleRequest(exchange);
        };
    }

    private static ResourceHandler files(String folder) {
        var loader = Playground.class.getClassLoader();
        return new ResourceHandler(new ClassPathResourceManager(loader, folder))
                .addWelcomeFiles("index.html");
    }

    public String address() {
        return "http://localhost:" + port + "/";
    }

    @Override
    public void close() {
        undertow.stop();
        threads.shutdownNow();
    }
}
