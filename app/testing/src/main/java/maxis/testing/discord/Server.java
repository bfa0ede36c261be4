package maxis.testing.discord;

import maxis.spi.discord.Happening;
import maxis.spi.discord.Present;
import maxis.spi.discord.Rank;
import maxis.spi.discord.Room;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The state of the server; touched by one thread at a time. */
final class Server {
    private static final long FIRST_ID = 900_001;

    final Map<MemberId, Set<RoleId>> members = new HashMap<>();
    final Map<MemberId, Instant> joined = new HashMap<>();
    final Map<MemberId, String> names = new HashMap<>();
    final Set<MemberId> closed = new HashSet<>();
    final Set<ChannelId> goneChannels = new HashSet<>();
    final Set<RoleId> goneRoles = new HashSet<>();
    final Set<RoleId> highRoles = new HashSet<>();
    final Map<ChannelId, String> forbidden = new HashMap<>();
    final List<Room> rooms = new ArrayList<>();
    final List<Rank> ranks = new ArrayList<>();
    @Nullable MemberId owner;
    @Nullable String lackingToMake;
    boolean isFull;
    Duration busy = Duration.ZERO;

    /** Hears of what happens; nobody while no process is connected. */
    @Nullable Consumer<Happening> listener;

    final InstantSource clock;

    private final ReentrantLock lock = new ReentrantLock();
    private long lastId = FIRST_ID;

    Server(InstantSource clock) {
        this.clock = clock;
    }

    long nextId() {
        lastId = lastId + 1;
        return lastId;
    }

    /** Somebody who is here, as Discord describes them. */
    Present present(MemberId member) {
        return ask(() ->
                new Present(
                        member,
                        names.getOrDefault(member, "Member " + member),
                        Optional.empty(),
                        joined.getOrDefault(member, Instant.EPOCH),
                        members.getOrDefault(member, Set.of())));
    }

    /** Outside the lock: whoever hears of it may ask and change anything here. */
    void tell(Happening happening) {
        var connected = ask(() -> Optional.ofNullable(listener));
        connected.ifPresent(listening -> listening.accept(happening));
    }

    void change(Runnable step) {
        ask(() -> {
            step.run();
            return true;
        });
    }

    <T> T ask(Supplier<T> question) {
        lock.lock();
        try {
            return question.get();
        } finally {
            lock.unlock();
        }
    }
}
