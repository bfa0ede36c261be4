package maxis.testing.contract;

import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

/**
 * A server with one of everything that can be in the way.
 *
 * @param square a channel in which the bot may do all
 * @param gone a channel that was deleted
 * @param forbidden a channel in which the bot may neither write nor open threads
 * @param member somebody who is here, holds no role and takes direct messages
 * @param closed somebody who is here and takes none
 * @param absent somebody who is not here
 * @param role a role that the bot can give
 * @param goneRole a role that was deleted
 * @param highRole a role above the bot's own
 */
public record DiscordStage(
        ChannelId square,
        ChannelId gone,
        ChannelId forbidden,
        MemberId member,
        MemberId closed,
        MemberId absent,
        RoleId role,
        RoleId goneRole,
        RoleId highRole) {
    /** Ids that any stand-in can be set up with. */
    public static DiscordStage standard() {
        return new DiscordStage(
                new ChannelId(5001),
                new ChannelId(5002),
                new ChannelId(5003),
                new MemberId(1001),
                new MemberId(1002),
                new MemberId(9999),
                new RoleId(7001),
                new RoleId(7002),
                new RoleId(7003));
    }
}
