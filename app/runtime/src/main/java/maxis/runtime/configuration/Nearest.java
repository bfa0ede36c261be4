package maxis.runtime.configuration;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant: the known name with the fewest typing mistakes in it. */
public final class Nearest {
    private Nearest() {}

    /** The nearest key; a key of ten letters may hold three mistakes. */
    public static Optional<String> key(String wrong, Collection<String> known) {
        return within(Math.clamp(wrong.length() / 3, 1, 3), wrong, known);
    }

    static Optional<String> within(int mistakes, String wrong, Collection<String> known) {
        record Candidate(String name, int distance) {}
        return known.stream()
                .map(name -> new Candidate(name, distance(folded(wrong), folded(name))))
                .filter(candidate -> candidate.distance() <= mistakes)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /** Letters that differ, are missing, too many, or swapped with their neighbour. */
    static int distance(String left, String right) {
        var rows = new int[left.length() + 1][right.length() + 1];
        for (var i = 0; i <= left.length(); i++) {
            for (var j = 0; j <= right.length(); j++) {
                rows[i][j] = cell(rows, left, right, i, j);
            }
        }
        return rows[left.length()][right.length()];
    }

    private static int cell(int[][] rows, String left, String right, int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        var same = left.charAt(i - 1) == right.charAt(j - 1);
        var best =
                Math.min(
                        rows[i - 1][j - 1] + (same ? 0 : 1),
                        Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        var swapped =
                i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
