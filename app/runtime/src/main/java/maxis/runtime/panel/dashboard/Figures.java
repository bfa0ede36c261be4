package maxis.runtime.panel.dashboard;

import jakarta.inject.Inject;

import maxis.runtime.cog.CogSwitches;
import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.Handlers;
import maxis.runtime.cog.Registry;
import maxis.spi.Fault;
import maxis.spi.statistic.StatisticDeclaration;
import maxis.spi.statistic.StatisticDeclaration.Unit;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;
import maxis.spi.value.Level;

import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/**
 * The figures of the last thirty days of all cogs. They are worked out by the system, because they
 * count rows that nobody sees one by one, and kept for some seconds.
 */
final class Figures {
    private static final Logger LOG = LoggerFactory.getLogger(Figures.class);
    private static final int DAYS = 30;
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Registry registry;
    private final CogSwitches switches;
    private final Handlers handlers;
    private final Transactions.As system;
    private final InstantSource clock;
    private final ReentrantLock counting = new ReentrantLock();
    private volatile Count last = new Count(Instant.MIN, List.of());

    @Inject
    Figures(
            Registry registry,
            CogSwitches switches,
            Handlers handlers,
            Transactions transactions,
            InstantSource clock) {
        this.registry = registry;
        this.switches = switches;
        this.handlers = handlers;
        this.system = transactions.as(Actor.system("dashboard"));
        this.clock = clock;
    }

    /** One number. */
    record Figure(String name, String cog, Text title, Unit unit, BigDecimal value) {}

    /** The same day by day. */
    record Chart(String name, String cog, Text title, Unit unit, List<Point> points) {}

    /** The figure of one day (UTC). */
    record Point(LocalDate day, BigDecimal value) {}

    private record Counted(Figure figure, Chart chart) {}

    private record Count(Instant at, List<Counted> counted) {}

    List<Figure> figures(Level reader) {
        return counted(reader).stream().map(Counted::figure).toList();
    }

    List<Chart> charts(Level reader) {
        return counted(reader).stream().map(Counted::chart).toList();
    }

    /** Money is for those who run the community. */
    private List<Counted> counted(Level reader) {
        return current().stream()
                .filter(one -> one.figure().unit() != Unit.MONEY || reader.includes(Level.ADMIN))
                .toList();
    }

    private List<Counted> current() {
        counting.lock();
        try {
            var now = clock.instant();
            if (!last.at().isAfter(now.minus(FRESH))) {
                last = new Count(now, count(now));
            }
            return last.counted();
        } finally {
            counting.unlock();
        }
    }

    private List<Counted> count(Instant now) {
        var end = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1);
        return registry.contributions().stream()
                .filter(one -> one.contribution() instanceof StatisticDeclaration)
                .filter(one -> switches.isOn(one.cog()))
                .flatMap(one -> count(one, end.minusDays(DAYS), end).stream())
                .toList();
    }

    private Optional<Counted> count(Contributed contributed, LocalDate first, LocalDate end) {
        var declared = (StatisticDeclaration) contributed.contribution();
        var cog = contributed.cog().name();
        var name = declared.name();
        var title = Text.of(cog + ".statistic." + name.toLowerCase(Locale.ROOT).replace('-', '_'));
        var source = handlers.instance(declared.handler());
        try {
            return Optional.of(
                    system.run(transaction -> {
                        var value = source.between(transaction, start(first), start(end));
                        var days = source.daily(transaction, first, end);
                        return new Counted(
                                new Figure(name, cog, title, declared.unit(), value),
                                new Chart(name, cog, title, declared.unit(), points(first, days)));
                    }));
        } catch (Fault | JdbiException failed) {
            LOG.warn("The figure {} of {} cannot be worked out", name, cog, failed);
            return Optional.empty();
        }
    }

    private static List<Point> points(LocalDate first, List<BigDecimal> days) {
        return IntStream.range(0, days.size())
                .mapToObj(day -> new Point(first.plusDays(day), days.get(day)))
                .toList();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
