package maxis.testing.storage;

import maxis.runtime.storage.Storage;
import maxis.spi.storage.Actor;
import maxis.spi.value.MemberId;
import maxis.testing.bench.Comparison.Act;

import org.jdbi.v3.core.Handle;

import java.sql.SQLException;
import java.util.function.Consumer;

/** The same transaction on the same pool, with somebody who acts and with nobody. */
record ActorCost(Storage storage) {
    private static final Actor JEAN = Actor.member(new MemberId(1001));

    /** Everybody may write into it, so that nothing but the actor makes the difference. */
    void createTable() throws SQLException {
        var names = storage.names();
        var member = names.audience(JEAN.audience());
        try (var owner = storage.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(
                    """
                    create table planted (id bigint generated always as identity primary key, text text);
                    select guard_table('planted');
                    grant insert on planted to %1$s, %2$s;
                    create policy all_write on planted for insert to %1$s, %2$s with check (true);
                    """
                            .formatted(names.app(), member));
        }
    }

    Act readAsMember() {
        return asMember(ActorCost::read);
    }

    Act readAsNobody() {
        return asNobody(ActorCost::read);
    }

    Act writeAsMember() {
        return asMember(ActorCost::write);
    }

    Act writeAsNobody() {
        return asNobody(ActorCost::write);
    }

    private Act asMember(Consumer<Handle> work) {
        var transactions = storage.transactions().as(JEAN);
        return () -> transactions.execute(transaction -> work.accept(transaction.handle()));
    }

    private Act asNobody(Consumer<Handle> work) {
        var jdbi = storage.jdbi();
        return () -> jdbi.useTransaction(work::accept);
    }

    private static void read(Handle handle) {
        handle.createQuery("select 1").mapTo(Integer.class).one();
    }

    private static void write(Handle handle) {
        handle.execute("insert into planted (text) values ('something')");
    }
}
