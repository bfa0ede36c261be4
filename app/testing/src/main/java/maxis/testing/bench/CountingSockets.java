package maxis.testing.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

import javax.net.SocketFactory;

/**
 * Sockets that count how often the one who speaks turns to waiting for an answer: the round trips,
 * whatever the messages are. A driver makes it by its name, with the key of the count.
 */
public final class CountingSockets extends SocketFactory {
    private final AtomicLong count;

    public CountingSockets(String key) {
        count = RoundTrips.count(key);
    }

    @Override
    public Socket createSocket() {
        return new CountingSocket(count);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw new IOException("Only sockets that are connected later are counted");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort)
            throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return createSocket(host.getHostAddress(), port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
            throws IOException {
        return createSocket(host, port);
    }

    private static final class CountingSocket extends Socket {
        private final AtomicLong count;
        private volatile boolean hasSpoken;

        CountingSocket(AtomicLong count) {
            this.count = count;
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            var out = super.getOutputStream();
            return new OutputStream() {
                @Override
                public void write(int single) throws IOException {
                    hasSpoken = true;
                    out.write(single);
                }

                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    hasSpoken = true;
                    out.write(bytes, offset, length);
                }

                @Override
                public void flush() throws IOException {
                    out.flush();
                }
            };
        }

        @Override
        public InputStream getInputStream() throws IOException {
            var in = super.getInputStream();
            return new InputStream() {
                @Override
                public int read() throws IOException {
                    turn();
                    return in.read();
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    turn();
                    return in.read(bytes, offset, length);
                }

                @Override
                public int available() throws IOException {
                    return in.available();
                }
            };
        }

        private void turn() {
            if (hasSpoken) {
                hasSpoken = false;
                count.incrementAndGet();
            }
        }
    }
}
