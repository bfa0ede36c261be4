package maxis.sandbox.discord.server;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/**
 * One stream over all messages; each ends with a flush, by which the reader knows that it is whole.
 */
final class ZlibStream {
    private final Deflater deflater = new Deflater();
    private final byte[] buffer = new byte[8192];

    byte[] compress(byte[] message) {
        deflater.setInput(message);
        var compressed = new ByteArrayOutputStream();
        int written;
        do {
            written = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            compressed.write(buffer, 0, written);
        } while (written == buffer.length);
        return compressed.toByteArray();
    }
}
