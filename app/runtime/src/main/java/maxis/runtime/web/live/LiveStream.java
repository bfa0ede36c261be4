package maxis.runtime.web.live;

import maxis.runtime.web.call.Outgoing;
import maxis.spi.web.Caller;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * What one open page hears. Who it is is asked again as long as it is open: with the level goes
 * what is heard. A page that does not read what it is told is let go, and asks anew when it comes
 * back.
 */
final class LiveStream implements Outgoing.Pieces {
    private static final int ROOM = 64;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final LiveHub hub;
    private final Topics rules;
    private final Set<String> topics;
    private final Caller first;
    private final Supplier<Optional<Caller>> whoIsIt;
    private final InstantSource clock;
    private final BlockingQueue<Told> queue = new LinkedBlockingQueue<>(ROOM);
    private final Instant begin;
    private Instant looked;
    private Optional<Caller> caller;
    private boolean isGreeted;
    private volatile boolean isOver;

    LiveStream(
            LiveHub hub,
            Topics rules,
            Set<String> topics,
            Caller first,
            Supplier<Optional<Caller>> whoIsIt,
            InstantSource clock) {
        this.hub = hub;
        this.rules = rules;
        this.topics = Set.copyOf(topics);
        this.first = first;
        this.caller = Optional.of(first);
        this.whoIsIt = whoIsIt;
        this.clock = clock;
        this.begin = clock.instant();
        this.looked = begin;
    }

    boolean isOfSameSession(LiveStream other) {
        return first.means().equals(other.first.means());
    }

    void tell(Told told) {
        if (topics.contains(told.topic()) && !queue.contains(told) && !queue.offer(told)) {
            end();
        }
    }

    void end() {
        isOver = true;
        // Wakes up who waits; it reads nothing of it.
        queue.clear();
        queue.offer(new Told("", "", Optional.empty()));
    }

    @Override
    public String next() throws InterruptedException {
        if (!isGreeted) {
            isGreeted = true;
            hub.awaitHearing();
            return "retry: 3000\n\n";
        }
        while (!isOver && clock.instant().isBefore(begin.plus(LONGEST))) {
            var told = queue.poll(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
            if (isOver || !isStillKnown(told == null)) {
                return "";
            }
            if (told == null) {
                return ": still here\n\n";
            }
            if (rules.hears(caller.orElseThrow(), told)) {
                return event(told);
            }
        }
        return "";
    }

    private boolean isStillKnown(boolean isIdle) {
        var now = clock.instant();
        if (isIdle || now.isAfter(looked.plus(LOOK_AGAIN))) {
            looked = now;
            caller = whoIsIt.get().filter(one -> one.means().equals(first.means()));
        }
        return caller.isPresent();
    }

    private static String event(Told told) {
        return "event: changed\ndata: {\"topic\":\"%s\",\"id\":\"%s\"}\n\n"
                .formatted(quoted(told.topic()), quoted(told.id()));
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder();
        Objects.requireNonNull(text)
                .chars()
                .forEach(c -> {
                    if (c < ' ' || c == '"' || c == '\\') {
                        quoted.append("\\u%04x".formatted(c));
                    } else {
                        quoted.append((char) c);
                    }
                });
        return quoted.toString();
    }

    @Override
    public void close() {
        end();
        hub.forget(this);
    }
}
