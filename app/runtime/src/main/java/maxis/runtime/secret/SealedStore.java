package maxis.runtime.secret;

import jakarta.inject.Inject;

import maxis.spi.secret.SealedColumn;
import maxis.spi.storage.Transaction;

import org.jdbi.v3.core.generic.GenericType;

import java.util.Map;

/** Reads and replaces sealed values of the columns that cogs declare. */
final class SealedStore {
    @Inject
    SealedStore() {}

    /** Values that are not sealed with the newest key, a page of them by their ids. */
    Map<String, byte[]> outdated(
            Transaction transaction, SealedColumn column, int newest, int most) {
        return transaction
                .handle()
                .createQuery(
                        "select %s::text as id, %s as sealed from %s where substring(%s from 1 for 5) <> :header limit :most"
                                .formatted(
                                        column.idColumn(),
                                        column.column(),
                                        column.table(),
                                        column.column()))
                .bind("header", AesVault.header(newest))
                .bind("most", most)
                .setMapKeyColumn("id")
                .setMapValueColumn("sealed")
                .collectInto(new GenericType<Map<String, byte[]>>() {});
    }

    /** Replaces a value unless somebody changed it meanwhile. */
    void replace(
            Transaction transaction, SealedColumn column, String id, byte[] old, byte[] fresh) {
        transaction
                .handle()
                .createUpdate(
                        "update %s set %s = :fresh where %s::text = :id and %s = :old"
                                .formatted(
                                        column.table(),
                                        column.column(),
                                        column.idColumn(),
                                        column.column()))
                .bind("fresh", fresh)
                .bind("id", id)
                .bind("old", old)
                .execute();
    }

    /** How many values of a column each key seals. */
    Map<Integer, Long> uses(Transaction transaction, SealedColumn column) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select ('x' || encode(substring(%s from 2 for 4), 'hex'))::bit(32)::int as number, count(*) as uses
                        from %s where %s is not null group by 1
                        """
                                .formatted(column.column(), column.table(), column.column()))
                .setMapKeyColumn("number")
                .setMapValueColumn("uses")
                .collectInto(new GenericType<Map<Integer, Long>>() {});
    }
}
