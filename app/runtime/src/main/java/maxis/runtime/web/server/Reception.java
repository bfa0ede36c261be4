package maxis.runtime.web.server;

import jakarta.inject.Inject;

import maxis.runtime.web.call.Desk;
import maxis.runtime.web.call.Incoming;
import maxis.runtime.web.call.Outgoing;
import maxis.runtime.web.call.Reader;
import maxis.runtime.web.call.Refusal;
import maxis.runtime.web.guard.Turnstile;
import maxis.runtime.web.report.Measurements;
import maxis.runtime.web.route.Replies;
import maxis.runtime.web.route.RouteDesk;
import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.web.Answer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Sends every call to the desk that serves it, and writes one line about it. */
public final class Reception {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    private static final int SERVER_ERROR = 500;

    private final List<Desk> desks;
    private final RouteDesk routes;
    private final Replies replies;
    private final Turnstile turnstile;
    private final Measurements measurements;
    private final RandomGenerator chance;

    @Inject
    Reception(
            Desks desks,
            RouteDesk routes,
            Replies replies,
            Turnstile turnstile,
            Measurements measurements,
            RandomGenerator chance) {
        this.desks = desks.all();
        this.routes = routes;
        this.replies = replies;
        this.turnstile = turnstile;
        this.measurements = measurements;
        this.chance = chance;
    }

    Outgoing serve(Incoming incoming) {
        long begin = System.nanoTime();
        var reader = reader(Languages.of(incoming));
        var served = served(incoming, reader);
        var took = Duration.ofNanos(System.nanoTime() - begin);
        measurements.answered(served.route(), served.outgoing().status(), took);
        log(incoming, served, took);
        return routes.greeted(incoming, served.outgoing());
    }

    private RouteDesk.Served served(Incoming incoming, Reader reader) {
        try {
            for (var desk : desks) {
                if (desk.isFree()) {
                    var answer = desk.serve(incoming, reader);
                    if (answer.isPresent()) {
                        return RouteDesk.Served.of(answer.get(), desk.name(), reader);
                    }
                }
            }
            return counted(incoming, reader);
        } catch (Refusal refused) {
            return RouteDesk.Served.of(replies.write(refused.answer(), reader), "-", reader);
        } catch (RuntimeException failed) {
            return routes.mishap("the door", Optional.empty(), reader, failed);
        }
    }

    /** What costs more than bytes from memory may be asked only so often. */
    private RouteDesk.Served counted(Incoming incoming, Reader reader) {
        var pause = turnstile.pass(incoming.origin().address());
        if (pause.isPresent()) {
            return RouteDesk.Served.of(
                    replies.write(Turnstile.refusal(pause.get()), reader), "-", reader);
        }
        for (var desk : desks) {
            if (!desk.isFree()) {
                var answer = desk.serve(incoming, reader);
                if (answer.isPresent()) {
                    return RouteDesk.Served.of(answer.get(), desk.name(), reader);
                }
            }
        }
        return routes.serve(incoming, reader);
    }

    /** What was only looked at is told to those who look for faults. */
    private static void log(Incoming incoming, RouteDesk.Served served, Duration took) {
        boolean isTold = !incoming.isReading() || served.outgoing().status() >= SERVER_ERROR;
        LOG.atLevel(isTold ? Level.INFO : Level.DEBUG)
                .log(
                        "[{}] {} {} in {} ms from {} by {}",
                        served.reference(),
                        served.route(),
                        served.outgoing().status(),
                        took.toMillis(),
                        incoming.origin().address(),
                        served.caller().map(caller -> caller.member().toString()).orElse("-"));
    }

    /** What is answered to a request that cannot even be read. */
    Outgoing refuse(Refusal refusal) {
        return answer(refusal.answer());
    }

    /** While there is more to do than can be done. */
    Outgoing busy() {
        return answer(
                new Answer.Problem(503, Text.of("platform.problem.busy")).with("Retry-After", "1"));
    }

    private Outgoing answer(Answer answer) {
        return replies.write(answer, reader(Language.EN));
    }

    private Reader reader(Language language) {
        return new Reader(language, HexFormat.of().toHexDigits((int) chance.nextLong()));
    }
}
