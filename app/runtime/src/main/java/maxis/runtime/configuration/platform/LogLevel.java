package maxis.runtime.configuration.platform;

/** The least severe events that are logged. */
public enum LogLevel {
    TRACE,
    DEBUG,
    INFO,
    WARN,
    ERROR
}
