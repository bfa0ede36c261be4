package maxis.runtime.discord.port;

/** How urgent a request is. */
enum Lane {
    /** Somebody waits for it. */
    FAST,
    /** It belongs to a job. */
    QUEUED
}
