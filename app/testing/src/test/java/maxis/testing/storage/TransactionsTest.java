package maxis.testing.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;
import maxis.testing.TestDatabase;
import maxis.testing.server.OnEveryServer;
import maxis.testing.server.ServerKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

import java.util.ArrayList;

@OnEveryServer
class TransactionsTest {
    @Parameter private ServerKind server;
    private TestDatabase database;

    @BeforeParameterizedClassInvocation
    void open() {
        database = server.freshDatabase();
    }

    @AfterParameterizedClassInvocation
    void close() {
        database.close();
    }

    @Test
    void aMemberActsWithTheRoleOfMembersAndTheOwnId() {
        var seen =
                database.transactions()
                        .as(Actor.member(new MemberId(1001)))
                        .run(transaction ->
                                transaction
                                        .handle()
                                        .createQuery(
                                                "select current_user || ' ' || acting_member()")
                                        .mapTo(String.class)
                                        .one());

        assertThat(seen).endsWith("_member 1001");
    }

    @Test
    void theProgramActsWithoutAMember() {
        var seen =
                database.transactions()
                        .as(Actor.system("test"))
                        .run(transaction ->
                                transaction
                                        .handle()
                                        .createQuery(
                                                "select current_user || ' ' ||"
                                                        + " coalesce(acting_member()::text, 'nobody')")
                                        .mapTo(String.class)
                                        .one());

        assertThat(seen).endsWith("_system nobody");
    }

    @Test
    void nothingOfAnActorIsLeftOnTheConnection() {
        for (int i = 0; i < 50; i++) {
            database.transactions().as(Actor.admin(new MemberId(i))).execute(transaction -> {});
            var left =
                    database.asApplication()
                            .withHandle(handle ->
                                    handle.createQuery(
                                                    "select current_user ||"
                                                            + " coalesce(current_setting('app.actor',"
                                                            + " true), '')")
                                            .mapTo(String.class)
                                            .one());

            assertThat(left).isEqualTo(database.storage().names().app());
        }
    }

    @Test
    void workThatThrowsLeavesNothingBehind() {
        assertThatThrownBy(() ->
                        database.transactions()
                                .as(Actor.system("test"))
                                .execute(transaction -> {
                                    transaction
                                            .handle()
                                            .execute(
                                                    "select enqueue_job('nothing', 'left', null,"
                                                            + " now())");
                                    throw new IllegalStateException("no");
                                }))
                .hasMessage("no");

        int left =
                database.asOwner()
                        .withHandle(handle ->
                                handle.createQuery("select count(*) from scheduled_tasks")
                                        .mapTo(Integer.class)
                                        .one());
        assertThat(left).isZero();
    }

    @Test
    void workThatHidesAFailedStatementIsNotTakenForDone() {
        assertThatThrownBy(() ->
                        database.transactions()
                                .as(Actor.system("test"))
                                .execute(transaction -> {
                                    transaction
                                            .handle()
                                            .execute(
                                                    "select enqueue_job('nothing', 'hidden', null,"
                                                            + " now())");
                                    assertThatThrownBy(() ->
                                                    transaction.handle().execute("select 1 / 0"))
                                            .hasMessageContaining("division by zero");
                                }))
                .hasMessageContaining("A statement of this transaction failed");
    }

    @Test
    void aTransactionWithinATransactionIsAMistake() {
        var transactions = database.transactions();

        assertThatThrownBy(() ->
                        transactions
                                .as(Actor.system("outer"))
                                .execute(outer ->
                                        transactions
                                                .as(Actor.system("inner"))
                                                .execute(inner -> {})))
                .hasMessageContaining("is running on this thread already");
    }

    @Test
    void aTransactionIsOfNoUseAfterItsEnd() {
        var kept = new ArrayList<Transaction>();
        database.transactions().as(Actor.system("test")).execute(kept::add);

        assertThatThrownBy(() -> kept.getFirst().handle()).hasMessageContaining("over");
    }
}
