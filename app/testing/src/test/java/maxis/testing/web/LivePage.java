package maxis.testing.web;

import maxis.testing.Persona;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A page that follows what changes, as the bytes come. */
final class LivePage implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;
    private static final String DATA = "data: ";

    private final Socket socket;
    private final BufferedReader lines;

    private LivePage(Socket socket, BufferedReader lines) {
        this.socket = socket;
        this.lines = lines;
    }

    static LivePage of(OpenHouse house, String topics, Persona who) {
        try {
            var socket = new Socket(InetAddress.getLoopbackAddress(), house.port());
            socket.setSoTimeout(PATIENCE_MILLIS);
            var request =
                    "GET /api/live?topics=%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s: %s\r\n\r\n"
                            .formatted(topics, PersonaDoorkeeper.WHO, who.id());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var page =
                    new LivePage(
                            socket,
                            new BufferedReader(
                                    new InputStreamReader(
                                            socket.getInputStream(), StandardCharsets.UTF_8)));
            page.await("retry: 3000");
            return page;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What is told next. */
    String next() {
        return await(DATA).substring(DATA.length());
    }

    private String await(String begin) {
        var line = line();
        while (line != null && !line.startsWith(begin)) {
            line = line();
        }
        if (line == null) {
            throw new AssertionError("It ended before " + begin);
        }
        return line;
    }

    /** Whether it ends without telling anything more. */
    boolean isOver() {
        var line = line();
        while (line != null && !line.startsWith(DATA)) {
            line = line();
        }
        return line == null;
    }

    private String line() {
        try {
            return lines.readLine();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
