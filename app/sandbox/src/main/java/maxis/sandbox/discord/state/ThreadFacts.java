package maxis.sandbox.discord.state;

import maxis.sandbox.discord.form.Json;

import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** What only threads have: an owner, members, and whether they are archived or locked. */
public final class ThreadFacts {
    private final long owner;
    private final Instant created;
    private final Map<Long, Instant> members = new TreeMap<>();
    private Instant archiveChanged;
    private boolean archived;
    private boolean locked;
    private boolean invitable = true;
    private int archiveMinutes;
    private int messages;
    private int sent;

    ThreadFacts(long owner, Instant created, int archiveMinutes) {
        this.owner = owner;
        this.created = created;
        this.archiveChanged = created;
        this.archiveMinutes = archiveMinutes;
    }

    public long owner() {
        return owner;
    }

    public boolean isArchived() {
        return archived;
    }

    public boolean isLocked() {
        return locked;
    }

    public boolean isInvitable() {
        return invitable;
    }

    public Instant archiveChanged() {
        return archiveChanged;
    }

    public Map<Long, Instant> members() {
        return members;
    }

    public void archive(boolean wanted, Instant now) {
        if (archived != wanted) {
            archived = wanted;
            archiveChanged = now;
        }
    }

    public void lock(boolean wanted) {
        locked = wanted;
    }

    public void invitable(boolean wanted) {
        invitable = wanted;
    }

    public void archiveAfter(int minutes) {
        archiveMinutes = minutes;
    }

    void count(int change) {
        messages = Math.max(0, messages + change);
        sent += Math.max(0, change);
    }

    /** Silent for that long, a thread archives itself. */
    public boolean isDue(Instant lastWord, Instant now) {
        return !archived && lastWord.plusSeconds(60L * archiveMinutes).isBefore(now);
    }

    public ObjectNode memberJson(long thread, long user) {
        return Json.object()
                .put("id", Long.toString(thread))
                .put("user_id", Long.toString(user))
                .put("join_timestamp", Times.text(members.getOrDefault(user, created)))
                .put("flags", 0);
    }

    void tell(ObjectNode json) {
        json.put("owner_id", Long.toString(owner))
                .put("message_count", messages)
                .put("member_count", Math.min(50, members.size()))
                .put("total_message_sent", sent);
        var metadata =
                json.putObject("thread_metadata")
                        .put("archived", archived)
                        .put("archive_timestamp", Times.text(archiveChanged))
                        .put("auto_archive_duration", archiveMinutes)
                        .put("locked", locked)
                        .put("create_timestamp", Times.text(created));
        if (json.path("type").intValue() == ChannelType.PRIVATE_THREAD) {
            metadata.put("invitable", invitable);
        }
    }
}
