package maxis.runtime.panel.dashboard;

import jakarta.inject.Inject;

import maxis.runtime.health.Checkup;
import maxis.spi.health.Health;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.web.Caller;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What somebody should look at, with its fix and the page where that is done; worst first. */
final class Attentions {
    private static final Duration RECENT = Duration.ofDays(1);

    private final Transactions transactions;
    private final AttentionStore store;
    private final InstantSource clock;

    @Inject
    Attentions(Transactions transactions, AttentionStore store, InstantSource clock) {
        this.transactions = transactions;
        this.store = store;
        this.clock = clock;
    }

    /**
     * One thing.
     *
     * @param link the file of the panel's page; empty where no page helps
     */
    record Attention(Severity severity, Text text, Text fix, String link) {}

    /** How much it matters. */
    enum Severity {
        CRITICAL,
        WARNING,
        INFO
    }

    List<Attention> of(Caller caller, List<Checkup.Found> found) {
        var health = found.stream().flatMap(Attentions::ofHealth);
        var waiting =
                caller.level().includes(Level.ADMIN)
                        ? waiting(caller).stream()
                        : Stream.<Attention>empty();
        return Stream.concat(health, waiting)
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .toList();
    }

    private static Stream<Attention> ofHealth(Checkup.Found found) {
        return switch (found.health()) {
            case Health.Well _ -> Stream.empty();
            case Health.Poor(var problem, var remedy) ->
                    Stream.of(attention(Severity.WARNING, found, problem, remedy));
            case Health.Broken(var problem, var remedy) ->
                    Stream.of(attention(Severity.CRITICAL, found, problem, remedy));
        };
    }

    private static Attention attention(
            Severity severity, Checkup.Found found, String problem, String remedy) {
        return new Attention(
                severity, Text.value(problem), Text.value(remedy), found.check().page().orElse(""));
    }

    private List<Attention> waiting(Caller caller) {
        var since = clock.instant().minus(RECENT);
        return transactions
                .as(caller.actor())
                .run(transaction ->
                        told(
                                store.criticalSince(transaction, since),
                                store.waitingOrders(transaction),
                                since));
    }

    private static List<Attention> told(long critical, long orders, Instant since) {
        var told = new ArrayList<Attention>();
        if (critical > 0) {
            told.add(
                    new Attention(
                            Severity.CRITICAL,
                            Text.of("platform.attention.security")
                                    .with("count", critical)
                                    .with("since", since),
                            Text.of("platform.attention.security.fix"),
                            "logs.html?tab=security&severity=critical"));
        }
        if (orders > 0) {
            told.add(
                    new Attention(
                            Severity.INFO,
                            Text.of("platform.attention.orders").with("count", orders),
                            Text.of("platform.attention.orders.fix"),
                            "approvals.html"));
        }
        return told;
    }
}
