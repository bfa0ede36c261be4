package maxis.sandbox.discord.fault;

import maxis.sandbox.discord.form.Problem;

import java.time.Duration;

/** How a request goes wrong. */
public sealed interface Effect {
    /** The service is ill; nothing was done. */
    record Broken(int status) implements Effect {}

    /** Too many requests, whatever was counted. */
    record TooMany(Duration retryAfter, boolean global) implements Effect {}

    /** One of Discord's refusals; nothing was done. */
    record Refused(Problem problem) implements Effect {}

    /** It was done, but the answer never arrives: the connection breaks. */
    record LostAnswer() implements Effect {}

    /** Nothing was done and the connection breaks. */
    record LostRequest() implements Effect {}

    /** The answer comes late, in real time. */
    record Slow(Duration delay) implements Effect {}
}
