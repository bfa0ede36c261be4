package maxis.spi.discord;

import maxis.spi.value.ChannelId;
import maxis.spi.value.RoleId;

import java.util.Set;

/**
 * Makes channels and roles. Calls go over the network; one with a name that is there already
 * answers with what is there and changes nothing.
 */
public interface Rooms {
    /** A text channel; with readers only they, the bot and those who run the server see it. */
    Making makeRoom(String name, Set<RoleId> readers, String reason);

    /** A role without permissions. */
    Making makeRole(String name, String reason);

    /** What came of it. */
    sealed interface Making {
        record MadeRoom(ChannelId room, boolean isNew) implements Making {}

        record MadeRole(RoleId role, boolean isNew) implements Making {}

        /** A permission is missing; this is the one to give, in Discord's own words. */
        record Forbidden(String permission) implements Making {}

        /** The server holds as many as Discord allows. */
        record Full() implements Making {}
    }
}
