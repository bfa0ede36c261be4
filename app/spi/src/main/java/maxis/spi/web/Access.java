package maxis.spi.web;

import maxis.spi.value.Level;
import maxis.spi.value.Right;

/** Who may call a route. A route without one cannot be declared. */
public sealed interface Access {
    /** Everybody, known or not. */
    record Open() implements Access {}

    /** A session or token of at least this level. */
    record AtLeast(Level level) implements Access {}

    /** A session or token of at least this level, or one that holds the right. */
    record Holding(Level level, Right right) implements Access {}

    /** The route checks a signature over the raw body itself: webhooks. */
    record Signed() implements Access {}
}
