package maxis.runtime.component;

import static java.nio.charset.StandardCharsets.UTF_8;

import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;

import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on {@code components}. */
final class ComponentStore {
    /**
     * Everybody who is shown the same public card would wait for the one before to have written its
     * row; so one that would gain less than this part of its life stays as it is.
     */
    private static final long UNNOTICED = 512;

    /** What a component is to mean, and for how long. */
    record Offer(StoredGesture gesture, Duration lifetime) {}

    /** What was stored. */
    record Row(StoredGesture gesture, Optional<MemberId> only, boolean isAlive) {}

    /** Gives each offer its id, in their order. */
    List<UUID> offer(
            Transaction transaction, List<Offer> offers, Optional<MemberId> only, Instant now) {
        return transaction
                .handle()
                .createQuery(
                        """
                        with wanted as (
                            select digest, gesture, meaning, life, place,
                                cast(:now as timestamptz) + life * interval '1 microsecond' as expires_at
                            from unnest(:digests, :gestures, :meanings, :lives)
                                with ordinality as w (digest, gesture, meaning, life, place)),
                        known as (
                            select w.place, c.id from wanted w join components c using (digest)
                            where c.expires_at >= w.expires_at - w.life * :slack * interval '1 microsecond'),
                        written as (
                            insert into components as c (digest, gesture, meaning, only_member, expires_at)
                            select digest, gesture, meaning, :only, expires_at from wanted
                            where place not in (select place from known) order by digest
                            on conflict (digest) do update
                                set expires_at = greatest(c.expires_at, excluded.expires_at)
                            returning id, digest)
                        select place, id from known
                        union all select w.place, n.id from written n join wanted w using (digest)
                        order by place
                        """)
                .bind("now", now)
                .bind("only", number(only))
                .bind("slack", only.isPresent() ? 0.0 : 1.0 / UNNOTICED)
                .bindArray(
                        "digests",
                        String.class,
                        offers.stream().map(offer -> digest(offer, only)).toList())
                .bindArray(
                        "gestures",
                        String.class,
                        offers.stream().map(offer -> offer.gesture().name()).toList())
                .bindArray(
                        "meanings",
                        String.class,
                        offers.stream().map(offer -> offer.gesture().json()).toList())
                .bindArray(
                        "lives",
                        Long.class,
                        offers.stream().map(offer -> micros(offer.lifetime())).toList())
                .map((row, context) -> row.getObject("id", UUID.class))
                .list();
    }

    Optional<Row> find(Transaction transaction, UUID id, Instant now) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select gesture, meaning, only_member, expires_at > :now as is_alive
                        from components where id = :id
                        """)
                .bind("id", id)
                .bind("now", now)
                .map((row, context) ->
                        new Row(
                                new StoredGesture(
                                        row.getString("gesture"), row.getString("meaning")),
                                Optional.ofNullable(row.getObject("only_member", Long.class))
                                        .map(MemberId::new),
                                row.getBoolean("is_alive")))
                .findOne();
    }

    /** Deletes what has expired, at most so many, and says how many it were. */
    int forgetExpired(Transaction transaction, Instant now, int most) {
        return transaction
                .handle()
                .createUpdate(
                        """
                        delete from components where id in (
                            select id from components where expires_at <= :now order by expires_at limit :most)
                        """)
                .bind("now", now)
                .bind("most", most)
                .execute();
    }

    private static @Nullable Long number(Optional<MemberId> only) {
        return only.isPresent() ? only.get().value() : null;
    }

    private static long micros(Duration lifetime) {
        return lifetime.truncatedTo(ChronoUnit.MICROS).toNanos() / 1_000;
    }

    /** One meaning for one reader is one row. */
    private static String digest(Offer offer, Optional<MemberId> only) {
        var whole =
                only.map(MemberId::toString).orElse("")
                        + "\n"
                        + offer.gesture().name()
                        + "\n"
                        + offer.gesture().json();
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(whole.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }
}
