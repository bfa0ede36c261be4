package maxis.spi.discord;

import java.net.URI;
import java.nio.ByteBuffer;

/**
 * Fetches files that members attached, where {@link Happening.Wrote} says they are. Over the
 * network, so not inside a transaction; {@code Fault} of kind {@code REMOTE} when it may work
 * later.
 */
@FunctionalInterface
public interface Files {
    /** At most so many bytes. What does not lie with Discord is not fetched. */
    Fetching fetch(URI source, int most);

    /** What came of it. */
    sealed interface Fetching {
        /**
         * It is here.
         *
         * @param name as the member called it, without any path
         * @param type as Discord says; nothing to rely on
         */
        record Fetched(String name, String type, ByteBuffer content) implements Fetching {
            public Fetched {
                content = content.asReadOnlyBuffer();
            }
        }

        record TooLarge() implements Fetching {}

        /** It is no longer there, or never was Discord's. */
        record Gone() implements Fetching {}
    }
}
