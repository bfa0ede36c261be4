package maxis.testing.architecture;

import com.sun.source.tree.MethodTree;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How long things are: the typical one, the one that nine in ten stay under, the longest. */
record Figures(int count, int median, int ninetieth, int longest) {
    /** One line about the files and methods of some sources. */
    static String of(String title, Stream<Source> sources) {
        var all = sources.toList();
        return "%s files: %s; methods: %s"
                .formatted(title, ofFiles(all.stream()), ofMethods(all.stream()));
    }

    /** Without the package stories, which are short and would flatter. */
    static Figures ofFiles(Stream<Source> sources) {
        return of(sources.filter(source -> !source.isPackageInfo()).mapToInt(Source::lines));
    }

    static Figures ofMethods(Stream<Source> sources) {
        return of(
                sources.flatMapToInt(
                        source -> source.all(MethodTree.class).mapToInt(source::span)));
    }

    static Figures of(IntStream lengths) {
        var sorted = lengths.sorted().toArray();
        if (sorted.length == 0) {
            return new Figures(0, 0, 0, 0);
        }
        var last = sorted.length - 1;
        return new Figures(sorted.length, sorted[last / 2], sorted[last * 9 / 10], sorted[last]);
    }

    @Override
    public String toString() {
        return "%d, median %d, p90 %d, longest %d lines"
                .formatted(count, median, ninetieth, longest);
    }
}
