package maxis.runtime.component;

import maxis.runtime.component.Awaited.Place;
import maxis.spi.storage.Transaction;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The statements on {@code awaited_answers}. */
final class AwaitedStore {
    /** A newer question takes the place of an older one. */
    void put(Transaction transaction, Place place, StoredGesture gesture, Instant end) {
        transaction
                .handle()
                .createUpdate(
                        """
                        insert into awaited_answers (member_id, channel_id, gesture, meaning, expires_at)
                        values (:member, :channel, :gesture, :meaning, :end)
                        on conflict (member_id, channel_id) do update set gesture = excluded.gesture,
                            meaning = excluded.meaning, expires_at = excluded.expires_at
                        """)
                .bind("member", place.member().value())
                .bind("channel", place.channel().value())
                .bind("gesture", gesture.name())
                .bind("meaning", gesture.json())
                .bind("end", end)
                .execute();
    }

    /** Only one of several who take the same question gets it. */
    Optional<StoredGesture> take(Transaction transaction, Place place, Instant now) {
        return transaction
                .handle()
                .createQuery(
                        """
                        with taken as (
                            delete from awaited_answers where member_id = :member and channel_id = :channel
                            returning gesture, meaning, expires_at)
                        select gesture, meaning from taken where expires_at > :now
                        """)
                .bind("member", place.member().value())
                .bind("channel", place.channel().value())
                .bind("now", now)
                .map((row, context) ->
                        new StoredGesture(row.getString("gesture"), row.getString("meaning")))
                .findOne();
    }

    /** All questions that are open, and until when. */
    Map<Place, Instant> open(Transaction transaction, Instant now) {
        var open = new HashMap<Place, Instant>();
        transaction
                .handle()
                .createQuery(
                        "select member_id, channel_id, expires_at from awaited_answers where expires_at > :now")
                .bind("now", now)
                .map((row, context) ->
                        open.put(
                                new Place(
                                        new MemberId(row.getLong("member_id")),
                                        new ChannelId(row.getLong("channel_id"))),
                                row.getTimestamp("expires_at").toInstant()))
                .list();
        return open;
    }

    void forgetExpired(Transaction transaction, Instant now) {
        transaction
                .handle()
                .createUpdate("delete from awaited_answers where expires_at <= :now")
                .bind("now", now)
                .execute();
    }
}
