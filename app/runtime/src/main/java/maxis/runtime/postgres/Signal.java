package maxis.runtime.postgres;

/** What PostgreSQL's processes understand. */
enum Signal {
    /** Break off what runs, write everything down, leave. */
    INT,
    /** Leave at once; the next start repairs. */
    QUIT,
    KILL;

    /**
     * False when nobody was there to receive it. Through the shell, whose own kill is always there.
     */
    boolean send(long pid) {
        return Command.succeeds("sh", "-c", "kill -" + name() + " " + pid);
    }
}
