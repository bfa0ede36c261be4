package maxis.testing.control;

import static maxis.testing.control.Kiosk.ADMIN;
import static maxis.testing.control.Kiosk.JEAN;
import static maxis.testing.control.Kiosk.MARIE;
import static maxis.testing.control.Kiosk.STAFF;
import static maxis.testing.control.Kiosk.promotion;
import static maxis.testing.control.Kiosk.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.runtime.control.OrdersPersonalData;
import maxis.spi.Fault;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.control.Arguments;
import maxis.spi.control.Asker;
import maxis.spi.control.Manner;
import maxis.spi.control.NewOrder;
import maxis.spi.control.Order;
import maxis.spi.control.OrderId;
import maxis.spi.control.OrderState;
import maxis.spi.control.Refusal.Reason;
import maxis.spi.control.Sending;
import maxis.spi.control.Trial;
import maxis.spi.personal.PersonalData.Section;
import maxis.spi.storage.Actor;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.spi.value.Money;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

class OrdersTest {
    private Kiosk kiosk;

    @BeforeEach
    void open() {
        kiosk = Kiosk.open();
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void aTypedOrderIsCarriedOutAndRemembersEverything() {
        assertThat(kiosk.promote("first", 20)).isInstanceOf(Sending.Runs.class);
        kiosk.platform().runDueJobs();

        var order = kiosk.order("first");
        assertThat(order.state()).isEqualTo(OrderState.DONE);
        assertThat(order.parameters())
                .isEqualTo(
                        Map.of(
                                "discount",
                                "20",
                                "lasts",
                                "2d",
                                "audience",
                                "inactive",
                                "guest",
                                ""));
        assertThat(order.asker()).isEqualTo(ADMIN);
        var ending = order.ending().orElseThrow();
        assertThat(ending.text())
                .contains(Text.of("kiosk.promoted").with("price", Money.euros(100)));
        assertThat(ending.facts()).isEqualTo(Map.of("discount", "20"));
        assertThat(kiosk.effects()).containsExactly(20L);
    }

    @Test
    void aRecordIsTheSameOrderAsItsTexts() {
        kiosk.promote("first", 20);
        var record =
                new KioskCog.Promotion(
                        20, Duration.ofDays(2), KioskCog.Audience.INACTIVE, Optional.empty());

        assertThat(
                        kiosk.orders()
                                .send(
                                        new NewOrder(
                                                new OrderId("first"),
                                                "kiosk.promote",
                                                Arguments.of(record),
                                                Manner.TYPED,
                                                ADMIN)))
                .isInstanceOf(Sending.Known.class);
    }

    @Test
    void anOrderThatComesAgainIsKnown() {
        kiosk.promote("first", 20);
        kiosk.platform().runDueJobs();

        assertThat(kiosk.promote("first", 20)).isEqualTo(new Sending.Known(kiosk.order("first")));
        kiosk.platform().runDueJobs();
        assertThat(kiosk.effects()).containsExactly(20L);
    }

    @Test
    void theSameIdWithSomethingElseIsRefusedAndNoted() {
        kiosk.promote("first", 20);

        assertThat(refusal(kiosk.promote("first", 90)).reason()).isEqualTo(Reason.OTHER_CONTENT);
        assertThat(kiosk.securityLog()).containsExactly("order.other-content");
        kiosk.platform().runDueJobs();
        assertThat(kiosk.effects()).containsExactly(20L);
    }

    @Test
    void whoMayNotIsRefusedAndNoted() {
        var order =
                new NewOrder(
                        new OrderId("first"),
                        "kiosk.price",
                        Arguments.of(Map.of("amount", "1 EUR")),
                        Manner.TYPED,
                        STAFF);

        assertThat(refusal(kiosk.orders().send(order)).reason()).isEqualTo(Reason.LEVEL);
        assertThat(kiosk.securityLog()).containsExactly("order.level");
        assertThat(kiosk.rows("select id from control_orders")).isEmpty();
    }

    @Test
    void anUnknownActionIsAnsweredWithTheOneThatWasMeant() {
        var refusal = refusal(kiosk.orders().send(order("kiosk.promot", Map.of())));

        assertThat(refusal.reason()).isEqualTo(Reason.ACTION);
        assertThat(refusal.text().arguments()).containsEntry("suggestion", "kiosk.promote");
    }

    @Test
    void everyWrongParameterIsNamedWithWhatIsAllowed() {
        var refusal =
                refusal(
                        kiosk.orders()
                                .send(
                                        order(
                                                "kiosk.promote",
                                                Map.of("discont", "20", "audience", "all"))));

        assertThat(refusal.reason()).isEqualTo(Reason.PARAMETERS);
        assertThat(refusal.problems().stream().map(problem -> problem.text()))
                .containsExactly(
                        Text.of("platform.order.parameter_like")
                                .with("name", "discont")
                                .with("suggestion", "discount"),
                        Text.of("platform.order.missing").with("option", "discount"),
                        Text.of("platform.input.choice")
                                .with("value", "all")
                                .with("choices", "inactive, everybody")
                                .with("option", "audience"));
    }

    @Test
    void boundsAndRulesBetweenParametersHold() {
        assertThat(problem(Map.of("discount", "91")).key().name())
                .isEqualTo("platform.input.range");
        assertThat(problem(Map.of("discount", "60", "audience", "everybody")))
                .isEqualTo(
                        Text.of("platform.order.together")
                                .with("reason", "Half price at most for everybody."));
    }

    @Test
    void aDryRunStoresNothing() {
        var trial = kiosk.orders().preview(promotion("first", 20, Manner.SPOKEN));

        assertThat(trial)
                .isInstanceOfSatisfying(
                        Trial.Foreseen.class,
                        foreseen -> {
                            assertThat(foreseen.isToBeApproved()).isTrue();
                            assertThat(foreseen.parameters()).containsEntry("lasts", "2d");
                            assertThat(foreseen.preview().version()).isEqualTo("price 100");
                        });
        assertThat(kiosk.rows("select id from control_orders")).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedByItsPreview() {
        var order = order("kiosk.price", Map.of("amount", "-1 EUR"));

        assertThat(refusal(kiosk.orders().send(order)).reason()).isEqualTo(Reason.IMPOSSIBLE);
    }

    @Test
    void aPreviewThatWritesFails() {
        kiosk.platform().instance(KioskCog.Mishap.class).inThePreview =
                transaction -> transaction.handle().execute("delete from kiosk");

        assertThatThrownBy(() -> kiosk.priceOf("first", "2 EUR")).hasMessageContaining("read-only");
        assertThat(kiosk.rows("select id from control_orders")).isEmpty();
    }

    @Test
    void aFaultEndsAnOrderAtOnceWithAReferenceAndNoEffect() {
        kiosk.mishap(() -> {
            throw Fault.bug("planted", null);
        });
        kiosk.promote("first", 20);
        kiosk.platform().runDueJobs();

        assertThat(kiosk.state("first")).isEqualTo(OrderState.FAILED);
        assertThat(kiosk.order("first").ending().orElseThrow().reference()).isPresent();
        assertThat(kiosk.effects()).isEmpty();
    }

    @Test
    void anotherSideThatIsAwayIsAskedTenTimes() {
        var attempts = new AtomicInteger();
        kiosk.mishap(() -> {
            attempts.incrementAndGet();
            throw Fault.remote("planted", null);
        });
        kiosk.promote("first", 20);
        for (int round = 0; round < 12; round++) {
            kiosk.platform().runDueJobs();
            kiosk.platform().clock().advance(Duration.ofHours(2));
        }

        assertThat(attempts).hasValue(10);
        assertThat(kiosk.state("first")).isEqualTo(OrderState.FAILED);
        assertThat(kiosk.rows("select task_name from parked_jobs")).isEmpty();
        assertThat(kiosk.effects()).isEmpty();
    }

    @Test
    void whatARefusingActionWroteIsGone() {
        var order = kiosk.priceOf("free", "0 EUR");
        kiosk.approve(order, ADMIN);
        kiosk.platform().runDueJobs();

        assertThat(kiosk.state("free")).isEqualTo(OrderState.REFUSED);
        assertThat(kiosk.effects()).isEmpty();
    }

    @Test
    void everyStepIsInTheAuditLog() {
        var order = kiosk.priceOf("first", "2 EUR");
        kiosk.approve(order, ADMIN);
        kiosk.platform().runDueJobs();

        assertThat(
                        kiosk.rows(
                                "select action || ' by ' || coalesce(actor_id::text, program) from"
                                        + " audit_log where subject = 'order:first' order by id"))
                .containsExactly(
                        "orders.proposed by 1001",
                        "orders.approved by 1001",
                        "orders.claimed by orders",
                        "orders.done by platform.order.kiosk.price");
        assertThat(kiosk.rows("select changes::text from audit_log"))
                .noneMatch(changes -> changes.contains("2.00"));
    }

    @Test
    void staffSeeTheirOwnOrdersAndAdminsAll() {
        kiosk.promote("first", 20);
        var own =
                new NewOrder(
                        new OrderId("own"),
                        "kiosk.promote",
                        Arguments.of(Map.of("discount", "5")),
                        Manner.TYPED,
                        STAFF);
        kiosk.orders().send(own);

        assertThat(ids(Actor.staff(MARIE))).containsExactly("own");
        assertThat(ids(Actor.admin(JEAN))).containsExactlyInAnyOrder("first", "own");
        assertThat(kiosk.orders().find(Actor.staff(MARIE), new OrderId("first"))).isEmpty();
    }

    @Test
    void eachStepIsToldToWhoeverListens() throws SQLException {
        try (var connection = kiosk.platform().database().storage().connectDirectly();
                var statement = connection.createStatement()) {
            statement.execute("listen control_orders");
            kiosk.promote("first", 20);
            kiosk.platform().runDueJobs();

            var told = connection.unwrap(PGConnection.class).getNotifications(5_000);

            assertThat(Arrays.stream(told).map(one -> one.getParameter()))
                    .containsExactly("first approved", "first claimed", "first done");
        }
    }

    @Test
    void whoOrderedOrApprovedGetsItInTheExport() {
        kiosk.promote("first", 20);
        var data = kiosk.platform().instance(OrdersPersonalData.class);

        assertThat(export(data, JEAN).getFirst().rows().getFirst())
                .contains(
                        Text.of("platform.order.cell")
                                .with("name", "discount")
                                .with("value", "20"));
        assertThat(export(data, MARIE)).isEmpty();
    }

    @Test
    void aFormerAdminsWordsGoAndTheDecisionStays() {
        kiosk.promote("first", 20);
        kiosk.platform().runDueJobs();
        var data = kiosk.platform().instance(OrdersPersonalData.class);

        var kept =
                kiosk.platform()
                        .transactions()
                        .as(Actor.system("erasure"))
                        .run(transaction -> data.erase(transaction, JEAN));

        assertThat(kept).hasSize(1);
        assertThat(kiosk.order("first").parameters()).isEmpty();
        assertThat(kiosk.state("first")).isEqualTo(OrderState.DONE);
    }

    @Test
    void whatAFormerAdminOrderedAndNobodyBeganIsCalledOff() {
        kiosk.promote("first", 20);
        var data = kiosk.platform().instance(OrdersPersonalData.class);

        kiosk.platform()
                .transactions()
                .as(Actor.system("erasure"))
                .execute(transaction -> data.erase(transaction, JEAN));
        kiosk.platform().runDueJobs();

        assertThat(kiosk.order("first").parameters()).isEmpty();
        assertThat(kiosk.state("first")).isEqualTo(OrderState.CANCELLED);
    }

    @Test
    void aProgramMayOrderWithTheSayItWasGiven() {
        var order =
                new NewOrder(
                        new OrderId("daily"),
                        "kiosk.promote",
                        Arguments.of(Map.of("discount", "5")),
                        Manner.TYPED,
                        Asker.program("routines", Level.STAFF));

        kiosk.orders().send(order);

        assertThat(kiosk.order("daily").asker()).isEqualTo(Asker.program("routines", Level.STAFF));
    }

    @Test
    void aLevelThatIsNotThePersonsIsAMistake() {
        assertThatThrownBy(() -> new Asker(Actor.staff(MARIE), Level.ADMIN, Origin.WEB))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Section> export(OrdersPersonalData data, MemberId member) {
        return kiosk.platform()
                .transactions()
                .as(Actor.member(member))
                .run(transaction -> data.export(transaction, member));
    }

    private Set<String> ids(Actor reader) {
        var found = kiosk.orders().list(reader, EnumSet.allOf(OrderState.class), 10);
        return found.stream().map(Order::id).map(OrderId::value).collect(Collectors.toSet());
    }

    private Text problem(Map<String, String> parameters) {
        return refusal(kiosk.orders().send(order("kiosk.promote", parameters))).text();
    }

    private static NewOrder order(String action, Map<String, String> parameters) {
        return new NewOrder(
                new OrderId("first"), action, Arguments.of(parameters), Manner.TYPED, ADMIN);
    }
}
