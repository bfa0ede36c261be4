package maxis.testing.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sends bytes as they are and reads one answer; a connection that is spoilt is made anew. */
final class RawWire implements AutoCloseable {
    /** Who waits longer was taken for somebody who has not sent all of it yet. */
    private static final int PATIENCE_MILLIS = 250;

    private static final Pattern OURS =
            Pattern.compile("maxis\\.(runtime|spi)|java\\.lang\\.|Exception|\\bat [a-z.]+\\(");

    private final int port;
    private Optional<Connection> open = Optional.empty();

    RawWire(int port) {
        this.port = port;
    }

    private record Connection(Socket socket, InputStream in) {}

    /** What came back. */
    record Answered(int status, String head, String body) {
        void requireNothingOfOurs(byte[] request) {
            if (OURS.matcher(head + body).find()) {
                throw new AssertionError(
                        new String(request, StandardCharsets.ISO_8859_1) + "\n->\n" + head + body);
            }
            if (status >= 500) {
                throw new AssertionError(
                        new String(request, StandardCharsets.ISO_8859_1) + "\n->\n" + head + body);
            }
        }
    }

    /** The answer, unless the server hung up or waits for more. */
    Optional<Answered> send(byte[] request) throws IOException {
        var connection = open.isPresent() ? open.get() : connect();
        try {
            connection.socket().getOutputStream().write(request);
            var answer = read(connection.in(), isHead(request));
            if (answer.isEmpty() || isSpoilt(answer.get(), request)) {
                hangUp();
            }
            return answer;
        } catch (SocketTimeoutException waiting) {
            hangUp();
            return Optional.empty();
        } catch (IOException letGo) {
            hangUp();
            return Optional.empty();
        }
    }

    private static boolean isHead(byte[] request) {
        return new String(request, 0, Math.min(5, request.length), StandardCharsets.ISO_8859_1)
                .equals("HEAD ");
    }

    /** What the request held may have been read as more than one. */
    private static boolean isSpoilt(Answered answer, byte[] request) {
        return answer.status() >= 400
                || answer.head().toLowerCase(Locale.ROOT).contains("connection: close")
                || request.length > 1_000;
    }

    private Connection connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        var made = new Connection(socket, new BufferedInputStream(socket.getInputStream()));
        open = Optional.of(made);
        return made;
    }

    private static Optional<Answered> read(InputStream in, boolean isHead) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return Optional.empty();
            }
            head.write(next);
        }
        var text = head.toString(StandardCharsets.ISO_8859_1);
        int status = Integer.parseInt(text.substring(9, 12));
        if (status == 100) {
            return read(in, isHead);
        }
        var length = Pattern.compile("(?i)\r\ncontent-length: (\\d+)").matcher(text);
        var body =
                length.find() && !isHead
                        ? new String(
                                in.readNBytes(Integer.parseInt(length.group(1))),
                                StandardCharsets.UTF_8)
                        : "";
        return Optional.of(new Answered(status, text, body));
    }

    private void hangUp() throws IOException {
        if (open.isPresent()) {
            open.get().socket().close();
            open = Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        hangUp();
    }
}
