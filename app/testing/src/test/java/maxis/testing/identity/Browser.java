package maxis.testing.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.Handlers;
import maxis.runtime.cog.Registry;
import maxis.runtime.message.Messages;
import maxis.runtime.web.Doorkeeper;
import maxis.runtime.web.Doorkeeper.Entry;
import maxis.runtime.web.Doorkeeper.Presented;
import maxis.runtime.web.json.WebJson;
import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Caller;
import maxis.spi.web.Request;
import maxis.spi.web.Route;
import maxis.spi.web.Route.Method;
import maxis.testing.TestPlatform;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A browser with its cookies, which calls routes by the rules of the door. */
final class Browser {
    static final String ORIGIN = "http://localhost:8080";

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final TestPlatform platform;
    private final String address;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new HashMap<>();

    Browser(TestPlatform platform, String address) {
        this.platform = platform;
        this.address = address;
        headers.put("host", "localhost:8080");
        headers.put("origin", ORIGIN);
        headers.put("sec-fetch-site", "same-origin");
        headers.put("user-agent", "Firefox");
    }

    Map<String, String> cookies() {
        return cookies;
    }

    /** Sends this header from now on, or no longer where it is empty. */
    Browser sending(String name, String value) {
        if (value.isEmpty()) {
            headers.remove(name);
        } else {
            headers.put(name, value);
        }
        return this;
    }

    /** The proof of the session goes along from now on, as the panel's pages do it. */
    Browser proving() {
        return sending("x-csrf-token", get("/api/auth/me").text("csrf"));
    }

    /** Somebody of the stand-in. */
    Browser playing(String member) {
        var entered = post("/api/auth/demo", "{\"member\":\"" + member + "\"}");
        if (entered.status() != 200) {
            throw new IllegalStateException("Not signed in: " + entered);
        }
        return proving();
    }

    WebReply get(String path) {
        return send(Method.GET, path, "");
    }

    WebReply post(String path, String json) {
        return send(Method.POST, path, json);
    }

    WebReply post(String path) {
        return send(Method.POST, path, "{}");
    }

    WebReply delete(String path) {
        return send(Method.DELETE, path, "");
    }

    WebReply send(Method method, String address, String body) {
        var parts = address.split("\\?", 2);
        var route =
                platform.instance(Registry.class).contributions().stream()
                        .map(Contributed::contribution)
                        .filter(Route.class::isInstance)
                        .map(Route.class::cast)
                        .filter(it -> it.method() == method && fits(it.path(), parts[0]))
                        .sorted((one, other) ->
                                Boolean.compare(
                                        one.path().contains("{"), other.path().contains("{")))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException("No route " + method + " " + address));
        return keep(answer(route, parts, body));
    }

    private Answer answer(Route route, String[] parts, String body) {
        var doorkeeper = platform.instance(Doorkeeper.class);
        var all = new HashMap<>(headers);
        if (!cookies.isEmpty()) {
            var line = new ArrayList<String>();
            cookies.forEach((name, value) -> line.add(name + "=" + value));
            all.put("cookie", String.join("; ", line));
        }
        var entry =
                doorkeeper.admit(new Presented(route.method().mutates(), parts[0], all, address));
        return switch (entry) {
            case Entry.Refused(var status, var text) -> new Answer.Problem(status, text);
            case Entry.Stranger() ->
                    route.access() instanceof Access.Open
                            ? call(route, parts, body, all, Optional.empty(), Language.EN)
                            : new Answer.Problem(UNAUTHORIZED, Text.of("platform.web.sign_in"));
            case Entry.Known(var caller, var language) -> {
                if (!reaches(route.access(), caller)) {
                    yield new Answer.Problem(FORBIDDEN, Text.of("platform.refuse.forbidden"));
                }
                if (route.terms().isSteppedUp() && !doorkeeper.isSteppedUp(caller)) {
                    yield new Answer.Problem(FORBIDDEN, Text.of("platform.refuse.forbidden"))
                            .with("X-Step-Up", "needed");
                }
                yield call(
                        route, parts, body, all, Optional.of(caller), language.orElse(Language.EN));
            }
        };
    }

    private static boolean reaches(Access access, Caller caller) {
        return switch (access) {
            case Access.Open(), Access.Signed() -> true;
            case Access.AtLeast(var level) -> caller.level().includes(level);
            case Access.Holding(var level, var right) ->
                    caller.level().includes(level) || caller.holds(right);
        };
    }

    @SuppressWarnings("unchecked") // the route was declared with its handler's type
    private Answer call(
            Route route,
            String[] parts,
            String body,
            Map<String, String> all,
            Optional<Caller> caller,
            Language language) {
        var seen = new HashMap<>(all);
        seen.remove("authorization");
        var handler = platform.instance(Handlers.class).instance(route.handler());
        var request =
                new Request(
                        caller,
                        address,
                        language,
                        placeholders(route.path(), parts[0]),
                        parts.length == 1 ? Map.of() : query(parts[1]),
                        seen,
                        new Body(json(), body.getBytes(UTF_8)));
        return ((Route.Answering<Object>) route.answering()).answer(handler, request);
    }

    private WebReply keep(Answer answer) {
        var reply = WebReply.of(answer, json());
        for (var cookie : reply.cookies()) {
            var pair = cookie.substring(0, cookie.indexOf(';')).split("=", 2);
            if (cookie.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return reply;
    }

    private WebJson json() {
        return new WebJson(platform.instance(Messages.class));
    }

    private static final class Body implements Request.Body {
        private final WebJson json;
        private final byte[] bytes;

        Body(WebJson json, byte[] bytes) {
            this.json = json;
            this.bytes = bytes;
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public <T extends Record> T as(Class<T> type) {
            return json.read(bytes, type);
        }
    }

    private static boolean fits(String template, String path) {
        var names = template.split("/", -1);
        var parts = path.split("/", -1);
        if (names.length != parts.length) {
            return false;
        }
        for (int at = 0; at < names.length; at++) {
            if (!names[at].startsWith("{") && !names[at].equals(parts[at])) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> placeholders(String template, String path) {
        var names = template.split("/", -1);
        var parts = path.split("/", -1);
        var found = new HashMap<String, String>();
        for (int at = 0; at < names.length; at++) {
            if (names[at].startsWith("{")) {
                found.put(names[at].substring(1, names[at].length() - 1), parts[at]);
            }
        }
        return found;
    }

    static Map<String, List<String>> query(String written) {
        var found = new LinkedHashMap<String, List<String>>();
        Arrays.stream(written.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> found.put(pair[0], List.of(URLDecoder.decode(pair[1], UTF_8))));
        return found;
    }
}
