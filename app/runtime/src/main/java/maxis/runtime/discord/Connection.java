package maxis.runtime.discord;

import maxis.spi.ProcessRole;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;

import java.util.Optional;

/**
 * The bots as they are connected at this moment. Nothing is there before the first connection, in a
 * process that does not hold the gateway, and while Discord takes no bot of ours.
 */
public interface Connection {
    /** The bot that acts for a role; of one token it is the same for both. */
    Optional<JDA> bot(ProcessRole role);

    /** The server, as the bot that acts on it sees it. */
    Optional<Guild> guild();
}
