package maxis.runtime.web.live;

import jakarta.inject.Inject;

import maxis.runtime.web.Doorkeeper.Entry;
import maxis.runtime.web.call.Desk;
import maxis.runtime.web.call.Header;
import maxis.runtime.web.call.Incoming;
import maxis.runtime.web.call.Outgoing;
import maxis.runtime.web.call.Reader;
import maxis.runtime.web.route.Gate;
import maxis.runtime.web.route.Replies;
import maxis.spi.text.Text;
import maxis.spi.web.Answer;
import maxis.spi.web.Caller;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Serves {@code GET /api/live?topics=a,b}: an answer that goes on as long as the page is open. */
public final class LiveDesk implements Desk {
    private static final List<String> PATH = List.of("api", "live");
    private static final int MOST_TOPICS = 20;

    private final Gate gate;
    private final Topics topics;
    private final LiveHub hub;
    private final Replies replies;
    private final InstantSource clock;

    @Inject
    LiveDesk(Gate gate, Topics topics, LiveHub hub, Replies replies, InstantSource clock) {
        this.gate = gate;
        this.topics = topics;
        this.hub = hub;
        this.replies = replies;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "live";
    }

    @Override
    public Optional<Outgoing> serve(Incoming incoming, Reader reader) {
        return incoming.path().equals(PATH) && incoming.isReading()
                ? Optional.of(answer(incoming, reader))
                : Optional.empty();
    }

    private Outgoing answer(Incoming incoming, Reader reader) {
        return switch (gate.admit(incoming, false)) {
            case Entry.Stranger() ->
                    replies.write(
                            new Answer.Problem(401, Text.of("platform.problem.sign_in")), reader);
            case Entry.Refused(int status, Text text) ->
                    replies.write(new Answer.Problem(status, text), reader);
            case Entry.Known(Caller caller, var _) -> stream(caller, incoming, reader);
        };
    }

    private Outgoing stream(Caller caller, Incoming incoming, Reader reader) {
        var wanted =
                Set.copyOf(
                        List.of(
                                incoming.query()
                                        .getOrDefault("topics", List.of(""))
                                        .getFirst()
                                        .split(",", MOST_TOPICS)));
        if (!wanted.stream().allMatch(topic -> topics.mayFollow(caller, topic))) {
            return replies.write(Answer.notFound(), reader);
        }
        var stream = new LiveStream(hub, topics, wanted, caller, () -> who(incoming), clock);
        if (!hub.admit(stream)) {
            return replies.write(
                    new Answer.Problem(429, Text.of("platform.problem.too_many_open"))
                            .with("Retry-After", "30"),
                    reader);
        }
        return new Outgoing.Endless(
                List.of(
                        new Header("Content-Type", "text/event-stream; charset=utf-8"),
                        // Proxies that collect answers before they pass them on would keep all of
                        // it.
                        new Header("X-Accel-Buffering", "no")),
                stream);
    }

    private Optional<Caller> who(Incoming incoming) {
        return gate.admit(incoming, false) instanceof Entry.Known(Caller caller, var _)
                ? Optional.of(caller)
                : Optional.empty();
    }
}
