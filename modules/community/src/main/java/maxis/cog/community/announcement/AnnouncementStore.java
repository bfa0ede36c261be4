package maxis.cog.community.announcement;

import jakarta.inject.Inject;

import maxis.cog.community.announcement.Announcement.State;
import maxis.spi.storage.Transaction;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MessageId;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements on the three tables of announcements. */
final class AnnouncementStore {
    private static final String TOLD =
            """
            select a.*,
                (select count(*) from announcement_posts p where p.announcement_id = a.announcement_id) as posts,
                (select coalesce(sum(clicks), 0) from announcement_clicks c
                    where c.announcement_id = a.announcement_id) as clicks
            from announcements a
            """;

    @Inject
    AnnouncementStore() {}

    /** A stored announcement, what became of it and how often its buttons were pressed. */
    record Told(Announcement announcement, int posts, long clicks) {}

    /** A message by which it was posted. */
    record Post(ChannelId channel, long message) {}

    long insert(Transaction transaction, Announcement fresh, Instant now) {
        return transaction
                .handle()
                .createQuery(
                        """
                        insert into announcements
                            (title, french, english, buttons, link, state, starts_at, every_days, updated_at)
                        values (:title, :french, :english, :buttons, :link, 'draft',
                            cast(:start as timestamptz), cast(:every as int), :now)
                        returning announcement_id
                        """)
                .bindMap(values(fresh))
                .bind("now", now)
                .mapTo(Long.class)
                .one();
    }

    /** Only what is still a draft can be changed; false if it is none any more. */
    boolean rewrite(Transaction transaction, Announcement changed, Instant now) {
        return transaction
                        .handle()
                        .createUpdate(
                                """
                                update announcements
                                set title = :title, french = :french, english = :english, buttons = :buttons, link = :link,
                                    starts_at = cast(:start as timestamptz), every_days = cast(:every as int),
                                    updated_at = :now
                                where announcement_id = :id and state = 'draft'
                                """)
                        .bindMap(values(changed))
                        .bind("id", changed.id())
                        .bind("now", now)
                        .execute()
                > 0;
    }

    /** Takes it from one state to another; false if it was in none of those. */
    boolean move(Transaction transaction, long id, List<State> from, State to, Instant now) {
        return transaction
                        .handle()
                        .createUpdate(
                                """
                                update announcements set state = :to, updated_at = :now
                                where announcement_id = :id and state = any (:from)
                                """)
                        .bind("id", id)
                        .bind("to", name(to))
                        .bind("now", now)
                        .bindArray(
                                "from",
                                String.class,
                                from.stream().map(AnnouncementStore::name).toList())
                        .execute()
                > 0;
    }

    Optional<Announcement> find(Transaction transaction, long id) {
        return transaction
                .handle()
                .createQuery("select * from announcements where announcement_id = :id")
                .bind("id", id)
                .map((row, context) -> announcement(row))
                .findOne();
    }

    /** Those that are no drafts, the newest first, from before an id. */
    List<Told> newest(Transaction transaction, long before, int most) {
        return transaction
                .handle()
                .createQuery(
                        TOLD
                                + """
                                where state <> 'draft' and announcement_id < :before
                                order by announcement_id desc limit :most
                                """)
                .bind("before", before)
                .bind("most", most)
                .map((row, context) -> told(row))
                .list();
    }

    /** Those in one of these states, the newest first, from before an id. */
    List<Told> listed(Transaction transaction, List<State> states, long before, int most) {
        return transaction
                .handle()
                .createQuery(
                        TOLD
                                + """
                                where state = any (:states) and announcement_id < :before
                                order by announcement_id desc limit :most
                                """)
                .bindArray(
                        "states",
                        String.class,
                        states.stream().map(AnnouncementStore::name).toList())
                .bind("before", before)
                .bind("most", most)
                .map((row, context) -> told(row))
                .list();
    }

    /** How often each button was pressed. */
    Map<String, Long> clicks(Transaction transaction, long id) {
        return transaction
                .handle()
                .createQuery(
                        "select button, clicks from announcement_clicks where announcement_id = :id"
                                + " order by button")
                .bind("id", id)
                .map((row, context) -> Map.entry(row.getString("button"), row.getLong("clicks")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(announcement(row), row.getInt("posts"), row.getLong("clicks"));
    }

    void posted(Transaction transaction, long id, Instant due, MessageId message, Instant now) {
        transaction
                .handle()
                .createUpdate(
                        """
                        insert into announcement_posts (announcement_id, due_at, channel_id, message_id, posted_at)
                        values (:id, :due, :channel, :message, :now) on conflict do nothing
                        """)
                .bind("id", id)
                .bind("due", due)
                .bind("channel", message.channel().value())
                .bind("message", message.value())
                .bind("now", now)
                .execute();
    }

    List<Post> posts(Transaction transaction, long id) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select channel_id, message_id from announcement_posts where announcement_id = :id order by due_at
                        """)
                .bind("id", id)
                .map((row, context) ->
                        new Post(
                                new ChannelId(row.getLong("channel_id")),
                                row.getLong("message_id")))
                .list();
    }

    void forgetPosts(Transaction transaction, long id) {
        transaction
                .handle()
                .createUpdate("delete from announcement_posts where announcement_id = :id")
                .bind("id", id)
                .execute();
    }

    /** One press more; of what is gone meanwhile nothing is counted. */
    void press(Transaction transaction, long id, String button) {
        transaction
                .handle()
                .createUpdate(
                        """
                        insert into announcement_clicks as c (announcement_id, button, clicks)
                        select announcement_id, :button, 1 from announcements where announcement_id = :id
                        on conflict (announcement_id, button) do update set clicks = c.clicks + 1
                        """)
                .bind("id", id)
                .bind("button", button)
                .execute();
    }

    int forget(Transaction transaction, Instant before, int most) {
        return transaction
                .handle()
                .createUpdate(
                        """
                        delete from announcements where announcement_id = any (array(
                            select announcement_id from announcements
                            where state <> 'planned' and updated_at < :before limit :most))
                        """)
                .bind("before", before)
                .bind("most", most)
                .execute();
    }

    private static Map<String, Object> values(Announcement announcement) {
        var values = new HashMap<String, Object>();
        values.put("title", announcement.wording().title());
        values.put("french", announcement.wording().french());
        values.put("english", announcement.wording().english());
        values.put("buttons", String.join(",", announcement.buttons()));
        values.put("link", announcement.link().map(URI::toString).orElse(null));
        values.put("start", announcement.timing().start().orElse(null));
        values.put("every", announcement.timing().everyDays().orElse(null));
        return values;
    }

    private static Announcement announcement(ResultSet row) throws SQLException {
        var start = Optional.ofNullable(row.getTimestamp("starts_at")).map(Timestamp::toInstant);
        var every = Optional.ofNullable(row.getObject("every_days", Integer.class));
        return new Announcement(
                row.getLong("announcement_id"),
                new Wording(
                        row.getString("title"), row.getString("french"), row.getString("english")),
                Stream.of(row.getString("buttons").split(","))
                        .filter(name -> !name.isEmpty())
                        .toList(),
                Optional.ofNullable(row.getString("link")).map(URI::create),
                new Timing(start, every),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)));
    }

    private static String name(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
