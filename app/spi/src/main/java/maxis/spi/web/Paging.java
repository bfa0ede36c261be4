package maxis.spi.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import maxis.spi.Fault;
import maxis.spi.text.Text;

import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which part of a list a request asks for: {@code ?after=…&limit=50}.
 *
 * @param after the place of the last row before it, empty for the first part
 * @param limit how many rows, at most {@value #MOST}
 */
public record Paging(Optional<String> after, int limit) {
    public static final int MOST = 200;

    /** What the parameters behind the question mark are called. */
    public static final String AFTER = "after";

    public static final String LIMIT = "limit";

    private static final int USUAL = 50;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

    /** A caller is told when what they ask for is none. */
    public static Paging of(Request request) {
        return new Paging(
                request.asked(AFTER).map(Paging::place),
                request.asked(LIMIT).map(Paging::limit).orElse(USUAL));
    }

    /** One row more than is shown tells whether there are more. */
    public int looked() {
        return limit + 1;
    }

    /** The place of the last row before, read by a list that knows its own places. */
    public <P> Optional<P> after(Function<String, Optional<P>> reader) {
        return after.map(place -> reader.apply(place).orElseThrow(Paging::notOurs));
    }

    /** The place of the last row before, where a place is a number. */
    public Optional<Long> afterNumber() {
        return after(place ->
                NUMBER.matcher(place).matches()
                        ? Optional.of(Long.parseLong(place))
                        : Optional.empty());
    }

    static String cursor(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(UTF_8));
    }

    private static String place(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), UTF_8).replace("\0", "");
        } catch (IllegalArgumentException notOurs) {
            throw notOurs();
        }
    }

    private static Fault notOurs() {
        return Fault.user(Text.of("platform.refuse.cursor"));
    }

    private static int limit(String written) {
        try {
            int limit = Integer.parseInt(written);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException noNumber) {
            // It is refused below, as what is out of range.
        }
        throw Fault.user(
                Text.of("platform.input.range")
                        .with("option", LIMIT)
                        .with("least", 1)
                        .with("most", MOST));
    }
}
