package maxis.runtime.message;

/** How a placeholder asks for its argument. */
public enum Form {
    /** As the argument's type is usually written. */
    PLAIN,
    /** Of a moment, the day. */
    DATE,
    /** Of a moment, the hour and minute. */
    TIME,
    /** Of a moment, both. */
    DATETIME
}
