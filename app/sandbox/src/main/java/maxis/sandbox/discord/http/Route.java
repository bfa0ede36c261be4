package maxis.sandbox.discord.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One operation.
 *
 * @param template as Discord's description of its API writes it, {@code /channels/{channel_id}}
 */
public record Route(
        String method,
        String template,
        List<String> steps,
        Access access,
        Function<Call, Answer> handler) {

    static Route of(String method, String template, Access access, Function<Call, Answer> handler) {
        return new Route(method, template, List.of(template.split("/", -1)), access, handler);
    }

    /** Who may call. */
    public enum Access {
        /** A bot with its token. */
        BOT,
        /** A bot, or an application in the name of a person. */
        ANYBODY_KNOWN,
        /** Whoever knows the address, which holds a secret of its own. */
        EVERYBODY
    }

    private static boolean isPlaceholder(String step) {
        return step.startsWith("{");
    }

    /** Words go before placeholders: {@code /users/@me} is nobody's id. */
    int placeholders() {
        return (int) steps.stream().filter(Route::isPlaceholder).count();
    }

    Optional<Map<String, String>> match(List<String> path) {
        if (steps.size() != path.size()) {
            return Optional.empty();
        }
        var values = new HashMap<String, String>();
        for (int at = 0; at < steps.size(); at++) {
            var step = steps.get(at);
            if (isPlaceholder(step)) {
                values.put(step.substring(1, step.length() - 1), path.get(at));
            } else if (!step.equals(path.get(at))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }
}
