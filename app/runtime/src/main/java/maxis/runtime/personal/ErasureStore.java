package maxis.runtime.personal;

import jakarta.inject.Inject;

import maxis.runtime.stored.RecordJson;
import maxis.spi.personal.MemberData.Erased;
import maxis.spi.personal.PersonalData.Kept;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements on {@code erasures}. */
final class ErasureStore {
    private final RecordJson records;

    @Inject
    ErasureStore(RecordJson records) {
        this.records = records;
    }

    private record KeptKeys(String what, String why) {}

    void insert(Transaction transaction, Erasure erasure, List<Kept> kept) {
        var keys =
                kept.stream()
                        .map(one -> new KeptKeys(one.what().key().name(), one.why().key().name()))
                        .toList();
        transaction
                .handle()
                .createUpdate(
                        """
                        insert into erasures (member_hash, asked_at, kept)
                        values (:member, :at, cast(:kept as jsonb))
                        on conflict do nothing
                        """)
                .bind("member", erasure.member())
                .bind("at", erasure.askedAt())
                .bind("kept", records.write(keys))
                .execute();
    }

    Set<Erasure> all(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select member_hash as member, asked_at from erasures")
                .map((row, context) ->
                        new Erasure(
                                row.getString("member"), row.getTimestamp("asked_at").toInstant()))
                .collect(Collectors.toSet());
    }

    Optional<Erased> last(Transaction transaction, String member) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select asked_at, kept from erasures where member_hash = :member
                        order by asked_at desc limit 1
                        """)
                .bind("member", member)
                .map((row, context) ->
                        new Erased(
                                row.getTimestamp("asked_at").toInstant(),
                                kept(row.getString("kept"))))
                .findOne();
    }

    private List<Kept> kept(String json) {
        return Stream.of(records.read(json, KeptKeys[].class))
                .map(keys -> new Kept(Text.of(keys.what()), Text.of(keys.why())))
                .toList();
    }
}
