package maxis.testing.web;

import java.util.List;
import java.util.regex.Pattern;

/** Takes documents apart. */
final class Documents {
    private static final Pattern SCRIPT =
            Pattern.compile("<script type=\"module\" src=\"([^\"]+)\" integrity=\"([^\"]+)\">");
    private static final Pattern STYLE =
            Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\" integrity=\"([^\"]+)\">");
    private static final Pattern MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    private Documents() {}

    /** A file and the digest that the document demands of it. */
    record Demand(String address, String integrity) {}

    static List<Demand> demands(String document) {
        return java.util.stream.Stream.of(SCRIPT, STYLE)
                .flatMap(pattern -> pattern.matcher(document).results())
                .map(found -> new Demand(found.group(1), found.group(2)))
                .toList();
    }

    static String importMap(String document) {
        var map = MAP.matcher(document);
        if (!map.find()) {
            throw new AssertionError("No import map in " + document);
        }
        return map.group(1);
    }

    /** The address of a page's script. */
    static String script(OpenHouse house, String page) {
        var script = SCRIPT.matcher(house.get(page).body());
        if (!script.find()) {
            throw new AssertionError("No script on " + page);
        }
        return script.group(1);
    }
}
