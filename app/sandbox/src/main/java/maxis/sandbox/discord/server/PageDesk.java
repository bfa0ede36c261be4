package maxis.sandbox.discord.server;

import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.form.Refusal;
import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Caller;
import maxis.sandbox.discord.http.Routes;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;

/**
 * Takes requests to the pages and to the control API: no token, no limits, but only from this
 * machine's own pages.
 */
final class PageDesk {
    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Routes routes;

    PageDesk(Routes routes) {
        this.routes = routes;
    }

    Answer serve(Request request) {
        var origin = request.header("origin");
        if (!isOwn(request.header("host"), origin)) {
            return Answer.refused(Problem.MISSING_ACCESS.refused());
        }
        var answer =
                request.method().equals("OPTIONS")
                        ? Answer.nothing()
                                .with(
                                        "Access-Control-Allow-Methods",
                                        "GET, POST, PUT, PATCH, DELETE")
                                .with("Access-Control-Allow-Headers", "Content-Type")
                        : handled(request);
        return origin.isEmpty() ? answer : answer.with("Access-Control-Allow-Origin", origin);
    }

    /**
     * A page from elsewhere, opened in the same browser, must not play with the sandbox: neither
     * under its own name nor under one that it has made to mean this machine.
     */
    static boolean isOwn(String host, String origin) {
        return isOwn("http://" + host) && (origin.isEmpty() || isOwn(origin));
    }

    private static boolean isOwn(String origin) {
        try {
            var host = new URI(origin).getHost();
            return host != null && OWN.contains(host);
        } catch (URISyntaxException broken) {
            return false;
        }
    }

    private Answer handled(Request request) {
        try {
            var match =
                    routes.find(request.method(), List.of(request.path().split("/", -1)))
                            .orElseThrow(Problem.NOT_FOUND::refused);
            var call =
                    new Call(
                            match.values(),
                            request.query(),
                            request.json(),
                            request.files(),
                            Caller.NOBODY,
                            "");
            return match.route().handler().apply(call);
        } catch (Refusal refusal) {
            return Answer.refused(refusal);
        }
    }
}
