package maxis.runtime.web.server;

import maxis.runtime.configuration.platform.WebConfiguration;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks for a port that is free, for whoever only tries the program. */
public final class FreePort {
    private static final int TRIES = 100;
    private static final int LAST = 65_535;

    private FreePort() {}

    /** The configured port, or the next one that nobody listens on. */
    public static WebConfiguration from(WebConfiguration configured) {
        int first = configured.port();
        for (int port = first; port <= LAST && port < first + TRIES; port++) {
            int free = bound(configured.host(), port);
            if (free > 0) {
                return configured.on(free);
            }
        }
        // The start says what is wrong, with what helps.
        return configured;
    }

    private static int bound(String host, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            return socket.getLocalPort();
        } catch (IOException taken) {
            return 0;
        }
    }
}
