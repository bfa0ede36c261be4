package maxis.sandbox.discord.state;

import maxis.sandbox.discord.form.Json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A message, and who reacted with what. */
public final class Message {
    public static final int CROSSPOSTED = 1;
    public static final int HAS_THREAD = 1 << 5;
    public static final int EPHEMERAL = 1 << 6;
    public static final int LOADING = 1 << 7;
    public static final int COMPONENTS_V2 = 1 << 15;

    private final long id;
    private final ObjectNode facts;
    private final Map<Emoticon, Set<Long>> reactions = new LinkedHashMap<>();
    private final long reader;
    private Pings pings = Pings.NONE;

    /**
     * A message of this shape.
     *
     * @param reader the only one who sees it, or 0
     */
    public Message(long id, ObjectNode facts, long reader) {
        this.id = id;
        this.facts = facts;
        this.reader = reader;
        facts.put("id", Long.toString(id));
    }

    public long id() {
        return id;
    }

    public long channel() {
        return Json.id(facts, "channel_id");
    }

    public long author() {
        return Json.id(facts.path("author"), "id");
    }

    /** The application that wrote it as its bot, as an answer or through its webhook, or 0. */
    public long application() {
        return Json.id(facts, "application_id");
    }

    public String content() {
        return Json.string(facts, "content");
    }

    public int type() {
        return facts.path("type").intValue();
    }

    public int flags() {
        return facts.path("flags").intValue();
    }

    public void flag(int bits, boolean wanted) {
        facts.put("flags", wanted ? flags() | bits : flags() & ~bits);
    }

    public boolean isEphemeral() {
        return reader != 0;
    }

    public boolean isFor(long user) {
        return reader == 0 || reader == user;
    }

    public long reader() {
        return reader;
    }

    public boolean isPinned() {
        return Json.truth(facts, "pinned");
    }

    public JsonNode fact(String name) {
        return facts.path(name);
    }

    public void change(String name, JsonNode value) {
        facts.set(name, value);
    }

    public void change(ObjectNode changes) {
        facts.setAll(changes);
    }

    public Map<Emoticon, Set<Long>> reactions() {
        return reactions;
    }

    public Set<Long> reacted(Emoticon emoticon) {
        return reactions.computeIfAbsent(emoticon, _ -> new LinkedHashSet<>());
    }

    /** Whom it called, after what the sender allowed. */
    public Pings pings() {
        return pings;
    }

    public void pings(Pings called) {
        pings = called;
    }

    /** As one user sees it: "me" in a reaction differs. */
    public ObjectNode json(long viewer) {
        var json = facts.deepCopy();
        if (!reactions.isEmpty()) {
            var list = json.putArray("reactions");
            reactions.forEach((emoticon, users) -> list.add(reaction(emoticon, users, viewer)));
        }
        return json;
    }

    private static ObjectNode reaction(Emoticon emoticon, Set<Long> users, long viewer) {
        var json = Json.object().put("count", users.size()).put("me", users.contains(viewer));
        json.put("me_burst", false).putArray("burst_colors");
        json.putObject("count_details").put("normal", users.size()).put("burst", 0);
        json.set("emoji", emoticon.json());
        return json;
    }
}
