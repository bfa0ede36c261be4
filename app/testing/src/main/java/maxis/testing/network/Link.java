package maxis.testing.network;

import java.io.IOException;
import java.net.Socket;
import java.util.function.Consumer;
import java.util.function.Function;

/** One connection through the proxy: two sockets, and a thread for each direction. */
final class Link {
    private static final int PIECE = 8_192;

    private final Socket client;
    private final Socket server;
    private final Function<Direction, Weather> weather;
    private final Consumer<Link> ending;

    Link(
            Socket client,
            Socket server,
            Function<Direction, Weather> weather,
            Consumer<Link> ending) {
        this.client = client;
        this.server = server;
        this.weather = weather;
        this.ending = ending;
    }

    void start() {
        Thread.ofVirtual().start(() -> carry(client, server, Direction.TO_SERVER));
        Thread.ofVirtual().start(() -> carry(server, client, Direction.TO_CLIENT));
    }

    /** Ends it as a network does that breaks: both sides hear of it, without a farewell. */
    void reset() {
        reset(client);
        reset(server);
        ending.accept(this);
    }

    private void carry(Socket from, Socket to, Direction direction) {
        var sky = weather.apply(direction);
        var piece = new byte[PIECE];
        try {
            for (int read = read(from, piece); read >= 0; read = read(from, piece)) {
                sky.await();
                if (!sky.swallows()) {
                    int passing = sky.take(read);
                    to.getOutputStream().write(piece, 0, passing);
                    if (passing < read) {
                        break;
                    }
                }
            }
        } catch (IOException broken) {
            // One side is gone; so is the connection.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        // In a black hole even the end of one side is not heard on the other.
        if (sky.swallows()) {
            return;
        }
        reset();
    }

    private static int read(Socket from, byte[] piece) throws IOException {
        return from.getInputStream().read(piece);
    }

    private static void reset(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException closed) {
            // It is reset already.
        }
    }
}
