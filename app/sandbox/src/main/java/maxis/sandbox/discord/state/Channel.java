package maxis.sandbox.discord.state;

import maxis.sandbox.discord.form.Json;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A channel of the guild, a thread, or the direct line between two users. */
public final class Channel {
    private final long id;
    private final ObjectNode facts;
    private final Map<Long, Overwrite> overwrites = new LinkedHashMap<>();
    private final @Nullable ThreadFacts thread;
    private final List<Long> recipients;

    Channel(long id, ObjectNode facts, @Nullable ThreadFacts thread, List<Long> recipients) {
        this.id = id;
        this.facts = facts;
        this.thread = thread;
        this.recipients = recipients;
        facts.put("id", Long.toString(id)).putNull("last_message_id").put("flags", 0);
    }

    public long id() {
        return id;
    }

    public int type() {
        return facts.path("type").intValue();
    }

    public String name() {
        return Json.string(facts, "name");
    }

    /** The category of a channel, the channel of a thread, or 0. */
    public long parent() {
        return Json.id(facts, "parent_id");
    }

    public boolean isThread() {
        return thread != null;
    }

    public ThreadFacts thread() {
        if (thread == null) {
            throw new IllegalStateException(id + " is no thread");
        }
        return thread;
    }

    public boolean isDirect() {
        return type() == ChannelType.DIRECT;
    }

    /** The two ends of a direct line. */
    public List<Long> recipients() {
        return recipients;
    }

    public boolean isForMessages() {
        return isThread()
                || switch (type()) {
                    case ChannelType.CATEGORY, ChannelType.FORUM -> false;
                    default -> true;
                };
    }

    public Map<Long, Overwrite> overwrites() {
        return overwrites;
    }

    public JsonNode fact(String name) {
        return facts.path(name);
    }

    /** Takes over what is there under these names; null is a value. */
    public void change(JsonNode wish, String... names) {
        for (var name : names) {
            if (wish.has(name)) {
                facts.set(name, wish.path(name).deepCopy());
            }
        }
    }

    public void change(String name, JsonNode value) {
        facts.set(name, value);
    }

    void lastMessage(long message) {
        facts.put("last_message_id", Long.toString(message));
    }

    /** What everybody sees of it; a direct line also shows whom it leads to. */
    public ObjectNode json() {
        var json = facts.deepCopy();
        if (thread != null) {
            thread.tell(json);
        } else if (!isDirect()) {
            json.set(
                    "permission_overwrites",
                    Json.array(overwrites.values().stream().map(Overwrite::json)));
        }
        return json;
    }
}
