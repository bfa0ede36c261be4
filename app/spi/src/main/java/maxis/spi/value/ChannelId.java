package maxis.spi.value;

/** The id of a Discord channel or thread. */
public record ChannelId(long value) {
    @Override
    public String toString() {
        return Long.toUnsignedString(value);
    }
}
