package maxis.testing.secret;

import jakarta.inject.Inject;

import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.ProcessRole;
import maxis.spi.secret.Place;
import maxis.spi.secret.SealedColumn;
import maxis.spi.secret.Vault;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.value.Secret;

import java.util.Set;

/** A cog that keeps secrets in a table that the test made. */
final class SafeCog implements Cog {
    static final String TABLE =
            """
            create table safe (id bigint primary key, content bytea);
            select guard_table('safe');
            comment on table safe is 'One secret.';
            grant select, insert, update on safe to maxis_test_system;
            create policy system_keeps on safe to maxis_test_system using (true) with check (true);
            """;

    @Override
    public CogId id() {
        return new CogId("safe");
    }

    @Override
    public Set<ProcessRole> roles() {
        return Set.of(ProcessRole.MAXIS);
    }

    @Override
    public void bind(CogBinder cog) {
        cog.contribute(new SealedColumn("safe", "content", "id", Safe.class));
    }

    static final class Safe {
        private final Vault vault;
        private final Transactions transactions;

        @Inject
        Safe(Vault vault, Transactions transactions) {
            this.vault = vault;
            this.transactions = transactions;
        }

        void put(long id, String content) {
            var sealed = vault.seal(new Secret(content), place(id));
            transactions
                    .as(Actor.system("test"))
                    .run(transaction ->
                            transaction
                                    .handle()
                                    .execute("insert into safe values (?, ?)", id, sealed));
        }

        byte[] sealed(long id) {
            return transactions
                    .as(Actor.system("test"))
                    .run(transaction ->
                            transaction
                                    .handle()
                                    .createQuery("select content from safe where id = :id")
                                    .bind("id", id)
                                    .mapTo(byte[].class)
                                    .one());
        }

        String content(long id) {
            return vault.open(sealed(id), place(id)).reveal();
        }

        private static Place place(long id) {
            return new Place("safe", "content", Long.toString(id));
        }
    }
}
