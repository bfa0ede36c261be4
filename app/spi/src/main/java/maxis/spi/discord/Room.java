package maxis.spi.discord;

import maxis.spi.value.ChannelId;

import java.util.Set;

/**
 * A text channel of the server.
 *
 * @param missing the permissions that the bot lacks to write cards there, in Discord's own words
 */
public record Room(ChannelId id, String name, Set<String> missing) {
    public Room {
        missing = Set.copyOf(missing);
    }
}
