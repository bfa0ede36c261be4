package maxis.testing.cog.broken;

import jakarta.inject.Inject;

import maxis.spi.StoredAs;
import maxis.spi.command.CommandCall;
import maxis.spi.configuration.Configuration;
import maxis.spi.configuration.Description;
import maxis.spi.control.Action;
import maxis.spi.control.Outcome;
import maxis.spi.control.Preview;
import maxis.spi.demo.DemoData;
import maxis.spi.health.Health;
import maxis.spi.health.HealthCheck;
import maxis.spi.job.Job;
import maxis.spi.personal.PersonalData;
import maxis.spi.reply.Reply;
import maxis.spi.setting.Setting;
import maxis.spi.statistic.StatisticSource;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** What the broken cog names as its handlers, each wrong in its own way or in none. */
public final class Handlers {
    private Handlers() {}

    @StoredAs("other.thing")
    record Foreign() implements Job {}

    @StoredAs("broken.twice")
    record First() implements Job {}

    @StoredAs("broken.twice")
    record Second() implements Job {}

    public record Impossible(@Setting(standard = "11", most = 10) int limit) {}

    public record Unlabelled(@Setting(standard = "1") int deepLimit) {}

    public record Order(String whatFor) {}

    @Configuration("cogs.broken")
    public record Address(@Description("Where it is.") String address) {}

    public static final class Commands {
        @Inject
        Commands() {}

        public Reply answer(CommandCall call) {
            return Reply.refuse("broken.never_written");
        }
    }

    public static final class Lonely {
        @Inject
        Lonely(CountDownLatch latch) {
            latch.countDown();
        }

        public Reply answer(CommandCall call) {
            return Reply.nothing();
        }
    }

    public static final class Clumsy {
        @Inject
        Clumsy() {
            throw new IllegalStateException("cannot be made");
        }

        public Reply answer(CommandCall call) {
            return Reply.nothing();
        }
    }

    public static final class Figure implements StatisticSource {
        @Inject
        Figure() {}

        @Override
        public BigDecimal between(Transaction transaction, Instant from, Instant to) {
            return BigDecimal.ZERO;
        }
    }

    public static final class Deed implements Action<Order> {
        @Inject
        Deed() {}

        @Override
        public Preview preview(Transaction transaction, Order parameters) {
            return new Preview.Possible(Text.of("broken.said"), List.of(), "1");
        }

        @Override
        public Outcome carryOut(Transaction transaction, Order parameters) {
            return new Outcome.Done(Text.of("broken.said"), Map.of());
        }
    }

    public static final class Silent implements HealthCheck {
        @Inject
        Silent() {}

        @Override
        public Health look() {
            return new Health.Poor("It is slow.", " ");
        }
    }

    public static final class Throwing implements HealthCheck {
        @Inject
        Throwing() {}

        @Override
        public Health look() {
            throw new IllegalStateException("no pulse");
        }
    }

    public static final class Endless implements HealthCheck {
        @Inject
        Endless() {}

        @Override
        public Health look() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return new Health.Well("at last");
        }
    }

    public static final class Forgetful implements PersonalData {
        @Inject
        Forgetful() {}

        @Override
        public List<Section> export(Transaction transaction, MemberId member) {
            return List.of(new Section(Text.of("broken.half_said"), List.of()));
        }

        @Override
        public List<Kept> erase(Transaction transaction, MemberId member) {
            int gone = transaction.handle().execute("delete from broken_marks where kind = 'one'");
            if (gone == 0) {
                throw new IllegalStateException("nothing to erase");
            }
            return List.of();
        }
    }

    public static final class Repeating implements DemoData {
        private final Transactions transactions;

        @Inject
        Repeating(Transactions transactions) {
            this.transactions = transactions;
        }

        @Override
        public void plant(List<MemberId> members) {
            transactions
                    .as(Actor.system("demo"))
                    .execute(transaction ->
                            transaction
                                    .handle()
                                    .execute("insert into broken_marks (kind) values ('demo')"));
        }
    }
}
