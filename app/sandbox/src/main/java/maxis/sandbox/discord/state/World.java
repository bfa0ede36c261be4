package maxis.sandbox.discord.state;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;

import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Everything that exists, behind one lock, and the word of what happens. */
public final class World {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<Consumer<Happening>> listeners = new CopyOnWriteArrayList<>();
    private final InstantSource clock;
    private final Snowflakes ids;
    private final Guild guild;
    private final People people;
    private final Places places;
    private final String address;

    /**
     * An empty guild.
     *
     * @param address where pictures and files are found, without a slash at the end
     */
    public World(InstantSource clock, String guildName, long guildId, String address) {
        this.clock = clock;
        this.address = address;
        ids = new Snowflakes(clock);
        guild = new Guild(guildId, guildName);
        people = new People(guildId);
        places = new Places();
    }

    public <T> T locked(Supplier<T> act) {
        lock.lock();
        try {
            return act.get();
        } finally {
            lock.unlock();
        }
    }

    public void act(Runnable act) {
        locked(() -> {
            act.run();
            return true;
        });
    }

    /** Waits until something becomes true, in real time; whether it did. */
    public boolean await(Duration patience, BooleanSupplier wished) {
        lock.lock();
        try {
            var left = patience.toNanos();
            while (!wished.getAsBoolean()) {
                if (left <= 0) {
                    return false;
                }
                left = changed.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Wakes whoever waits for a change. */
    public void stir() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public long id() {
        return ids.next();
    }

    public Instant now() {
        return clock.instant();
    }

    public InstantSource clock() {
        return clock;
    }

    public String address() {
        return address;
    }

    public Guild guild() {
        return guild;
    }

    public void requireGuild(long id) {
        if (id != guild.id()) {
            throw Problem.UNKNOWN_GUILD.refused();
        }
    }

    public People people() {
        return people;
    }

    public Places places() {
        return places;
    }

    public Rights rights() {
        return new Rights(this);
    }

    /** As the guild looks from outside, roles and emojis included. */
    public ObjectNode guildJson() {
        var json = guild.json();
        json.set("roles", Json.array(people.roles().map(Role::json)));
        return json;
    }

    public void listen(Consumer<Happening> listener) {
        listeners.add(listener);
    }

    public void forget(Consumer<Happening> listener) {
        listeners.remove(listener);
    }

    /** To be called under the lock, so that all hear all in the same order. */
    public void publish(Happening happening) {
        listeners.forEach(listener -> listener.accept(happening));
        stir();
    }

    public void tell(String event, ObjectNode data, int intents, Audience audience) {
        publish(new Happening(event, data, intents, audience));
    }

    /** Whether a user, bot or not, belongs to those who hear of something. */
    public boolean isAddressed(long user, Audience audience) {
        return switch (audience) {
            case Audience.Guild() -> people.isMember(user);
            case Audience.GuildAnd(var other) -> user == other || people.isMember(user);
            case Audience.Only(var only) -> only == user;
            case Audience.Viewers(var channel) -> rights().sees(user, channel);
        };
    }

    public Optional<Channel> channel(long id) {
        return places.channel(id);
    }

    public Channel requireChannel(long id) {
        return places.channel(id).orElseThrow(Problem.UNKNOWN_CHANNEL::refused);
    }
}
