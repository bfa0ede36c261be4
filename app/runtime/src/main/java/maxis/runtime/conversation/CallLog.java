package maxis.runtime.conversation;

import jakarta.inject.Inject;

import maxis.spi.reply.Reply;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** One line for each call: what, who, where, how it ended. Never what anybody wrote. */
final class CallLog {
    private static final Logger LOG = LoggerFactory.getLogger(CallLog.class);

    private final InstantSource clock;

    @Inject
    CallLog(InstantSource clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void tell(String what, Caller caller, Reply reply, Optional<String> reference, Instant start) {
        LOG.info(
                "{} by {} in {}: {} after {} ms{}",
                what,
                caller.speaker().member(),
                caller.speaker().channel(),
                reference.isPresent() ? "failed" : ending(reply),
                Duration.between(start, clock.instant()).toMillis(),
                reference.map(code -> " [" + code + "]").orElse(""));
    }

    private static String ending(Reply reply) {
        return reply instanceof Reply.Refuse ? "refused" : "answered";
    }
}
