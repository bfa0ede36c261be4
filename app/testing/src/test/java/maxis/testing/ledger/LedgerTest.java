package maxis.testing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.spi.audit.AuditEntry;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.ledger.Account;
import maxis.spi.ledger.Ledger;
import maxis.spi.ledger.Line;
import maxis.spi.ledger.Posting;
import maxis.spi.ledger.Transfer;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions.Work;
import maxis.spi.value.MemberId;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

class LedgerTest {
    private static final Account MINT = Account.house("mint", "COIN");
    private static final Account SHOP = Account.house("shop", "COIN");
    private static final Account JEAN = Account.of(new MemberId(1001), "coins", "COIN");
    private static final Account MARIE = Account.of(new MemberId(1002), "coins", "COIN");

    private TestPlatform platform;
    private Ledger ledger;

    @BeforeEach
    void start() {
        platform = TestPlatform.with(new maxis.runtime.bootstrap.PlatformCog());
        ledger = platform.instance(Ledger.class);
    }

    @AfterEach
    void everythingAgrees() {
        assertThat(rows("select problem from ledger_findings()")).isEmpty();
        platform.close();
    }

    @Test
    void unitsThatAreGivenArriveAndStandInTheStatement() {
        give(JEAN, 50, "earned", "daily");

        assertThat(balance(JEAN)).isEqualTo(50);
        assertThat(balance(MINT)).isEqualTo(-50);
        assertThat(statement(JEAN))
                .singleElement()
                .extracting(Line::amount, Line::balance, Line::cause, Line::provenance)
                .containsExactly(50L, 50L, "test", "earned");
    }

    @Test
    void anAccountNeverGivesMoreThanItHolds() {
        give(JEAN, 50, "earned", "daily");

        assertThat(transfer(JEAN, MARIE, 51, "pay")).isEqualTo(new Posting.NotEnough(50));
        assertThat(balance(JEAN)).isEqualTo(50);
        assertThat(balance(MARIE)).isZero();
    }

    @Test
    void aKeyIsBookedOnce() {
        give(JEAN, 50, "earned", "daily");
        var first = transfer(JEAN, MARIE, 20, "pay");

        assertThat(transfer(JEAN, MARIE, 20, "pay")).isEqualTo(first);
        assertThat(balance(JEAN)).isEqualTo(30);
    }

    @Test
    void anAuditedTransferIsInTheAuditLogOnceHoweverOftenItIsAskedFor() {
        give(JEAN, 50, "earned", "daily");
        var entry = AuditEntry.of("shop.paid", "order:7", Origin.API);
        var paid = new Transfer(JEAN, MARIE, 20, "pay", "").audited(entry);
        var tooMuch = new Transfer(JEAN, MARIE, 500, "pay", "").audited(entry);

        post(transaction -> ledger.transfer(transaction, paid, "order 7"));
        post(transaction -> ledger.transfer(transaction, paid, "order 7"));
        post(transaction -> ledger.transfer(transaction, tooMuch, "order 8"));

        assertThat(rows("select concat_ws(' ', action, subject, origin) from audit_log"))
                .containsExactly("shop.paid order:7 api");
    }

    @Test
    void aTransferThatIsTheWholeActIsBookedAndAuditedAlike() {
        give(JEAN, 50, "earned", "daily");
        var paid =
                new Transfer(JEAN, MARIE, 20, "pay", "")
                        .audited(AuditEntry.of("shop.paid", "order:7", Origin.API));
        var program = Actor.system("test");

        var first = ledger.transfer(program, paid, "order 7");

        // Often enough that the driver has PostgreSQL keep the statement.
        for (int time = 0; time < 20; time++) {
            assertThat(ledger.transfer(program, paid, "order 7")).isEqualTo(first);
        }
        assertThat(ledger.transfer(program, new Transfer(JEAN, MARIE, 31, "pay", ""), "order 8"))
                .isEqualTo(new Posting.NotEnough(30));
        assertThat(balance(MARIE)).isEqualTo(20);
        assertThat(rows("select concat_ws(' ', program, action, subject) from audit_log"))
                .containsExactly("test shop.paid order:7");
        assertThatThrownBy(() -> ledger.transfer(Actor.member(new MemberId(1001)), paid, "mine"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void whatIsUnevenAfterAStatementMayBeEvenAtCommit() {
        give(JEAN, 50, "earned", "daily");

        platform.database()
                .asOwner()
                .useTransaction(owner -> {
                    for (int amount : List.of(7, -7)) {
                        owner.execute(
                                "insert into ledger_entries (transaction_id, account_id, provenance,"
                                        + " amount) select t.id, a.id, 'earned', ? from"
                                        + " ledger_transactions t, ledger_accounts a where a.owner ="
                                        + " 'house'",
                                amount);
                    }
                });

        assertThat(rows("select transaction_id::text from ledger_uneven")).isEmpty();
    }

    @Test
    void anAuditedHoldIsInTheAuditLogOnceToo() {
        give(JEAN, 50, "earned", "daily");
        var held =
                new Transfer(JEAN, SHOP, 20, "hold", "")
                        .audited(AuditEntry.of("shop.reserved", "order:7", Origin.API));
        var until = platform.clock().instant().plus(Duration.ofMinutes(30));

        post(transaction -> ledger.hold(transaction, held, until, "order 7"));
        post(transaction -> ledger.hold(transaction, held, until, "order 7"));

        assertThat(rows("select concat_ws(' ', action, subject, origin) from audit_log"))
                .containsExactly("shop.reserved order:7 api");
    }

    @Test
    void whatWasBoughtStaysBoughtWhereverItGoesAndGoesFirst() {
        give(JEAN, 30, "earned", "daily");
        give(JEAN, 20, "bought", "order");
        transfer(JEAN, MARIE, 25, "pay");

        assertThat(pockets(MARIE)).containsExactlyInAnyOrder("bought 20", "earned 5");
        assertThat(pockets(JEAN)).containsExactlyInAnyOrder("bought 0", "earned 25");

        transfer(MARIE, SHOP, 20, "spend");
        assertThat(pockets(MARIE)).containsExactlyInAnyOrder("bought 0", "earned 5");
    }

    @Test
    void whatIsHeldCannotBeSpentAndGoesWhereItWasMeantTo() {
        give(JEAN, 50, "earned", "daily");
        hold(40, "order 7");

        assertThat(transfer(JEAN, MARIE, 20, "pay")).isEqualTo(new Posting.NotEnough(10));
        assertThat(post(transaction -> ledger.capture(transaction, "order 7", 30, "captured 7")))
                .isInstanceOf(Posting.Booked.class);
        assertThat(balance(SHOP)).isEqualTo(30);
        assertThat(balance(JEAN)).isEqualTo(20);
        assertThat(post(transaction -> ledger.capture(transaction, "order 7", 30, "again")))
                .isEqualTo(new Posting.NoSuchHold());
        assertThat(post(transaction -> ledger.capture(transaction, "order 7", 30, "captured 7")))
                .isInstanceOf(Posting.Booked.class);
    }

    @Test
    void aHoldThatIsReleasedGivesEverythingBackWithItsProvenance() {
        give(JEAN, 20, "bought", "order");
        give(JEAN, 30, "won", "draw");
        hold(40, "order 7");

        run(transaction -> ledger.release(transaction, "order 7"));

        assertThat(pockets(JEAN)).containsExactlyInAnyOrder("bought 20", "won 30");
    }

    @Test
    void aHoldEndsByItselfWhenItsTimeIsOver() {
        give(JEAN, 50, "earned", "daily");
        hold(40, "order 7");

        platform.clock().advance(Duration.ofMinutes(29));
        platform.runDueJobs();
        assertThat(balance(JEAN)).isEqualTo(10);

        platform.clock().advance(Duration.ofMinutes(2));
        platform.runDueJobs();
        assertThat(balance(JEAN)).isEqualTo(50);
    }

    @Test
    void moneyMayBeOwedWhereTheAccountSaysSo() {
        var commission = new Account("1001", "commission", "EUR", true);
        var house = Account.house("commissions", "EUR");
        run(transaction ->
                ledger.transfer(
                        transaction,
                        new Transfer(commission, house, 500, "refund", ""),
                        "refund 1"));

        assertThat(balance(commission)).isEqualTo(-500);
    }

    @Test
    void aMemberSeesTheOwnAccountsOnly() {
        give(JEAN, 50, "earned", "daily");
        give(MARIE, 70, "earned", "daily 2");

        var seen =
                platform.transactions()
                        .as(Actor.member(new MemberId(1001)))
                        .run(transaction ->
                                List.of(
                                        ledger.balance(transaction, JEAN),
                                        ledger.balance(transaction, MARIE),
                                        (long)
                                                ledger.statement(
                                                                transaction,
                                                                MARIE,
                                                                Optional.empty(),
                                                                10)
                                                        .size()));

        assertThat(seen).containsExactly(50L, 0L, 0L);
    }

    @Test
    void aMemberCannotBook() {
        assertThatThrownBy(() ->
                        platform.transactions()
                                .as(Actor.member(new MemberId(1001)))
                                .execute(transaction ->
                                        ledger.transfer(
                                                transaction,
                                                new Transfer(
                                                        MINT, JEAN, 1_000_000, "please", "earned"),
                                                "mine")))
                .hasMessageContaining("permission denied");
    }

    @Test
    void aTransactionThatDoesNotSumToZeroCannotCommit() {
        give(JEAN, 50, "earned", "daily");

        assertThatThrownBy(() ->
                        platform.database()
                                .asOwner()
                                .useTransaction(owner ->
                                        owner.execute(
                                                """
                                                insert into ledger_entries (transaction_id, account_id, provenance, amount)
                                                select transaction_id, account_id, 'earned', 1 from ledger_entries where amount > 0
                                                """)))
                .hasStackTraceContaining("does not sum to zero");
    }

    @Test
    void entriesOfNoMovementOrNoAccountOrOfTwoUnitsAreRefused() {
        give(JEAN, 50, "earned", "daily");
        rows("select 'opened' from ledger_open_account('1001', 'cash', 'EUR', false)");

        for (var values :
                List.of(
                        "select 999999, id, 'earned', 1 from ledger_accounts where owner = 'house'"
                                + " union all select 999999, id, 'earned', -1 from ledger_accounts"
                                + " where owner = 'house'",
                        "select id, 999999, 'earned', 0 - n from ledger_transactions,"
                                + " (values (1), (-1)) v (n)",
                        "select t.id, a.id, 'earned', case a.unit when 'EUR' then 1 else -1 end"
                                + " from ledger_transactions t, ledger_accounts a"
                                + " where a.owner = '1001'")) {
            assertThatThrownBy(() ->
                            platform.database()
                                    .asOwner()
                                    .useHandle(owner ->
                                            owner.execute(
                                                    "insert into ledger_entries (transaction_id,"
                                                            + " account_id, provenance, amount) "
                                                            + values)))
                    .hasStackTraceContaining("does not sum to zero");
        }
    }

    @Test
    void notEvenTheOwnerOfTheTablesRewritesWhatHappened() {
        give(JEAN, 50, "earned", "daily");

        for (var statement :
                List.of(
                        "update ledger_entries set amount = 2 * amount",
                        "delete from ledger_entries",
                        "update ledger_transactions set cause = 'x'",
                        "delete from ledger_transactions",
                        "update ledger_accounts set may_be_negative = true",
                        "delete from ledger_accounts")) {
            assertThatThrownBy(() ->
                            platform.database()
                                    .asOwner()
                                    .useHandle(owner -> owner.execute(statement)))
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void theNightlyAuditFindsWhatDoesNotAgree() {
        give(JEAN, 50, "earned", "daily");
        platform.clock().advance(Duration.ofDays(1));
        platform.runDueJobs();
        assertThat(rows("select findings::text from ledger_audits")).containsExactly("[]");

        tamper("balance + 1");
        platform.clock().advance(Duration.ofDays(1));
        platform.runDueJobs();
        assertThat(
                        rows(
                                "select findings -> 0 ->> 'problem' from ledger_audits order by id desc limit 1"))
                .containsExactly("pocket differs from its entries");
        tamper("balance - 1");
    }

    private void tamper(String balance) {
        platform.database()
                .asOwner()
                .useHandle(
                        owner -> owner.execute("update ledger_pockets set balance = " + balance));
    }

    private void give(Account account, long amount, String provenance, String key) {
        run(transaction ->
                ledger.transfer(
                        transaction, new Transfer(MINT, account, amount, "test", provenance), key));
    }

    private Posting transfer(Account from, Account to, long amount, String key) {
        return run(transaction ->
                ledger.transfer(transaction, new Transfer(from, to, amount, "test", ""), key));
    }

    private void hold(long amount, String key) {
        var until = platform.clock().instant().plus(Duration.ofMinutes(30));
        assertThat(
                        post(transaction ->
                                ledger.hold(
                                        transaction,
                                        new Transfer(JEAN, SHOP, amount, "order", ""),
                                        until,
                                        key)))
                .isInstanceOf(Posting.Booked.class);
    }

    private long balance(Account account) {
        return run(transaction -> ledger.balance(transaction, account));
    }

    private List<Line> statement(Account account) {
        return run(transaction -> ledger.statement(transaction, account, Optional.empty(), 10));
    }

    private List<String> pockets(Account account) {
        return rows(
                "select provenance || ' ' || balance from ledger_pockets p join ledger_accounts a on a.id = p.account_id"
                        + " where a.book = 'coins' and a.owner = '"
                        + account.owner()
                        + "'");
    }

    private Posting post(Work<Posting> work) {
        return run(work);
    }

    private <T> T run(Work<T> work) {
        return platform.transactions().as(Actor.system("test")).run(work);
    }

    private List<String> rows(String query) {
        return platform.database()
                .asOwner()
                .withHandle(owner -> owner.createQuery(query).mapTo(String.class).list());
    }
}
