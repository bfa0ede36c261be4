package maxis.sandbox.discord.state;

import maxis.sandbox.discord.form.Json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The one guild. */
public final class Guild {
    private final long id;
    private final ObjectNode facts = Json.object();

    Guild(long id, String name) {
        this.id = id;
        facts.put("id", Long.toString(id)).put("name", name).put("owner_id", "0");
        for (var none :
                new String[] {
                    "icon",
                    "description",
                    "home_header",
                    "splash",
                    "discovery_splash",
                    "banner",
                    "application_id",
                    "afk_channel_id",
                    "system_channel_id",
                    "widget_channel_id",
                    "max_presences",
                    "vanity_url_code",
                    "rules_channel_id",
                    "safety_alerts_channel_id",
                    "public_updates_channel_id",
                    "incidents_data"
                }) {
            facts.putNull(none);
        }
        facts.put("region", "deprecated").put("afk_timeout", 300).put("system_channel_flags", 0);
        facts.put("widget_enabled", false).put("verification_level", 1);
        facts.put("default_message_notifications", 1).put("mfa_level", 0);
        facts.put("explicit_content_filter", 2).put("max_members", 500_000);
        facts.put("max_stage_video_channel_users", 50).put("max_video_channel_users", 25);
        facts.put("premium_tier", 0).put("premium_subscription_count", 0);
        facts.put("preferred_locale", "fr").put("premium_progress_bar_enabled", false);
        facts.put("nsfw", false).put("nsfw_level", 0);
        facts.putArray("features").add("COMMUNITY").add("NEWS");
        facts.putArray("stickers");
        facts.putArray("emojis");
    }

    public long id() {
        return id;
    }

    public String name() {
        return Json.string(facts, "name");
    }

    public long owner() {
        return Json.id(facts, "owner_id");
    }

    public void own(long user) {
        facts.put("owner_id", Long.toString(user));
    }

    public long systemChannel() {
        return Json.id(facts, "system_channel_id");
    }

    public void greetIn(long channel) {
        facts.put("system_channel_id", Long.toString(channel));
    }

    public String locale() {
        return Json.string(facts, "preferred_locale");
    }

    public JsonNode fact(String name) {
        return facts.path(name);
    }

    public void change(JsonNode wish, String... names) {
        for (var name : names) {
            if (wish.has(name)) {
                facts.set(name, wish.path(name).deepCopy());
            }
        }
    }

    /** Without roles, which the world adds. */
    ObjectNode json() {
        return facts.deepCopy();
    }
}
