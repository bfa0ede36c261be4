package maxis.runtime.web.guard;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads addresses as proxies write them. Nothing is ever looked up. */
final class Addresses {
    private static final Pattern FOUR =
            Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}");

    /** Some would read it as an octal number. */
    private static final Pattern LEADING_ZERO = Pattern.compile("(^|\\.)0\\d");

    private static final Pattern FOUR_WITH_PORT = Pattern.compile("([0-9.]+):\\d{1,5}");
    private static final Pattern BRACKETS = Pattern.compile("\\[([0-9A-Fa-f:.]+)](:\\d{1,5})?");
    private static final Pattern SIX = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private Addresses() {}

    static Optional<InetAddress> read(String written) {
        var text = withoutPort(written.strip());
        boolean isFour = FOUR.matcher(text).matches() && !LEADING_ZERO.matcher(text).find();
        if (!isFour && !SIX.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String withoutPort(String text) {
        var four = FOUR_WITH_PORT.matcher(text);
        if (four.matches()) {
            return four.group(1);
        }
        var six = BRACKETS.matcher(text);
        return six.matches() ? six.group(1) : text;
    }
}
