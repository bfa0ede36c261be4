package maxis.testing;

/** How much a test does: a little each time, everything on demand. */
public final class TestSize {
    private TestSize() {}

    /** The first number as a rule, the second when the full size is asked for. */
    public static int of(int small, int full) {
        return System.getProperty("maxis.size", "small").equals("full") ? full : small;
    }
}
