package maxis.testing.control;

import jakarta.inject.Inject;

import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.ProcessRole;
import maxis.spi.configuration.Range;
import maxis.spi.control.Action;
import maxis.spi.control.ActionDeclaration;
import maxis.spi.control.Outcome;
import maxis.spi.control.Preview;
import maxis.spi.control.Risk;
import maxis.spi.control.UndoableAction;
import maxis.spi.reply.Block.Fact;
import maxis.spi.setting.Setting;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.spi.value.Money;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A cog that sells one thing: promotions are harmless, its price is not. */
final class KioskCog implements Cog {
    static final String TABLES =
            """
            create table kiosk (what text not null, value bigint not null);
            select guard_table('kiosk');
            comment on table kiosk is 'One effect, or the price.';
            grant select, insert, update, delete on kiosk to maxis_test_system;
            create policy system_sells on kiosk to maxis_test_system using (true) with check (true);
            insert into kiosk values ('price', 100);
            """;

    @Override
    public CogId id() {
        return new CogId("kiosk");
    }

    @Override
    public Set<ProcessRole> roles() {
        return Set.of(ProcessRole.MAXIS);
    }

    @Override
    public void bind(CogBinder cog) {
        cog.bind(Mishap.class)
                .contribute(
                        new ActionDeclaration<>(
                                "kiosk.promote",
                                Promotion.class,
                                Promote.class,
                                Level.STAFF,
                                Risk.NORMAL),
                        new ActionDeclaration<>(
                                "kiosk.price",
                                Price.class,
                                SetPrice.class,
                                Level.ADMIN,
                                Risk.RISKY));
    }

    /** What happens in the middle of an action, for a test to set. */
    static final class Mishap {
        volatile Runnable inTheMiddle = () -> {};
        volatile Transactions.Effect inThePreview = transaction -> {};

        @Inject
        Mishap() {}
    }

    enum Audience {
        INACTIVE,
        EVERYBODY
    }

    record Promotion(
            @Range(min = 1, max = 90) int discount,
            @Setting(standard = "48h", least = 3_600) Duration lasts,
            @Setting(standard = "inactive") Audience audience,
            Optional<MemberId> guest) {
        Promotion {
            if (audience == Audience.EVERYBODY && discount > 50) {
                throw new IllegalArgumentException("Half price at most for everybody.");
            }
        }
    }

    record Price(Money amount) {}

    /** Leaves a row and takes it away again. */
    static final class Promote implements UndoableAction<Promotion> {
        private final Mishap mishap;

        @Inject
        Promote(Mishap mishap) {
            this.mishap = mishap;
        }

        @Override
        public Preview preview(Transaction transaction, Promotion promotion) {
            return KioskCog.preview(transaction);
        }

        @Override
        public Outcome carryOut(Transaction transaction, Promotion promotion) {
            write(transaction, promotion.discount());
            mishap.inTheMiddle.run();
            return new Outcome.Done(
                    Text.of("kiosk.promoted").with("price", Money.euros(price(transaction))),
                    Map.of("discount", Integer.toString(promotion.discount())));
        }

        @Override
        public Outcome undo(Transaction transaction, Promotion promotion, Outcome.Done done) {
            mishap.inTheMiddle.run();
            transaction
                    .handle()
                    .execute(
                            "delete from kiosk where what = 'promotion' and value = ?",
                            Long.parseLong(done.facts().getOrDefault("discount", "")));
            return new Outcome.Done(Text.of("kiosk.ended"), Map.of());
        }
    }

    /** Sets the price, above nothing. */
    static final class SetPrice implements Action<Price> {
        private final Mishap mishap;

        @Inject
        SetPrice(Mishap mishap) {
            this.mishap = mishap;
        }

        @Override
        public Preview preview(Transaction transaction, Price price) {
            if (price.amount().isNegative()) {
                return new Preview.Impossible(Text.of("kiosk.negative"));
            }
            mishap.inThePreview.run(transaction);
            return KioskCog.preview(transaction);
        }

        @Override
        public Outcome carryOut(Transaction transaction, Price price) {
            write(transaction, price.amount().minor());
            mishap.inTheMiddle.run();
            if (price.amount().isZero()) {
                return new Outcome.Refused(Text.of("kiosk.nothing_is_free"));
            }
            return new Outcome.Done(Text.of("kiosk.priced"), Map.of());
        }
    }

    private static void write(Transaction transaction, long value) {
        transaction.handle().execute("insert into kiosk values ('promotion', ?)", value);
    }

    private static Preview preview(Transaction transaction) {
        long price = price(transaction);
        return new Preview.Possible(
                Text.of("kiosk.foreseen"),
                List.of(
                        new Fact(
                                Text.of("kiosk.price"),
                                Text.of("kiosk.value").with("value", Money.euros(price)))),
                "price " + price);
    }

    private static long price(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select value from kiosk where what = 'price'")
                .mapTo(Long.class)
                .one();
    }
}
