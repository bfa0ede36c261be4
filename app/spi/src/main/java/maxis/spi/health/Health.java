package maxis.spi.health;

/**
 * How something is. Messages are for operators: what is wrong in one sentence, how to mend it in
 * the next.
 */
public sealed interface Health {
    record Well(String detail) implements Health {}

    /** It works, and somebody should know. */
    record Poor(String problem, String remedy) implements Health {}

    record Broken(String problem, String remedy) implements Health {}
}
