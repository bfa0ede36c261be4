package maxis.spi.value;

/**
 * How far somebody may go. Levels follow from Discord roles and the configuration, each contains
 * the ones before.
 */
public enum Level {
    MEMBER,
    VIEWER,
    STAFF,
    ADMIN,
    OWNER;

    /** Whether who holds this level may do what asks for {@code other}. */
    public boolean includes(Level other) {
        return compareTo(other) >= 0;
    }
}
