package maxis.sandbox.discord.gateway;

import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.state.Application;
import maxis.sandbox.discord.state.Happening;
import maxis.sandbox.discord.state.Intent;
import maxis.sandbox.discord.state.World;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/** All connections and sessions. Used under the world's lock. */
public final class Gateway implements Consumer<Happening> {
    private static final Duration SESSION_OUTLIVES = Duration.ofMinutes(3);
    private static final int LARGE = 50;

    private final World world;
    private final Duration heartbeat;
    private final String address;
    private final ScheduledExecutorService timer;
    private final Hearing hearing;
    private final Welcome welcome;
    private final Troubles troubles = new Troubles();
    private final Set<Connection> connections = new LinkedHashSet<>();
    private final Map<String, Session> sessions = new LinkedHashMap<>();
    private long identified;
    private long resumed;

    public Gateway(
            World world, Duration heartbeat, String address, ScheduledExecutorService timer) {
        this.world = world;
        this.heartbeat = heartbeat;
        this.address = address;
        this.timer = timer;
        hearing = new Hearing(world);
        welcome = new Welcome(world);
        world.listen(this);
        var _ =
                timer.scheduleAtFixedRate(
                        () -> world.act(this::dropSilent),
                        heartbeat.toNanos(),
                        heartbeat.toNanos(),
                        TimeUnit.NANOSECONDS);
    }

    World world() {
        return world;
    }

    public Troubles troubles() {
        return troubles;
    }

    public String address() {
        return address;
    }

    public Connection open(Wire wire) {
        return world.locked(() -> {
            var connection = new Connection(this, wire);
            connections.add(connection);
            var hello = Json.object().put("heartbeat_interval", heartbeat.toMillis());
            hello.putArray("_trace").add("sandbox");
            wire.send(Op.payload(Op.HELLO, hello));
            return connection;
        });
    }

    void identify(Connection connection, JsonNode data) {
        var token = Json.string(data, "token").replaceFirst("^Bot ", "");
        var application = world.people().applications().filter(it -> it.isToken(token)).findFirst();
        var refusal =
                application.isEmpty()
                        ? Optional.of(CloseCode.AUTHENTICATION_FAILED)
                        : refusal(application.get(), data);
        if (refusal.isPresent()) {
            connection.close(refusal.get());
            return;
        }
        identified++;
        world.stir();
        var id = "%016x%016x".formatted(world.id(), identified * 0x9E3779B97F4A7C15L);
        var session =
                new Session(
                        id,
                        application.orElseThrow(),
                        Json.number(data, "intents", 0),
                        connection.wire());
        sessions.put(id, session);
        connection.belongsTo(session);
        var ready = welcome.ready(session, address);
        if (data.path("shard").isArray()) {
            ready.set("shard", data.path("shard"));
        }
        session.dispatch("READY", ready);
        if (world.people().isMember(session.bot()) && isOnShard(data.path("shard"))) {
            var large = Json.number(data, "large_threshold", LARGE);
            session.dispatch("GUILD_CREATE", welcome.guild(session, large));
        }
    }

    private static Optional<CloseCode> refusal(Application application, JsonNode data) {
        if (!data.path("intents").isInt()) {
            return Optional.of(CloseCode.DECODE_ERROR);
        }
        var intents = data.path("intents").intValue();
        if ((intents & ~Intent.KNOWN) != 0) {
            return Optional.of(CloseCode.INVALID_INTENTS);
        }
        var shard = data.path("shard");
        if (shard.isArray() && shard.path(0).asInt(0) >= shard.path(1).asInt(1)) {
            return Optional.of(CloseCode.INVALID_SHARD);
        }
        return application.mayAsk(intents)
                ? Optional.empty()
                : Optional.of(CloseCode.DISALLOWED_INTENTS);
    }

    private boolean isOnShard(JsonNode shard) {
        return !shard.isArray()
                || (world.guild().id() >> 22) % shard.path(1).asInt(1) == shard.path(0).asInt(0);
    }

    void resume(Connection connection, JsonNode data) {
        forgetOld();
        var session = sessions.get(Json.string(data, "session_id"));
        var token = Json.string(data, "token").replaceFirst("^Bot ", "");
        if (session == null || !session.application().isToken(token) || troubles.refusesResume()) {
            invalidate(connection, false);
            return;
        }
        var point = data.path("seq").asLong(0);
        if (point > session.sequence()) {
            connection.close(CloseCode.INVALID_SEQUENCE);
            return;
        }
        if (!session.remembers(point)) {
            invalidate(connection, false);
            return;
        }
        // A bot that comes back before its old line was seen to break has one line too many.
        connections.stream()
                .filter(it -> it != connection && it.session() == session)
                .toList()
                .forEach(Connection::cut);
        resumed++;
        world.stir();
        connection.belongsTo(session);
        session.resume(connection.wire(), point);
    }

    private void forgetOld() {
        var oldest = world.now().minus(SESSION_OUTLIVES);
        sessions.values().removeIf(it -> !it.isConnected() && it.lostAt().isBefore(oldest));
    }

    private static void invalidate(Connection connection, boolean resumable) {
        connection
                .wire()
                .send(
                        Op.payload(
                                Op.INVALID_SESSION,
                                JsonNodeFactory.instance.booleanNode(resumable)));
    }

    void members(Session session, JsonNode request) {
        welcome.chunks(request).forEach(it -> session.dispatch("GUILD_MEMBERS_CHUNK", it));
    }

    void left(Connection connection, int code) {
        connections.remove(connection);
        var session = connection.session();
        if (session != null && connection.wire().equals(session.wire())) {
            session.lost(world.now());
            if (!CloseCode.keepsSession(code)) {
                sessions.remove(session.id());
            }
        }
        world.stir();
    }

    private void dropSilent() {
        var patience = 2 * heartbeat.toNanos();
        connections.stream()
                .filter(it -> it.silence() > patience)
                .toList()
                .forEach(it -> it.close(CloseCode.SESSION_TIMED_OUT));
    }

    @Override
    public void accept(Happening happening) {
        var delay = troubles.delay();
        if (delay.isZero()) {
            spread(happening);
        } else {
            var _ =
                    timer.schedule(
                            () -> world.act(() -> spread(happening)),
                            delay.toNanos(),
                            TimeUnit.NANOSECONDS);
        }
    }

    private void spread(Happening happening) {
        for (var session : List.copyOf(sessions.values())) {
            if (session.isConnected() || !troubles.isLosing()) {
                tell(session, happening);
            }
        }
    }

    private void tell(Session session, Happening happening) {
        var own = Json.id(happening.data().path("user"), "id") == session.bot();
        if (own && happening.name().equals("GUILD_MEMBER_ADD")) {
            session.dispatch("GUILD_CREATE", welcome.guild(session, LARGE));
        } else if (own && happening.name().equals("GUILD_MEMBER_REMOVE")) {
            var guild = Json.object().put("id", Long.toString(world.guild().id()));
            session.dispatch("GUILD_DELETE", guild.put("unavailable", false));
        } else if (hearing.hears(session, happening)) {
            session.dispatch(happening.name(), hearing.told(session, happening));
        }
    }

    /** Hangs up on the bots that are meant. */
    public void close(LongPredicate bots, int code, String reason) {
        world.act(() -> meant(bots).forEach(it -> it.close(code, reason)));
    }

    public void cut(LongPredicate bots) {
        world.act(() -> meant(bots).forEach(Connection::cut));
    }

    /** Asks to come again, with the session. */
    public void askToReconnect(LongPredicate bots) {
        world.act(() -> meant(bots).forEach(it -> it.wire().send(Op.payload(Op.RECONNECT))));
    }

    public void invalidate(LongPredicate bots, boolean resumable) {
        world.act(() -> {
            if (!resumable) {
                sessions.values().removeIf(it -> bots.test(it.bot()));
            }
            meant(bots).forEach(it -> invalidate(it, resumable));
        });
    }

    /** Forgets all sessions, as a gateway does that starts anew. */
    public void forget() {
        world.act(() -> {
            meant(_ -> true).forEach(Connection::cut);
            sessions.clear();
        });
    }

    private List<Connection> meant(LongPredicate bots) {
        return connections.stream()
                .filter(it -> {
                    var session = it.session();
                    return bots.test(session == null ? 0 : session.bot());
                })
                .toList();
    }

    public boolean isOnline(long bot) {
        return world.locked(() ->
                sessions.values().stream().anyMatch(it -> it.bot() == bot && it.isConnected()));
    }

    /** How many sessions have begun. */
    public long identified() {
        return world.locked(() -> identified);
    }

    /** How many times a session went on after a break. */
    public long resumed() {
        return world.locked(() -> resumed);
    }
}
