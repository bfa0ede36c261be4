package maxis.runtime.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * Ports for a server that was not told one: the same at each start while it is free.
 *
 * <p>All lie below those that the system hands to clients: there, a client that tries to reach a
 * server which is just being started again can connect to itself and so keep the port from it.
 */
final class Ports {
    private static final int FIRST = 20_000;
    private static final int COUNT = 12_000;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private Ports() {}

    static IntStream candidates(Path dataDirectory) {
        var start = Math.floorMod(dataDirectory.toString().hashCode(), COUNT);
        return IntStream.range(0, COUNT)
                .map(step -> FIRST + (start + step) % COUNT)
                .filter(Ports::isFree);
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getByAddress(LOOPBACK))) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
