package maxis.cog.community.members;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whom the list shows: conditions for what was asked only, so that an index can serve them. */
final class MemberFilter {
    private static final Pattern PLACE = Pattern.compile("([0-9]{1,19}):(.*)", Pattern.DOTALL);
    private static final Pattern WILD = Pattern.compile("[\\\\%_]");
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    private final StringBuilder sql = new StringBuilder("true");
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** What may be asked of somebody's state. */
    enum State {
        HERE("p.user_id is not null and p.left_at is null"),
        LEFT("u.user_id in (select g.user_id from user_presences g where g.left_at is not null)"),
        BANNED("u.is_banned and coalesce(u.ban_expires_at > :now, true)"),
        WARNED("u.warnings > 0");

        private final String condition;

        State(String condition) {
            this.condition = condition;
        }
    }

    /** Behind which line a page begins. */
    record Place(long id, String folded) {
        static Place of(MemberListStore.Line line) {
            return new Place(line.id().value(), line.folded());
        }

        static Optional<Place> read(String written) {
            var parts = PLACE.matcher(written);
            return parts.matches()
                    ? Optional.of(new Place(Long.parseLong(parts.group(1)), parts.group(2)))
                    : Optional.empty();
        }

        String written() {
            return id + ":" + folded;
        }
    }

    MemberFilter behind(Place place) {
        return and("(lower(u.username), u.user_id) > (:folded, :behind)")
                .with("folded", place.folded())
                .with("behind", place.id());
    }

    /** A part of the name, or the whole id. */
    MemberFilter called(String text) {
        var isInName = "lower(u.username) like lower(:called)";
        var pattern = "%" + WILD.matcher(text).replaceAll("\\\\$0") + "%";
        return ID.matcher(text).matches()
                ? and("(" + isInName + " or u.user_id = :id)")
                        .with("called", pattern)
                        .with("id", Long.parseLong(text))
                : and(isInName).with("called", pattern);
    }

    MemberFilter being(State state) {
        return and(state.condition);
    }

    /** Exactly these people. */
    MemberFilter among(LevelGroups.Group group) {
        return and("""
        u.user_id = any (array(
            select r.user_id from user_roles r where r.role_id = any (:rolesAt)
            union select unnest(:namedAt)))\
        """)
                .with("rolesAt", longs(group.roles()))
                .with("namedAt", longs(group.members()));
    }

    /** Nobody of these. */
    MemberFilter without(LevelGroups.Group group) {
        return and("""
        u.user_id <> all (:namedAbove)
            and not exists (select from user_roles r
                where r.user_id = u.user_id and r.role_id = any (:rolesAbove))\
        """)
                .with("rolesAbove", longs(group.roles()))
                .with("namedAbove", longs(group.members()));
    }

    /** Whether it depends on the values how the rows are found fastest. */
    boolean isByName() {
        return values.containsKey("called");
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> values() {
        return values;
    }

    private static Long[] longs(List<Long> ids) {
        return ids.toArray(Long[]::new);
    }

    private MemberFilter and(String condition) {
        sql.append(" and ").append(condition);
        return this;
    }

    private MemberFilter with(String name, Object value) {
        values.put(name, value);
        return this;
    }
}
