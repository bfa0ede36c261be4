package maxis.runtime.command;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that Discord shows in the reader's language.
 *
 * @param standard for all who read none of the others
 * @param others by Discord's name of the locale, in its order, so that the same is always written
 *     alike
 */
public record Localised(String standard, SortedMap<String, String> others) {
    public Localised {
        others = Collections.unmodifiableSortedMap(new TreeMap<>(others));
    }

    /** The same for everybody. */
    static Localised of(String standard) {
        return new Localised(standard, new TreeMap<>());
    }

    /** Discord counts the longest. */
    int length() {
        return Math.max(
                standard.length(),
                others.values().stream().mapToInt(String::length).max().orElse(0));
    }
}
