package maxis.runtime.conversation;

import maxis.spi.ProcessRole;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody who speaks to the program, as Discord shows them at this moment.
 *
 * @param roles the Discord roles they hold; none in private, where they are asked for
 * @param locale the language of their Discord client, where Discord tells it
 * @param isDirect in private to the bot
 * @param addressed whose commands the bot answers that they speak to: of one bot, both
 */
public record Speaker(
        MemberId member,
        Set<RoleId> roles,
        ChannelId channel,
        Optional<String> locale,
        boolean isDirect,
        Set<ProcessRole> addressed) {
    public Speaker {
        roles = Set.copyOf(roles);
        addressed = Set.copyOf(addressed);
    }
}
