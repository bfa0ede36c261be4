package maxis.sandbox.discord.message;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.state.Application;
import maxis.sandbox.discord.state.User;

import tools.jackson.databind.node.ObjectNode;

/**
 * In whose name a message goes out.
 *
 * @param author as shown
 * @param user whose permissions count, 0 for a webhook
 * @param application 0 for a person
 * @param webhook 0 for anybody who speaks as themselves
 * @param marks what its messages bear beside that
 */
public record Sender(
        ObjectNode author, long user, long application, long webhook, ObjectNode marks) {
    public static Sender person(User user) {
        return new Sender(user.json(), user.id(), 0, 0, Json.object());
    }

    public static Sender bot(Application application) {
        return new Sender(
                application.bot().json(),
                application.bot().id(),
                application.id(),
                0,
                Json.object());
    }

    /**
     * An answer to an interaction goes through a webhook that everybody calls by the application's
     * id.
     */
    public static Sender answer(Application application, ObjectNode marks) {
        return new Sender(
                application.bot().json(),
                application.bot().id(),
                application.id(),
                application.id(),
                marks);
    }

    public static Sender webhook(ObjectNode webhook, String name) {
        var author =
                Json.object()
                        .put("id", Json.string(webhook, "id"))
                        .put("username", name)
                        .put("bot", true)
                        .put("discriminator", "0000")
                        .put("public_flags", 0)
                        .put("flags", 0)
                        .putNull("avatar")
                        .putNull("global_name")
                        .putNull("primary_guild");
        return new Sender(
                author,
                0,
                Json.id(webhook, "application_id"),
                Json.id(webhook, "id"),
                Json.object());
    }
}
