package maxis.runtime.web.call;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes that are sent as they are, as often as somebody asks, and changed by nobody. */
public final class Bytes {
    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** These, which the caller hands over. */
    public static Bytes of(byte[] content) {
        return new Bytes(content);
    }

    public static Bytes of(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** No bytes at all. */
    public static Bytes none() {
        return new Bytes(new byte[0]);
    }

    public int length() {
        return content.length;
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(content);
    }
}
