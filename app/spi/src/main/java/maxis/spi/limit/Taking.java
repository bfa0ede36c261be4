package maxis.spi.limit;

import java.time.Duration;

/** What came of asking to do something that is limited. */
public sealed interface Taking {
    /** It may be done, and counts. */
    record Taken() implements Taking {}

    /** It was done too often of late; nothing was counted. */
    record Refused(Duration pause) implements Taking {}
}
