package maxis.spi;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.TypeVariable;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the surface spells types: as in source, nullness included, Java's and our own names short.
 */
final class Spelling {
    private static final Pattern ANNOTATION = Pattern.compile("@(?:\\w+\\.)*(\\w+)\\(\\) ?");
    private static final Pattern KNOWN_PACKAGE =
            Pattern.compile("\\b(?:java|maxis)\\.(?:[a-z]\\w*\\.)*");

    private Spelling() {}

    static String of(AnnotatedType type) {
        return shortened(type.toString());
    }

    static String of(Class<?> type) {
        return shortened(type.getName());
    }

    static String of(TypeVariable<?>[] variables) {
        return list("<", variables, Spelling::of, ">");
    }

    /** Nothing at all when there is nothing to list. */
    static <T> String list(String before, T[] items, Function<T, String> spelling, String after) {
        return items.length == 0
                ? ""
                : Stream.of(items).map(spelling).collect(joining(", ", before, after));
    }

    private static String of(TypeVariable<?> variable) {
        var bounds =
                Stream.of(variable.getAnnotatedBounds())
                        .map(Spelling::of)
                        .filter(bound -> !bound.equals("Object"))
                        .collect(joining(" & "));
        return bounds.isEmpty() ? variable.getName() : variable.getName() + " extends " + bounds;
    }

    private static String shortened(String name) {
        var annotated = ANNOTATION.matcher(name).replaceAll("@$1 ");
        return KNOWN_PACKAGE.matcher(annotated).replaceAll("").replace('$', '.');
    }
}
