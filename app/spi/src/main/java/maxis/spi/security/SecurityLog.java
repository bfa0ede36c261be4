package maxis.spi.security;

/** Writes down what touches security. */
public interface SecurityLog {
    /**
     * Takes note of an event. Returns at once and never throws, whatever the database does; under a
     * flood beyond measure what does not fit is counted instead of kept.
     */
    void record(SecurityEvent event);
}
