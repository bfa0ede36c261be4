package maxis.runtime.component;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The id of a stored component as Discord is given it: 22 characters. What follows a dot tells
 * components of one meaning apart, or a form from the button that opens it.
 */
final class ComponentId {
    private static final int BYTES = 16;
    private static final int CHARACTERS = 22;

    private ComponentId() {}

    static String written(UUID id) {
        var bytes =
                ByteBuffer.allocate(BYTES)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Nothing for what was never an id of ours. */
    static Optional<UUID> read(String written) {
        int dot = written.indexOf('.');
        var own = dot < 0 ? written : written.substring(0, dot);
        if (own.length() != CHARACTERS) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(own));
            return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    /** What follows the dot, if anything. */
    static Optional<String> appendix(String written) {
        int dot = written.indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(written.substring(dot + 1));
    }
}
