package maxis.sandbox.discord.http;

import java.util.Set;

/**
 * Who asks.
 *
 * @param user the bot's or the person's id, 0 for nobody in particular
 * @param application whose token it is, 0 for none
 * @param scopes what a person allowed; empty for a bot, which needs none
 */
public record Caller(long user, long application, Set<String> scopes) {
    public static final Caller NOBODY = new Caller(0, 0, Set.of());

    public boolean isBot() {
        return application != 0 && scopes.isEmpty();
    }
}
