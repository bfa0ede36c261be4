package maxis.spi.security;

/** How much it matters. */
public enum Severity {
    INFO,
    WARNING,
    CRITICAL
}
