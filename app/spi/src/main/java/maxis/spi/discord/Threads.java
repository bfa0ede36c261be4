package maxis.spi.discord;

import maxis.spi.text.Text;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;

import java.util.Set;

/**
 * Private threads: rooms for a few. Calls go over the network and may be repeated, {@link #open}
 * with the same key. {@code Fault} of kind {@code REMOTE} when Discord is away.
 */
public interface Threads {
    /** Those of the members who are not on the server are left out. */
    Opening open(ChannelId parent, Text name, Set<MemberId> members, String key);

    /** Closes it for writing; what was written stays. */
    Change archive(ChannelId thread);

    /** Opens it for writing again. */
    Change reopen(ChannelId thread);

    /** Lets somebody in; only while it is open. */
    Change admit(ChannelId thread, MemberId member);

    /** Sends somebody out; only while it is open. */
    Change dismiss(ChannelId thread, MemberId member);

    /** What came of opening one. */
    sealed interface Opening {
        record Opened(ChannelId thread) implements Opening {}

        record Gone() implements Opening {}

        record Forbidden(String permission) implements Opening {}
    }

    /** What came of changing one. */
    sealed interface Change {
        /** It is so now, or was so before. */
        record Made() implements Change {}

        /** The thread is no longer there. */
        record Gone() implements Change {}

        /** The member is not on the server. */
        record MemberAbsent() implements Change {}

        /** It is closed; reopen it first. */
        record Archived() implements Change {}

        record Forbidden(String permission) implements Change {}
    }
}
