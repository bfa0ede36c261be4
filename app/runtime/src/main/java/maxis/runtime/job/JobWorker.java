package maxis.runtime.job;

/** Has due jobs done. In the program it polls; in tests it is turned by hand. */
public interface JobWorker {
    /** Plans the recurring jobs and begins with what any process may do. */
    void start();

    /** Takes nothing more and waits, a few seconds at most, for what runs. */
    void stop();

    /**
     * Begins with what acts on Discord; called where the gateway is held, and only there. What is
     * claimed is claimed under that name, so that whoever takes the gateway over can free it.
     */
    void startOnDiscord(String claimant);

    /** Leaves what acts on Discord to others, after a few seconds at most for what runs. */
    void stopOnDiscord();
}
