package maxis.runtime.configuration.platform;

/** For whom the log is written. */
public enum LogFormat {
    /** People. */
    TEXT,
    /** Programs that collect logs: one object on each line. */
    JSON
}
