package maxis.sandbox.discord.state;

import maxis.sandbox.discord.form.Json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Map;
import java.util.TreeMap;

/** An application with its bot, its token, its secret and its own emojis. */
public final class Application {
    private final User bot;
    private final String token;
    private final String secret;
    private final Map<Long, ObjectNode> emojis = new TreeMap<>();
    private int allowedIntents = Intent.PRIVILEGED;
    private boolean revoked;
    private String description = "";

    Application(User bot, String token, String secret) {
        this.bot = bot;
        this.token = token;
        this.secret = secret;
    }

    /** Application and bot share one id, as they do at Discord for any newer one. */
    public long id() {
        return bot.id();
    }

    public User bot() {
        return bot;
    }

    public String secret() {
        return secret;
    }

    public boolean isToken(String presented) {
        return !revoked && token.equals(presented);
    }

    public boolean isRevoked() {
        return revoked;
    }

    public void revoke(boolean wanted) {
        revoked = wanted;
    }

    /** Which privileged intents are switched on in the developer portal. */
    public boolean mayAsk(int intents) {
        return (intents & Intent.PRIVILEGED & ~allowedIntents) == 0;
    }

    public void allowIntents(int intents) {
        allowedIntents = intents;
    }

    public Map<Long, ObjectNode> emojis() {
        return emojis;
    }

    public void describe(JsonNode wish) {
        if (Json.has(wish, "description")) {
            description = Json.string(wish, "description");
        }
    }

    public int flags() {
        return flag(Intent.PRESENCES, 12)
                | flag(Intent.MEMBERS, 14)
                | flag(Intent.MESSAGE_CONTENT, 18);
    }

    private int flag(int intent, int bit) {
        // The second bit of each pair: allowed without review, for a bot in few guilds.
        return (allowedIntents & intent) == 0 ? 0 : 1 << (bit + 1);
    }

    public ObjectNode publicJson() {
        var json =
                Json.object()
                        .put("id", Long.toString(id()))
                        .put("name", bot.name())
                        .putNull("icon")
                        .put("description", description)
                        .putNull("type")
                        .put("bot_public", true)
                        .put("bot_require_code_grant", false)
                        .put("verify_key", "%064x".formatted(id()))
                        .put("flags", flags())
                        .put("flags_new", Integer.toString(flags()));
        json.set("bot", bot.json());
        return json;
    }
}
