package maxis.runtime.discord.card;

import net.dv8tion.jda.api.utils.messages.MessageCreateData;

import java.util.List;

/**
 * What is to be sent, in this order; usually one message. Only one that was too long for Discord is
 * several.
 */
public record Drawn(List<MessageCreateData> messages) {
    public Drawn {
        messages = List.copyOf(messages);
    }
}
