package maxis.testing.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.sandbox.discord.SandboxDiscord;
import maxis.sandbox.discord.SandboxOptions;
import maxis.sandbox.discord.contract.Contract;
import maxis.sandbox.discord.contract.ContractWatch;
import maxis.sandbox.discord.control.Person;
import maxis.sandbox.discord.control.Seen;
import maxis.sandbox.discord.http.Exchange;
import maxis.testing.HandClock;
import maxis.testing.TestDatabase;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A stand-in for Discord, a database, and the processes that a test starts on both. At its end
 * nothing that went over the wire may have broken the contract.
 */
final class Town implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(20);

    // The library holds ids against the machine's clock, so that this one stands in the future.
    private final HandClock clock = new HandClock(Instant.parse("2060-03-01T10:00:00Z"));
    private final ContractWatch watch = new ContractWatch(Contract.find());
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final TestDatabase database = TestDatabase.fresh();
    private final List<Resident> residents = new ArrayList<>();
    private final long start = System.nanoTime();
    private final SandboxDiscord discord;

    private Town(UnaryOperator<SandboxOptions> wishes) {
        var options =
                wishes.apply(SandboxOptions.small())
                        .watchedBy(exchange -> {
                            exchanges.add(exchange);
                            watch.accept(exchange);
                        });
        discord = SandboxDiscord.start(options, clock);
    }

    static Town small() {
        return new Town(options -> options);
    }

    static Town with(UnaryOperator<SandboxOptions> wishes) {
        return new Town(wishes);
    }

    /** Starts a process and waits until its bots are connected. */
    Resident moveIn() {
        return moveIn(Tenancy.of(this)).awaitConnected();
    }

    /** How often a bot wrote its slash commands. */
    long writtenCommands() {
        return exchanges.stream()
                .filter(it -> it.method().equals("PUT") && it.template().endsWith("/commands"))
                .count();
    }

    /** How often a bot asked which slash commands it has. */
    long listedCommands() {
        return exchanges.stream()
                .filter(it -> it.method().equals("GET") && it.template().endsWith("/commands"))
                .count();
    }

    Resident moveIn(Tenancy tenancy) {
        return keep(Resident.start(tenancy));
    }

    /** Ends it with the town. */
    Resident keep(Resident resident) {
        residents.add(resident);
        return resident;
    }

    SandboxDiscord discord() {
        return discord;
    }

    TestDatabase database() {
        return database;
    }

    /**
     * The clock of the processes: it goes on by itself, because who polls waits for it, and is
     * moved with the stand-in's.
     */
    InstantSource time() {
        return () -> clock.instant().plusNanos(System.nanoTime() - start);
    }

    HandClock clock() {
        return clock;
    }

    Person as(String name) {
        return discord.as(name);
    }

    /** What went over the wire so far. */
    List<Exchange> exchanges() {
        return exchanges;
    }

    /** The direct line between somebody and Maxis' bot. */
    String line(String name) {
        return Long.toString(as(name).opensDirect(SandboxOptions.MAXIS.id()));
    }

    /** Waits until somebody sees a message. */
    Seen awaits(String name, String channel, Predicate<Seen> wished) {
        return as(name).awaits(channel, PATIENCE, wished).orElseThrow();
    }

    /** Waits until something holds; it is looked at whenever anything happens. */
    void await(BooleanSupplier condition) {
        discord.world().await(PATIENCE, condition);
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Override
    public void close() {
        residents.forEach(Resident::close);
        discord.close();
        database.close();
        assertThat(watch.violations().stream().limit(3)).isEmpty();
    }
}
