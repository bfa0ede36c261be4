package maxis.sandbox.discord.control;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.interaction.Invocation;
import maxis.sandbox.discord.message.Draft;
import maxis.sandbox.discord.message.Page;
import maxis.sandbox.discord.message.Sender;
import maxis.sandbox.discord.rules.Rules;
import maxis.sandbox.discord.state.Channel;
import maxis.sandbox.discord.state.Emoticon;
import maxis.sandbox.discord.state.Message;
import maxis.sandbox.discord.state.Permission;
import maxis.sandbox.discord.state.User;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Somebody in front of Discord's client. What they may not do is refused as it would be to a bot.
 */
public final class Person {
    private final Rules rules;
    private final World world;
    private final User user;

    public Person(Rules rules, User user) {
        this.rules = rules;
        this.user = user;
        world = rules.world();
    }

    public long id() {
        return user.id();
    }

    public String name() {
        return user.shownName();
    }

    /** By name, as in {@code general}, or by id. */
    public long channel(String nameOrId) {
        return world.locked(() -> place(nameOrId).id());
    }

    private Channel place(String nameOrId) {
        return new Directory(world).channel(nameOrId);
    }

    public Seen says(String channel, String text) {
        return posts(channel, Draft.saying(text));
    }

    public Seen replies(Seen message, String text) {
        var body = Json.object().put("content", text);
        body.putObject("message_reference").put("message_id", Long.toString(message.id()));
        return posts(Long.toString(message.channel()), Draft.of(body));
    }

    Seen posts(String channel, Draft draft) {
        return world.locked(() ->
                Seen.of(
                        rules.messages().post(Sender.person(user), place(channel), draft),
                        user.id()));
    }

    Seen edits(String channel, long message, Draft draft) {
        return world.locked(() ->
                Seen.of(
                        rules.messages().edit(Sender.person(user), place(channel), message, draft),
                        user.id()));
    }

    /** Their own, or another's with the permission for it; an ephemeral answer is waved away. */
    public void deletes(Seen message) {
        world.act(() -> {
            var channel = world.requireChannel(message.channel());
            var stored = world.places().requireMessage(channel, message.id());
            if (stored.isEphemeral() && stored.isFor(user.id())) {
                rules.messages().drop(channel, stored);
            } else {
                rules.messages().delete(user.id(), channel, message.id());
            }
        });
    }

    /** Runs a slash command: {@code runs("general", "/ticket create", Map.of("subject", "…"))}. */
    public Running runs(String channel, String words, Map<String, ?> options) {
        return runs(channel, new Invocation.Line(0, words, node(options), ""));
    }

    /** Types into an option of a command, which asks the application for choices. */
    public Running types(String channel, String words, String option, String typed) {
        var line = new Invocation.Line(0, words, node(Map.of(option, typed)), option);
        return runs(channel, line);
    }

    Running runs(String channel, Invocation.Line line) {
        return world.locked(
                () -> new Running(world, rules.invocation().run(user, place(channel), line)));
    }

    private static ObjectNode node(Map<String, ?> values) {
        var node = Json.object();
        values.forEach((name, value) -> {
            if (value instanceof List<?> list) {
                var array = node.putArray(name);
                list.forEach(item -> array.add(String.valueOf(item)));
            } else {
                node.put(name, String.valueOf(value));
            }
        });
        return node;
    }

    public Running presses(Seen message, String customId) {
        return chooses(message, customId, List.of());
    }

    public Running chooses(Seen message, String customId, List<String> values) {
        return presses(message.channel(), message.id(), customId, values);
    }

    Running presses(long channel, long message, String customId, List<String> values) {
        return world.locked(() ->
                new Running(
                        world,
                        rules.pressing()
                                .press(
                                        user,
                                        world.requireChannel(channel),
                                        message,
                                        customId,
                                        values)));
    }

    /** Sends the form that something opened; a value is a text or a list. */
    public Running submits(Running opener, Map<String, ?> values) {
        return submits(opener.id(), node(values));
    }

    Running submits(long opener, ObjectNode values) {
        return world.locked(
                () -> new Running(world, rules.formEntry().submit(user, opener, values)));
    }

    public void reacts(Seen message, String emoji) {
        reacts(message.channel(), message.id(), emoji, true);
    }

    void reacts(long channel, long message, String emoji, boolean wanted) {
        world.act(() -> {
            var place = world.requireChannel(channel);
            var emoticon = Emoticon.read(emoji);
            if (wanted) {
                rules.talk().reactions().add(user.id(), place, message, emoticon);
            } else {
                rules.talk().reactions().remove(user.id(), place, message, emoticon, user.id());
            }
        });
    }

    public void joins() {
        world.act(() -> rules.members().join(user.id()));
    }

    /** Through an invite, which is counted. */
    public void joins(String invite) {
        world.act(() -> {
            rules.places().invites().use(invite);
            rules.members().join(user.id());
        });
    }

    public void leaves() {
        world.act(() -> rules.members().leave(user.id()));
    }

    /** The line to a bot or another person; its id can be used as a channel. */
    public long opensDirect(long other) {
        return world.locked(() -> rules.channels().direct(user.id(), other).id());
    }

    /** Whether members of the guild may write to this person directly. */
    public void acceptsMessages(boolean wanted) {
        world.act(() -> user.acceptMessages(wanted));
    }

    /**
     * The latest messages that this person sees in a place, newest first, those for them alone
     * included.
     */
    public List<Seen> sees(String channel) {
        return sees(channel, Page.LATEST);
    }

    List<Seen> sees(String channel, Page page) {
        return world.locked(() -> {
            var place = place(channel);
            world.rights().require(user.id(), place, Permission.VIEW_CHANNEL);
            Predicate<Message> visible = it -> it.isFor(user.id());
            return page.of(world.places().messages(place), visible).stream()
                    .map(it -> Seen.of(it, user.id()))
                    .toList();
        });
    }

    /** Waits, in real time, for a message that fits, the newest first. */
    public Optional<Seen> awaits(String channel, Duration patience, Predicate<Seen> wished) {
        world.await(patience, () -> sees(channel).stream().anyMatch(wished));
        return sees(channel).stream().filter(wished).findFirst();
    }

    /** What a bot wrote to this person directly, newest first. */
    public List<Seen> readsDirect(long other) {
        return world.locked(() -> sees(Long.toString(opensDirect(other))));
    }

    public ObjectNode view() {
        return world.locked(() -> new View(rules).of(user));
    }

    /** For whoever looks after others: everything that needs permissions in the guild. */
    Rules rules() {
        return rules;
    }

    User user() {
        if (world.people().user(user.id()).isEmpty()) {
            throw Problem.UNKNOWN_USER.refused();
        }
        return user;
    }
}
