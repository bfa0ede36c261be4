package maxis.runtime.discord.gateway;

import maxis.spi.discord.Happening;
import maxis.spi.discord.Present;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.spi.value.MessageId;
import maxis.spi.value.RoleId;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.guild.member.GuildMemberJoinEvent;
import net.dv8tion.jda.api.events.guild.member.GuildMemberRemoveEvent;
import net.dv8tion.jda.api.events.guild.member.GuildMemberUpdateEvent;
import net.dv8tion.jda.api.events.message.react.GenericMessageReactionEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionAddEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionRemoveEvent;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people did, as values. What programs did is none of it, nor what other servers see. */
final class Sightings {
    private Sightings() {}

    static Optional<Happening> of(Guild guild, GenericEvent event) {
        return switch (event) {
            case GuildMemberJoinEvent came when isHere(guild, came.getGuild(), came.getUser()) ->
                    Optional.of(new Happening.Joined(present(came.getMember())));
            case GuildMemberUpdateEvent is when isHere(guild, is.getGuild(), is.getUser()) ->
                    Optional.of(new Happening.Changed(present(is.getMember())));
            case GuildMemberRemoveEvent went when isHere(guild, went.getGuild(), went.getUser()) ->
                    Optional.of(new Happening.Left(id(went.getUser())));
            case MessageReactionAddEvent reaction -> reacted(guild, reaction, true);
            case MessageReactionRemoveEvent reaction -> reacted(guild, reaction, false);
            default -> Optional.empty();
        };
    }

    static Happening.Wrote wrote(Message message) {
        return new Happening.Wrote(
                id(message.getAuthor()),
                new MessageId(new ChannelId(message.getChannelIdLong()), message.getIdLong()),
                message.getContentRaw(),
                !message.isFromGuild(),
                message.getAttachments().stream()
                        .map(Message.Attachment::getUrl)
                        .map(URI::create)
                        .toList());
    }

    private static Optional<Happening> reacted(
            Guild guild, GenericMessageReactionEvent event, boolean isSet) {
        if (!event.isFromGuild() || event.getGuild().getIdLong() != guild.getIdLong()) {
            return Optional.empty();
        }
        var member = guild.getMemberById(event.getUserIdLong());
        return member != null && member.getUser().isBot()
                ? Optional.empty()
                : Optional.of(
                        new Happening.Reacted(
                                new MemberId(event.getUserIdLong()),
                                new MessageId(
                                        new ChannelId(event.getChannel().getIdLong()),
                                        event.getMessageIdLong()),
                                event.getEmoji().getFormatted(),
                                isSet));
    }

    private static Present present(Member member) {
        return new Present(
                new MemberId(member.getIdLong()),
                member.getEffectiveName(),
                Optional.of(member.getEffectiveAvatarUrl()),
                member.getTimeJoined().toInstant(),
                member.getRoles().stream()
                        .map(Role::getIdLong)
                        .map(RoleId::new)
                        .collect(Collectors.toSet()));
    }

    private static boolean isHere(Guild guild, Guild where, User who) {
        return guild.getIdLong() == where.getIdLong() && !who.isBot();
    }

    private static MemberId id(User user) {
        return new MemberId(user.getIdLong());
    }
}
