package maxis.sandbox.discord.interaction;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.state.Application;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Message;
import maxis.sandbox.discord.state.User;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.time.Instant;

/** Something a member set off, and how far its answer has come. */
public final class Interaction {
    static final int COMMAND = 2;
    static final int COMPONENT = 3;
    static final int AUTOCOMPLETE = 4;
    static final int FORM = 5;

    private static final Duration TO_ANSWER = Duration.ofSeconds(3);
    private static final Duration TO_FOLLOW_UP = Duration.ofMinutes(15);

    /**
     * What set it off.
     *
     * @param source the message with the pressed component, or null
     * @param metadata what messages that come of it bear
     */
    record Origin(
            Application application,
            int kind,
            User user,
            Channel channel,
            @Nullable Message source,
            ObjectNode metadata) {}

    private final long id;
    private final String token;
    private final Instant created;
    private final Origin origin;
    private final ObjectNode data;
    private int acknowledged;
    private long original;
    private JsonNode form = Json.object();
    private JsonNode choices = Json.array();

    Interaction(long id, Instant created, Origin origin, ObjectNode data) {
        this.id = id;
        this.created = created;
        this.origin = origin;
        this.data = data;
        token = "%016x%016x".formatted(id * 0x9E3779B97F4A7C15L, id * 0xD6E8FEB86659FD93L);
    }

    public long id() {
        return id;
    }

    public String token() {
        return token;
    }

    Origin origin() {
        return origin;
    }

    public Application application() {
        return origin.application();
    }

    public User user() {
        return origin.user();
    }

    public Channel channel() {
        return origin.channel();
    }

    public ObjectNode data() {
        return data;
    }

    public boolean isAcknowledged() {
        return acknowledged != 0;
    }

    int acknowledged() {
        return acknowledged;
    }

    void acknowledge(int type) {
        acknowledged = type;
    }

    boolean isTooLate(Instant now) {
        return now.isAfter(created.plus(TO_ANSWER));
    }

    boolean isOver(Instant now) {
        return now.isAfter(created.plus(TO_FOLLOW_UP));
    }

    /** The message that answers, or the one that was pressed; 0 for none. */
    public long original() {
        return original;
    }

    void original(long message) {
        original = message;
    }

    public JsonNode form() {
        return form;
    }

    void form(JsonNode opened) {
        form = opened;
    }

    public JsonNode choices() {
        return choices;
    }

    void choices(JsonNode offered) {
        choices = offered;
    }

    /** What the member's screen shows of it. */
    public String state(Instant now) {
        return switch (acknowledged) {
            case 0 -> isTooLate(now) ? "failed" : "waiting";
            case Callbacks.REPLY, Callbacks.UPDATE -> "answered";
            case Callbacks.REPLY_LATER -> "thinking";
            case Callbacks.UPDATE_LATER -> "accepted";
            case Callbacks.CHOICES -> "choices";
            case Callbacks.FORM -> "form";
            default -> "unknown";
        };
    }

    public ObjectNode json(Instant now) {
        var json =
                Json.object()
                        .put("id", Long.toString(id))
                        .put("application_id", Long.toString(application().id()))
                        .put("user_id", Long.toString(user().id()))
                        .put("channel_id", Long.toString(channel().id()))
                        .put("type", origin.kind())
                        .put("state", state(now))
                        .put("message_id", original == 0 ? null : Long.toString(original));
        if (acknowledged == Callbacks.FORM) {
            json.set("form", form);
        }
        if (acknowledged == Callbacks.CHOICES) {
            json.set("choices", choices);
        }
        return json;
    }
}
