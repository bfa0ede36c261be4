package maxis.runtime.discord;

import maxis.spi.value.ChannelId;
import maxis.spi.value.RoleId;

import java.util.List;
import java.util.Set;

/** What the bot lacks on the server, each in one sentence with what to do. */
@FunctionalInterface
public interface Obstacles {
    /**
     * What is missing, as far as the server is known.
     *
     * @param rooms where something is to be written
     * @param roles what is to be given
     */
    List<String> find(Set<ChannelId> rooms, Set<RoleId> roles);
}
