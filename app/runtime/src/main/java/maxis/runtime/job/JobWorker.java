package maxis.runtime.job;

/** Has due jobs done. In the program it polls; in tests it is turned by hand. */
public interface JobWorker {
    /** Plans the recurring jobs and begins. */
    void start();

    /** Takes nothing more and waits, a few seconds at most, for what runs. */
    void stop();
}
