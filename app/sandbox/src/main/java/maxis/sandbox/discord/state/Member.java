package maxis.sandbox.discord.state;

import maxis.sandbox.discord.form.Json;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** A user in the guild. */
public final class Member {
    private final User user;
    private final Set<Long> roles = new TreeSet<>();
    private final Instant joined;
    private @Nullable String nick;
    private @Nullable Instant silentUntil;
    private boolean mute;
    private boolean deaf;
    private int flags;

    Member(User user, Instant joined) {
        this.user = user;
        this.joined = joined;
    }

    public long id() {
        return user.id();
    }

    public User user() {
        return user;
    }

    public Set<Long> roles() {
        return Collections.unmodifiableSet(roles);
    }

    public Instant joined() {
        return joined;
    }

    public boolean give(long role) {
        return roles.add(role);
    }

    public boolean take(long role) {
        return roles.remove(role);
    }

    public void hold(Set<Long> wanted) {
        roles.retainAll(wanted);
        roles.addAll(wanted);
    }

    public void nickname(@Nullable String name) {
        nick = name == null || name.isEmpty() ? null : name;
    }

    public void silence(@Nullable Instant until) {
        silentUntil = until;
    }

    public boolean isSilenced(Instant now) {
        return silentUntil != null && silentUntil.isAfter(now);
    }

    public void mute(boolean muted) {
        mute = muted;
    }

    public void deafen(boolean deafened) {
        deaf = deafened;
    }

    public void flag(int bits) {
        flags = bits;
    }

    public String shownName() {
        return nick == null ? user.shownName() : nick;
    }

    public ObjectNode json() {
        var json = partialJson();
        json.set("user", user.json());
        return json;
    }

    /** Without the user, as in a message whose author says it already. */
    public ObjectNode partialJson() {
        var json = Json.object().putNull("avatar").putNull("banner").putNull("premium_since");
        json.put(
                "communication_disabled_until",
                silentUntil == null ? null : Times.text(silentUntil));
        json.put("flags", flags).put("joined_at", Times.text(joined)).put("nick", nick);
        json.put("pending", false).put("mute", mute).put("deaf", deaf);
        json.set("roles", Json.ids(roles));
        return json;
    }
}
