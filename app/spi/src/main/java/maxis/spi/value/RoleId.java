package maxis.spi.value;

/** The id of a Discord role. */
public record RoleId(long value) {
    @Override
    public String toString() {
        return Long.toUnsignedString(value);
    }
}
