package maxis.spi.value;

/** A Discord message: its channel and its id there. */
public record MessageId(ChannelId channel, long value) {
    @Override
    public String toString() {
        return channel + "/" + Long.toUnsignedString(value);
    }
}
