package maxis.sandbox.discord.message;

import maxis.sandbox.discord.state.Message;

import java.util.List;
import java.util.NavigableMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which part of a channel's history; 0 for no bound. */
public record Page(long before, long after, long around, int limit) {
    public static final Page LATEST = new Page(0, 0, 0, 50);

    public List<Message> of(NavigableMap<Long, Message> all, Predicate<Message> visible) {
        if (around != 0) {
            var half = limit / 2;
            var newer = oldest(all.tailMap(around, true), visible, half + 1);
            var older = newest(all.headMap(around, false), visible, half);
            return Stream.concat(newer.reversed().stream(), older.stream()).toList();
        }
        if (after != 0) {
            return oldest(all.tailMap(after, false), visible, limit).reversed();
        }
        return newest(before == 0 ? all : all.headMap(before, false), visible, limit);
    }

    private static List<Message> oldest(
            NavigableMap<Long, Message> part, Predicate<Message> visible, int count) {
        return part.values().stream().filter(visible).limit(count).toList();
    }

    private static List<Message> newest(
            NavigableMap<Long, Message> part, Predicate<Message> visible, int count) {
        return oldest(part.descendingMap(), visible, count);
    }
}
