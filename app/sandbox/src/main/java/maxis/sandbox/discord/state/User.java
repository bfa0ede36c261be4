package maxis.sandbox.discord.state;

import maxis.sandbox.discord.form.Json;

import tools.jackson.databind.node.ObjectNode;

/** An account, a person's or a bot's. */
public final class User {
    private final long id;
    private final boolean bot;
    private final ObjectNode facts;
    private String locale;
    private boolean acceptingMessages = true;

    User(long id, String name, String shown, String locale, boolean bot) {
        this.id = id;
        this.bot = bot;
        this.locale = locale;
        facts =
                Json.object()
                        .put("id", Long.toString(id))
                        .put("username", name)
                        .put("discriminator", bot ? discriminator(id) : "0")
                        .put("public_flags", 0)
                        .put("flags", 0);
        facts.put("avatar", avatar(id)).putNull("banner").putNull("accent_color");
        facts.putNull("avatar_decoration_data").putNull("primary_guild");
        if (bot) {
            facts.put("bot", true).putNull("global_name");
        } else {
            facts.put("global_name", shown);
        }
    }

    private static String discriminator(long id) {
        return "%04d".formatted(1 + Math.floorMod(id, 9998));
    }

    /** Discord names an avatar by a hash; the picture that is drawn for it depends on it only. */
    private static String avatar(long id) {
        return "%016x%016x".formatted(id * 0x9E3779B97F4A7C15L, id * 0xC2B2AE3D27D4EB4FL);
    }

    public long id() {
        return id;
    }

    public boolean isBot() {
        return bot;
    }

    public String name() {
        return Json.string(facts, "username");
    }

    public String shownName() {
        var shown = Json.string(facts, "global_name");
        return shown.isEmpty() ? name() : shown;
    }

    public String locale() {
        return locale;
    }

    public void speak(String language) {
        locale = language;
    }

    /** Whether members of the same guild may write to this user. */
    public boolean acceptsMessages() {
        return acceptingMessages;
    }

    public void acceptMessages(boolean accepting) {
        acceptingMessages = accepting;
    }

    public void rename(String name) {
        facts.put("username", name);
    }

    public ObjectNode json() {
        return facts.deepCopy();
    }

    /** What the account's owner may see of it. */
    public ObjectNode ownJson() {
        return json().put("mfa_enabled", bot)
                .put("locale", locale)
                .put("premium_type", 0)
                .put("verified", true);
    }
}
