package maxis.spi.discord;

import maxis.spi.value.MessageId;

import java.time.Duration;

/** What came of sending a message. */
public sealed interface Delivery {
    record Sent(MessageId message) implements Delivery {}

    /** The member takes no direct messages from us. */
    record Blocked() implements Delivery {}

    /** The channel, message or member is no longer there. */
    record Gone() implements Delivery {}

    /** A permission is missing; {@code permission} is the one to give, in Discord's own words. */
    record Forbidden(String permission) implements Delivery {}

    /** Not now; the runtime tried until its patience ended. */
    record Busy(Duration retryAfter) implements Delivery {}
}
