package maxis.deploy;

import maxis.runtime.time.SystemTime;
import maxis.sandbox.discord.SandboxDiscord;
import maxis.sandbox.discord.SandboxOptions;
import maxis.sandbox.discord.control.Person;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.state.Audience;
import maxis.sandbox.discord.state.Happening;
import maxis.sandbox.discord.state.Intent;

import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A Discord of one bot's own: people who ask, each in a channel of their own, because Discord lets
 * a bot write into one channel after the other only, and many more who talk.
 */
final class Town implements AutoCloseable {
    static final int ASKERS = 64;

    /** Nobody talks so much at once that a bot would have reason not to listen. */
    private static final int TALKERS = 500;

    private static final int BATCH = 2_500;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SandboxDiscord discord;
    private final List<Asker> askers;
    private final List<ObjectNode> words;
    private final Map<Long, CompletableFuture<ObjectNode>> awaited = new ConcurrentHashMap<>();

    private record Asker(Person person, long channel) {}

    private Town(SandboxDiscord discord) {
        this.discord = discord;
        discord.world().listen(this::hear);
        this.askers = IntStream.range(0, ASKERS).mapToObj(this::asker).toList();
        this.words = IntStream.range(0, TALKERS).mapToObj(this::word).toList();
    }

    static Town open() {
        return new Town(SandboxDiscord.start(SandboxOptions.small(), SystemTime.clock()));
    }

    SandboxDiscord discord() {
        return discord;
    }

    private Asker asker(int number) {
        return new Asker(newcomer("asker-" + number), channel("ask-" + number));
    }

    private Person newcomer(String name) {
        var person = discord.newcomer(name, name, "fr");
        person.joins();
        return person;
    }

    private long channel(String name) {
        var owner = discord.as("Camille").id();
        var wish = Json.object().put("name", name).put("type", 0);
        return discord.world().locked(() -> discord.rules().channels().create(owner, wish).id());
    }

    /** What the gateway tells when one of many says something. */
    private ObjectNode word(int number) {
        var heard = new ArrayList<ObjectNode>();
        var person = newcomer("talker-" + number);
        var channel = askers.get(number % ASKERS).channel();
        discord.world()
                .act(() -> {
                    Consumer<Happening> ear =
                            happening -> {
                                if (happening.name().equals("MESSAGE_CREATE")) {
                                    heard.add(happening.data().deepCopy());
                                }
                            };
                    discord.world().listen(ear);
                    person.says(Long.toString(channel), "Quelqu'un joue ce soir vers 21 h ?");
                    discord.world().forget(ear);
                });
        return heard.getFirst();
    }

    private void hear(Happening happening) {
        var author = happening.data().path("author");
        if (happening.name().equals("MESSAGE_CREATE") && Json.truth(author, "bot")) {
            var waiting = awaited.remove(Json.id(happening.data(), "channel_id"));
            if (waiting != null) {
                waiting.complete(happening.data());
            }
        }
    }

    /** Asks once and answers what the bot wrote. */
    ObjectNode ask() {
        return ask(askers.getFirst());
    }

    private ObjectNode ask(Asker asker) {
        var answer = new CompletableFuture<ObjectNode>();
        awaited.put(asker.channel(), answer);
        asker.person().says(Long.toString(asker.channel()), "!table");
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException silent) {
            throw new IllegalStateException("The bot does not answer", silent);
        }
    }

    /** So many people ask again and again, each as soon as they are answered. */
    Answers ask(int people, Duration time) {
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        var waits = new ArrayList<Long>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var parts =
                    askers.stream()
                            .limit(people)
                            .map(asker -> threads.submit(() -> askUntil(asker, end)))
                            .toList();
            for (Future<List<Long>> part : parts) {
                waits.addAll(part.get());
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("One of those who ask broke off", failed);
        }
        return new Answers(waits, System.nanoTime() - begin);
    }

    private List<Long> askUntil(Asker asker, long end) {
        var waits = new ArrayList<Long>();
        for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
            ask(asker);
            waits.add(System.nanoTime() - begin);
        }
        return waits;
    }

    /**
     * Has people talk, as fast as the bot reads: after some thousand messages it is asked
     * something, and they go on when it has answered. Answers how long that took.
     */
    Duration talk(int messages) {
        long begin = System.nanoTime();
        for (int said = 0; said < messages; said += BATCH) {
            for (int i = said; i < Math.min(messages, said + BATCH); i++) {
                tell(words.get(i % TALKERS));
            }
            ask();
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Tells it as the gateway would, without the message being kept anywhere. */
    private void tell(ObjectNode message) {
        var world = discord.world();
        world.act(() -> {
            message.put("id", Long.toString(world.id()));
            var channel = world.requireChannel(Json.id(message, "channel_id"));
            world.tell("MESSAGE_CREATE", message, Intent.MESSAGES, Audience.of(channel));
        });
    }

    @Override
    public void close() {
        discord.close();
    }
}
