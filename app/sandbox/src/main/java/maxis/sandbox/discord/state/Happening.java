package maxis.sandbox.discord.state;

import tools.jackson.databind.node.ObjectNode;

/**
 * Something that happened.
 *
 * @param name Discord's name of the event
 * @param intents a bot hears it if it asked for one of these; 0: every bot
 */
public record Happening(String name, ObjectNode data, int intents, Audience audience) {
    /** Whether it carries a text that bots may only read with an intent of its own. */
    public boolean isMessage() {
        return name.equals("MESSAGE_CREATE") || name.equals("MESSAGE_UPDATE");
    }
}
