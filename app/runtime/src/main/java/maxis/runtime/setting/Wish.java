package maxis.runtime.setting;

import maxis.spi.CogId;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Settings of one cog that somebody wants to change together. */
public record Wish(CogId cog, List<Item> items) {
    public Wish {
        items = List.copyOf(items);
    }

    /**
     * One setting.
     *
     * @param value as the admin typed it; none for the standard
     * @param seen what the admin was shown before; none to change it whatever it is
     */
    public record Item(String name, Optional<String> value, Optional<String> seen) {}

    public static Wish set(CogId cog, String name, String value) {
        return new Wish(cog, List.of(item(name, value)));
    }

    public static Wish reset(CogId cog, String name) {
        return new Wish(cog, List.of(new Item(name, Optional.empty(), Optional.empty())));
    }

    /** The same and one setting more. */
    public Wish and(String name, String value) {
        return new Wish(cog, Stream.concat(items.stream(), Stream.of(item(name, value))).toList());
    }

    private static Item item(String name, String value) {
        return new Item(name, Optional.of(value), Optional.empty());
    }
}
