package maxis.testing.control;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.runtime.security.BatchedSecurityLog;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.control.Arguments;
import maxis.spi.control.Asker;
import maxis.spi.control.Decision;
import maxis.spi.control.Manner;
import maxis.spi.control.NewOrder;
import maxis.spi.control.Order;
import maxis.spi.control.OrderId;
import maxis.spi.control.OrderState;
import maxis.spi.control.Orders;
import maxis.spi.control.Refusal;
import maxis.spi.control.Sending;
import maxis.spi.storage.Actor;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.testing.TestDatabase;
import maxis.testing.TestPlatform;

import java.util.List;
import java.util.Map;

/** Processes around the kiosk on one database, and hands to order with. */
final class Kiosk implements AutoCloseable {
    static final MemberId JEAN = new MemberId(1001);
    static final MemberId MARIE = new MemberId(1002);
    static final Asker ADMIN = Asker.person(JEAN, Level.ADMIN, Origin.CONTROLLER);
    static final Asker STAFF = Asker.person(MARIE, Level.STAFF, Origin.WEB);

    private final TestDatabase database;
    private final TestPlatform platform;

    private Kiosk(TestDatabase database) {
        this.database = database;
        this.platform = TestPlatform.on(database, new PlatformCog(), new KioskCog());
    }

    static Kiosk open() {
        var database = TestDatabase.fresh();
        database.asOwner().useHandle(owner -> owner.execute(KioskCog.TABLES));
        return new Kiosk(database);
    }

    /** Another process on the same database, or the same one after a restart. */
    Kiosk beside() {
        return new Kiosk(database);
    }

    TestPlatform platform() {
        return platform;
    }

    Orders orders() {
        return platform.instance(Orders.class);
    }

    void mishap(Runnable inTheMiddle) {
        platform.instance(KioskCog.Mishap.class).inTheMiddle = inTheMiddle;
    }

    Sending promote(String id, int discount) {
        return orders().send(promotion(id, discount, Manner.TYPED));
    }

    /** An order that waits. */
    Order priceOf(String id, String amount) {
        return waiting(
                orders().send(
                                new NewOrder(
                                        new OrderId(id),
                                        "kiosk.price",
                                        Arguments.of(Map.of("amount", amount)),
                                        Manner.TYPED,
                                        ADMIN)));
    }

    Decision approve(Order order, Asker approver) {
        return orders().approve(order.id(), order.proposal().orElseThrow().seal(), approver);
    }

    Order order(String id) {
        return orders().find(Actor.system("test"), new OrderId(id)).orElseThrow();
    }

    OrderState state(String id) {
        return order(id).state();
    }

    /** What actions did: the promotions that there are. */
    List<Long> effects() {
        return database.asOwner()
                .withHandle(owner ->
                        owner.createQuery("select value from kiosk where what = 'promotion'")
                                .mapTo(Long.class)
                                .list());
    }

    void changePrice() {
        owner("update kiosk set value = value + 1 where what = 'price'");
    }

    void owner(String... statements) {
        database.asOwner().useTransaction(owner -> List.of(statements).forEach(owner::execute));
    }

    List<String> rows(String query) {
        return database.asOwner()
                .withHandle(owner -> owner.createQuery(query).mapTo(String.class).list());
    }

    List<String> securityLog() {
        platform.instance(BatchedSecurityLog.class).flush();
        return rows("select event_type from security_logs order by id");
    }

    static NewOrder promotion(String id, int discount, Manner manner) {
        return new NewOrder(
                new OrderId(id),
                "kiosk.promote",
                Arguments.of(Map.of("discount", Integer.toString(discount))),
                manner,
                ADMIN);
    }

    static Order waiting(Sending sending) {
        if (sending instanceof Sending.Waits(var order)) {
            return order;
        }
        throw new AssertionError("Does not wait: " + sending);
    }

    static Refusal refusal(Sending sending) {
        if (sending instanceof Sending.Refused(var refusal)) {
            return refusal;
        }
        throw new AssertionError("Not refused: " + sending);
    }

    static Refusal refusal(Decision decision) {
        if (decision instanceof Decision.Refused(var refusal)) {
            return refusal;
        }
        throw new AssertionError("Not refused: " + decision);
    }

    @Override
    public void close() {
        platform.close();
    }
}
