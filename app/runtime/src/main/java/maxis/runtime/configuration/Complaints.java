package maxis.runtime.configuration;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Gathers what is wrong, so that it can be told all at once. */
final class Complaints {
    /** Shorter texts are no secrets, and blanking them would tear words of the message apart. */
    private static final int SHORTEST_CONCEALED = 4;

    private static final Pattern LINE = Pattern.compile(":(\\d{1,9})$");

    private final Set<Complaint> errors = new LinkedHashSet<>();
    private final Set<Complaint> warnings = new LinkedHashSet<>();
    private final Set<String> settled = new HashSet<>();
    private final Set<String> secrets =
            new TreeSet<>(
                    Comparator.comparingInt(String::length)
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()));

    void error(String where, String problem, String remedy) {
        if (!settled.contains(where)) {
            errors.add(new Complaint(where, problem, remedy));
        }
    }

    void error(Complaint complaint) {
        error(complaint.where(), complaint.problem(), complaint.remedy());
    }

    /** As {@link #error(Complaint)}, for a place where whatever else is found follows from this. */
    void lastError(String where, String problem, String remedy) {
        error(where, problem, remedy);
        settled.add(where);
    }

    void warning(String where, String problem, String remedy) {
        warnings.add(new Complaint(where, problem, remedy));
    }

    void keepSecret(String value) {
        if (value.length() >= SHORTEST_CONCEALED) {
            secrets.add(value);
        }
    }

    /** Text of others, such as an exception's, without any secret that was read so far. */
    String concealed(String text) {
        var concealed = text;
        for (var secret : secrets) {
            concealed = concealed.replace(secret, "***");
        }
        return concealed;
    }

    boolean anyError() {
        return !errors.isEmpty();
    }

    /** Sorted as somebody with the files open works through them. */
    List<Complaint> errors() {
        return errors.stream()
                .sorted(
                        Comparator.comparing((Complaint it) -> LINE.split(it.where(), -1)[0])
                                .thenComparingInt(Complaints::line))
                .toList();
    }

    List<Complaint> warnings() {
        return List.copyOf(warnings);
    }

    private static int line(Complaint complaint) {
        var line = LINE.matcher(complaint.where());
        return line.find() ? Integer.parseInt(line.group(1)) : 0;
    }
}
