package maxis.sandbox.discord.gateway;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.state.Happening;
import maxis.sandbox.discord.state.Intent;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.node.ObjectNode;

/** Who hears what, and how much of a message's text. */
final class Hearing {
    private final World world;

    Hearing(World world) {
        this.world = world;
    }

    boolean hears(Session session, Happening happening) {
        var asked = happening.intents() == Intent.ALWAYS || session.asked(happening.intents());
        // What happens to the bot itself it hears in any case.
        var own =
                happening.name().equals("GUILD_MEMBER_UPDATE")
                        && Json.id(happening.data().path("user"), "id") == session.bot();
        return (asked || own) && world.isAddressed(session.bot(), happening.audience());
    }

    ObjectNode told(Session session, Happening happening) {
        var data = happening.data();
        return happening.isMessage() && !reads(session, data) ? blanked(data) : data;
    }

    /**
     * Without the intent a bot reads its own messages, those to it alone, and those that name it.
     */
    private static boolean reads(Session session, ObjectNode message) {
        var bot = session.bot();
        return session.asked(Intent.MESSAGE_CONTENT)
                || !message.has("guild_id")
                || Json.id(message.path("author"), "id") == bot
                || Json.id(message, "application_id") == bot
                || Json.items(message.path("mentions")).anyMatch(it -> Json.id(it, "id") == bot);
    }

    private static ObjectNode blanked(ObjectNode message) {
        var blank = message.deepCopy().put("content", "");
        blank.putArray("embeds");
        blank.putArray("attachments");
        blank.putArray("components");
        return blank;
    }
}
