package maxis.runtime.discord.port;

import jakarta.inject.Inject;

import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.storage.Transactions.As;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.spi.value.MessageId;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * What was made on Discord under a key. The row is there before the request, so that a crash in
 * between is seen afterwards.
 */
final class TraceStore {
    private final As own;
    private final InstantSource clock;

    @Inject
    TraceStore(Transactions transactions, InstantSource clock) {
        this.own = transactions.as(Actor.system("discord"));
        this.clock = clock;
    }

    /** What is made. */
    enum Kind {
        MESSAGE(Duration.ofDays(31)),
        /** Its parent can be found nowhere else once it is closed. */
        THREAD(Duration.ofDays(731));

        private final Duration kept;

        Kind(Duration kept) {
            this.kept = kept;
        }
    }

    /** A key, and where something is to be made under it. */
    record TraceKey(Kind kind, String key, Address address) {}

    /**
     * How far it came.
     *
     * @param isNew whether nobody tried before
     * @param begun when it was tried first
     */
    record Trace(boolean isNew, Instant begun, Optional<ChannelId> channel, Optional<Long> made) {
        Optional<MessageId> message() {
            return channel.flatMap(place -> made.map(id -> new MessageId(place, id)));
        }
    }

    /** Leaves a trace, or finds the one that is there. */
    Trace begin(TraceKey key) {
        return own.run(transaction ->
                transaction
                        .handle()
                        .createQuery(
                                """
                                insert into sent_keys as s (kind, key, channel_id, member_id, begun_at, keep_until)
                                values (:kind, :key, :channel, :member, :now, :until)
                                on conflict (kind, key) do update set key = excluded.key
                                returning xmax = 0 as is_new, s.begun_at, s.channel_id, s.made_id
                                """)
                        .bind("kind", key.kind().name())
                        .bind("key", key.key())
                        .bind("channel", key.address().channel().map(ChannelId::value).orElse(null))
                        .bind("member", key.address().reader().map(MemberId::value).orElse(null))
                        .bind("now", clock.instant())
                        .bind("until", clock.instant().plus(key.kind().kept))
                        .map((row, context) ->
                                new Trace(
                                        row.getBoolean("is_new"),
                                        row.getTimestamp("begun_at").toInstant(),
                                        Optional.ofNullable(row.getObject("channel_id", Long.class))
                                                .map(ChannelId::new),
                                        Optional.ofNullable(row.getObject("made_id", Long.class))))
                        .one());
    }

    /** It stands there now. */
    void made(TraceKey key, ChannelId place, long id) {
        own.execute(transaction ->
                transaction
                        .handle()
                        .createUpdate(
                                """
                                update sent_keys set made_id = :made, channel_id = :place
                                where kind = :kind and key = :key
                                """)
                        .bind("made", id)
                        .bind("place", place.value())
                        .bind("kind", key.kind().name())
                        .bind("key", key.key())
                        .execute());
    }

    /** Where a thing of this kind was made and for whom, if it was made under a key. */
    Optional<Origin> origin(Kind kind, long made) {
        return own.run(transaction ->
                transaction
                        .handle()
                        .createQuery(
                                """
                                select channel_id, member_id from sent_keys where made_id = :made and kind = :kind
                                """)
                        .bind("made", made)
                        .bind("kind", kind.name())
                        .map((row, context) ->
                                new Origin(
                                        new ChannelId(row.getLong("channel_id")),
                                        reader(row.getObject("member_id", Long.class))))
                        .findOne());
    }

    private static Optional<MemberId> reader(@Nullable Long member) {
        return Optional.ofNullable(member).map(MemberId::new);
    }

    /** Where something was made, and who alone reads it. */
    record Origin(ChannelId channel, Optional<MemberId> reader) {}
}
