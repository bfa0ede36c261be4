package maxis.spi.text;

import java.util.regex.Pattern;

/**
 * The name of a message: the cog that owns it, then words, separated by dots: {@code
 * tickets.limit}.
 */
public record MessageKey(String name) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+");

    public MessageKey {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a message: " + name);
        }
    }

    /** The cog whose bundles hold the message. */
    public String owner() {
        return name.substring(0, name.indexOf('.'));
    }
}
