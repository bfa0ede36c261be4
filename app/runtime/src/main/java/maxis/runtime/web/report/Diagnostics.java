package maxis.runtime.web.report;

import jakarta.inject.Inject;

import maxis.runtime.configuration.platform.WebConfiguration;
import maxis.runtime.web.Doorkeeper.Entry;
import maxis.runtime.web.call.Desk;
import maxis.runtime.web.call.Incoming;
import maxis.runtime.web.call.Outgoing;
import maxis.runtime.web.call.Reader;
import maxis.runtime.web.route.Gate;
import maxis.runtime.web.route.Replies;
import maxis.spi.value.Level;
import maxis.spi.web.Answer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;

/**
 * Serves {@code /health}, {@code /ready} and {@code /metrics}. Everybody may know whether it is up;
 * what it is made of is for this machine, the token of the configuration, and admins.
 */
public final class Diagnostics implements Desk {
    private final Checks checks;
    private final Measurements measurements;
    private final WebConfiguration configuration;
    private final Gate gate;
    private final Replies replies;

    @Inject
    Diagnostics(
            Checks checks,
            Measurements measurements,
            WebConfiguration configuration,
            Gate gate,
            Replies replies) {
        this.checks = checks;
        this.measurements = measurements;
        this.configuration = configuration;
        this.gate = gate;
        this.replies = replies;
    }

    @Override
    public String name() {
        return "diagnostics";
    }

    /** Who watches asks in all conditions, and none of it is worked out anew for everybody. */
    @Override
    public boolean isFree() {
        return true;
    }

    @Override
    public Optional<Outgoing> serve(Incoming incoming, Reader reader) {
        if (!incoming.isReading() || incoming.path().size() != 1) {
            return Optional.empty();
        }
        return switch (incoming.path().getFirst()) {
            case "health" -> Optional.of(replies.write(Answer.ok(Map.of("status", "up")), reader));
            case "ready" -> Optional.of(ready(incoming, reader));
            case "metrics" ->
                    Optional.of(
                            isTrusted(incoming)
                                    ? Outgoing.text(
                                            200, "text/plain; version=0.0.4", measurements.text())
                                    : replies.write(Answer.notFound(), reader));
            default -> Optional.empty();
        };
    }

    private Outgoing ready(Incoming incoming, Reader reader) {
        boolean isReady = checks.isReady();
        int status = isReady ? 200 : 503;
        var word = isReady ? "ready" : "not ready";
        Object body =
                isTrusted(incoming)
                        ? Map.of("status", word, "parts", checks.lines())
                        : Map.of("status", word);
        return replies.write(new Answer.Json(status, body), reader);
    }

    private boolean isTrusted(Incoming incoming) {
        return incoming.origin().isLocal()
                || isToken(incoming.header("authorization").orElse(""))
                || isAdmin(incoming);
    }

    private boolean isToken(String authorization) {
        return configuration
                .metricsToken()
                .filter(token ->
                        MessageDigest.isEqual(
                                ("Bearer " + token.reveal()).getBytes(StandardCharsets.UTF_8),
                                authorization.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    private boolean isAdmin(Incoming incoming) {
        return gate.admit(incoming, false) instanceof Entry.Known(var caller, var _)
                && caller.level().includes(Level.ADMIN);
    }
}
