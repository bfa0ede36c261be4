package maxis.spi.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a long list, as every list of the API is answered.
 *
 * @param next what a caller hands in as {@code after} to have the following part; empty at the end
 */
public record Listing<T>(List<T> items, Optional<String> next) {
    public Listing {
        items = List.copyOf(items);
    }

    /** A list that is always answered whole. */
    public static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, Optional.empty());
    }

    /**
     * The part that was asked for, of rows among which one more than that was looked for.
     *
     * @param place where a row stands, in words that {@link Paging} takes back
     */
    public static <R, T> Listing<T> of(
            List<R> found, Paging paging, Function<R, String> place, Function<R, T> item) {
        var shown = found.stream().limit(paging.limit()).toList();
        return new Listing<>(
                shown.stream().map(item).toList(),
                found.size() > paging.limit()
                        ? Optional.of(Paging.cursor(place.apply(shown.getLast())))
                        : Optional.empty());
    }
}
