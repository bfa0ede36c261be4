package maxis.spi.discord;

import maxis.spi.text.Text;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;

import java.util.Set;

/**
 * Private threads: rooms for a few. Calls go over the network and may be repeated with the same
 * key.
 */
public interface Threads {
    Opening open(ChannelId parent, Text name, Set<MemberId> members, String key);

    /** Closes it for writing; what was written stays. */
    void archive(ChannelId thread);

    /** What came of opening one. */
    sealed interface Opening {
        record Opened(ChannelId thread) implements Opening {}

        record Gone() implements Opening {}

        record Forbidden(String permission) implements Opening {}
    }
}
