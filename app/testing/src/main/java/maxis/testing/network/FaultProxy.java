package maxis.testing.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between a client and a server on this machine and passes on what they say, until a test
 * makes the way between them worse. What is set holds for connections that are open and for those
 * that come, until {@link #heal}.
 */
public final class FaultProxy implements AutoCloseable {
    private static final int BACKLOG = 50;

    private final int target;
    private final ServerSocket listening;
    private final Map<Direction, Weather> weather = new EnumMap<>(Direction.class);
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private volatile boolean isRefusing;

    private FaultProxy(int target, ServerSocket listening) {
        this.target = target;
        this.listening = listening;
        for (var direction : Direction.values()) {
            weather.put(direction, new Weather());
        }
    }

    /** A proxy on a free port, before a port of this machine. */
    public static FaultProxy before(int target) {
        try {
            var proxy = new FaultProxy(target, new ServerSocket(0, BACKLOG, loopback()));
            Thread.ofVirtual().start(proxy::accept);
            return proxy;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where clients connect to. */
    public int port() {
        return listening.getLocalPort();
    }

    /** Each piece that goes one way waits so long before it goes on. */
    public void delay(Direction direction, Duration pause) {
        of(direction).delayBy(pause);
    }

    /** What goes one way is never heard of again; connections stay open. */
    public void drop(Direction direction) {
        of(direction).swallow();
    }

    /** A black hole: nothing arrives anywhere, and nobody is told. */
    public void drop() {
        weather.values().forEach(Weather::swallow);
    }

    /** Resets every open connection; new ones work. */
    public void cut() {
        links.forEach(Link::reset);
    }

    /** Lets so many bytes go one way, over all connections, and resets the one that sends more. */
    public void cutAfter(Direction direction, long bytes) {
        of(direction).cutAfter(bytes);
    }

    /** Takes no new connection; open ones go on. */
    public void refuse() {
        isRefusing = true;
    }

    /**
     * Everything is well again for what is said from now on. A connection of which something was
     * dropped is reset: what follows would make no sense to either side.
     */
    public void heal() {
        isRefusing = false;
        boolean hasDropped = weather.values().stream().anyMatch(Weather::swallows);
        weather.values().forEach(Weather::clear);
        if (hasDropped) {
            cut();
        }
    }

    /** How many connections are open. */
    public int connections() {
        return links.size();
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            cut();
        }
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                connect(listening.accept());
            } catch (IOException failed) {
                // Closed, or a server that is not there: its client was reset.
            }
        }
    }

    private void connect(Socket client) throws IOException {
        if (isRefusing) {
            reset(client);
            return;
        }
        try {
            var server = new Socket(loopback(), target);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            open(client, server);
        } catch (IOException away) {
            reset(client);
            throw away;
        }
    }

    private void open(Socket client, Socket server) {
        var link = new Link(client, server, this::of, links::remove);
        links.add(link);
        link.start();
        if (listening.isClosed()) {
            link.reset();
        }
    }

    private Weather of(Direction direction) {
        return Objects.requireNonNull(weather.get(direction));
    }

    private static void reset(Socket socket) throws IOException {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (SocketException closed) {
            // It is gone already.
        }
    }

    private static InetAddress loopback() {
        return InetAddress.getLoopbackAddress();
    }
}
