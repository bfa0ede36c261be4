package maxis.spi.discord;

/**
 * Sees happenings of one kind, on a virtual thread: those of one person one after the other, those
 * of several beside each other. What must not be lost is stored before it returns. One that throws
 * is logged, and the next happening comes all the same.
 */
@FunctionalInterface
public interface Watcher<H extends Happening> {
    void seen(H happening);
}
