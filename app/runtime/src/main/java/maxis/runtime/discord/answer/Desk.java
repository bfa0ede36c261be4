package maxis.runtime.discord.answer;

import maxis.runtime.conversation.Speaker;
import maxis.spi.ProcessRole;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Role;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a bot answers people: on its server, and in private to those who are on it.
 *
 * @param answersFor whose commands it answers
 */
public record Desk(Set<ProcessRole> answersFor, Guild guild) {
    public Desk {
        answersFor = Set.copyOf(answersFor);
    }

    /**
     * @param member as the event shows them; nothing in private, where the server is asked
     */
    Speaker speaker(
            ISnowflake user, @Nullable Member member, long channel, Optional<String> locale) {
        var known = member == null ? guild.getMemberById(user.getIdLong()) : member;
        return new Speaker(
                new MemberId(user.getIdLong()),
                known == null ? Set.of() : roles(known),
                new ChannelId(channel),
                locale,
                member == null,
                answersFor);
    }

    /** Whether something happened here: on the server of the community, or in private. */
    boolean covers(@Nullable Guild where) {
        return where == null || where.getIdLong() == guild.getIdLong();
    }

    private static Set<RoleId> roles(Member member) {
        return member.getRoles().stream()
                .map(Role::getIdLong)
                .map(RoleId::new)
                .collect(Collectors.toSet());
    }
}
