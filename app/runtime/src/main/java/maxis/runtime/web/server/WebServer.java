package maxis.runtime.web.server;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.DefaultByteBufferPool;

import jakarta.inject.Inject;

import maxis.runtime.configuration.platform.WebConfiguration;
import maxis.runtime.web.file.Shell;
import maxis.runtime.web.guard.AnswerHeaders;
import maxis.runtime.web.guard.ClientAddress;
import maxis.runtime.web.live.LiveHub;
import maxis.spi.Fault;

import org.jspecify.annotations.Nullable;
import org.xnio.Options;

import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** The listening port of panel, API and webhooks. */
public final class WebServer {
    private static final int BUFFER = 16 * 1024 - 20;
    private static final int LARGEST_HEADERS = 16 * 1024;
    private static final int MOST_HEADERS = 100;
    private static final long LARGEST_BODY = 64L * 1024 * 1024;
    private static final int REQUEST_LINE_MILLIS = 10_000;
    private static final int IDLE_MILLIS = 60_000;
    private static final int MOST_CONNECTIONS = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final WebConfiguration configuration;
    private final Reception reception;
    private final Shell shell;
    private final LiveHub live;
    private final InstantSource clock;
    private @Nullable Running running;

    @Inject
    WebServer(
            WebConfiguration configuration,
            Reception reception,
            Shell shell,
            LiveHub live,
            InstantSource clock) {
        this.configuration = configuration;
        this.reception = reception;
        this.shell = shell;
        this.live = live;
        this.clock = clock;
    }

    private record Running(Undertow undertow, Front front, ExecutorService threads) {}

    /** Begins to listen; a port that is taken is an operator's fault. */
    public synchronized void start() {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var front =
                new Front(
                        reception,
                        ClientAddress.behind(configuration.proxies()),
                        new AnswerHeaders(shell.scriptHash()),
                        threads);
        var undertow = listener(front);
        try {
            undertow.start();
        } catch (RuntimeException failed) {
            threads.shutdownNow();
            throw refusal(failed);
        }
        live.start();
        running = new Running(undertow, front, threads);
    }

    /** Ends what is under way and listens no more. */
    public synchronized void stop() {
        var ending = running;
        if (ending != null) {
            live.stop();
            ending.front().close(PATIENCE);
            ending.threads().shutdownNow();
            ending.undertow().stop();
            running = null;
        }
    }

    /** The port, once it listens. */
    public synchronized int port() {
        var undertow = Objects.requireNonNull(running, "not started").undertow();
        return ((InetSocketAddress) undertow.getListenerInfo().getFirst().getAddress()).getPort();
    }

    /** Where people open it. */
    public String panel() {
        return panel(configuration.on(port()));
    }

    /** Where people open what is configured so, while nobody listens yet. */
    public static String panel(WebConfiguration configuration) {
        return configuration
                .publicAddress()
                .map(address -> address.toString().replaceFirst("/+$", ""))
                .orElseGet(() -> local(configuration))
                .concat(Shell.HOME);
    }

    /** By name, because passkeys do not work on a bare address. */
    private static String local(WebConfiguration configuration) {
        var scheme = configuration.certificate().isPresent() ? "https" : "http";
        return scheme + "://localhost:" + configuration.port();
    }

    private Undertow listener(Front front) {
        var builder =
                Undertow.builder()
                        // Without a cache per thread: with one, virtual threads would fill the
                        // memory.
                        .setByteBufferPool(new DefaultByteBufferPool(false, BUFFER, 1000, 0))
                        .setWorkerThreads(4)
                        .setSocketOption(Options.CONNECTION_HIGH_WATER, MOST_CONNECTIONS)
                        .setSocketOption(Options.CONNECTION_LOW_WATER, MOST_CONNECTIONS)
                        .setServerOption(UndertowOptions.ENABLE_HTTP2, true)
                        .setServerOption(UndertowOptions.DECODE_URL, false)
                        .setServerOption(UndertowOptions.MAX_HEADER_SIZE, LARGEST_HEADERS)
                        .setServerOption(UndertowOptions.MAX_HEADERS, MOST_HEADERS)
                        .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, LARGEST_BODY)
                        .setServerOption(UndertowOptions.REQUEST_PARSE_TIMEOUT, REQUEST_LINE_MILLIS)
                        .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, IDLE_MILLIS)
                        .setHandler(front);
        int port = configuration.port();
        var host = configuration.host();
        return Certificates.of(configuration, clock)
                .map(certificates -> builder.addHttpsListener(port, host, certificates.context()))
                .orElseGet(() -> builder.addHttpListener(port, host))
                .build();
    }

    private RuntimeException refusal(RuntimeException failed) {
        boolean isAddress =
                Stream.iterate((Throwable) failed, Objects::nonNull, Throwable::getCause)
                        .anyMatch(cause ->
                                cause instanceof BindException
                                        || cause instanceof UnknownHostException
                                        || cause
                                                instanceof
                                                java.nio.channels.UnresolvedAddressException);
        return isAddress
                ? Fault.operator(
                        "The panel cannot listen on %s:%d. End the program that does already, or set"
                                        .formatted(configuration.host(), configuration.port())
                                + " web.port (ADMIN_PANEL_PORT) to a free port and web.host to an"
                                + " address of this machine.",
                        failed)
                : failed;
    }
}
