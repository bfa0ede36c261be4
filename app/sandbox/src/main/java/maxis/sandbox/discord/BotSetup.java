package maxis.sandbox.discord;

import maxis.sandbox.discord.state.Permission;

/**
 * A bot that is known here.
 *
 * @param permissions what its own role in the guild may do
 */
public record BotSetup(long id, String name, String token, String secret, long permissions) {
    /** An administrator whose token and secret are made from its name. */
    public static BotSetup named(long id, String name) {
        return new BotSetup(
                id,
                name,
                "sandbox-token-" + name,
                "sandbox-secret-" + name,
                Permission.ADMINISTRATOR);
    }

    public BotSetup withToken(String other) {
        return new BotSetup(id, name, other, secret, permissions);
    }

    public BotSetup withPermissions(long other) {
        return new BotSetup(id, name, token, secret, other);
    }
}
