package maxis.spi.value;

/** A Discord server's id. */
public record GuildId(long value) {
    @Override
    public String toString() {
        return Long.toUnsignedString(value);
    }
}
